using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Counting;

public sealed class GraphAndPathTests
{
    [Fact]
    public void Complete_graphs_have_as_many_spanning_trees_as_there_are_labelled_trees()
    {
        for (var n = 1; n < 10; n++)
        {
            var edges = Combinatorics.Combinations(Enumerable.Range(0, n), 2).Select(pair => (pair[0], pair[1]));
            Assert.Equal(Combinatorics.LabeledTrees(n), Combinatorics.SpanningTrees(n, edges));
        }
    }

    [Fact]
    public void Spanning_trees_of_random_graphs_are_those_found_by_trying_all()
    {
        var random = new Random(19);
        for (var round = 0; round < 20; round++)
        {
            var edges = Combinatorics.Combinations(Enumerable.Range(0, 6), 2).Where(_ => random.Next(3) > 0).Select(p => (p[0], p[1])).ToList();
            var trees = Combinatorics.Combinations(edges, 5).Count(tree => IsConnected(6, tree));
            Assert.Equal(trees, Combinatorics.SpanningTrees(6, edges));
        }
    }

    [Fact]
    public void Proper_colourings_of_random_graphs_are_those_found_by_trying_all()
    {
        var random = new Random(23);
        for (var round = 0; round < 30; round++)
        {
            var n = random.Next(1, 7);
            var edges = Combinatorics.Combinations(Enumerable.Range(0, n), 2).Where(_ => random.Next(2) > 0).Select(p => (p[0], p[1])).ToList();
            var polynomial = Combinatorics.ChromaticPolynomial(n, edges);
            for (var colors = 0; colors < 5; colors++)
            {
                var all = Combinatorics.Product(Enumerable.Range(0, colors), n).Count(c => edges.TrueForAll(e => c[e.Item1] != c[e.Item2]));
                Assert.Equal(all, Combinatorics.ProperColorings(n, edges, colors));
                Assert.Equal(all, polynomial.Select((c, i) => c * BigInteger.Pow(colors, i)).Aggregate(BigInteger.Add));
            }
        }
    }

    [Fact]
    public void A_long_cycle_has_the_chromatic_polynomial_of_cycles()
    {
        var edges = Enumerable.Range(0, 100).Select(i => (i, (i + 1) % 100));
        Assert.Equal(BigInteger.Pow(4, 100) + 4, Combinatorics.ProperColorings(100, edges, 5));
    }

    [Fact]
    public void Chessboards_are_covered_by_dominoes_in_the_published_number_of_ways()
    {
        Assert.Equal(12988816, Combinatorics.DominoTilings(8, 8));
        Assert.Equal(0, Combinatorics.DominoTilings(5, 5));
        Assert.Equal(Combinatorics.LinearRecurrenceTerm([1, 1], [1, 1], 50), Combinatorics.DominoTilings(2, 50));
    }

    [Fact]
    public void Permanents_of_random_matrices_are_sums_over_permutations()
    {
        var random = new Random(29);
        for (var n = 0; n < 7; n++)
        {
            var matrix = new int[n, n];
            for (var i = 0; i < n * n; i++)
            {
                matrix[i / n, i % n] = random.Next(-3, 4);
            }

            var sum = Combinatorics.Permutations(Enumerable.Range(0, n)).Sum(p => p.Select((column, row) => matrix[row, column]).Aggregate(1, (a, b) => a * b));
            Assert.Equal(sum, Combinatorics.Permanent(matrix));
        }
    }

    [Fact]
    public void Paths_around_obstacles_are_counted()
    {
        Assert.Equal(Combinatorics.LatticePaths(8, 8), Combinatorics.LatticePaths(8, 8, []));
        Assert.Equal(Combinatorics.Catalan(8), Combinatorics.LatticePaths(8, 8, (x, y) => y <= x));
        Assert.Equal(70 - (6 * 6), Combinatorics.LatticePaths(4, 4, [(2, 2)]));
    }

    [Fact]
    public void Ballots_are_counted_as_by_trying_all_orders()
    {
        for (var winner = 0; winner < 6; winner++)
        {
            for (var loser = 0; loser < 6; loser++)
            {
                var orders = Combinatorics.DistinctPermutations(Enumerable.Repeat(1, winner).Concat(Enumerable.Repeat(-1, loser))).ToList();
                Assert.Equal(orders.Count(o => Leads(o, 1)), Combinatorics.BallotSequences(winner, loser));
                Assert.Equal(orders.Count(o => Leads(o, 0)), Combinatorics.BallotSequences(winner, loser, strict: false));
            }
        }
    }

    [Fact]
    public void Walks_on_a_triangle_alternate_about_a_third_of_the_powers_of_two() =>
        Assert.Equal(((1 << 10) + 2) / 3, Combinatorics.Walks(new[,] { { 0, 1, 1 }, { 1, 0, 1 }, { 1, 1, 0 } }, 10, 0, 0));

    [Fact]
    public void Inclusion_and_exclusion_count_derangements_and_multiples()
    {
        Assert.Equal(Combinatorics.Subfactorial(7), Combinatorics.InclusionExclusion(7, k => Combinatorics.Factorial(7 - k)));
        Assert.Equal(Enumerable.Range(1, 1000).Count(i => i % 4 == 0 || i % 6 == 0 || i % 9 == 0), Combinatorics.CountMultiples(1000, 4, 6, 9));
        int[] divisors = [4, 6, 9];
        Assert.Equal(Combinatorics.CountMultiples(1000, divisors), Combinatorics.InclusionExclusion(3, chosen =>
            1000 / chosen.Select(i => divisors[i]).Aggregate((a, b) => a / (int)BigInteger.GreatestCommonDivisor(a, b) * b)));
        Assert.Equal(BigInteger.Pow(10, 50) / 7, Combinatorics.CountMultiples(BigInteger.Pow(10, 50), 7, 49));
    }

    private static bool Leads(int[] votes, int least)
    {
        var ahead = 0;
        return votes.All(vote => (ahead += vote) >= least);
    }

    private static bool IsConnected(int n, (int From, int To)[] edges)
    {
        var parts = Enumerable.Range(0, n).ToArray();
        foreach (var (from, to) in edges)
        {
            var (old, now) = (parts[from], parts[to]);
            parts = Array.ConvertAll(parts, part => part == old ? now : part);
        }

        return parts.Distinct().Count() == 1;
    }
}
