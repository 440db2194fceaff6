namespace ToolReasoner.Symbolics;

/// <content>
/// Lazy enumerations. Each yields fresh arrays, in lexicographic order of the positions of the items; equal items are told apart unless the
/// name says otherwise.
/// </content>
public static partial class Combinatorics
{
    /// <summary>All orders of the items.</summary>
    /// <param name="items">Any; read once.</param>
    public static IEnumerable<T[]> Permutations<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var pool = items.ToArray();
        return Picked(Positions.Permutations(pool.Length, pool.Length), positions => Pick(pool, positions));
    }

    /// <summary>All ways to choose k of the items, in order.</summary>
    /// <param name="items">Any; read once.</param>
    /// <param name="k">0 or more; nothing results when there are fewer items.</param>
    public static IEnumerable<T[]> Permutations<T>(IEnumerable<T> items, int k)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        var pool = items.ToArray();
        return Picked(Positions.Permutations(pool.Length, k), positions => Pick(pool, positions));
    }

    /// <summary>All different orders of the items, equal ones not told apart; in order of the first appearance of the items.</summary>
    /// <param name="items">Any; read once.</param>
    public static IEnumerable<T[]> DistinctPermutations<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var (kinds, ranks) = Rank(items);
        return Walk(kinds, ranks);

        static IEnumerable<T[]> Walk(T[] kinds, int[] ranks)
        {
            ranks = [.. ranks];
            do
            {
                yield return Pick(kinds, ranks);
            }
            while (NextPermutation(ranks));
        }
    }

    /// <summary>All orders of the items in which none stays in its place.</summary>
    /// <param name="items">Any; read once.</param>
    public static IEnumerable<T[]> Derangements<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var pool = items.ToArray();
        return Picked(Positions.Permutations(pool.Length, pool.Length, deranged: true), positions => Pick(pool, positions));
    }

    /// <summary>All ways to choose k of the items, in no order.</summary>
    /// <param name="items">Any; read once.</param>
    /// <param name="k">0 or more; nothing results when there are fewer items.</param>
    public static IEnumerable<T[]> Combinations<T>(IEnumerable<T> items, int k)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        var pool = items.ToArray();
        return Picked(Positions.Combinations(pool.Length, k), positions => Pick(pool, positions));
    }

    /// <summary>All ways to choose k of the items, in no order, each as often as wanted.</summary>
    /// <param name="items">Any; read once.</param>
    /// <param name="k">0 or more.</param>
    public static IEnumerable<T[]> CombinationsWithRepetition<T>(IEnumerable<T> items, int k)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        var pool = items.ToArray();
        return Picked(Positions.CombinationsWithRepetition(pool.Length, k), positions => Pick(pool, positions));
    }

    /// <summary>All words of a length over the items: each place takes any of them.</summary>
    /// <param name="items">Any; read once.</param>
    /// <param name="repeat">Places; 0 or more.</param>
    public static IEnumerable<T[]> Product<T>(IEnumerable<T> items, int repeat)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfNegative(repeat);
        return Words(Enumerable.Repeat(items.ToArray(), repeat).ToArray());
    }

    /// <summary>All ways to choose one item of each list: the Cartesian product.</summary>
    /// <param name="lists">Any number; each read once.</param>
    public static IEnumerable<T[]> Product<T>(params IEnumerable<T>[] lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return Words([.. lists.Select(list => list.ToArray())]);
    }

    /// <summary>All ways to choose one item of each list: the Cartesian product.</summary>
    /// <param name="lists">Any number; each read once.</param>
    public static IEnumerable<T[]> Product<T>(IEnumerable<IEnumerable<T>> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return Words([.. lists.Select(list => list.ToArray())]);
    }

    /// <summary>All subsets of the items, small ones first, each size in lexicographic order.</summary>
    /// <param name="items">Any; read once.</param>
    public static IEnumerable<T[]> Subsets<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var pool = items.ToArray();
        return Picked(Enumerable.Range(0, pool.Length + 1).SelectMany(k => Positions.Combinations(pool.Length, k)), positions => Pick(pool, positions));
    }

    /// <summary>The next order of the items by their size, in place; false, and the first order again, after the last.</summary>
    /// <param name="items">An array or list; equal items are not told apart.</param>
    /// <param name="comparer">Null for the usual one.</param>
    public static bool NextPermutation<T>(IList<T> items, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        comparer ??= Comparer<T>.Default;
        var at = items.Count - 2;
        while (at >= 0 && comparer.Compare(items[at], items[at + 1]) >= 0)
        {
            at--;
        }

        if (at >= 0)
        {
            var larger = items.Count - 1;
            while (comparer.Compare(items[at], items[larger]) >= 0)
            {
                larger--;
            }

            (items[at], items[larger]) = (items[larger], items[at]);
        }

        for (var (i, j) = (at + 1, items.Count - 1); i < j; i++, j--)
        {
            (items[i], items[j]) = (items[j], items[i]);
        }

        return at >= 0;
    }

    // No Select of LINQ: its Last picks when the walk is over, and then the positions, which are one array all the way, mean nothing.
    private static IEnumerable<T[]> Picked<T>(IEnumerable<int[]> walk, Func<int[], T[]> pick)
    {
        foreach (var positions in walk)
        {
            yield return pick(positions);
        }
    }

    private static T[] Pick<T>(T[] pool, int[] positions) => Array.ConvertAll(positions, position => pool[position]);

    private static IEnumerable<T[]> Words<T>(T[][] lists) =>
        Picked(Positions.Product(Array.ConvertAll(lists, list => list.Length)), positions => Pick(lists, positions));

    private static T[] Pick<T>(T[][] lists, int[] positions)
    {
        var word = new T[positions.Length];
        for (var i = 0; i < word.Length; i++)
        {
            word[i] = lists[i][positions[i]];
        }

        return word;
    }

    // The different items in order of appearance, and the items as places in that list, ascending.
    private static (T[] Kinds, int[] Ranks) Rank<T>(IEnumerable<T> items)
    {
        var (kinds, ranks) = (new List<T>(), new List<int>());
        foreach (var item in items)
        {
            var at = kinds.IndexOf(item);
            ranks.Add(at >= 0 ? at : kinds.Count);
            if (at < 0)
            {
                kinds.Add(item);
            }
        }

        ranks.Sort();
        return ([.. kinds], [.. ranks]);
    }
}
