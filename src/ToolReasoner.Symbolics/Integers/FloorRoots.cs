using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Integer parts of roots, exactly.</summary>
internal static class FloorRoots
{
    // A double's root of a number below 2^104 is within 1 of right once rounded to an integer below 2^52.
    private const int DoubleBits = 104;

    public static ulong Sqrt(ulong value)
    {
        unchecked
        {
            var root = (ulong)Math.Sqrt(value);
            root = Math.Min(root, uint.MaxValue);
            while (root * root > value)
            {
                root--;
            }

            while (root < uint.MaxValue && (root + 1) * (root + 1) <= value)
            {
                root++;
            }

            return root;
        }
    }

    /// <param name="value">0 or more.</param>
    public static BigInteger Sqrt(BigInteger value)
    {
        if (value <= ulong.MaxValue)
        {
            return Sqrt((ulong)value);
        }

        var bits = (int)value.GetBitLength();
        BigInteger root;
        if (bits <= DoubleBits)
        {
            root = (BigInteger)Math.Sqrt((double)value);
        }
        else
        {
            // The root of the upper half is right to half the bits; one step of Newton's doubles them (Zimmermann, Karatsuba square root).
            var shift = bits / 4;
            root = Sqrt(value >> (2 * shift)) << shift;
            root = (root + (value / root)) >> 1;
        }

        while (root * root > value)
        {
            root--;
        }

        while ((root + 1) * (root + 1) <= value)
        {
            root++;
        }

        return root;
    }

    /// <param name="value">0 or more.</param>
    /// <param name="degree">1 or more.</param>
    public static BigInteger Root(BigInteger value, int degree)
    {
        if (degree == 1 || value <= BigInteger.One)
        {
            return value;
        }

        if (degree == 2)
        {
            return Sqrt(value);
        }

        var bits = (int)value.GetBitLength();
        if (degree >= bits)
        {
            return BigInteger.One;
        }

        // Newton's steps fall from above to the root and then stop falling. The start: the root of the leading bits, rounded up.
        var kept = bits / degree > 40 ? bits / degree / 2 : 0;
        var root = kept > 0
            ? (Root(value >> (kept * degree), degree) + 1) << kept
            : BigInteger.One << ((bits / degree) + 1);
        while (true)
        {
            var next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    public static bool IsSquare(BigInteger value, out BigInteger root)
    {
        root = BigInteger.Zero;
        if (value.Sign < 0 || !CanBeSquare((int)(uint)(value & 63)))
        {
            return false;
        }

        // 45045 = 9·5·7·11·13: another five in six go here without a root.
        var rest = (int)(value % 45045);
        if (!CanBeSquare(rest, 9) || !CanBeSquare(rest, 5) || !CanBeSquare(rest, 7) || !CanBeSquare(rest, 11) || !CanBeSquare(rest, 13))
        {
            return false;
        }

        root = Sqrt(value);
        return root * root == value;
    }

    /// <summary>Writes a number as base^exponent with the largest exponent.</summary>
    /// <param name="value">2 or more.</param>
    /// <param name="largest">No larger prime divides the exponent; the length of the number in bits always will do.</param>
    /// <param name="budget">Spent.</param>
    public static (BigInteger Base, int Exponent) LargestPower(BigInteger value, int largest, Budget budget)
    {
        var exponent = 1;
        largest = (int)Math.Min(largest, value.GetBitLength());
        foreach (var prime in largest > SmallPrimes.Limit ? SmallPrimes.UpTo(largest) : SmallPrimes.All)
        {
            if (prime > largest || prime >= value.GetBitLength())
            {
                break;
            }

            budget.Spend(1 + (value.GetBitLength() / 64));
            while (IsPower(value, prime, out var root))
            {
                (value, exponent) = (root, exponent * prime);
            }
        }

        return (value, exponent);
    }

    private static bool IsPower(BigInteger value, int degree, out BigInteger root)
    {
        if (degree == 2)
        {
            return IsSquare(value, out root);
        }

        root = BigInteger.One;
        if (!CanBePower(value, degree))
        {
            return false;
        }

        root = Root(value, degree);
        return !root.IsOne && BigInteger.Pow(root, degree) == value;
    }

    /// <summary>Looks modulo a few primes q = 1 modulo the degree, where only one residue in so many is a power of that degree.</summary>
    private static bool CanBePower(BigInteger value, int degree)
    {
        var tries = 0;
        for (var q = (2L * degree) + 1; tries < 4 && q < 1L << 31; q += 2L * degree)
        {
            if (!MillerRabin.IsPrime((ulong)q))
            {
                continue;
            }

            tries++;
            var rest = value % q;
            if (!rest.IsZero && !BigInteger.ModPow(rest, (q - 1) / degree, q).IsOne)
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBeSquare(int rest) => (0x0202021202030213UL >> rest & 1) != 0;

    private static bool CanBeSquare(int rest, int modulus)
    {
        rest %= modulus;
        for (var i = 0; i <= modulus / 2; i++)
        {
            if (i * i % modulus == rest)
            {
                return true;
            }
        }

        return false;
    }
}
