using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// An upper bound of a size or an error: 0, 30 bits and an exponent, or infinite. Sums, products and quotients round up, so that a bound stays
/// one (the idea and the width are those of Arb's <c>mag_t</c>: F. Johansson, "Arb: efficient arbitrary-precision midpoint-radius interval
/// arithmetic", IEEE Transactions on Computers 66, 2017, section 2.2). The default value is 0.
/// </summary>
public readonly struct Magnitude : IEquatable<Magnitude>, IComparable<Magnitude>
{
    private const int Width = 30;
    private const long LargestExponent = 1L << 61;

    private readonly uint _mantissa; // 2^29 up to 2^30 − 1; 0 for 0
    private readonly long _exponent; // of the mantissa's lowest bit

    private Magnitude(uint mantissa, long exponent) => (_mantissa, _exponent) = (mantissa, exponent);

    /// <summary>0.</summary>
    public static Magnitude Zero => default;

    /// <summary>More than any number.</summary>
    public static Magnitude Infinite { get; } = new(1u << (Width - 1), long.MaxValue);

    /// <summary>Whether it bounds nothing.</summary>
    public bool IsInfinite => _exponent == long.MaxValue;

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => _mantissa == 0;

    /// <summary>The least whole k with value &lt; 2^k; meaningless for 0 and for infinite.</summary>
    internal long Top => _exponent + Width;

    /// <summary>Sum, rounded up.</summary>
    public static Magnitude operator +(Magnitude left, Magnitude right)
    {
        if (left._mantissa == 0 || right.IsInfinite)
        {
            return right;
        }

        if (right._mantissa == 0 || left.IsInfinite)
        {
            return left;
        }

        var (large, small) = left._exponent >= right._exponent ? (left, right) : (right, left);
        var gap = large._exponent - small._exponent;
        return gap > Width ? Of(large._mantissa + 1UL, large._exponent)
            : gap == 0 ? Of((ulong)large._mantissa + small._mantissa, large._exponent)
            : Of((ulong)large._mantissa + (small._mantissa >> (int)gap) + 1UL, large._exponent);
    }

    /// <summary>Product, rounded up; 0 times infinite is infinite.</summary>
    public static Magnitude operator *(Magnitude left, Magnitude right) =>
        left.IsInfinite || right.IsInfinite ? Infinite
        : left._mantissa == 0 || right._mantissa == 0 ? default
        : Of((ulong)left._mantissa * right._mantissa, left._exponent + right._exponent);

    /// <summary>Quotient, rounded up. For a bound, the divisor is a lower bound; by 0 it is infinite.</summary>
    public static Magnitude operator /(Magnitude left, Magnitude right) =>
        left.IsInfinite || right._mantissa == 0 ? Infinite
        : left._mantissa == 0 || right.IsInfinite ? default
        : Of((((ulong)left._mantissa << Width) / right._mantissa) + 1, left._exponent - Width - right._exponent);

    /// <summary>Same.</summary>
    public static bool operator ==(Magnitude left, Magnitude right) => left.Equals(right);

    /// <summary>Not the same.</summary>
    public static bool operator !=(Magnitude left, Magnitude right) => !left.Equals(right);

    /// <summary>Less.</summary>
    public static bool operator <(Magnitude left, Magnitude right) => left.CompareTo(right) < 0;

    /// <summary>More.</summary>
    public static bool operator >(Magnitude left, Magnitude right) => left.CompareTo(right) > 0;

    /// <summary>Less or the same.</summary>
    public static bool operator <=(Magnitude left, Magnitude right) => left.CompareTo(right) <= 0;

    /// <summary>More or the same.</summary>
    public static bool operator >=(Magnitude left, Magnitude right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Magnitude other) =>
        _mantissa == 0 || other._mantissa == 0 ? _mantissa.CompareTo(other._mantissa)
        : _exponent != other._exponent ? _exponent.CompareTo(other._exponent)
        : _mantissa.CompareTo(other._mantissa);

    /// <inheritdoc/>
    public bool Equals(Magnitude other) => _mantissa == other._mantissa && _exponent == other._exponent;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Magnitude other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_mantissa, _exponent);

    /// <summary>The nearest double, or infinite.</summary>
    public double ToDouble() => IsInfinite ? double.PositiveInfinity
        : _exponent > 2000 ? double.PositiveInfinity
        : _exponent < -2000 ? 0
        : Math.ScaleB(_mantissa, (int)_exponent);

    /// <summary>As <c>1.5E-30</c>, roughly.</summary>
    public override string ToString() => IsInfinite ? "∞" : BigFloat.Of(this).ToString();

    /// <summary>count·2^exponent, rounded up.</summary>
    internal static Magnitude Of(ulong count, long exponent)
    {
        if (count == 0)
        {
            return default;
        }

        var length = 64 - BitOperations.LeadingZeroCount(count);
        if (length > Width)
        {
            var drop = length - Width;
            exponent += drop;
            count = ((count - 1) >> drop) + 1;
            if (count >> Width != 0)
            {
                count >>= 1;
                exponent++;
            }
        }
        else
        {
            count <<= Width - length;
            exponent -= Width - length;
        }

        return exponent > LargestExponent ? Infinite : new((uint)count, Math.Max(exponent, -LargestExponent));
    }

    /// <summary>2^exponent.</summary>
    internal static Magnitude PowerOfTwo(long exponent) => Of(1, exponent);

    /// <summary>|value|, rounded up.</summary>
    internal static Magnitude Above(BigFloat value) => Above(value.Mantissa, value.Exponent);

    /// <summary>|mantissa|·2^exponent, rounded up.</summary>
    internal static Magnitude Above(BigInteger mantissa, long exponent)
    {
        var drop = (int)(mantissa.GetBitLength() - Width);
        return drop < 64 - Width
            ? Of((ulong)BigInteger.Abs(mantissa), exponent)
            : Of((ulong)(BigInteger.Abs(mantissa) >> drop) + 1, exponent + drop);
    }

    /// <summary>|value|, rounded down.</summary>
    internal static Magnitude Below(BigFloat value)
    {
        var drop = (int)(value.Mantissa.GetBitLength() - Width);
        var result = drop <= 0
            ? Of((ulong)BigInteger.Abs(value.Mantissa), value.Exponent)
            : Of((ulong)(BigInteger.Abs(value.Mantissa) >> drop), value.Exponent + drop);

        // The count has 31 bits when the value is minus a power of 2, and is even then: nothing was rounded up.
        return result.IsInfinite || result._exponent == -LargestExponent ? default : result;
    }

    /// <summary>left − right rounded down, or 0 where that is negative: a lower bound, where left is a lower and right an upper one.</summary>
    internal static Magnitude Difference(Magnitude left, Magnitude right)
    {
        if (right.IsZero)
        {
            return left;
        }

        if (left.IsInfinite || left <= right)
        {
            return left.IsInfinite && !right.IsInfinite ? left : default;
        }

        var gap = left._exponent - right._exponent;
        var wide = (ulong)left._mantissa << 32;
        var taken = gap >= 62 ? 1UL : (((ulong)right._mantissa << 32) >> (int)gap) + 1;
        return taken >= wide ? default : Down(wide - taken, left._exponent - 32);
    }

    /// <summary>Product rounded down.</summary>
    internal static Magnitude ProductBelow(Magnitude left, Magnitude right) =>
        left._mantissa == 0 || right._mantissa == 0 ? default
        : left.IsInfinite || right.IsInfinite ? Infinite
        : Down((ulong)left._mantissa * right._mantissa, left._exponent + right._exponent);

    /// <summary>Square root, rounded up.</summary>
    internal Magnitude SquareRoot()
    {
        if (_mantissa == 0 || IsInfinite)
        {
            return this;
        }

        // An even exponent and some bits more.
        var odd = (int)(_exponent & 1);
        var wide = (ulong)_mantissa << (28 + odd);
        return Of((ulong)Math.Sqrt(wide) + 2, (_exponent - 28 - odd) / 2);
    }

    /// <summary>Times 2^shift.</summary>
    internal Magnitude Scale(long shift) => _mantissa == 0 || IsInfinite ? this : Of(_mantissa, _exponent + shift);

    /// <summary>e^value − 1, rounded up.</summary>
    internal Magnitude ExponentialLessOne()
    {
        if (_mantissa == 0 || IsInfinite)
        {
            return this;
        }

        if (Top <= 0)
        {
            return this + (this * this); // e^r − 1 ≤ r + r² for r ≤ 1
        }

        return Top > 60 ? Infinite : PowerOfTwo((long)Math.Ceiling(ToDouble() * 1.4427) + 1);
    }

    /// <summary>A whole power, 0 or more, rounded up.</summary>
    internal Magnitude Power(ulong exponent)
    {
        var (result, square) = (Of(1, 0), this);
        for (; exponent != 0; exponent >>= 1, square *= square)
        {
            if ((exponent & 1) != 0)
            {
                result *= square;
            }
        }

        return result;
    }

    /// <summary>The smaller one.</summary>
    internal static Magnitude Min(Magnitude left, Magnitude right) => left < right ? left : right;

    /// <summary>The larger one.</summary>
    internal static Magnitude Max(Magnitude left, Magnitude right) => left < right ? right : left;

    /// <summary>The mantissa and its exponent; not of infinite.</summary>
    internal (uint Mantissa, long Exponent) Parts => (_mantissa, _exponent);

    private static Magnitude Down(ulong count, long exponent)
    {
        var drop = Math.Max(0, 64 - BitOperations.LeadingZeroCount(count) - Width);
        var result = Of(count >> drop, exponent + drop);
        return result.IsInfinite || result._exponent == -LargestExponent ? default : result;
    }
}
