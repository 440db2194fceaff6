using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    /// <summary>Catalan number: the correct sequences of n pairs of brackets, the triangulations of a polygon with n+2 corners, ….</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Catalan(BigInteger n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return Binomial(2 * n, n, budget) / (n + 1);
    }

    /// <summary>Narayana number: the correct sequences of n pairs of brackets with exactly k places "()".</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="k">1 to n; 0 results outside.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Narayana(BigInteger n, BigInteger k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, BigInteger.One);
        budget = Budget.OrDefault(budget);
        return Binomial(n, k, budget) * Binomial(n, k - 1, budget) / n;
    }

    /// <summary>Eulerian number: the permutations of n things with exactly k descents (equally, ascents).</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Eulerian(int n, int k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        budget = Budget.OrDefault(budget);
        if (n == 0 || k >= n)
        {
            return n == 0 && k == 0 ? 1 : 0;
        }

        k = Math.Min(k, n - 1 - k);
        var (sum, binomial) = (BigInteger.Zero, BigInteger.One);
        for (var j = 0; j <= k; j++)
        {
            var value = binomial * budget.Pow(k + 1 - j, n);
            sum += (j & 1) == 0 ? value : -value;
            binomial = binomial * (n + 1 - j) / (j + 1);
        }

        return sum;
    }

    /// <summary>Motzkin number: the ways to draw chords that do not cross between some of n points of a circle.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Motzkin(int n, Budget? budget = null) =>
        ByThreeTerms(n, 1, 1, 2, i => ((2 * i) + 1, (3 * i) - 3, i + 2), budget);

    /// <summary>Large Schröder number: the paths from (0,0) to (n,n) by steps right, up and diagonal that never rise above the diagonal.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Schroeder(int n, Budget? budget = null) =>
        ByThreeTerms(n, 1, 2, 3, i => ((6 * i) - 3, 2 - i, i + 1), budget);

    /// <summary>Delannoy number: the paths from (0,0) to (m,n) by steps right, up and diagonal.</summary>
    /// <param name="m">0 or more.</param>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Delannoy(int m, int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(m);
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        var (less, more) = (Math.Min(m, n), (long)Math.Max(m, n));
        budget.NeedBits((2.0 * less) + CountSizes.BinomialBits(less + more, less));
        var (sum, term) = (BigInteger.Zero, BigInteger.One);
        for (var k = 0L; k <= less; k++)
        {
            budget.Spend(2 + (2 * CountSizes.Steps(term)));
            sum += term;
            // From (less over k)(more over k)2^k to the next k: a whole number again.
            term = term * ((less - k) * (more - k) * 2) / ((k + 1) * (k + 1));
        }

        return sum;
    }

    /// <summary>The permutations of n things that go up, down, up, down, …: Euler's zigzag numbers 1, 1, 1, 2, 5, 16, 61, ….</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger AlternatingPermutations(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        budget.NeedBits(CountSizes.FactorialBits(n));

        // Seidel's triangle: each row adds up the row before, from alternate ends.
        var row = new List<BigInteger> { BigInteger.One };
        for (var i = 1; i <= n; i++)
        {
            budget.Spend(i * (1 + CountSizes.Steps(row[^1])));
            var next = new List<BigInteger>(i + 1) { BigInteger.Zero };
            for (var j = i - 1; j >= 0; j--)
            {
                next.Add(next[^1] + row[j]);
            }

            row = next;
        }

        return row[^1];
    }

    // a(i) = (p·a(i-1) + q·a(i-2)) / r, from a(0) and a(1); growth is the base of an upper bound.
    private static BigInteger ByThreeTerms(int n, BigInteger first, BigInteger second, double bitsEach, Func<long, (long P, long Q, long R)> step, Budget? budget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        budget.NeedBits(bitsEach * n);
        for (var i = 2L; i <= n; i++)
        {
            budget.Spend(3 + (3 * CountSizes.Steps(second)));
            var (p, q, r) = step(i);
            (first, second) = (second, ((p * second) + (q * first)) / r);
        }

        return n == 0 ? first : second;
    }
}
