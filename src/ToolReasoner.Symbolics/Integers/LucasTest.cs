using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Lucas sequences modulo n, and the strong Lucas test that makes Baillie and Wagstaff's (1980) combination with base 2.</summary>
internal static class LucasTest
{
    /// <summary>
    /// Whether an odd number above 2 that is no square passes both tests of Baillie–PSW. No composite is known to; none exists below
    /// 2^64.
    /// </summary>
    public static bool IsBailliePswProbablePrime(MontgomeryModulus modulus) =>
        MillerRabin.IsStrongProbablePrime(modulus, 2) && IsStrongLucasProbablePrime(modulus.Value);

    /// <summary>U and V of index k modulo n, and Q^k, for parameters P, Q.</summary>
    /// <param name="p">P.</param>
    /// <param name="q">Q.</param>
    /// <param name="index">0 or more.</param>
    /// <param name="n">Odd: the doubling rule halves.</param>
    public static (BigInteger U, BigInteger V, BigInteger Power) At(BigInteger p, BigInteger q, BigInteger index, BigInteger n)
    {
        var (u, v, power) = (BigInteger.Zero, new BigInteger(2), BigInteger.One);
        var discriminant = (p * p) - (4 * q);
        for (var i = (int)index.GetBitLength() - 1; i >= 0; i--)
        {
            (u, v, power) = (u * v % n, ((v * v) - (2 * power)) % n, power * power % n);
            if (!(index >> i).IsEven)
            {
                (u, v, power) = (Half((p * u) + v, n), Half((discriminant * u) + (p * v), n), power * q % n);
            }
        }

        return (Residue(u, n), Residue(v, n), Residue(power, n));
    }

    /// <summary>Selfridge's discriminant: the first of 5, -7, 9, -11, … with symbol -1; null when a symbol 0 has shown a factor.</summary>
    public static int? Discriminant(BigInteger n)
    {
        for (var size = 5; ; size += 2)
        {
            var discriminant = size % 4 == 1 ? size : -size;
            var symbol = Symbols.Jacobi(discriminant, n);
            if (symbol == -1)
            {
                return discriminant;
            }

            if (symbol == 0 && BigInteger.Abs(discriminant) % n != 0)
            {
                return null;
            }
        }
    }

    private static bool IsStrongLucasProbablePrime(BigInteger n)
    {
        if (FloorRoots.IsSquare(n, out _) || Discriminant(n) is not { } discriminant)
        {
            return false;
        }

        var twos = (int)BigInteger.TrailingZeroCount(n + 1);
        var (u, v, power) = At(1, (1 - discriminant) / 4, (n + 1) >> twos, n);
        if (u.IsZero || v.IsZero)
        {
            return true;
        }

        for (var i = 1; i < twos; i++)
        {
            v = Residue(((v * v) - (2 * power)) % n, n);
            power = power * power % n;
            if (v.IsZero)
            {
                return true;
            }
        }

        return false;
    }

    private static BigInteger Residue(BigInteger value, BigInteger n) => value.Sign < 0 ? value + n : value;

    private static BigInteger Half(BigInteger value, BigInteger n) => (value.IsEven ? value : value + n) / 2 % n;
}
