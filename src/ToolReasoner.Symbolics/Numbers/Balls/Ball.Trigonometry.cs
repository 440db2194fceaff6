using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Circular functions and their inverses.</content>
public sealed partial class Ball
{
    /// <summary>Sine, of an angle in radians.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Sin(Ball x, int precision) => SinCos(x, precision).Sine;

    /// <summary>Cosine, of an angle in radians.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Cos(Ball x, int precision) => SinCos(x, precision).Cosine;

    /// <summary>Tangent; indeterminate when the cosine may be 0.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Tan(Ball x, int precision)
    {
        var (sine, cosine) = SinCos(x, precision + 6);
        return Divide(sine, cosine, precision);
    }

    /// <summary>Sine and cosine together, for little more than the price of one.</summary>
    /// <param name="x">Any. An angle of more than 65,536 + 64·precision bits is too large to reduce: both are somewhere in [−1, 1] then.</param>
    /// <param name="precision">Bits.</param>
    public static (Ball Sine, Ball Cosine) SinCos(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite)
        {
            return (x, x);
        }

        if (x.IsZero)
        {
            return (Zero, One);
        }

        if (x.Radius >= Magnitude.PowerOfTwo(0) || x.Midpoint.Top > Math.Min(65_536 + (64L * precision), MaxPrecision * 4L))
        {
            var anything = Zero.Widen(Magnitude.PowerOfTwo(0));
            return (anything, anything);
        }

        var useful = x.IsExact ? precision : Useful(precision, Math.Max(-x.Radius.Top, x.AccuracyBits));
        var (sine, cosine) = SinCosOfMidpoint(x.Midpoint, useful);
        if (x.IsExact)
        {
            return (sine, cosine);
        }

        // |f(m + d) − f(m)| ≤ |d|·(|f'(m)| + |d|/2), and at most |d|.
        var r = x.Radius;
        var square = (r * r).Scale(-1);
        return (
            Clip(sine.Widen(Magnitude.Min(r, (r * cosine.Above()) + square)), precision),
            Clip(cosine.Widen(Magnitude.Min(r, (r * sine.Above()) + square)), precision));
    }

    /// <summary>sin(πx) and cos(πx), exact at multiples of a half.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static (Ball Sine, Ball Cosine) SinCosPi(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite || x.Midpoint.Top > 1 << 22)
        {
            return SinCos(x.IsFinite ? Zero.Widen(Magnitude.PowerOfTwo(2)) : x, precision);
        }

        // 2x = n + 2f with f between −1/4 and 1/4.
        var doubled = new BigFloat(x.Midpoint.Mantissa, x.Midpoint.Exponent + 1);
        if (doubled.Exponent < -(1 << 22))
        {
            return SinCos(Multiply(x, Pi(precision + 8), precision + 8), precision);
        }

        var n = FloorOf(BigFloat.Sum(doubled, new BigFloat(BigInteger.One, -1)));
        var rest = Subtract(Of(doubled), Of(n), int.MaxValue).Scale(-1).Widen(x.Radius);
        var (sine, cosine) = SinCos(Multiply(rest, Pi(precision + 8), precision + 8), precision);
        return Turned(sine, cosine, (int)(n & 3));
    }

    /// <summary>Inverse sine, in [−π/2, π/2]; indeterminate when some point is outside [−1, 1].</summary>
    /// <param name="x">Between −1 and 1.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Asin(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        return TryCoSide(x, precision, out var side, out var error)
            ? Atan2(Of(x.Midpoint), side, precision).Widen(error)
            : Indeterminate;
    }

    /// <summary>Inverse cosine, in [0, π]; indeterminate when some point is outside [−1, 1].</summary>
    /// <param name="x">Between −1 and 1.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Acos(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        return TryCoSide(x, precision, out var side, out var error)
            ? Atan2(side, Of(x.Midpoint), precision).Widen(error)
            : Indeterminate;
    }

    /// <summary>Inverse tangent, in (−π/2, π/2).</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Atan(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite || x.IsZero)
        {
            return x;
        }

        if (x.Radius > Magnitude.PowerOfTwo(-2) && x.AccuracyBits < 3)
        {
            return Monotone(x, precision, Atan);
        }

        if (x.Midpoint.Sign < 0)
        {
            return -Atan(-x, precision);
        }

        if (x.Midpoint.IsZero)
        {
            return x;
        }

        // The slope is 1/(1 + x²), at the lower end.
        var least = x.Below();
        var square = Magnitude.ProductBelow(least, least);
        var slope = square > Magnitude.PowerOfTwo(0) ? Magnitude.PowerOfTwo(0) / square : Magnitude.PowerOfTwo(0);
        return AtanOfMidpoint(x.Midpoint, x.IsExact ? precision : Useful(precision, x.AccuracyBits + 8)).Widen(x.Radius * slope);
    }

    /// <summary>
    /// The angle of the point (x, y), in (−π, π]; where the ball of points crosses the negative axis it holds the angles of both sides, and
    /// where it may be the origin it is indeterminate.
    /// </summary>
    /// <param name="y">Any.</param>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Atan2(Ball y, Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(y);
        ArgumentNullException.ThrowIfNull(x);
        var working = precision + 8;
        var (sideX, sideY) = (x.Sign ?? 0, y.Sign ?? 0);
        if (!x.IsFinite || !y.IsFinite || (sideX == 0 && sideY == 0))
        {
            return Indeterminate;
        }

        if (sideX > 0 && (sideY == 0 || Magnitude.Above(y.Midpoint) <= Magnitude.Above(x.Midpoint)))
        {
            return Atan(Divide(y, x, working), precision);
        }

        if (sideY != 0 && (sideX == 0 || Magnitude.Above(y.Midpoint) > Magnitude.Above(x.Midpoint)))
        {
            // ±π/2 − atan(x/y)
            var half = Pi(working).Scale(-1);
            return Subtract(sideY > 0 ? half : -half, Atan(Divide(x, y, working), working), precision);
        }

        // x is negative, and not smaller than y.
        var pi = Pi(working);
        var angle = Atan(Divide(y, x, working), working);
        return sideY > 0 || y.IsZero ? Add(pi, angle, precision)
            : sideY < 0 ? Subtract(angle, pi, precision)
            : Zero.Widen(pi.Above());
    }

    // √(1 − m²) at the midpoint, and how far inverse sine and cosine may be from their values there.
    private static bool TryCoSide(Ball x, int precision, out Ball side, out Magnitude error)
    {
        (side, error) = (Indeterminate, default);
        if (!x.IsFinite || x.Upper(precision + 64) > One.Midpoint || x.Lower(precision + 64) < -One.Midpoint)
        {
            return false;
        }

        var working = precision + 12;
        var middle = Of(x.Midpoint);
        side = SquareRoot(Multiply(Subtract(One, middle, working), Add(One, middle, working), working), working);
        if (x.IsExact)
        {
            return true;
        }

        // By the slope 1/√(1 − x²) at the end nearer to ±1, or by acos(1 − d) ≤ (π/2)·√(2d), which is what the steepest stretch of length d
        // makes; √2·π/2 < 2.25.
        var far = x.Above();
        var rest = Magnitude.ProductBelow(Magnitude.Difference(Magnitude.PowerOfTwo(0), far), Magnitude.PowerOfTwo(0) + Magnitude.Below(x.Midpoint));
        var bySlope = rest.IsZero ? Magnitude.Infinite : x.Radius / LowerRoot(rest);
        error = Magnitude.Min(bySlope, x.Radius.SquareRoot() * Magnitude.Of(9, -2));
        return true;
    }

    // The root of a lower bound, rounded down: what rounds up is off by less than 2^−27 of it.
    private static Magnitude LowerRoot(Magnitude value)
    {
        var root = value.SquareRoot();
        return Magnitude.Difference(root, root.Scale(-26));
    }

    // Sines and cosines do not leave [−1, 1].
    private static Ball Clip(Ball value, int precision)
    {
        if (value.Radius < Magnitude.PowerOfTwo(-8) || value.Above() <= Magnitude.PowerOfTwo(0))
        {
            return value;
        }

        var (low, high) = (value.Lower(precision), value.Upper(precision));
        var one = One.Midpoint;
        return Between(low < -one ? -one : low, high > one ? one : high, precision);
    }

    private static (Ball Sine, Ball Cosine) Turned(Ball sine, Ball cosine, int quarters) => quarters switch
    {
        0 => (sine, cosine),
        1 => (cosine, -sine),
        2 => (-sine, -cosine),
        _ => (-cosine, sine),
    };

    private static (Ball Sine, Ball Cosine) SinCosOfMidpoint(BigFloat x, int precision)
    {
        if (x.Top < -(precision / 2) - 4)
        {
            // sin x = x − x³/6 ± |x|^5/120 and cos x = 1 − x²/2 ± x⁴/24: more than enough.
            var (angle, size) = (Of(x), Magnitude.Above(x));
            var square = Multiply(angle, angle, precision + 8);
            var cube = Divide(Multiply(square, angle, precision + 8), Of(6.0), precision + 8);
            return (
                Subtract(angle, cube, precision).Widen(size.Power(5)),
                Subtract(One, square.Scale(-1), precision).Widen(size.Power(4)));
        }

        // x = n·π/2 + t, |t| ≤ π/4. Small angles get as many places more.
        var bits = precision + 8 + (int)Math.Max(0, -x.Top);
        var t = x.ToFixed(bits);
        var n = BigInteger.Zero;
        if (x.Top >= 0)
        {
            var more = (int)x.Top + 2;
            var pi = PiDigits.ToFixed(bits + more);
            n = Nearest(t, pi, more);
            t -= (n * pi) >> (more + 1);
            var lost = bits - (int)t.GetBitLength();
            if (lost > 3 && !n.IsZero)
            {
                // Close to a multiple of π/2: once more, with as many places as that takes away.
                bits += lost + 2;
                t = x.ToFixed(bits) - ((n * PiDigits.ToFixed(bits + more)) >> (more + 1));
            }
        }

        // 1 for what is cut off x, 2 for n·π/2, 2 for the kernel.
        var (s, c) = FixedPoint.SineCosine(BigInteger.Abs(t), bits);
        return Turned(
            FromFixed(t.Sign < 0 ? -s : s, bits, 5, precision),
            FromFixed(c, bits, 5, precision),
            (int)(n & 3));
    }

    // The integer nearest to t/(π/2), where t has fewer places than π.
    private static BigInteger Nearest(BigInteger t, BigInteger pi, int more)
    {
        var wide = t << (more + 2);
        return (wide + (t.Sign < 0 ? -pi : pi)) / (pi << 1);
    }

    private static Ball AtanOfMidpoint(BigFloat x, int precision)
    {
        var top = x.Top;
        if (top < -precision - 4L)
        {
            // x ± |x|³
            return Of(x).Round(precision).Widen(Magnitude.Above(x).Power(3));
        }

        if (top <= 0)
        {
            var bits = precision + 12 - (int)top;
            return FromFixed(FixedPoint.Arctangent(x.ToFixed(bits), bits, out var ulps), bits, ulps + 2, precision);
        }

        // π/2 − atan(1/x)
        var half = Pi(precision + 8).Scale(-1);
        if (top > precision + 8L)
        {
            return half.Widen(Magnitude.PowerOfTwo(1 - top)).Round(precision);
        }

        var places = precision + 12;
        var reciprocal = Divide(One, Of(x), places).Midpoint.ToFixed(places);
        var small = FixedPoint.Arctangent(reciprocal, places, out var error);
        return Subtract(half, FromFixed(small, places, error + 4, places), precision);
    }
}
