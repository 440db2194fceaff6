using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Division by small primes.</summary>
internal static class TrialDivision
{
    // Products of primes that fill 62 bits: one long division serves a dozen short ones.
    private static readonly Lazy<(ulong Product, int First, int Last)[]> s_groups = new(MakeGroups);

    /// <summary>The least prime factor if it is below 2,000 and not the number itself; otherwise null.</summary>
    public static int? SmallFactor(BigInteger n)
    {
        foreach (var (product, first, last) in s_groups.Value)
        {
            var rest = (ulong)(n % product);
            for (var i = first; i < last; i++)
            {
                if (rest % (ulong)SmallPrimes.All[i] == 0 && n != SmallPrimes.All[i])
                {
                    return SmallPrimes.All[i];
                }
            }
        }

        return null;
    }

    /// <summary>Divides out every prime up to a limit, and tells what is left; the rest has no factor up to it.</summary>
    public static BigInteger Divide(BigInteger n, int limit, Action<BigInteger, int> found, Budget budget)
    {
        foreach (var prime in SmallPrimes.All)
        {
            if (prime > limit || (n <= (long)SmallPrimes.Limit * SmallPrimes.Limit && (long)prime * prime > n))
            {
                break;
            }

            if (prime % 16 == 1)
            {
                budget.Spend(1 + (n.GetBitLength() / 64));
            }

            var exponent = 0;
            for (var quotient = BigInteger.DivRem(n, prime, out var rest); rest.IsZero; quotient = BigInteger.DivRem(n, prime, out rest))
            {
                (n, exponent) = (quotient, exponent + 1);
            }

            if (exponent > 0)
            {
                found(prime, exponent);
            }
        }

        return n;
    }

    private static (ulong Product, int First, int Last)[] MakeGroups()
    {
        var groups = new List<(ulong, int, int)>();
        var (product, first) = (1UL, 0);
        for (var i = 0; SmallPrimes.All[i] < 2000; i++)
        {
            var prime = (ulong)SmallPrimes.All[i];
            if (product > (1UL << 62) / prime)
            {
                groups.Add((product, first, i));
                (product, first) = (1, i);
            }

            product *= prime;
            if (SmallPrimes.All[i + 1] >= 2000)
            {
                groups.Add((product, first, i + 1));
            }
        }

        return [.. groups];
    }
}
