using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Counting and listing: exact counts of any size as <see cref="BigInteger"/>, and lazy enumerations of the things counted. Safe for use by
/// many threads. Counts take a budget and throw <see cref="GaveUpException"/> when it does not suffice; enumerations are endless work only
/// if the caller goes on.
/// </summary>
public static partial class Combinatorics
{
    /// <summary>n! = 1·2·…·n: the orders of n things.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Factorial(BigInteger n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        budget.NeedBits(CountSizes.FactorialBits(n));
        var size = (int)n;
        if (size < 2)
        {
            return BigInteger.One;
        }

        // n! is a power of two times odd(n)·odd(n/2)·odd(n/4)·…, odd(m) the product of the odd numbers to m.
        var (odd, result, done) = (BigInteger.One, BigInteger.One, 1);
        for (var level = BitOperations.Log2((uint)size); level >= 0; level--)
        {
            var upTo = ((size >> level) - 1) | 1;
            odd *= Progressions.Product(done + 2, (upTo - done) / 2, 2, budget);
            result *= odd;
            done = upTo;
        }

        return result << (size - BitOperations.PopCount((uint)size));
    }

    /// <summary>n!! = n·(n-2)·(n-4)·…, down to 1 or 2.</summary>
    /// <param name="n">-1 or more; -1!! = 0!! = 1.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger DoubleFactorial(BigInteger n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, BigInteger.MinusOne);
        budget = Budget.OrDefault(budget);
        budget.NeedBits(CountSizes.FactorialBits(n) / 2 + 64);
        return n < 2 ? BigInteger.One : Progressions.Product(n.IsEven ? 2 : 1, (long)((n + 1) / 2), 2, budget);
    }

    /// <summary>!n: the orders of n things in which none stays in its place (derangements).</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Subfactorial(BigInteger n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        budget.NeedBits(CountSizes.FactorialBits(n));
        var result = BigInteger.One;
        for (var i = 1; i <= n; i++)
        {
            budget.Spend(1 + CountSizes.Steps(result));
            result = (result * i) + ((i & 1) == 0 ? 1 : -1);
        }

        return result;
    }

    /// <summary>The number of derangements of n things: <see cref="Subfactorial"/>.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Derangements(BigInteger n, Budget? budget = null) => Subfactorial(n, budget);

    /// <summary>The orders of n things in which exactly k stay in their places (rencontres numbers).</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="k">0 or more; 0 results when it is above n.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger FixedPointPermutations(BigInteger n, BigInteger k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        budget = Budget.OrDefault(budget);
        return k > n ? BigInteger.Zero : Binomial(n, k, budget) * Subfactorial(n - k, budget);
    }

    /// <summary>x·(x-1)·…·(x-k+1), k factors.</summary>
    /// <param name="x">Any integer.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger FallingFactorial(BigInteger x, BigInteger k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        return x.Sign >= 0 && x < k ? BigInteger.Zero : Progressions.Checked(x, k, -1, Budget.OrDefault(budget));
    }

    /// <summary>x·(x-1)·…·(x-k+1), k factors.</summary>
    /// <param name="x">Any.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational FallingFactorial(Rational x, BigInteger k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        budget = Budget.OrDefault(budget);
        return x.IsInteger
            ? FallingFactorial(x.Numerator, k, budget)
            : new Rational(Progressions.Checked(x.Numerator, k, -x.Denominator, budget), budget.Pow(x.Denominator, k));
    }

    /// <summary>x·(x+1)·…·(x+k-1), k factors (Pochhammer's symbol).</summary>
    /// <param name="x">Any integer.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger RisingFactorial(BigInteger x, BigInteger k, Budget? budget = null) => FallingFactorial(x + k - 1, k, budget);

    /// <summary>x·(x+1)·…·(x+k-1), k factors (Pochhammer's symbol).</summary>
    /// <param name="x">Any.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational RisingFactorial(Rational x, BigInteger k, Budget? budget = null) => FallingFactorial(x + k - 1, k, budget);
}
