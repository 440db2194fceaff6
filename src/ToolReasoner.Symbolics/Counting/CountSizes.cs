using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>How large a count will be, from above, before it is made.</summary>
internal static class CountSizes
{
    private const double BitsPerNat = 1.4426950408889634;

    /// <summary>Bits of n!, by Stirling's bound n! ≤ e·√n·(n/e)^n.</summary>
    public static double FactorialBits(BigInteger n)
    {
        if (n < 2)
        {
            return 2;
        }

        var (size, log) = ((double)n, Log2(n));
        return (size * (log - BitsPerNat)) + (log / 2) + 4;
    }

    /// <summary>Bits of n over k, by (e·n/k)^k and by 2^n.</summary>
    public static double BinomialBits(BigInteger n, BigInteger k)
    {
        if (k.Sign <= 0 || k >= n)
        {
            return 2;
        }

        var less = BigInteger.Min(k, n - k);
        return Math.Min((double)n, (double)less * (Log2(n) - Log2(less) + BitsPerNat)) + 2;
    }

    /// <summary>Bits of base^exponent.</summary>
    public static double PowerBits(BigInteger @base, BigInteger exponent) =>
        @base.IsZero ? 2 : ((double)exponent * Log2(BigInteger.Abs(@base))) + 2;

    /// <summary>Logarithm to base 2; positive numbers of any size.</summary>
    public static double Log2(BigInteger value) => BigInteger.Log(value) * BitsPerNat;

    /// <summary>Steps to add to a number, beside the first: one for each 16 machine words.</summary>
    public static long Steps(BigInteger value) => value.GetByteCount() / 128;
}
