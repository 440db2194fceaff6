using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>IntegerMath of integers, for bounds: in bits, rounded in a known direction.</summary>
internal static class IntegerMath
{
    /// <summary>Place of the highest bit, from 0; 0 for 0. Without the processor's instruction for it: code with that is compiled only when it runs.</summary>
    internal static int TopBit(ulong value)
    {
        var bit = 0;
        for (; value > 1; value >>= 1)
        {
            bit++;
        }

        return bit;
    }

    /// <summary>Bits of the absolute value; 0 for 0.</summary>
    internal static long Bits(BigInteger value) => BigInteger.Abs(value).GetBitLength();

    /// <summary>log2|value| to within 1e-9 of relative error; the value is not 0.</summary>
    internal static double Log2(BigInteger value)
    {
        var size = BigInteger.Abs(value);
        var shift = size.GetBitLength() - 63;
        return shift <= 0 ? Math.Log2((double)(ulong)size) : shift + Math.Log2((double)(ulong)(size >> (int)shift));
    }

    /// <summary>Floor of the quotient.</summary>
    internal static BigInteger FloorDivide(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var rest);
        return !rest.IsZero && rest.Sign != divisor.Sign ? quotient - 1 : quotient;
    }

    /// <summary>The integer nearest to the quotient; the divisor is positive.</summary>
    internal static BigInteger RoundDivide(BigInteger dividend, BigInteger divisor) => FloorDivide((dividend << 1) + divisor, divisor << 1);

    /// <summary>From 0 up to the modulus less one.</summary>
    internal static BigInteger Mod(BigInteger value, BigInteger modulus)
    {
        var rest = value % modulus;
        return rest.Sign < 0 ? rest + modulus : rest;
    }

    /// <summary>The residue of least absolute value.</summary>
    internal static BigInteger SymmetricMod(BigInteger value, BigInteger modulus)
    {
        var rest = Mod(value, modulus);
        return (rest << 1) > modulus ? rest - modulus : rest;
    }

    /// <summary>The inverse modulo something coprime.</summary>
    internal static BigInteger Inverse(BigInteger value, BigInteger modulus)
    {
        var (a, b, s, t) = (Mod(value, modulus), modulus, BigInteger.One, BigInteger.Zero);
        while (!b.IsZero)
        {
            var quotient = BigInteger.DivRem(a, b, out var rest);
            (a, b, s, t) = (b, rest, t, s - (quotient * t));
        }

        return a.IsOne ? Mod(s, modulus) : throw new ArgumentException("the number has no inverse modulo this", nameof(value));
    }
}
