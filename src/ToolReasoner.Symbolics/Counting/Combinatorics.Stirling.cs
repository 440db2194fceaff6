using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    /// <summary>Stirling number of the first kind: the permutations of n things with exactly k cycles.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="signed">Whether to give it the sign (-1)^(n-k), as the coefficient of x^k in x(x-1)…(x-n+1).</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger StirlingFirst(int n, int k, bool signed = false, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        budget = Budget.OrDefault(budget);
        if (k > n || (k == 0 && n > 0))
        {
            return BigInteger.Zero;
        }

        budget.NeedBits(CountSizes.FactorialBits(n));
        var value = UnsignedFirst(n, k, budget);
        return signed && ((n - k) & 1) == 1 ? -value : value;
    }

    /// <summary>Stirling number of the second kind: the ways to put n things into k boxes that look alike, none empty.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger StirlingSecond(int n, int k, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var onto = Surjections(n, k, budget);
        return onto.IsZero ? onto : onto / Factorial(k, budget);
    }

    /// <summary>The functions from n things onto k things: every one of the k is hit.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Surjections(int n, int k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        budget = Budget.OrDefault(budget);
        return k > n ? BigInteger.Zero : k == 0 ? (n == 0 ? 1 : 0) : Alternating(k, j => budget.Pow(k - j, n), budget);
    }

    /// <summary>Lah number: the ways to put n things into k lists that have no order among them, none empty.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Lah(int n, int k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        budget = Budget.OrDefault(budget);
        return k > n || (k == 0 && n > 0) ? BigInteger.Zero
            : n == 0 ? BigInteger.One
            : Binomial(n - 1, k - 1, budget) * FallingFactorial((BigInteger)n, n - k, budget);
    }

    /// <summary>Bell number: the ways to put n things into any number of boxes that look alike.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Bell(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        budget.NeedBits(CountSizes.FactorialBits(n));
        if (n == 0)
        {
            return BigInteger.One;
        }

        // Aitken's array: a row begins with the last of the row before, and each entry adds the one above to the one on its left.
        var row = new BigInteger[n];
        row[0] = BigInteger.One;
        for (var length = 1; length < n; length++)
        {
            budget.Spend(length * (1 + CountSizes.Steps(row[length - 1])));
            var above = row[0];
            row[0] = row[length - 1];
            for (var i = 1; i <= length; i++)
            {
                (above, row[i]) = (row[i], row[i - 1] + above);
            }
        }

        return row[n - 1];
    }

    /// <summary>Ordered Bell (Fubini) number: the ways in which n runners can finish, ties allowed.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger OrderedBell(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        budget.NeedBits(CountSizes.FactorialBits(n) + n);
        var values = new BigInteger[n + 1];
        values[0] = BigInteger.One;
        for (var i = 1; i <= n; i++)
        {
            var binomial = BigInteger.One;
            for (var j = 1; j <= i; j++)
            {
                budget.Spend(2 + CountSizes.Steps(values[i - j]));
                binomial = binomial * (i - j + 1) / j;
                values[i] += binomial * values[i - j];
            }
        }

        return values[n];
    }

    // c(i, j) = c(i-1, j-1) + (i-1)·c(i-1, j), only where (n, k) is reached from: entry j holds c(j + above, j), and the rows go up from
    // the diagonal c(j, j) = 1.
    private static BigInteger UnsignedFirst(int n, int k, Budget budget)
    {
        var row = new BigInteger[k + 1];
        Array.Fill(row, BigInteger.One, 1, k);
        row[0] = k == 0 ? BigInteger.One : BigInteger.Zero;
        for (var above = 1; above <= n - k; above++)
        {
            for (var j = 1; j <= k; j++)
            {
                budget.Spend(1 + CountSizes.Steps(row[j]));
                row[j] = row[j - 1] + ((j + above - 1) * row[j]);
            }
        }

        return row[k];
    }

    // Σ (-1)^j (n over j) f(j), j from 0 to n.
    private static BigInteger Alternating(int n, Func<int, BigInteger> term, Budget budget)
    {
        var (sum, binomial) = (BigInteger.Zero, BigInteger.One);
        for (var j = 0; j <= n; j++)
        {
            budget.Spend(2 + CountSizes.Steps(binomial));
            var value = binomial * term(j);
            sum += (j & 1) == 0 ? value : -value;
            binomial = binomial * (n - j) / (j + 1);
        }

        return sum;
    }
}
