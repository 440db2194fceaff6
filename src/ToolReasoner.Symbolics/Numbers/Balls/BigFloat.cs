using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Mantissa·2^exponent, exactly: what computers can hold of the real numbers, of any size. Immutable; the default value is 0.</summary>
public readonly struct BigFloat : IEquatable<BigFloat>, IComparable<BigFloat>
{
    /// <summary>Makes mantissa·2^exponent.</summary>
    /// <param name="mantissa">Any integer.</param>
    /// <param name="exponent">Between −2^61 and 2^61.</param>
    public BigFloat(BigInteger mantissa, long exponent)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(exponent, 1L << 61);
        ArgumentOutOfRangeException.ThrowIfLessThan(exponent, -(1L << 61));
        Mantissa = mantissa;
        Exponent = mantissa.IsZero ? 0 : exponent;
    }

    /// <summary>Any integer, not in lowest terms.</summary>
    public BigInteger Mantissa { get; }

    /// <summary>Power of 2 by which the mantissa is multiplied.</summary>
    public long Exponent { get; }

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Mantissa.Sign;

    /// <summary>Whether it is 0.</summary>
    public bool IsZero => Mantissa.IsZero;

    /// <summary>k with 2^(k−1) ≤ |value| ≤ 2^k; meaningless for 0.</summary>
    internal long Top => Exponent + Mantissa.GetBitLength();

    /// <summary>Negation.</summary>
    public static BigFloat operator -(BigFloat value) => new(-value.Mantissa, value.Exponent);

    /// <summary>Same value.</summary>
    public static bool operator ==(BigFloat left, BigFloat right) => left.CompareTo(right) == 0;

    /// <summary>Different values.</summary>
    public static bool operator !=(BigFloat left, BigFloat right) => left.CompareTo(right) != 0;

    /// <summary>Less.</summary>
    public static bool operator <(BigFloat left, BigFloat right) => left.CompareTo(right) < 0;

    /// <summary>More.</summary>
    public static bool operator >(BigFloat left, BigFloat right) => left.CompareTo(right) > 0;

    /// <summary>Less or the same.</summary>
    public static bool operator <=(BigFloat left, BigFloat right) => left.CompareTo(right) <= 0;

    /// <summary>More or the same.</summary>
    public static bool operator >=(BigFloat left, BigFloat right) => left.CompareTo(right) >= 0;

    /// <summary>The double itself, exactly.</summary>
    /// <param name="value">A finite one.</param>
    public static BigFloat Of(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "only finite doubles have an exact value");
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xF_FFFF_FFFF_FFFF;
        mantissa = exponent == 0 ? mantissa : mantissa | (1L << 52);
        return new BigFloat(value < 0 ? -mantissa : mantissa, Math.Max(exponent, 1) - 1075);
    }

    /// <inheritdoc/>
    public int CompareTo(BigFloat other)
    {
        if (Sign != other.Sign || Sign == 0)
        {
            return Sign.CompareTo(other.Sign);
        }

        var gap = Top - other.Top;
        if (gap is > 1 or < -1)
        {
            return gap > 0 ? Sign : -Sign;
        }

        // Sizes alike: the exponents differ by no more than the mantissas' lengths.
        var shift = Exponent - other.Exponent;
        return shift >= 0
            ? (Mantissa << (int)shift).CompareTo(other.Mantissa)
            : Mantissa.CompareTo(other.Mantissa << (int)-shift);
    }

    /// <inheritdoc/>
    public bool Equals(BigFloat other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BigFloat other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var zeros = IsZero ? 0 : (int)BigInteger.TrailingZeroCount(Mantissa);
        return HashCode.Combine(Mantissa >> zeros, Exponent + zeros);
    }

    /// <summary>The nearest double; infinite when too large.</summary>
    public double ToDouble()
    {
        if (IsZero || Top < -1200)
        {
            return 0;
        }

        if (Top > 1200)
        {
            return Sign > 0 ? double.PositiveInfinity : double.NegativeInfinity;
        }

        return ToRational().ToDouble();
    }

    /// <summary>The same number as a fraction.</summary>
    /// <exception cref="GaveUpException">It would need more than 2^26 bits.</exception>
    public Rational ToRational()
    {
        if (Math.Abs(Exponent) > 1 << 26)
        {
            throw new GaveUpException($"a number of about 2^{Top} is too long to be written as a fraction");
        }

        return Exponent >= 0
            ? new Rational(Mantissa << (int)Exponent)
            : new Rational(Mantissa, BigInteger.One << (int)-Exponent);
    }

    /// <summary>Roughly, for people: <c>1.5</c>, <c>2.5E+30</c> or, when no double can hold it, <c>2^1234567</c>.</summary>
    public override string ToString() => IsZero || Top is > -1000 and < 1000
        ? ToDouble().ToString("G6", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{(Sign < 0 ? "-" : string.Empty)}2^{Top}");

    /// <summary>The same number.</summary>
    internal static BigFloat Of(Magnitude value) => new(value.Parts.Mantissa, value.Parts.Exponent);

    /// <summary>left + right, rounded down to some bits.</summary>
    internal static BigFloat SumBelow(BigFloat left, BigFloat right, int precision)
    {
        if (left.IsZero || right.IsZero)
        {
            return (left.IsZero ? right : left).Below(precision);
        }

        var (large, small) = left.Top >= right.Top ? (left, right) : (right, left);
        if (large.Top - small.Top > precision + 4)
        {
            // Too small to be seen: all that matters is on which side of the larger one the sum lies.
            small = small.Sign > 0 ? default : new BigFloat(BigInteger.MinusOne, large.Top - precision - 4);
        }

        return Sum(large, small).Below(precision);
    }

    /// <summary>left + right, exactly. The caller sees to it that their exponents are not far apart.</summary>
    internal static BigFloat Sum(BigFloat left, BigFloat right)
    {
        if (left.IsZero || right.IsZero)
        {
            return left.IsZero ? right : left;
        }

        var shift = left.Exponent - right.Exponent;
        return shift >= 0
            ? new BigFloat((left.Mantissa << (int)shift) + right.Mantissa, right.Exponent)
            : new BigFloat(left.Mantissa + (right.Mantissa << (int)-shift), left.Exponent);
    }

    /// <summary>Rounded down to some bits.</summary>
    internal BigFloat Below(int precision)
    {
        var drop = (int)(Mantissa.GetBitLength() - precision);
        return drop <= 0 ? this : new BigFloat(Mantissa >> drop, Exponent + drop);
    }

    /// <summary>⌊value·2^bits⌋. The caller sees to it that this is no giant.</summary>
    internal BigInteger ToFixed(int bits)
    {
        var shift = Exponent + bits;
        return shift >= 0 ? Mantissa << (int)shift
            : shift > -int.MaxValue ? Mantissa >> (int)-shift
            : Mantissa.Sign < 0 ? BigInteger.MinusOne : BigInteger.Zero;
    }
}
