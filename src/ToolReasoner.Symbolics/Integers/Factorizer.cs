using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Complete factorisation: each method gets the numbers for which it is the cheapest.</summary>
internal static class Factorizer
{
    private const int TrialLimit = 20_000;

    // Above this the sieve is slower than the elliptic curves' hope for a small factor.
    private const int SieveBits = 320;

    // Curves for factors of 15, 20, 25, … digits: Zimmermann and Dodson, 20 years of ECM (2006), with smaller bounds at the start.
    private static readonly (int Bound, int Curves)[] s_levels =
    [
        (400, 10), (2_000, 25), (11_000, 90), (50_000, 214), (250_000, 430), (1_000_000, 904), (3_000_000, 2350),
    ];

    /// <summary>The prime factors and their exponents in order.</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="budget">Spent.</param>
    /// <exception cref="GaveUpException">Something composite is left when the budget ends; the message says what was found.</exception>
    public static List<PrimePower> Factorize(BigInteger n, Budget budget)
    {
        var found = new SortedDictionary<BigInteger, int>();
        void Count(BigInteger prime, int exponent) => found[prime] = found.GetValueOrDefault(prime) + exponent;

        var twos = n.IsZero ? 0 : (int)BigInteger.TrailingZeroCount(n);
        if (twos > 0)
        {
            Count(2, twos);
        }

        var rest = TrialDivision.Divide(n >> twos, TrialLimit, (prime, exponent) => Count(prime, exponent), budget);
        try
        {
            Split(rest, 1, Count, budget);
        }
        catch (GaveUpException stopped) when (found.Count > 0)
        {
            var left = found.Aggregate(n, (value, pair) => value / BigInteger.Pow(pair.Key, pair.Value));
            var known = string.Join(" · ", found.Select(pair => new PrimePower(pair.Key, pair.Value)));
            throw new GaveUpException($"no complete factorisation: {known} was found, {left} is left; {stopped.Message}", stopped);
        }

        return [.. found.Select(pair => new PrimePower(pair.Key, pair.Value))];
    }

    /// <summary>A proper factor of a composite number that trial division up to the limit has not split.</summary>
    public static BigInteger ProperFactor(BigInteger n, Budget budget)
    {
        if (n <= ulong.MaxValue)
        {
            return PollardRho.Factor((ulong)n, budget);
        }

        var bits = n.GetBitLength();
        var modulus = new MontgomeryModulus(n);
        if (bits > 100)
        {
            if (PollardRho.Factor(modulus, 4000, budget) is { } early)
            {
                return early;
            }

            if (bits > 140 && PollardMinusOne.Factor(modulus, 10_000, 300_000, budget) is { } smooth)
            {
                return smooth;
            }

            if (ByCurves(modulus, bits, budget) is { } found)
            {
                return found;
            }
        }

        return new QuadraticSieve(n, budget).Factor();
    }

    private static void Split(BigInteger n, int exponent, Action<BigInteger, int> count, Budget budget)
    {
        if (n.IsOne)
        {
            return;
        }

        if (n < (BigInteger)TrialLimit * TrialLimit || PrimeDecision.Prove(n, budget).Verdict == Primality.Prime)
        {
            count(n, exponent);
            return;
        }

        // The factors are above the limit, which keeps the possible exponents few.
        var (root, power) = FloorRoots.LargestPower(n, (int)(n.GetBitLength() / 14), budget);
        if (power > 1)
        {
            Split(root, exponent * power, count, budget);
            return;
        }

        var factor = ProperFactor(n, budget);
        var other = n / factor;

        // So that what is common to both is not searched for twice.
        var common = BigInteger.GreatestCommonDivisor(factor, other);
        if (common.IsOne)
        {
            Split(BigInteger.Min(factor, other), exponent, count, budget);
            Split(BigInteger.Max(factor, other), exponent, count, budget);
            return;
        }

        Split(common, 2 * exponent, count, budget);
        Split(factor / common, exponent, count, budget);
        Split(other / common, exponent, count, budget);
    }

    private static BigInteger? ByCurves(MontgomeryModulus modulus, long bits, Budget budget)
    {
        // Before the sieve only as much as costs a fraction of it: factors of a third of the digits and below are worth a look.
        var levels = bits <= 130 ? 0 : bits <= 170 ? 1 : bits <= 215 ? 2 : bits <= SieveBits ? 3 : s_levels.Length;
        var curves = new EllipticCurveMethod(modulus, budget);
        var sigma = 6;
        for (var level = 0; level < levels; level++)
        {
            var (bound, count) = s_levels[level];
            var primes = SmallPrimes.UpTo(bound * 50);
            var share = bits <= SieveBits && level == levels - 1 ? (count + 2) / 3 : count;
            for (var i = 0; i < share; i++, sigma++)
            {
                if (curves.TryCurve(sigma, bound, primes) is { } factor)
                {
                    return factor;
                }
            }
        }

        return levels == s_levels.Length
            ? throw new GaveUpException($"no factor of a {bits}-bit number was found by elliptic curves")
            : null;
    }
}
