using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Square roots and k-th roots of integers, rounded down.</summary>
internal static class IntegerRoots
{
    /// <summary>⌊√value⌋.</summary>
    /// <param name="value">0 or more.</param>
    /// <remarks>
    /// Newton steps, each on as many leading bits as it makes right, so that the last one dominates; that one fix-up at the end is enough is
    /// proved for this scheme by M. Dickinson (the text beside CPython's <c>math.isqrt</c>).
    /// </remarks>
    public static BigInteger SquareRoot(BigInteger value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var bits = value.GetBitLength();
        if (bits <= 62)
        {
            return SmallSquareRoot((ulong)value);
        }

        // half: one less than the bits of the root. Begin with as many as a double can give surely.
        var half = (int)((bits - 1) / 2);
        var step = 0;
        while (half >> step > 30)
        {
            step++;
        }

        var known = half >> step;
        BigInteger root = SmallSquareRoot((ulong)(value >> (2 * (half - known))));
        while (step > 0)
        {
            step--;
            var before = known;
            known = half >> step;
            root = (root << (known - before - 1)) + ((value >> ((2 * half) - before - known + 1)) / root);
        }

        return root * root > value ? root - 1 : root;
    }

    /// <summary>⌊value^(1/degree)⌋, for negative values and odd degrees rounded towards 0.</summary>
    /// <param name="value">0 or more, or of any sign when the degree is odd.</param>
    /// <param name="degree">1 or more.</param>
    public static BigInteger Root(BigInteger value, int degree)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        if (value.Sign < 0)
        {
            ArgumentOutOfRangeException.ThrowIfEqual(int.IsEvenInteger(degree), true, nameof(degree));
            return -Root(-value, degree);
        }

        if (degree == 1 || value.IsZero || value.IsOne)
        {
            return value;
        }

        if (degree == 2)
        {
            return SquareRoot(value);
        }

        return value.GetBitLength() <= degree ? BigInteger.One : FromAbove(value, degree);
    }

    /// <summary>Whether the value is a power, and of what.</summary>
    /// <param name="value">0 or more, or of any sign when the degree is odd.</param>
    /// <param name="degree">1 or more.</param>
    /// <param name="root">The root, rounded towards 0.</param>
    public static bool IsPower(BigInteger value, int degree, out BigInteger root)
    {
        root = Root(value, degree);
        return BigInteger.Pow(root, degree) == value;
    }

    private static BigInteger FromAbove(BigInteger value, int degree)
    {
        // Half of the root's bits from half of the value's, rounded up; from above, Newton's steps fall until they are right.
        var bits = value.GetBitLength();
        var half = (int)(bits / degree / 2);
        var root = half < 8
            ? BigInteger.One << (int)((bits + degree - 1) / degree)
            : (Root(value >> (half * degree), degree) + 1) << half;
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

    private static ulong SmallSquareRoot(ulong value)
    {
        var root = (ulong)Math.Sqrt(value);
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
}
