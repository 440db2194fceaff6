using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class NumberTheory
{
    private const int MostDivisors = 5_000_000;

    /// <summary>The prime powers whose product is |n|, in order; 60 digits whatever the factors take a few seconds.</summary>
    /// <exception cref="ArgumentException">n is 0.</exception>
    public static Factorization Factorize(BigInteger n, Budget? budget = null)
    {
        if (n.IsZero)
        {
            throw new ArgumentException("0 has no factorisation", nameof(n));
        }

        return new Factorization(n, Factorizer.Factorize(BigInteger.Abs(n), Budget.OrDefault(budget)));
    }

    /// <summary>The different primes that divide n, in order.</summary>
    public static IReadOnlyList<BigInteger> PrimeFactors(BigInteger n, Budget? budget = null) => [.. Factorize(n, budget).Select(f => f.Prime)];

    /// <summary>The primes whose product is |n|, in order, each as often as it divides.</summary>
    public static IReadOnlyList<BigInteger> PrimeFactorsWithMultiplicity(BigInteger n, Budget? budget = null) =>
        [.. Factorize(n, budget).SelectMany(f => Enumerable.Repeat(f.Prime, f.Exponent))];

    /// <summary>The positive divisors of n in ascending order, 1 and |n| included.</summary>
    public static IReadOnlyList<BigInteger> Divisors(BigInteger n, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var factors = Factorize(n, budget);
        var count = factors.Aggregate(BigInteger.One, (product, f) => product * (f.Exponent + 1));
        if (count > MostDivisors)
        {
            throw new GaveUpException($"{n} has {count} divisors; a list of more than {MostDivisors} is not made, but DivisorCount and DivisorSum work");
        }

        var divisors = new List<BigInteger>((int)count) { BigInteger.One };
        foreach (var (prime, exponent) in factors)
        {
            var (old, power) = (divisors.Count, BigInteger.One);
            for (var e = 1; e <= exponent; e++)
            {
                power *= prime;
                budget.Spend(old);
                for (var i = 0; i < old; i++)
                {
                    divisors.Add(divisors[i] * power);
                }
            }
        }

        divisors.Sort();
        return divisors;
    }

    /// <summary>The positive divisors of n but |n| itself.</summary>
    public static IReadOnlyList<BigInteger> ProperDivisors(BigInteger n, Budget? budget = null)
    {
        var all = Divisors(n, budget);
        return [.. all.Take(all.Count - 1)];
    }

    /// <summary>How many positive divisors n has.</summary>
    public static BigInteger DivisorCount(BigInteger n, Budget? budget = null) =>
        Factorize(n, budget).Aggregate(BigInteger.One, (product, f) => product * (f.Exponent + 1));

    /// <summary>The sum of the k-th powers of the positive divisors of n; k = 1 gives their sum, k = 0 their number.</summary>
    public static BigInteger DivisorSum(BigInteger n, int k = 1, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        budget = Budget.OrDefault(budget);
        budget.NeedBits((double)k * BigInteger.Abs(n).GetBitLength() + 64);
        return Factorize(n, budget).Aggregate(BigInteger.One, (product, f) => k == 0
            ? product * (f.Exponent + 1)
            : product * ((BigInteger.Pow(f.Prime, k * (f.Exponent + 1)) - 1) / (BigInteger.Pow(f.Prime, k) - 1)));
    }

    /// <summary>The sum of the positive divisors of n but |n| itself.</summary>
    public static BigInteger AliquotSum(BigInteger n, Budget? budget = null) => DivisorSum(n, 1, budget) - BigInteger.Abs(n);

    /// <summary>Euler's φ: how many of 1 to n are prime to n.</summary>
    public static BigInteger Totient(BigInteger n, Budget? budget = null)
    {
        Positive(n);
        return Factorize(n, budget).Aggregate(n, (value, f) => value / f.Prime * (f.Prime - 1));
    }

    /// <summary>Jordan's J_k: how many k-tuples from 1 to n have with n no common divisor; k = 1 is Euler's φ.</summary>
    public static BigInteger JordanTotient(BigInteger n, int k, Budget? budget = null)
    {
        Positive(n);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        budget = Budget.OrDefault(budget);
        return Factorize(n, budget).Aggregate(budget.Pow(n, k), (value, f) => value / BigInteger.Pow(f.Prime, k) * (BigInteger.Pow(f.Prime, k) - 1));
    }

    /// <summary>Carmichael's λ: the least exponent that takes every unit modulo n to 1.</summary>
    public static BigInteger Carmichael(BigInteger n, Budget? budget = null)
    {
        Positive(n);
        return GroupStructure.Exponent(Factorize(n, budget));
    }

    /// <summary>Möbius's μ: 0 if a square divides n, otherwise 1 or -1 as the number of its primes is even or odd.</summary>
    public static int Mobius(BigInteger n, Budget? budget = null)
    {
        Positive(n);
        var factors = Factorize(n, budget);
        return factors.Any(f => f.Exponent > 1) ? 0 : factors.Count % 2 == 0 ? 1 : -1;
    }

    /// <summary>Liouville's λ: 1 or -1 as the number of primes, counted as often as they divide, is even or odd.</summary>
    public static int Liouville(BigInteger n, Budget? budget = null)
    {
        Positive(n);
        return PrimeFactorCount(n, budget) % 2 == 0 ? 1 : -1;
    }

    /// <summary>The product of the different primes that divide n.</summary>
    public static BigInteger Radical(BigInteger n, Budget? budget = null) =>
        Factorize(n, budget).Aggregate(BigInteger.One, (product, f) => product * f.Prime);

    /// <summary>ω: how many different primes divide n.</summary>
    public static int DistinctPrimeFactorCount(BigInteger n, Budget? budget = null) => Factorize(n, budget).Count;

    /// <summary>Ω: how many primes n is the product of.</summary>
    public static int PrimeFactorCount(BigInteger n, Budget? budget = null) => Factorize(n, budget).Sum(f => f.Exponent);

    /// <summary>Whether no square but 1 divides n.</summary>
    public static bool IsSquareFree(BigInteger n, Budget? budget = null) => !n.IsZero && Factorize(n, budget).All(f => f.Exponent == 1);

    /// <summary>Whether n is the sum of its proper divisors.</summary>
    public static bool IsPerfect(BigInteger n, Budget? budget = null) => n > 1 && AliquotSum(n, budget) == n;

    /// <summary>Whether n is less than the sum of its proper divisors.</summary>
    public static bool IsAbundant(BigInteger n, Budget? budget = null) => n > 1 && AliquotSum(n, budget) > n;

    /// <summary>Whether n is more than the sum of its proper divisors.</summary>
    public static bool IsDeficient(BigInteger n, Budget? budget = null) => n.Sign > 0 && AliquotSum(n, budget) < n;

    /// <summary>Whether two different numbers are each the sum of the other's proper divisors.</summary>
    public static bool AreAmicable(BigInteger a, BigInteger b, Budget? budget = null) =>
        a != b && a > 1 && b > 1 && AliquotSum(a, budget) == b && AliquotSum(b, budget) == a;

    /// <summary>Whether n is composite and a^n = a modulo n for all a (Korselt).</summary>
    public static bool IsCarmichaelNumber(BigInteger n, Budget? budget = null)
    {
        if (n < 3 || n.IsEven)
        {
            return false;
        }

        var factors = Factorize(n, budget);
        return factors.Count > 1 && factors.All(f => f.Exponent == 1 && ((n - 1) % (f.Prime - 1)).IsZero);
    }

    /// <summary>Whether n is the product of exactly two primes, equal or not.</summary>
    public static bool IsSemiprime(BigInteger n, Budget? budget = null) => n > 3 && PrimeFactorCount(n, budget) == 2;

    private static void Positive(BigInteger n) => ArgumentOutOfRangeException.ThrowIfLessThan(n, BigInteger.One);
}
