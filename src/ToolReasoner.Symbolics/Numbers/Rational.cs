using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A fraction in lowest terms, of any size. Immutable; the default value is 0.</summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable, IField<Rational>
{
    // One less than the denominator, so that the default value is 0/1.
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Makes numerator/denominator and reduces it.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">Not 0.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("the denominator of a fraction is 0");
        }

        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var divisor = denominator.IsOne ? BigInteger.One : BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = divisor.IsOne ? numerator : numerator / divisor;
        _denominatorLessOne = (divisor.IsOne ? denominator : denominator / divisor) - 1;
    }

    /// <summary>Makes an integer.</summary>
    /// <param name="value">Any integer.</param>
    public Rational(BigInteger value) => Numerator = value;

    private Rational(BigInteger numerator, BigInteger denominator, bool isReduced)
    {
        _ = isReduced;
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <inheritdoc/>
    public static Rational Zero => default;

    /// <inheritdoc/>
    public static Rational One { get; } = new(BigInteger.One);

    /// <summary>-1.</summary>
    public static Rational MinusOne { get; } = new(BigInteger.MinusOne);

    /// <summary>1/2.</summary>
    public static Rational Half { get; } = new(BigInteger.One, 2);

    /// <summary>Carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>1 or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <inheritdoc/>
    public bool IsZero => Numerator.IsZero;

    /// <summary>Whether it is 1.</summary>
    public bool IsOne => Numerator.IsOne && _denominatorLessOne.IsZero;

    /// <summary>Whether it is whole.</summary>
    public bool IsInteger => _denominatorLessOne.IsZero;

    /// <summary>A whole number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator Rational(int value) => new(value);

    /// <summary>A whole number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator Rational(long value) => new(value);

    /// <summary>A whole number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator Rational(BigInteger value) => new(value);

    /// <summary>The nearest double.</summary>
    /// <param name="value">Any; becomes infinite when too large.</param>
    public static explicit operator double(Rational value) => value.ToDouble();

    /// <summary>The integer it is.</summary>
    /// <param name="value">A whole number.</param>
    /// <exception cref="InvalidCastException">It is not whole.</exception>
    public static explicit operator BigInteger(Rational value) =>
        value.IsInteger ? value.Numerator : throw new InvalidCastException($"{value} is not an integer");

    /// <inheritdoc/>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return new Rational(left.Numerator + right.Numerator);
        }

        var (a, b) = (left.Denominator, right.Denominator);
        return a == b
            ? new Rational(left.Numerator + right.Numerator, a)
            : new Rational((left.Numerator * b) + (right.Numerator * a), a * b);
    }

    /// <inheritdoc/>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <inheritdoc/>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator, isReduced: true);

    /// <inheritdoc/>
    public static Rational operator *(Rational left, Rational right) =>
        left.IsInteger && right.IsInteger
            ? new Rational(left.Numerator * right.Numerator)
            : new Rational(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <inheritdoc/>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Same value.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Different values.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Less.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>More.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Less or the same.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>More or the same.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>Its distance from 0.</summary>
    /// <param name="value">Any.</param>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>A whole power. Sizes are not checked: use a budget where a user's number is the exponent.</summary>
    /// <param name="value">Not 0 when the exponent is negative.</param>
    /// <param name="exponent">Any.</param>
    /// <exception cref="DivideByZeroException">0 to a negative power.</exception>
    public static Rational Pow(Rational value, int exponent)
    {
        if (exponent >= 0)
        {
            return new Rational(BigInteger.Pow(value.Numerator, exponent), BigInteger.Pow(value.Denominator, exponent), isReduced: true);
        }

        var upright = Pow(value, checked(-exponent));
        return new Rational(upright.Denominator, upright.Numerator);
    }

    /// <summary>1 over it.</summary>
    /// <exception cref="DivideByZeroException">It is 0.</exception>
    public Rational Reciprocal() => new(Denominator, Numerator);

    /// <summary>The largest integer that is not above it.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smallest integer that is not below it.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        IsInteger && other.IsInteger
            ? Numerator.CompareTo(other.Numerator)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is null ? 1 : obj is Rational other
        ? CompareTo(other)
        : throw new ArgumentException("a fraction compares with fractions only", nameof(obj));

    /// <summary>The nearest double.</summary>
    public double ToDouble()
    {
        var (top, bottom) = (BigInteger.Abs(Numerator), Denominator);
        var shift = 63 - (long)(top.GetBitLength() - bottom.GetBitLength());
        if (Numerator.IsZero || shift > 1200)
        {
            return 0;
        }

        if (shift < -1200)
        {
            return Sign > 0 ? double.PositiveInfinity : double.NegativeInfinity;
        }

        var quotient = shift >= 0
            ? BigInteger.DivRem(top << (int)shift, bottom, out var rest)
            : BigInteger.DivRem(top, bottom << (int)-shift, out rest);

        // 63 or 64 bits. What is cut off may decide a tie: keep it as the last bit, and let the processor round.
        var sticky = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        return Math.ScaleB((double)sticky, (int)-shift) * Sign;
    }

    /// <summary>As <c>-3/4</c> or <c>5</c>.</summary>
    public override string ToString() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
