using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Graphs. Vertices are 0, …, n-1.</content>
public static partial class Combinatorics
{
    /// <summary>The spanning trees of a graph, by Kirchhoff's theorem. Parallel edges count apart; loops do no harm.</summary>
    /// <param name="vertices">n; 1 or more.</param>
    /// <param name="edges">Pairs of vertices.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger SpanningTrees(int vertices, IEnumerable<(int From, int To)> edges, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(vertices, 1);
        budget = Budget.OrDefault(budget);
        budget.Spend((long)vertices * vertices);
        var laplacian = new BigInteger[vertices][];
        for (var i = 0; i < vertices; i++)
        {
            laplacian[i] = new BigInteger[vertices];
        }

        foreach (var (from, to) in Edges(vertices, edges))
        {
            laplacian[from][from]++;
            laplacian[to][to]++;
            laplacian[from][to]--;
            laplacian[to][from]--;
        }

        return Determinants.Determinant([.. laplacian[..^1].Select(row => row[..^1])], budget);
    }

    /// <summary>The spanning trees of a graph given by its adjacency matrix: symmetric, entry (i, j) the number of edges.</summary>
    /// <param name="adjacency">n × n, n 1 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger SpanningTrees(int[,] adjacency, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(adjacency);
        ArgumentOutOfRangeException.ThrowIfNotEqual(adjacency.GetLength(1), adjacency.GetLength(0), nameof(adjacency));
        ArgumentOutOfRangeException.ThrowIfLessThan(adjacency.GetLength(0), 1, nameof(adjacency));
        var n = adjacency.GetLength(0);
        var laplacian = new BigInteger[n][];
        for (var i = 0; i < n; i++)
        {
            laplacian[i] = new BigInteger[n];
            for (var j = 0; j < n; j++)
            {
                if (adjacency[i, j] != adjacency[j, i] || adjacency[i, j] < 0)
                {
                    throw new ArgumentException("an adjacency matrix is symmetric without negative entries", nameof(adjacency));
                }

                laplacian[i][j] -= i == j ? 0 : adjacency[i, j];
                laplacian[i][i] += i == j ? 0 : adjacency[i, j];
            }
        }

        return Determinants.Determinant([.. laplacian[..^1].Select(row => row[..^1])], Budget.OrDefault(budget));
    }

    /// <summary>The trees on n labelled vertices: n^(n-2) (Cayley).</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger LabeledTrees(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return n < 3 ? BigInteger.One : Budget.OrDefault(budget).Pow(n, n - 2);
    }

    /// <summary>The trees on n vertices without labels and with a root.</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger RootedTrees(int n, Budget? budget = null) => Rooted(n, Budget.OrDefault(budget))[n];

    /// <summary>The trees on n vertices without labels.</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger UnlabeledTrees(int n, Budget? budget = null)
    {
        // Otter: rooted trees less those rooted at an edge between two different ones.
        var rooted = Rooted(n, Budget.OrDefault(budget));
        var pairs = BigInteger.Zero;
        for (var i = 1; i < n; i++)
        {
            pairs += rooted[i] * rooted[n - i];
        }

        return rooted[n] - ((pairs - ((n & 1) == 0 ? rooted[n / 2] : 0)) / 2);
    }

    /// <summary>The graphs on n vertices without labels (no loops, no parallel edges).</summary>
    /// <param name="n">0 or more; as many terms are added as n has partitions.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger UnlabeledGraphs(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        var (sum, all) = (BigInteger.Zero, Factorial(n, budget));
        foreach (var lengths in IntegerPartitions(n))
        {
            // Burnside: a permutation of the vertices turns the pairs of vertices in so many cycles.
            budget.Spend(1 + ((long)lengths.Length * lengths.Length));
            var (cycles, centralizer, run) = (0L, BigInteger.One, 0);
            for (var i = 0; i < lengths.Length; i++)
            {
                cycles += lengths[i] / 2;
                run = i > 0 && lengths[i] == lengths[i - 1] ? run + 1 : 1;
                centralizer *= (long)lengths[i] * run;
                for (var j = 0; j < i; j++)
                {
                    cycles += (long)BigInteger.GreatestCommonDivisor(lengths[i], lengths[j]);
                }
            }

            sum += all / centralizer * budget.Pow(2, cycles);
        }

        return sum / all;
    }

    /// <summary>The connected graphs on n labelled vertices (no loops, no parallel edges).</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger ConnectedLabeledGraphs(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        budget = Budget.OrDefault(budget);
        budget.NeedBits((double)n * (n - 1) / 2);
        var connected = new BigInteger[n + 1];
        for (var i = 1; i <= n; i++)
        {
            // All graphs less those in which the part of the first vertex has j < i vertices.
            connected[i] = budget.Pow(2, (long)i * (i - 1) / 2);
            var binomial = BigInteger.One;
            for (var j = 1; j < i; j++)
            {
                budget.Spend(2 + (2 * CountSizes.Steps(connected[j])));
                connected[i] -= binomial * connected[j] * budget.Pow(2, (long)(i - j) * (i - j - 1) / 2);
                binomial = binomial * (i - j) / j;
            }
        }

        return connected[n];
    }

    /// <summary>The permanent of a square matrix: for 0 and 1, the ways to place rooks on the ones, one in each row and column.</summary>
    /// <param name="matrix">Square.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Permanent(int[,] matrix, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentOutOfRangeException.ThrowIfNotEqual(matrix.GetLength(1), matrix.GetLength(0), nameof(matrix));
        return Determinants.Permanent(matrix, Budget.OrDefault(budget));
    }

    private static List<(int From, int To)> Edges(int vertices, IEnumerable<(int From, int To)> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        var list = edges.ToList();
        foreach (var (from, to) in list)
        {
            if (from < 0 || to < 0 || from >= vertices || to >= vertices)
            {
                throw new ArgumentException($"the vertices are 0 to {vertices - 1}, and an edge is ({from}, {to})", nameof(edges));
            }
        }

        return list;
    }

    // Rooted trees with 0, 1, …, n vertices: a tree is a multiset of trees below its root.
    private static BigInteger[] Rooted(int n, Budget budget)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);

        // Below 2.956^n (Otter).
        budget.NeedBits(1.57 * n);
        var (trees, divisorSums) = (new BigInteger[n + 1], new BigInteger[n + 1]);
        trees[1] = BigInteger.One;
        for (var size = 1; size < n; size++)
        {
            for (var multiple = size; multiple <= n; multiple += size)
            {
                divisorSums[multiple] += size * trees[size];
            }

            var sum = BigInteger.Zero;
            for (var k = 1; k <= size; k++)
            {
                budget.Spend(2 + CountSizes.Steps(divisorSums[k]));
                sum += divisorSums[k] * trees[size - k + 1];
            }

            trees[size + 1] = sum / size;
        }

        return trees;
    }
}
