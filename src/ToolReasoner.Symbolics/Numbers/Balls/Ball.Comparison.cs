using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Questions: order, containment, whole parts.</content>
public sealed partial class Ball
{
    // Longer whole parts are not written out.
    private const long MostWholeBits = 1 << 26;

    /// <summary>Whether left &lt; right, for all points, for none, or undecided.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    public static Truth Less(Ball left, Ball right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!left.IsFinite || !right.IsFinite)
        {
            return Truth.Unknown;
        }

        if (left.IsExact && right.IsExact)
        {
            return left.Midpoint < right.Midpoint ? Truth.True : Truth.False;
        }

        // At a precision at which rounding the ends can only lose a hair; what it loses is undecided, not wrong.
        var precision = (int)Math.Min(MaxPrecision, 64 + Math.Max(left.Midpoint.Mantissa.GetBitLength(), right.Midpoint.Mantissa.GetBitLength()));
        return left.Upper(precision) < right.Lower(precision) ? Truth.True
            : left.Lower(precision) >= right.Upper(precision) ? Truth.False
            : Truth.Unknown;
    }

    /// <summary>Whether left ≤ right, for all points, for none, or undecided.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    public static Truth LessOrEqual(Ball left, Ball right) => Less(right, left) switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    /// <summary>Whether both are the same number: true only for exact ones, false when they have no point in common.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    public static Truth Equal(Ball left, Ball right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.IsExact && right.IsExact
            ? (left.Midpoint == right.Midpoint ? Truth.True : Truth.False)
            : Less(left, right) == Truth.True || Less(right, left) == Truth.True ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether both may be the same number.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    public static bool Overlaps(Ball left, Ball right) => Equal(left, right) != Truth.False;

    /// <summary>Whether a fraction is one of its points.</summary>
    /// <param name="value">Any.</param>
    /// <exception cref="GaveUpException">The ball's exponents are too large for an exact answer.</exception>
    public bool Contains(Rational value) =>
        !IsFinite || Rational.Abs(value - Midpoint.ToRational()) <= BigFloat.Of(Radius).ToRational();

    /// <summary>Whether every point of the other is one of its points; may miss a hair's breadth.</summary>
    /// <param name="inner">Any.</param>
    public bool Contains(Ball inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return !IsFinite || (inner.IsFinite && (Subtract(Of(inner.Midpoint), Of(Midpoint), 60).Above() + inner.Radius) <= Radius);
    }

    /// <summary>The only integer among its points; false when there are several or none, or when it is longer than 2^26 bits.</summary>
    /// <param name="integer">That integer.</param>
    public bool TryGetInteger(out BigInteger integer)
    {
        integer = default;
        if (!IsFinite || Radius >= Magnitude.PowerOfTwo(0) || Midpoint.Top > MostWholeBits)
        {
            return false;
        }

        integer = FloorOf(BigFloat.Sum(Short(Midpoint), new BigFloat(BigInteger.One, -1)));
        var distance = Subtract(Of(integer), Of(Midpoint), 60);
        var others = Subtract(Of(Radius), One, 60);
        return (Equal(distance, Zero) == Truth.True || LessOrEqual(Abs(distance, 60), Of(BigFloat.Of(Radius))) == Truth.True)
            && (IsExact || Less(others, -Abs(distance, 60)) == Truth.True);
    }

    /// <summary>The whole part of every point, if it is the same for all and not longer than 2^26 bits.</summary>
    /// <param name="floor">The largest integer not above any point.</param>
    public bool TryFloor(out BigInteger floor)
    {
        floor = default;
        if (!IsFinite || Midpoint.Top > MostWholeBits || Radius > Magnitude.PowerOfTwo(0))
        {
            return false;
        }

        // Ends are rounded outward, but never across an integer: they have bits enough for the whole part and many more.
        var precision = (int)Math.Max(0, Midpoint.Top) + 64 + (int)Math.Min(MaxPrecision, Midpoint.Mantissa.GetBitLength());
        floor = FloorOf(IsExact ? Midpoint : Lower(precision));
        return IsExact || FloorOf(Upper(precision)) == floor;
    }

    /// <summary>The largest integers not above its points: exact when decided, otherwise a ball that holds both.</summary>
    /// <param name="value">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Floor(Ball value, int precision)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.TryFloor(out var floor))
        {
            return Of(floor).Round(precision);
        }

        if (!value.IsFinite || (value.IsExact && value.Midpoint.Exponent >= 0))
        {
            return value.Round(precision);
        }

        // ⌊x⌋ lies in (x − 1, x].
        var half = Of(0.5);
        return Subtract(value, half, precision).Widen(Magnitude.PowerOfTwo(-1));
    }

    /// <summary>The smallest integers not below its points: exact when decided, otherwise a ball that holds both.</summary>
    /// <param name="value">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Ceiling(Ball value, int precision) => -Floor(-value, precision);

    /// <summary>A ball around a bound, for comparisons.</summary>
    internal static Ball Of(Magnitude value) => value.IsInfinite ? Indeterminate : Of(BigFloat.Of(value));

    private static BigInteger FloorOf(BigFloat value) => value.IsZero ? BigInteger.Zero : value.ToFixed(0);

    // What is far below 1 does not matter to a whole part, but for its sign.
    private static BigFloat Short(BigFloat value) => value.Top < -64 ? new BigFloat(value.Sign, -64)
        : value.Exponent < -MostWholeBits ? value.Below(128)
        : value;
}
