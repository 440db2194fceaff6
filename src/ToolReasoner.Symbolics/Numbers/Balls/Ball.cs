using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// A real number that is known up to an error: somewhere in [midpoint − radius, midpoint + radius]. Every operation returns a ball that holds
/// the true result for every point of its arguments. Where a function has no value at some point of the argument (log of a ball that holds 0)
/// the result is <see cref="Indeterminate"/>, not an exception. Immutable, and compared by reference: two balls that look alike need not
/// stand for the same number, so ask <see cref="Less"/>, <see cref="Overlaps"/> and the like.
/// </summary>
/// <remarks>
/// Methods take a precision in bits, 2 to 1,000,000: the midpoint is rounded to that many, and for an exact argument the relative error
/// is a few units of the last of them (absolute error near the zeros of digamma and of the integral functions). The representation and many
/// methods are those of F. Johansson, "Arb: efficient arbitrary-precision midpoint-radius interval arithmetic" (IEEE Transactions on
/// Computers 66, 2017). Magnitudes beyond 2^(2^60) overflow to indeterminate; below 2^(−2^60) they become a ball around 0.
/// </remarks>
public sealed partial class Ball
{
    /// <summary>Most bits that can be asked for.</summary>
    public const int MaxPrecision = 1_000_000;

    // |value| ≤ 2^LargestTop for every midpoint. Exponents of products of two such numbers fit a long with ease.
    private const long LargestTop = 1L << 60;

    private Ball(BigFloat midpoint, Magnitude radius) => (Midpoint, Radius) = (midpoint, radius);

    /// <summary>Exactly 0.</summary>
    public static Ball Zero { get; } = new(default, default);

    /// <summary>Exactly 1.</summary>
    public static Ball One { get; } = new(new BigFloat(BigInteger.One, 0), default);

    /// <summary>No value, or nothing known: every real number, and none.</summary>
    public static Ball Indeterminate { get; } = new(default, Magnitude.Infinite);

    /// <summary>The middle.</summary>
    public BigFloat Midpoint { get; }

    /// <summary>How far the true value may be from the middle.</summary>
    public Magnitude Radius { get; }

    /// <summary>Whether anything is known: false only for <see cref="Indeterminate"/>.</summary>
    public bool IsFinite => !Radius.IsInfinite;

    /// <summary>Whether the radius is 0.</summary>
    public bool IsExact => Radius.IsZero;

    /// <summary>Whether it is 0 and nothing else.</summary>
    public bool IsZero => IsExact && Midpoint.IsZero;

    /// <summary>1 or −1 when every point has that sign, 0 when it is exactly 0, null when undecided.</summary>
    public int? Sign => IsExact ? Midpoint.Sign : ContainsZero ? null : Midpoint.Sign;

    /// <summary>Whether 0 is one of its points.</summary>
    public bool ContainsZero => !IsFinite || Midpoint.IsZero
        || (!IsExact && Magnitude.Below(Midpoint) <= Radius && BigFloat.Of(Radius) >= Absolute(Midpoint));

    /// <summary>Relative accuracy in bits, roughly: −1 or less when nothing is known, <see cref="MaxPrecision"/> when exact.</summary>
    public long AccuracyBits => IsExact ? MaxPrecision : !IsFinite || Midpoint.IsZero ? -1 : Math.Clamp(Midpoint.Top - Radius.Top, -1, MaxPrecision);

    /// <summary>Exactly this number.</summary>
    /// <param name="value">Any.</param>
    public static Ball Of(BigInteger value) => Make(value, 0, default, int.MaxValue);

    /// <summary>Exactly this number.</summary>
    /// <param name="value">Any.</param>
    public static Ball Of(long value) => Make(value, 0, default, int.MaxValue);

    /// <summary>Exactly this number.</summary>
    /// <param name="value">Any.</param>
    public static Ball Of(BigFloat value) => Make(value.Mantissa, value.Exponent, default, int.MaxValue);

    /// <summary>Exactly this number; indeterminate for infinities and NaN.</summary>
    /// <param name="value">Any.</param>
    public static Ball Of(double value) => double.IsFinite(value) ? Of(BigFloat.Of(value)) : Indeterminate;

    /// <summary>A fraction; exact when its denominator is a power of 2 and it is short enough.</summary>
    /// <param name="value">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Of(Rational value, int precision) => value.IsInteger
        ? Make(value.Numerator, 0, default, precision)
        : Divide(Of(value.Numerator), Of(value.Denominator), precision);

    /// <summary>A ball around a number.</summary>
    /// <param name="midpoint">Any.</param>
    /// <param name="radius">0 or more.</param>
    public static Ball Of(BigFloat midpoint, double radius)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(radius);
        return double.IsFinite(radius)
            ? Make(midpoint.Mantissa, midpoint.Exponent, Magnitude.Above(BigFloat.Of(radius)), int.MaxValue)
            : Indeterminate;
    }

    /// <summary>A ball around a number.</summary>
    /// <param name="midpoint">Any.</param>
    /// <param name="radius">0 or more.</param>
    public static Ball Of(BigFloat midpoint, Magnitude radius) => Make(midpoint.Mantissa, midpoint.Exponent, radius, int.MaxValue);

    /// <summary>A ball that holds everything between two numbers.</summary>
    /// <param name="lower">The smaller one.</param>
    /// <param name="upper">The larger one.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Between(BigFloat lower, BigFloat upper, int precision)
    {
        if (lower > upper)
        {
            throw new ArgumentException("the lower end is above the upper one", nameof(lower));
        }

        var (a, b) = (Of(lower), Of(upper));
        var middle = Add(a, b, precision).Scale(-1).Midpoint;
        var reach = Magnitude.Max(Subtract(b, Of(middle), 40).Above(), Subtract(Of(middle), a, 40).Above());
        return Make(middle.Mantissa, middle.Exponent, reach, int.MaxValue);
    }

    /// <summary>The smallest ball, up to rounding, that holds both.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Union(Ball left, Ball right, int precision)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!left.IsFinite || !right.IsFinite)
        {
            return Indeterminate;
        }

        var (lower, other) = (left.Lower(precision), right.Lower(precision));
        var (upper, last) = (left.Upper(precision), right.Upper(precision));
        return Between(lower < other ? lower : other, upper > last ? upper : last, precision);
    }

    /// <summary>Negation, exactly.</summary>
    public static Ball operator -(Ball value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Ball(-value.Midpoint, value.Radius);
    }

    /// <summary>The distance from 0 of every point.</summary>
    /// <param name="value">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Abs(Ball value, int precision)
    {
        ArgumentNullException.ThrowIfNull(value);
        return !value.IsFinite ? Indeterminate
            : !value.ContainsZero ? (value.Midpoint.Sign < 0 ? -value : value)
            : value.IsExact ? Zero
            : Between(default, BigFloat.Of(value.Above()), precision);
    }

    /// <summary>The lower end, rounded down.</summary>
    /// <param name="precision">Bits.</param>
    /// <exception cref="InvalidOperationException">The ball is indeterminate.</exception>
    public BigFloat Lower(int precision) => IsFinite
        ? BigFloat.SumBelow(Midpoint, -BigFloat.Of(Radius), precision)
        : throw new InvalidOperationException("an indeterminate ball has no ends");

    /// <summary>The upper end, rounded up.</summary>
    /// <param name="precision">Bits.</param>
    /// <exception cref="InvalidOperationException">The ball is indeterminate.</exception>
    public BigFloat Upper(int precision) => -(-this).Lower(precision);

    /// <summary>The ball with its midpoint rounded.</summary>
    /// <param name="precision">Bits.</param>
    public Ball Round(int precision) => Make(Midpoint.Mantissa, Midpoint.Exponent, Radius, precision);

    /// <summary>The ball made larger.</summary>
    /// <param name="error">Added to the radius.</param>
    public Ball Widen(Magnitude error) => error.IsZero ? this : error.IsInfinite ? Indeterminate : new Ball(Midpoint, Radius + error);

    /// <summary>Times 2^shift, exactly.</summary>
    /// <param name="shift">Any that keeps the number within bounds.</param>
    public Ball Scale(long shift) =>
        Math.Abs(shift) > LargestTop ? Indeterminate : Make(Midpoint.Mantissa, Midpoint.Exponent + shift, Radius.Scale(shift), int.MaxValue);

    /// <summary>The double nearest to the midpoint, and how far the true value may be from it.</summary>
    /// <param name="error">An upper bound; infinite when nothing is known.</param>
    public double ToDouble(out double error)
    {
        var nearest = IsFinite ? Midpoint.ToDouble() : double.NaN;
        if (!double.IsFinite(nearest))
        {
            error = double.PositiveInfinity;
            return nearest;
        }

        // Twice over: the error itself must not be rounded down.
        var bound = (Subtract(Of(Midpoint), Of(nearest), 40).Above() + Radius).ToDouble();
        error = bound == 0 && this is { IsExact: true } && Midpoint == BigFloat.Of(nearest) ? 0 : Math.BitIncrement(bound);
        return nearest;
    }

    /// <summary>The double nearest to the midpoint; NaN when nothing is known.</summary>
    public double ToDouble() => IsFinite ? Midpoint.ToDouble() : double.NaN;

    /// <summary>Rounds to some bits, and keeps the number within bounds.</summary>
    internal static Ball Make(BigInteger mantissa, long exponent, Magnitude radius, int precision)
    {
        var length = mantissa.GetBitLength();
        if (length > precision)
        {
            var drop = (int)(length - precision);

            // Towards 0: a shift of a negative number takes the way over its complement.
            var cut = mantissa.Sign < 0 ? -(-mantissa >> drop) : mantissa >> drop;
            exponent += drop;
            if (BigInteger.TrailingZeroCount(BigInteger.Abs(mantissa)) < drop)
            {
                radius += Magnitude.PowerOfTwo(exponent);
            }

            mantissa = cut;
            length = precision;
        }

        if (radius.IsInfinite || (!mantissa.IsZero && exponent + length > LargestTop) || (!radius.IsZero && radius.Top > LargestTop))
        {
            return Indeterminate;
        }

        return !mantissa.IsZero && exponent + length < -LargestTop
            ? new Ball(default, radius + Magnitude.PowerOfTwo(-LargestTop))
            : new Ball(new BigFloat(mantissa, exponent), radius);
    }

    /// <summary>From a number with <paramref name="bits"/> binary places whose error is at most <paramref name="ulps"/> of the last.</summary>
    internal static Ball FromFixed(BigInteger value, int bits, ulong ulps, int precision) =>
        Make(value, -bits, Magnitude.Of(ulps, -bits), precision);

    /// <summary>An upper bound of the distance of its points from 0.</summary>
    internal Magnitude Above() => Magnitude.Above(Midpoint) + Radius;

    /// <summary>A lower bound of the distance of its points from 0.</summary>
    internal Magnitude Below() => IsFinite ? Magnitude.Difference(Magnitude.Below(Midpoint), Radius) : default;

    private static BigFloat Absolute(BigFloat value) => value.Sign < 0 ? -value : value;
}
