using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    /// <summary>n over k: the ways to choose k of n things. For negative n as the polynomial n·(n-1)·…·(n-k+1)/k!; 0 for negative k.</summary>
    /// <param name="n">Any integer.</param>
    /// <param name="k">Any integer.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Binomial(BigInteger n, BigInteger k, Budget? budget = null)
    {
        if (k.Sign < 0 || (n.Sign >= 0 && k > n))
        {
            return BigInteger.Zero;
        }

        if (n.Sign < 0)
        {
            var upright = Binomial(k - n - 1, k, budget);
            return k.IsEven ? upright : -upright;
        }

        budget = Budget.OrDefault(budget);
        k = BigInteger.Min(k, n - k);
        budget.NeedBits(CountSizes.BinomialBits(n, k));
        return k > 128 && n < 64 * k ? FromPrimes((int)n, (int)k, budget) : FromFactors(n, (long)k, budget);
    }

    /// <summary>The generalised binomial coefficient x·(x-1)·…·(x-k+1)/k!, as in the binomial series; 0 for negative k.</summary>
    /// <param name="x">Any.</param>
    /// <param name="k">Any integer.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational Binomial(Rational x, BigInteger k, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        return k.Sign < 0 ? Rational.Zero
            : x.IsInteger ? Binomial(x.Numerator, k, budget)
            : FallingFactorial(x, k, budget) / Factorial(k, budget);
    }

    /// <summary>The ways to choose k of n things, in no order: <see cref="Binomial(BigInteger, BigInteger, Budget?)"/>.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Combinations(BigInteger n, BigInteger k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        return Binomial(n, k, budget);
    }

    /// <summary>The ways to choose k of n things, in order.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="k">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Permutations(BigInteger n, BigInteger k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return k == n ? Factorial(n, budget) : FallingFactorial(n, k, budget);
    }

    /// <summary>The ways to choose k things of n kinds, in no order, each kind as often as wanted.</summary>
    /// <param name="n">Kinds; 0 or more.</param>
    /// <param name="k">Things; 0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger CombinationsWithRepetition(BigInteger n, BigInteger k, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        return k.IsZero ? BigInteger.One : Binomial(n + k - 1, k, budget);
    }

    /// <summary>(k₁+k₂+…)!/(k₁!·k₂!·…): the orders of k₁ things of one kind, k₂ of another, ….</summary>
    /// <param name="parts">Each 0 or more.</param>
    public static BigInteger Multinomial(params int[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Multinomial(parts.Select(part => (BigInteger)part));
    }

    /// <summary>(k₁+k₂+…)!/(k₁!·k₂!·…): the orders of k₁ things of one kind, k₂ of another, ….</summary>
    /// <param name="parts">Each 0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Multinomial(IEnumerable<BigInteger> parts, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        budget = Budget.OrDefault(budget);
        var (total, result) = (BigInteger.Zero, BigInteger.One);
        foreach (var part in parts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(part, nameof(parts));
            total += part;
            result *= Binomial(total, part, budget);
            budget.NeedBits(result.GetBitLength());
        }

        return result;
    }

    private static BigInteger FromFactors(BigInteger n, long k, Budget budget)
    {
        // While everything fits, in machine words: each quotient on the way is itself a binomial coefficient.
        var (i, small) = (0L, 1UL);
        if (n <= long.MaxValue)
        {
            for (var factor = (ulong)n; i < k && Math.BigMul(small, factor, out var product) == 0; i++, factor--)
            {
                budget.Spend();
                small = product / (ulong)(i + 1);
            }
        }

        if (i == k)
        {
            return small;
        }

        return k < 64
            ? Finish(n, i, k, small, budget)
            : Progressions.Product(n, k, BigInteger.MinusOne, budget) / Factorial(k, budget);
    }

    private static BigInteger Finish(BigInteger n, long i, long k, BigInteger result, Budget budget)
    {
        for (; i < k; i++)
        {
            budget.Spend();
            result = result * (n - i) / (i + 1);
        }

        return result;
    }

    // Kummer: the exponent of p in (n over k) is the number of carries when k and n-k are added in base p.
    private static BigInteger FromPrimes(int n, int k, Budget budget)
    {
        var factors = new List<BigInteger>();
        var gathered = 1UL;
        budget.Spend(1 + (n / 8));
        foreach (var prime in SmallPrimes.UpTo(n))
        {
            var (carry, a, b, power) = (0, k, n - k, 1UL);
            while (a > 0 || b > 0 || carry > 0)
            {
                carry = (a % prime) + (b % prime) + carry >= prime ? 1 : 0;
                power *= carry == 1 ? (ulong)prime : 1;
                (a, b) = (a / prime, b / prime);
            }

            if (Math.BigMul(gathered, power, out var product) != 0)
            {
                factors.Add(gathered);
                product = power;
            }

            gathered = product;
        }

        factors.Add(gathered);
        return Progressions.Product(factors.ToArray(), budget);
    }
}
