using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    /// <summary>The colourings of a graph's vertices in which the ends of every edge differ.</summary>
    /// <param name="vertices">n; 0 or more.</param>
    /// <param name="edges">Pairs of vertices, counted from 0.</param>
    /// <param name="colors">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger ProperColorings(int vertices, IEnumerable<(int From, int To)> edges, BigInteger colors, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertices);
        ArgumentOutOfRangeException.ThrowIfNegative(colors);
        budget = Budget.OrDefault(budget);
        var (blocks, sum) = (ColorClasses.Count(vertices, Edges(vertices, edges), budget), BigInteger.Zero);
        for (var j = 0; j < blocks.Length; j++)
        {
            sum += blocks[j].IsZero ? 0 : blocks[j] * FallingFactorial(colors, j, budget);
        }

        return sum;
    }

    /// <summary>The chromatic polynomial of a graph: coefficients, the constant one first.</summary>
    /// <param name="vertices">n; 0 or more.</param>
    /// <param name="edges">Pairs of vertices, counted from 0.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger[] ChromaticPolynomial(int vertices, IEnumerable<(int From, int To)> edges, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertices);
        budget = Budget.OrDefault(budget);
        var blocks = ColorClasses.Count(vertices, Edges(vertices, edges), budget);
        var (sum, falling) = (new BigInteger[vertices + 1], new[] { BigInteger.One });
        for (var j = 0; j < blocks.Length; j++)
        {
            for (var i = 0; i < falling.Length; i++)
            {
                sum[i] += blocks[j] * falling[i];
            }

            falling = Coefficients.Multiply(falling, [-j, BigInteger.One], int.MaxValue, budget);
        }

        return sum;
    }

    /// <summary>The ways to cover a board of unit squares with dominoes.</summary>
    /// <param name="width">0 or more.</param>
    /// <param name="height">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger DominoTilings(int width, int height, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        budget = Budget.OrDefault(budget);
        var (narrow, wide) = (Math.Min(width, height), Math.Max(width, height));
        if (narrow > 24)
        {
            throw new GaveUpException($"a board {narrow} squares wide is too wide to count its tilings");
        }

        // Square by square: which of the next squares are covered already, one bit each.
        var ways = new Dictionary<int, BigInteger> { [0] = BigInteger.One };
        for (var square = 0L; square < (long)narrow * wide; square++)
        {
            var next = new Dictionary<int, BigInteger>();
            foreach (var (covered, count) in ways)
            {
                budget.Spend(2 + CountSizes.Steps(count));
                if ((covered & 1) == 1)
                {
                    Put(next, covered >> 1, count);
                    continue;
                }

                Put(next, (covered >> 1) | (1 << (narrow - 1)), count);
                if (square % narrow < narrow - 1 && (covered & 2) == 0)
                {
                    Put(next, (covered >> 1) | 1, count);
                }
            }

            ways = next;
        }

        return ways.GetValueOrDefault(0);

        static void Put(Dictionary<int, BigInteger> ways, int covered, BigInteger count) =>
            ways[covered] = ways.GetValueOrDefault(covered) + count;
    }
}
