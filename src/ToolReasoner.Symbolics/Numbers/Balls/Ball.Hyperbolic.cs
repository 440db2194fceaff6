namespace ToolReasoner.Symbolics;

/// <content>Hyperbolic functions and their inverses.</content>
public sealed partial class Ball
{
    /// <summary>Hyperbolic sine.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Sinh(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite || x.IsZero)
        {
            return x;
        }

        if (x.Radius > Magnitude.PowerOfTwo(-2))
        {
            return Monotone(x, precision, Sinh);
        }

        var small = x.Midpoint.IsZero ? 0 : Math.Max(0, -x.Midpoint.Top);
        var middle = Of(x.Midpoint);
        Ball result;
        if (x.Midpoint.IsZero)
        {
            result = Zero;
        }
        else if (small > 4 && small > precision / 8)
        {
            // x + x³/6 + …: the terms fall by 2^(2·small) at least.
            result = SmallSeries(middle, precision, 1);
        }
        else
        {
            var working = precision + (int)small + 8;
            var power = Exp(middle, working);
            result = Subtract(power, Reciprocal(power, working), precision).Scale(-1);
        }

        return x.IsExact ? result : result.Widen(x.Radius * HyperbolicSlope(x));
    }

    /// <summary>Hyperbolic cosine.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Cosh(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite)
        {
            return x;
        }

        var size = Abs(x, precision + 8);
        if (size.Radius > Magnitude.PowerOfTwo(-2))
        {
            return Monotone(size, precision, Cosh);
        }

        var power = Exp(Of(x.Midpoint), precision + 8);
        var result = Add(power, Reciprocal(power, precision + 8), precision).Scale(-1);
        return x.IsExact ? result : result.Widen(x.Radius * Magnitude.Min(HyperbolicSlope(x), x.Above() * HyperbolicSlope(x)));
    }

    /// <summary>Hyperbolic tangent.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Tanh(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite || x.IsZero)
        {
            return x;
        }

        if (x.Radius > Magnitude.PowerOfTwo(-3))
        {
            return Monotone(x, precision, Tanh);
        }

        if (x.Midpoint.Sign < 0)
        {
            return -Tanh(-x, precision);
        }

        if (x.Midpoint.IsZero)
        {
            return Zero.Widen(x.Radius);
        }

        var middle = Of(x.Midpoint);
        if (x.Midpoint.Top > 40 || x.Midpoint.ToDouble() > precision)
        {
            // 1 − tanh x < 2e^(−2x), at the lower end.
            return One.Widen(Exp(-Of(x.Lower(40)).Scale(1), 32).Above().Scale(1));
        }

        var working = precision + 12;
        var result = x.Midpoint.Top < -1
            ? Divide(Sinh(middle, working), Cosh(middle, working), precision)
            : Subtract(One, Divide(Of(2.0), Add(Exp(middle.Scale(1), working), One, working), working), precision);

        // The slope is 1 − tanh² ≤ 1, and at most 4e^(−2x).
        var least = Exp(Of(x.Lower(40)).Scale(1), 30);
        return x.IsExact ? result : result.Widen(x.Radius * Magnitude.Min(Magnitude.PowerOfTwo(0), Magnitude.Of(4, 0) / least.Below()));
    }

    /// <summary>Inverse hyperbolic sine.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Asinh(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite || x.IsZero)
        {
            return x;
        }

        if (x.Radius > Magnitude.PowerOfTwo(-2))
        {
            return Monotone(x, precision, Asinh);
        }

        if (x.Midpoint.Sign < 0)
        {
            return -Asinh(-x, precision);
        }

        // log(1 + x + x²/(1 + √(1 + x²))) at the midpoint; the slope is 1/√(1 + x²).
        var working = precision + 12;
        var middle = Of(x.Midpoint);
        var square = Multiply(middle, middle, working);
        var root = SquareRoot(Add(One, square, working), working);
        var result = x.Midpoint.Top > 4
            ? Log(Add(middle, root, working), precision)
            : LogOnePlus(Add(middle, Divide(square, Add(One, root, working), working), working), precision);
        var least = x.Below();
        var slope = least > Magnitude.PowerOfTwo(0) ? Magnitude.PowerOfTwo(0) / least : Magnitude.PowerOfTwo(0);
        return x.IsExact ? result : result.Widen(x.Radius * slope);
    }

    /// <summary>Inverse hyperbolic cosine, 0 or more; indeterminate when some point is below 1.</summary>
    /// <param name="x">1 or more.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Acosh(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite)
        {
            return x;
        }

        // With t = x − 1: log(1 + t + √(t(t + 2))).
        var working = precision + 12;
        var t = Subtract(x, One, working);
        if (!x.IsExact)
        {
            return Monotone(x, precision, Acosh);
        }

        if (t.Midpoint.Sign < 0)
        {
            return Indeterminate;
        }

        var root = SquareRoot(Multiply(t, Add(t, Of(2.0), working), working), working);
        return LogOnePlus(Add(t, root, working), precision);
    }

    /// <summary>Inverse hyperbolic tangent; indeterminate unless every point is between −1 and 1.</summary>
    /// <param name="x">Between −1 and 1.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Atanh(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite || x.IsZero)
        {
            return x;
        }

        if (x.Midpoint.Sign < 0)
        {
            return -Atanh(-x, precision);
        }

        // log(1 + 2x/(1 − x))/2 at the midpoint; the slope is 1/(1 − x²) at the upper end.
        var working = precision + 12;
        var middle = Of(x.Midpoint);
        var rest = Subtract(One, middle, working);
        var least = Subtract(One, x, working);
        if (least.Midpoint.Sign <= 0 || least.ContainsZero)
        {
            return Indeterminate;
        }

        var result = LogOnePlus(Divide(middle.Scale(1), rest, working), precision).Scale(-1);
        return x.IsExact ? result : result.Widen(x.Radius / least.Below());
    }

    // At most 1.05·cosh |x|, at the far end: e^|x| bounds it, and so does cosh 1/4 < 1.04 near 0.
    private static Magnitude HyperbolicSlope(Ball x)
    {
        var size = x.Above();
        return size <= Magnitude.PowerOfTwo(-2) ? Magnitude.Of(17, -4) : Exp(Of(size), 30).Above();
    }

    // Σ sign^n x^(2n+1)/(2n+1)! for tiny exact x.
    private static Ball SmallSeries(Ball x, int precision, int sign)
    {
        var working = precision + 8;
        var square = Multiply(x, x, working);
        var (term, sum) = (x, x);
        for (var n = 1; ; n++)
        {
            term = Divide(Multiply(term, square, working), Of((2.0 * n) * ((2.0 * n) + 1)), working);
            if (term.Midpoint.IsZero || term.Midpoint.Top < x.Midpoint.Top - working)
            {
                // The rest is less than twice its first term.
                return sum.Round(precision).Widen(term.Above().Scale(1));
            }

            sum = sign < 0 && int.IsOddInteger(n) ? Subtract(sum, term, working) : Add(sum, term, working);
        }
    }
}
