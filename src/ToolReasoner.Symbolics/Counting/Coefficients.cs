using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Products of integer polynomials given by their coefficients from the constant one up.</summary>
internal static class Coefficients
{
    private const int Schoolbook = 24;
    private const long MaxPackedBits = 1L << 30;

    /// <summary>The product, cut off after <paramref name="length"/> coefficients.</summary>
    public static BigInteger[] Multiply(ReadOnlySpan<BigInteger> left, ReadOnlySpan<BigInteger> right, long length, Budget budget)
    {
        left = left[..(int)Math.Min(left.Length, length)];
        right = right[..(int)Math.Min(right.Length, length)];
        if (left.IsEmpty || right.IsEmpty)
        {
            return [];
        }

        var size = (int)Math.Min(length, left.Length + right.Length - 1L);
        return Math.Min(left.Length, right.Length) < Schoolbook ? Directly(left, right, size, budget) : Packed(left, right, size, budget);
    }

    /// <summary>The coefficients without zeros at the top.</summary>
    public static ReadOnlySpan<BigInteger> Trim(ReadOnlySpan<BigInteger> coefficients)
    {
        while (!coefficients.IsEmpty && coefficients[^1].IsZero)
        {
            coefficients = coefficients[..^1];
        }

        return coefficients;
    }

    private static BigInteger[] Directly(ReadOnlySpan<BigInteger> left, ReadOnlySpan<BigInteger> right, int size, Budget budget)
    {
        var result = new BigInteger[size];
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i].IsZero)
            {
                continue;
            }

            var count = Math.Min(right.Length, size - i);
            budget.Spend(1 + (count * (1 + CountSizes.Steps(left[i]))));
            for (var j = 0; j < count; j++)
            {
                if (!right[j].IsZero)
                {
                    result[i + j] += left[i] * right[j];
                }
            }
        }

        return result;
    }

    // Kronecker: both polynomials at 2^(8·width), one product of integers, and its digits read off with signs.
    private static BigInteger[] Packed(ReadOnlySpan<BigInteger> left, ReadOnlySpan<BigInteger> right, int size, Budget budget)
    {
        var bits = MaxBits(left) + MaxBits(right) + BitOperations.Log2((uint)Math.Min(left.Length, right.Length)) + 3;
        if (bits * (left.Length + right.Length) > MaxPackedBits)
        {
            return Directly(left, right, size, budget);
        }

        var width = (int)((bits + 7) / 8);
        var (longer, shorter) = (Math.Max(left.Length, right.Length), Math.Min(left.Length, right.Length));
        budget.Spend(1 + (long)(longer * (double)width / 64 * Math.Sqrt(shorter * (double)width / 8)));
        var product = Pack(left, width) * Pack(right, width);
        var negative = product.Sign < 0;
        var bytes = BigInteger.Abs(product).ToByteArray(isUnsigned: true);
        var (result, carry, half) = (new BigInteger[size], 0, BigInteger.One << ((8 * width) - 1));
        for (var i = 0; i < size; i++)
        {
            var start = Math.Min(bytes.Length, (long)i * width);
            var end = Math.Min(bytes.Length, start + width);
            var digit = new BigInteger(bytes.AsSpan((int)start, (int)(end - start)), isUnsigned: true) + carry;
            carry = digit >= half ? 1 : 0;
            digit = carry == 1 ? digit - (half << 1) : digit;
            result[i] = negative ? -digit : digit;
        }

        return result;
    }

    private static BigInteger Pack(ReadOnlySpan<BigInteger> coefficients, int width)
    {
        var (above, below) = (new byte[coefficients.Length * width], (byte[]?)null);
        for (var i = 0; i < coefficients.Length; i++)
        {
            var into = coefficients[i].Sign >= 0 ? above : below ??= new byte[above.Length];
            BigInteger.Abs(coefficients[i]).TryWriteBytes(into.AsSpan(i * width, width), out _, isUnsigned: true);
        }

        var value = new BigInteger(above, isUnsigned: true);
        return below is null ? value : value - new BigInteger(below, isUnsigned: true);
    }

    /// <summary>Bits of the largest coefficient.</summary>
    public static long MaxBits(ReadOnlySpan<BigInteger> coefficients)
    {
        var bits = 1L;
        foreach (var coefficient in coefficients)
        {
            bits = Math.Max(bits, BigInteger.Abs(coefficient).GetBitLength());
        }

        return bits;
    }
}
