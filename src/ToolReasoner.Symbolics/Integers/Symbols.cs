using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The symbols of Legendre, Jacobi and Kronecker by reciprocity.</summary>
internal static class Symbols
{
    /// <param name="value">Any.</param>
    /// <param name="modulus">Odd and positive.</param>
    public static int Jacobi(BigInteger value, BigInteger modulus)
    {
        value %= modulus;
        if (value.Sign < 0)
        {
            value += modulus;
        }

        var sign = 1;
        while (value > long.MaxValue || modulus > long.MaxValue)
        {
            if (value.IsZero)
            {
                return modulus.IsOne ? sign : 0;
            }

            var twos = (int)BigInteger.TrailingZeroCount(value);
            value >>= twos;
            if ((twos & 1) != 0 && (int)(modulus & 7) is 3 or 5)
            {
                sign = -sign;
            }

            if ((int)(value & 3) == 3 && (int)(modulus & 3) == 3)
            {
                sign = -sign;
            }

            (value, modulus) = (modulus % value, value);
        }

        return sign * Jacobi((long)value, (long)modulus);
    }

    public static int Kronecker(BigInteger value, BigInteger modulus)
    {
        if (modulus.IsZero)
        {
            return BigInteger.Abs(value).IsOne ? 1 : 0;
        }

        var sign = modulus.Sign < 0 && value.Sign < 0 ? -1 : 1;
        modulus = BigInteger.Abs(modulus);
        var twos = (int)BigInteger.TrailingZeroCount(modulus);
        if (twos > 0)
        {
            if (value.IsEven)
            {
                return 0;
            }

            if ((twos & 1) != 0 && (int)(((value % 8) + 8) % 8) is 3 or 5)
            {
                sign = -sign; // (a/2) is -1 for a = ±3 modulo 8
            }
        }

        return sign * Jacobi(value, modulus >> twos);
    }

    /// <param name="value">0 or more.</param>
    /// <param name="modulus">Odd and positive.</param>
    public static int Jacobi(long value, long modulus)
    {
        var sign = 1;
        while (value != 0)
        {
            var twos = BitOperations.TrailingZeroCount(value);
            value >>= twos;
            if ((twos & 1) != 0 && (modulus & 7) is 3 or 5)
            {
                sign = -sign;
            }

            if ((value & 3) == 3 && (modulus & 3) == 3)
            {
                sign = -sign;
            }

            (value, modulus) = (modulus % value, value);
        }

        return modulus == 1 ? sign : 0;
    }
}
