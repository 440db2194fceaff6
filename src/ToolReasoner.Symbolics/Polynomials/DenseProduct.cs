using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Products of dense polynomials: term by term when small, otherwise by Kronecker substitution, which hands the work to one product of
/// large integers (von zur Gathen, Gerhard: Modern Computer Algebra, section 8.4).
/// </summary>
internal static class DenseProduct
{
    // Below this length the packing costs more than it saves (measured).
    private const int PackFrom = 10;

    internal static BigInteger[] Of(ReadOnlySpan<BigInteger> left, ReadOnlySpan<BigInteger> right) =>
        Math.Min(left.Length, right.Length) < PackFrom ? TermByTerm(left, right) : Packed(left, right);

    private static BigInteger[] TermByTerm(ReadOnlySpan<BigInteger> left, ReadOnlySpan<BigInteger> right)
    {
        var product = new BigInteger[left.Length + right.Length - 1];
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i].IsZero)
            {
                continue;
            }

            for (var j = 0; j < right.Length; j++)
            {
                product[i + j] += left[i] * right[j];
            }
        }

        return product;
    }

    private static BigInteger[] Packed(ReadOnlySpan<BigInteger> left, ReadOnlySpan<BigInteger> right)
    {
        var bits = MaxBits(left) + MaxBits(right) + IntegerMath.TopBit((uint)Math.Min(left.Length, right.Length)) + 3;
        var width = (int)((bits + 7) / 8);
        if ((long)width * (left.Length + right.Length) > 1 << 27)
        {
            throw new GaveUpException("a product of polynomials would be too large");
        }

        var product = Pack(left, width) * Pack(right, width);
        return Unpack(product, width, left.Length + right.Length - 1);
    }

    private static long MaxBits(ReadOnlySpan<BigInteger> coefficients)
    {
        var bits = 0L;
        foreach (var coefficient in coefficients)
        {
            bits = Math.Max(bits, IntegerMath.Bits(coefficient));
        }

        return bits;
    }

    // The value at 2^(8 width), digit by digit; a negative digit borrows from the next.
    private static BigInteger Pack(ReadOnlySpan<BigInteger> coefficients, int width)
    {
        var negate = coefficients[^1].Sign < 0;
        var bytes = new byte[coefficients.Length * width];
        var modulus = BigInteger.One << (8 * width);
        var borrow = false;
        for (var i = 0; i < coefficients.Length; i++)
        {
            var digit = negate ? -coefficients[i] : coefficients[i];
            digit = borrow ? digit - 1 : digit;
            borrow = digit.Sign < 0;
            (borrow ? digit + modulus : digit).TryWriteBytes(bytes.AsSpan(i * width, width), out _, isUnsigned: true);
        }

        var packed = new BigInteger(bytes, isUnsigned: true);
        return negate ? -packed : packed;
    }

    private static BigInteger[] Unpack(BigInteger packed, int width, int count)
    {
        var negate = packed.Sign < 0;
        var bytes = BigInteger.Abs(packed).ToByteArray(isUnsigned: true);
        var modulus = BigInteger.One << (8 * width);
        var coefficients = new BigInteger[count];
        var carry = false;
        for (var i = 0; i < count; i++)
        {
            var from = Math.Min(i * width, bytes.Length);
            var slice = bytes.AsSpan(from, Math.Min(width, bytes.Length - from));
            var digit = new BigInteger(slice, isUnsigned: true);
            var isUpper = slice.Length == width && slice[^1] >= 128;
            digit = carry ? digit + 1 : digit;
            carry = isUpper || (slice.Length == width && digit.GetBitLength() == 8 * width);
            digit = carry ? digit - modulus : digit;
            coefficients[i] = negate ? -digit : digit;
        }

        return coefficients;
    }
}
