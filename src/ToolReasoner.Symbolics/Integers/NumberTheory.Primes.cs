using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Number theory on plain integers: exact, proved, and safe for many threads. Whatever may take long has a budget as its last parameter and
/// ends with <see cref="GaveUpException"/> when it is used up; without one it has five seconds.
/// </summary>
public static partial class NumberTheory
{
    /// <summary>Whether it is prime: proved, for numbers of a few hundred digits in a second or two.</summary>
    /// <exception cref="GaveUpException">It passes for a prime, and the budget is too small to prove it: see <see cref="IsProbablePrime"/>.</exception>
    public static bool IsPrime(BigInteger n, Budget? budget = null) =>
        n <= ulong.MaxValue ? n.Sign > 0 && MillerRabin.IsPrime((ulong)n) : PrimeDecision.Prove(n, Budget.OrDefault(budget)).Verdict == Primality.Prime;

    /// <summary>Whether it is prime: proved.</summary>
    public static bool IsPrime(long n) => n > 0 && MillerRabin.IsPrime((ulong)n);

    /// <summary>Whether it passes the Baillie–PSW test; below 2^64 that is a proof, above it no composite that passes is known.</summary>
    public static bool IsProbablePrime(BigInteger n, Budget? budget = null) => PrimeDecision.MayBePrime(n, Budget.OrDefault(budget)).MayBe;

    /// <summary>What can be found out within the budget: prime, composite, or probably prime, with the method.</summary>
    /// <exception cref="GaveUpException">The number is so large that even the quick test is out of reach.</exception>
    public static PrimalityProof ProvePrime(BigInteger n, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var steps = budget.StepsLeft;
        try
        {
            return PrimeDecision.Prove(n, budget);
        }
        catch (GaveUpException stopped)
        {
            // The quick test alone, on a budget of its own: it takes a fraction of what a proof takes.
            return PrimeDecision.MayBePrime(n, new Budget(Timeout.InfiniteTimeSpan, Math.Max(steps, Budget.DefaultSteps), budget.Bits)).MayBe
                ? new PrimalityProof(n, Primality.ProbablePrime, $"Baillie–PSW; no proof: {stopped.Message}")
                : new PrimalityProof(n, Primality.Composite, "Baillie–PSW");
        }
    }

    /// <summary>The least prime above n.</summary>
    public static BigInteger NextPrime(BigInteger n, Budget? budget = null)
    {
        if (n < 2)
        {
            return 2;
        }

        budget = Budget.OrDefault(budget);
        var candidate = n.IsEven ? n + 1 : n + 2;
        while (!IsPrime(candidate, budget))
        {
            budget.Spend();
            candidate += 2;
        }

        return candidate;
    }

    /// <summary>The largest prime below n.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none: n is 2 or less.</exception>
    public static BigInteger PreviousPrime(BigInteger n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 3);
        if (n == 3)
        {
            return 2;
        }

        budget = Budget.OrDefault(budget);
        var candidate = n.IsEven ? n - 1 : n - 2;
        while (!IsPrime(candidate, budget))
        {
            budget.Spend();
            candidate -= 2;
        }

        return candidate;
    }

    /// <summary>All primes in order, lazily and without end: take as many as needed.</summary>
    public static IEnumerable<long> Primes() => SegmentedSieve.Between(2, long.MaxValue, null);

    /// <summary>The primes up to a limit, which is included, lazily.</summary>
    public static IEnumerable<long> Primes(long upTo) => SegmentedSieve.Between(2, upTo, null);

    /// <summary>The primes between two limits, both included, lazily.</summary>
    public static IEnumerable<long> Primes(long from, long to, Budget? budget = null) => SegmentedSieve.Between(from, to, budget);

    /// <summary>The first so many primes.</summary>
    public static IReadOnlyList<long> FirstPrimes(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return [.. Primes().Take(count)];
    }

    /// <summary>How many primes there are up to n, which is included; 10^12 takes about a second.</summary>
    public static long PrimeCount(long n, Budget? budget = null) => PrimeCounting.Count(n, Budget.OrDefault(budget));

    /// <summary>The n-th prime: 2 is the first.</summary>
    public static long NthPrime(long n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return PrimeCounting.Nth(n, Budget.OrDefault(budget));
    }

    /// <summary>The product of the primes up to n.</summary>
    public static BigInteger Primorial(long n, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        budget.NeedBits(1.5 * n); // θ(n) < 1.02 n
        return Product([.. Primes(n).Select(p => (BigInteger)p)]);
    }

    /// <summary>A product by halves, so that large numbers meet large ones.</summary>
    private static BigInteger Product(ReadOnlySpan<BigInteger> factors) => factors.Length switch
    {
        0 => BigInteger.One,
        1 => factors[0],
        _ => Product(factors[..(factors.Length / 2)]) * Product(factors[(factors.Length / 2)..]),
    };
}
