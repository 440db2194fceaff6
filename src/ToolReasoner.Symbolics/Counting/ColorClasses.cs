using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The ways to split a graph's vertices into so many classes without an edge inside, vertex by vertex: what counts of the vertices done is
/// only which of those with an edge to one not yet done are in the same class.
/// </summary>
internal static class ColorClasses
{
    /// <summary>Entry j: the ways with j classes.</summary>
    public static BigInteger[] Count(int vertices, List<(int From, int To)> edges, Budget budget)
    {
        budget.Spend((long)vertices * vertices);
        if (edges.Exists(edge => edge.From == edge.To))
        {
            return [];
        }

        var neighbours = new SortedSet<int>[vertices];
        for (var v = 0; v < vertices; v++)
        {
            neighbours[v] = [];
        }

        foreach (var (from, to) in edges)
        {
            neighbours[from].Add(to);
            neighbours[to].Add(from);
        }

        var (done, frontier) = (new bool[vertices], new List<int>());
        var states = new Dictionary<State, BigInteger> { [new State("", 0)] = BigInteger.One };
        for (var i = 0; i < vertices; i++)
        {
            var vertex = Next(neighbours, done, frontier, budget);
            done[vertex] = true;
            var before = frontier;
            frontier = [.. before.Append(vertex).Where(v => neighbours[v].Any(n => !done[n]))];
            states = Advance(states, vertex, neighbours[vertex], before, frontier, budget);
        }

        var result = new BigInteger[vertices + 1];
        foreach (var (state, count) in states)
        {
            result[state.Used] += count;
        }

        return result;
    }

    // The vertex that leaves the fewest open; among those the one with most edges into what is open.
    private static int Next(SortedSet<int>[] neighbours, bool[] done, List<int> frontier, Budget budget)
    {
        var (best, bestOpen) = (-1, int.MaxValue);
        for (var v = 0; v < done.Length; v++)
        {
            if (done[v])
            {
                continue;
            }

            budget.Spend(1 + neighbours[v].Count + frontier.Count);
            var open = neighbours[v].Any(n => !done[n]) ? 1 : 0;
            open += frontier.Count(f => neighbours[f].Any(n => !done[n] && n != v));
            open = (open * (done.Length + 1)) - neighbours[v].Count(n => done[n]);
            (best, bestOpen) = open < bestOpen ? (v, open) : (best, bestOpen);
        }

        return best;
    }

    private static Dictionary<State, BigInteger> Advance(
        Dictionary<State, BigInteger> states, int vertex, SortedSet<int> neighbours, List<int> before, List<int> after, Budget budget)
    {
        var next = new Dictionary<State, BigInteger>();
        foreach (var (state, count) in states)
        {
            budget.Spend(4 + before.Count);
            var open = state.Classes.Length == 0 ? 0 : state.Classes.Max() + 1;
            var barred = before.Where(neighbours.Contains).Select(v => (int)state.Classes[before.IndexOf(v)]).ToHashSet();
            for (var choice = 0; choice < open; choice++)
            {
                if (!barred.Contains(choice))
                {
                    Put(choice, state.Used, count);
                }
            }

            // A class of which no vertex is open any more, or a new class.
            if (state.Used > open)
            {
                Put(open, state.Used, count * (state.Used - open));
            }

            Put(open, state.Used + 1, count);

            void Put(int choice, int used, BigInteger ways)
            {
                budget.Spend(1 + after.Count);
                var labels = after.Select(v => v == vertex ? (char)choice : state.Classes[before.IndexOf(v)]);
                var key = new State(Renumber(labels), used);
                next[key] = next.GetValueOrDefault(key) + ways;
            }
        }

        return next;
    }

    private static string Renumber(IEnumerable<char> labels)
    {
        var names = new Dictionary<char, char>();
        return string.Concat(labels.Select(label =>
        {
            if (!names.TryGetValue(label, out var name))
            {
                name = (char)names.Count;
                names.Add(label, name);
            }

            return name;
        }));
    }

    /// <summary>The class of each open vertex, numbered in order of appearance, and how many classes there are in all.</summary>
    private readonly record struct State(string Classes, int Used);
}
