using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Square roots modulo a prime.</summary>
internal static class SquareRootModulo
{
    /// <summary>A root of a quadratic residue (or 0) modulo a small odd prime: Tonelli and Shanks on machine words.</summary>
    public static long Prime(long value, int prime)
    {
        if (value == 0 || prime == 2)
        {
            return value;
        }

        var odd = (long)prime - 1;
        var twos = BitOperations.TrailingZeroCount(odd);
        odd >>= twos;
        var root = Pow(value, (odd + 1) / 2, prime);
        if (twos == 1)
        {
            return root;
        }

        var nonResidue = 2L;
        while (Symbols.Jacobi(nonResidue, prime) != -1)
        {
            nonResidue++;
        }

        var (generator, rest) = (Pow(nonResidue, odd, prime), Pow(value, odd, prime));
        while (rest != 1)
        {
            var depth = 0;
            for (var square = rest; square != 1; square = square * square % prime)
            {
                depth++;
            }

            for (; twos > depth + 1; twos--)
            {
                generator = generator * generator % prime;
            }

            root = root * generator % prime;
            generator = generator * generator % prime;
            rest = rest * generator % prime;
            twos = depth;
        }

        return root;
    }

    /// <summary>
    /// A root of a quadratic residue modulo an odd prime: Lagrange, Atkin, Tonelli–Shanks or Cipolla, whichever is the quickest.
    /// </summary>
    /// <param name="value">From 0 to prime - 1, with symbol 1 or 0.</param>
    /// <param name="prime">An odd prime.</param>
    public static BigInteger Prime(BigInteger value, BigInteger prime)
    {
        if (prime <= int.MaxValue)
        {
            return Prime((long)value, (int)prime);
        }

        if (value.IsZero)
        {
            return value;
        }

        if ((int)(prime % 4) == 3)
        {
            return BigInteger.ModPow(value, (prime + 1) / 4, prime);
        }

        if ((int)(prime % 8) == 5)
        {
            // Atkin: with b = (2a)^((p-5)/8) and i = 2ab², the root is ab(i - 1).
            var b = BigInteger.ModPow(2 * value, (prime - 5) / 8, prime);
            var i = 2 * value * b % prime * b % prime;
            return ModularInverse.Residue(value * b % prime * (i - 1), prime);
        }

        var twos = (int)BigInteger.TrailingZeroCount(prime - 1);

        // Tonelli and Shanks take about s²/4 products beyond one power; Cipolla the work of about four powers.
        return twos * twos > 8 * prime.GetBitLength() ? Cipolla(value, prime) : ModularRoot.OfPrimeDegree(value, 2, prime);
    }

    /// <summary>(t + √(t² - a))^((p+1)/2) in the field of p² elements.</summary>
    internal static BigInteger Cipolla(BigInteger value, BigInteger prime)
    {
        var t = BigInteger.One;
        while (Symbols.Jacobi((t * t) - value, prime) != -1)
        {
            if (((t * t) - value) % prime == 0)
            {
                return t;
            }

            t++;
        }

        var nonResidue = (t * t) - value;
        var (x, y) = (BigInteger.One, BigInteger.Zero);
        var exponent = (prime + 1) / 2;
        for (var i = (int)exponent.GetBitLength() - 1; i >= 0; i--)
        {
            (x, y) = (((x * x) + (y * y % prime * nonResidue)) % prime, 2 * x * y % prime);
            if (!(exponent >> i).IsEven)
            {
                (x, y) = (((x * t) + (y * nonResidue)) % prime, ((y * t) + x) % prime);
            }
        }

        return ModularInverse.Residue(x, prime);
    }

    private static long Pow(long value, long exponent, long modulus)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) != 0)
            {
                result = result * value % modulus;
            }

            value = value * value % modulus;
        }

        return result;
    }
}
