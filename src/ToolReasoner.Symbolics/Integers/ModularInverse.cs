using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Inverses modulo n, and the extended algorithm of Euclid.</summary>
internal static class ModularInverse
{
    /// <summary>The inverse from 0 to n - 1, or null if there is none.</summary>
    public static BigInteger? Of(BigInteger value, BigInteger modulus)
    {
        modulus = BigInteger.Abs(modulus);
        var (common, x, _) = Extended(Residue(value, modulus), modulus);
        return common.IsOne ? Residue(x, modulus) : null;
    }

    /// <summary>For a value prime to the modulus.</summary>
    public static long Of(long value, long modulus)
    {
        var (a, b, x, y) = (value % modulus, modulus, 1L, 0L);
        while (b != 0)
        {
            var quotient = a / b;
            (a, b) = (b, a - (quotient * b));
            (x, y) = (y, x - (quotient * y));
        }

        return x < 0 ? x + modulus : x;
    }

    /// <summary>The greatest common divisor, 0 or more, with x, y so that it is a·x + b·y.</summary>
    public static (BigInteger Gcd, BigInteger X, BigInteger Y) Extended(BigInteger a, BigInteger b)
    {
        var (r, s) = (a, b);
        var (x, nextX) = (BigInteger.One, BigInteger.Zero);
        while (!s.IsZero)
        {
            var quotient = BigInteger.DivRem(r, s, out var rest);
            (r, s) = (s, rest);
            (x, nextX) = (nextX, x - (quotient * nextX));
        }

        var y = b.IsZero ? BigInteger.Zero : (r - (a * x)) / b;
        return r.Sign < 0 ? (-r, -x, -y) : (r, x, y);
    }

    public static BigInteger Residue(BigInteger value, BigInteger modulus)
    {
        var rest = value % modulus;
        return rest.Sign < 0 ? rest + modulus : rest;
    }
}
