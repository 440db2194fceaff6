namespace ToolReasoner.Symbolics;

/// <content>Elementary functions.</content>
public sealed partial class ComplexBall
{
    /// <summary>e^z.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Exp(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        if (z.IsReal)
        {
            return Ball.Exp(z.Real, precision);
        }

        var working = precision + 4;
        var (sine, cosine) = Ball.SinCos(z.Imaginary, working);
        if (z.Real.IsZero)
        {
            return new ComplexBall(cosine, sine).Round(precision);
        }

        var size = Ball.Exp(z.Real, working);
        return new(Ball.Multiply(size, cosine, precision), Ball.Multiply(size, sine, precision));
    }

    /// <summary>Natural logarithm, its imaginary part in (−π, π]; indeterminate when z may be 0.</summary>
    /// <param name="z">Not 0.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Log(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        if (!z.IsFinite || z.ContainsZero)
        {
            return Indeterminate;
        }

        var angle = Argument(z, precision);
        if (z.IsReal || z.Real.IsZero)
        {
            return new(Ball.Log(Ball.Abs(z.IsReal ? z.Real : z.Imaginary, precision), precision), z.IsReal && z.Real.Sign > 0 ? Ball.Zero : angle);
        }

        // log(a² + b²)/2
        var working = precision + 8;
        var sum = Ball.Add(Ball.Square(z.Real, working), Ball.Square(z.Imaginary, working), working);
        return new(Ball.Log(sum, precision).Scale(-1), angle);
    }

    /// <summary>Principal square root: real part not negative.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall SquareRoot(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        if (!z.IsFinite)
        {
            return Indeterminate;
        }

        if (z.IsReal && z.Real.Sign is { } sign)
        {
            return sign < 0 ? new ComplexBall(Ball.Zero, Ball.SquareRoot(-z.Real, precision)) : Ball.SquareRoot(z.Real, precision);
        }

        if (z.ContainsZero)
        {
            var reach = BigFloat.Of(z.Above().SquareRoot());
            return z.IsReal && z.Real.Lower(64).Sign >= 0
                ? Ball.SquareRoot(z.Real, precision)
                : new ComplexBall(Ball.Between(default, reach, precision), Ball.Between(-reach, reach, precision));
        }

        // t = √((|z| + |a|)/2); the parts are t and |b|/2t, the larger one first where a > 0.
        var working = precision + 8;
        var size = Abs(z, working);
        if (z.Real.Midpoint.Sign >= 0)
        {
            var t = Ball.SquareRoot(Ball.Add(size, z.Real, working).Scale(-1), working);
            return new(t.Round(precision), Ball.Divide(z.Imaginary, t.Scale(1), precision));
        }

        var s = Ball.SquareRoot(Ball.Subtract(size, z.Real, working).Scale(-1), working);
        var rest = Ball.Divide(Ball.Abs(z.Imaginary, working), s.Scale(1), precision);
        return z.Imaginary.Sign switch
        {
            > 0 or 0 => new(rest, s.Round(precision)),
            < 0 => new(rest, -s.Round(precision)),
            _ => new(rest, Ball.Union(s, -s, precision)),
        };
    }

    /// <summary>
    /// Principal power e^(exponent·log z); a whole power where the exponent is exactly whole, and 0 for 0 to a power with positive real part.
    /// </summary>
    /// <param name="z">Any.</param>
    /// <param name="exponent">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Pow(ComplexBall z, ComplexBall exponent, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        ArgumentNullException.ThrowIfNull(exponent);
        if (exponent.IsReal && exponent.Real.IsExact)
        {
            if (exponent.Real.TryGetInteger(out var whole))
            {
                return Power(z, whole, precision);
            }

            if (exponent.Real.Scale(1).TryGetInteger(out var halves) && halves.GetBitLength() < 16)
            {
                return Power(SquareRoot(z, precision + 20), halves, precision);
            }
        }

        if (z.IsZero)
        {
            return exponent.Real.Sign is 1 ? Zero : Indeterminate;
        }

        if (z.IsReal && exponent.IsReal && z.Real.IsFinite && z.Real.Lower(64).Sign >= 0)
        {
            return Ball.Pow(z.Real, exponent.Real, precision);
        }

        if (z.ContainsZero && exponent.IsReal && exponent.Real.Sign is 1 && z.IsFinite && exponent.IsFinite)
        {
            // |z^x| = |z|^x
            return Zero.Widen(Ball.Pow(Ball.Of(z.Above()), exponent.Real, 40).Above());
        }

        var working = precision + 16 + GrowthBits(exponent);
        return Exp(Multiply(Log(z, working), exponent, working), precision);
    }

    /// <summary>Sine.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Sin(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        var (sine, cosine) = Ball.SinCos(z.Real, precision + 4);
        return z.IsReal
            ? sine.Round(precision)
            : new ComplexBall(
                Ball.Multiply(sine, Ball.Cosh(z.Imaginary, precision + 4), precision),
                Ball.Multiply(cosine, Ball.Sinh(z.Imaginary, precision + 4), precision));
    }

    /// <summary>Cosine.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Cos(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        var (sine, cosine) = Ball.SinCos(z.Real, precision + 4);
        return z.IsReal
            ? cosine.Round(precision)
            : new ComplexBall(
                Ball.Multiply(cosine, Ball.Cosh(z.Imaginary, precision + 4), precision),
                -Ball.Multiply(sine, Ball.Sinh(z.Imaginary, precision + 4), precision));
    }

    /// <summary>Tangent; indeterminate when the cosine may be 0.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Tan(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        if (z.IsReal)
        {
            return Ball.Tan(z.Real, precision);
        }

        if (z.Real.IsZero)
        {
            return new(Ball.Zero, Ball.Tanh(z.Imaginary, precision));
        }

        // (sin 2a + i·sinh 2b)/(cos 2a + cosh 2b), where that does not cancel; sin/cos otherwise.
        var working = precision + 8;
        if (z.Imaginary.Below() < Magnitude.PowerOfTwo(0))
        {
            return Divide(Sin(z, working), Cos(z, working), precision);
        }

        var (sine, cosine) = Ball.SinCos(z.Real.Scale(1), working);
        var divisor = Ball.Add(cosine, Ball.Cosh(z.Imaginary.Scale(1), working), working);
        return new(
            Ball.Divide(sine, divisor, precision),
            Ball.Divide(Ball.Sinh(z.Imaginary.Scale(1), working), divisor, precision));
    }

    /// <summary>Hyperbolic sine.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Sinh(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        return z.IsReal ? Ball.Sinh(z.Real, precision) : -Sin(z.TimesI(), precision).TimesI();
    }

    /// <summary>Hyperbolic cosine.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Cosh(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        return z.IsReal ? Ball.Cosh(z.Real, precision) : Cos(z.TimesI(), precision);
    }

    /// <summary>Hyperbolic tangent; indeterminate when the hyperbolic cosine may be 0.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Tanh(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        return z.IsReal ? Ball.Tanh(z.Real, precision) : -Tan(z.TimesI(), precision).TimesI();
    }

    /// <summary>Inverse sine: −i·log(iz + √(1 − z²)), also on the cuts.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Asin(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        if (z.IsReal && Ball.LessOrEqual(Ball.Abs(z.Real, precision), Ball.One) == Truth.True)
        {
            return Ball.Asin(z.Real, precision);
        }

        if (z.Real.IsZero)
        {
            return new(Ball.Zero, Ball.Asinh(z.Imaginary, precision));
        }

        // The function is odd, and on one side of the axis the two terms cancel.
        if (z.Imaginary.Midpoint.Sign > 0 || (z.Imaginary.Midpoint.IsZero && z.Real.Midpoint.Sign < 0))
        {
            return -Asin(-z, precision);
        }

        var working = precision + 12;
        var root = SquareRoot(OneLessSquare(z, working), working);
        var log = Log(Add(z.TimesI(), root, working), precision);
        return new(log.Imaginary, -log.Real);
    }

    /// <summary>Inverse cosine: π/2 less the inverse sine.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Acos(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        return z.IsReal && Ball.LessOrEqual(Ball.Abs(z.Real, precision), Ball.One) == Truth.True
            ? Ball.Acos(z.Real, precision)
            : Subtract(Ball.Pi(precision + 8).Scale(-1), Asin(z, precision + 8), precision);
    }

    /// <summary>Inverse tangent: (i/2)·(log(1 − iz) − log(1 + iz)), also on the cuts; indeterminate when z may be i or −i.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Atan(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        return z.IsReal ? Ball.Atan(z.Real, precision) : -Atanh(z.TimesI(), precision).TimesI();
    }

    /// <summary>Inverse hyperbolic sine: log(z + √(z² + 1)), also on the cuts.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Asinh(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        return z.IsReal ? Ball.Asinh(z.Real, precision) : -Asin(z.TimesI(), precision).TimesI();
    }

    /// <summary>Inverse hyperbolic cosine: log(z + √(z − 1)·√(z + 1)), also on the cut.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Acosh(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        if (z.IsReal && Ball.LessOrEqual(Ball.One, z.Real) == Truth.True)
        {
            return Ball.Acosh(z.Real, precision);
        }

        // With w = √(z − 1)·√(z + 1), (z + w)(z − w) = 1; where the real part is negative, z + w cancels and z − w does not.
        var working = precision + 12;
        var product = Multiply(SquareRoot(Subtract(z, One, working), working), SquareRoot(Add(z, One, working), working), working);
        return z.Real.Midpoint.Sign < 0 && !z.TouchesNegativeAxis
            ? -Log(Subtract(z, product, working), precision)
            : Log(Add(z, product, working), precision);
    }

    /// <summary>Inverse hyperbolic tangent: (log(1 + z) − log(1 − z))/2, also on the cuts; indeterminate when z may be 1 or −1.</summary>
    /// <param name="z">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Atanh(ComplexBall z, int precision)
    {
        ArgumentNullException.ThrowIfNull(z);
        if (z.IsReal && Ball.Less(Ball.Abs(z.Real, precision), Ball.One) == Truth.True)
        {
            return Ball.Atanh(z.Real, precision);
        }

        var working = precision + 8;
        return Subtract(Log(Add(One, z, working), working), Log(Subtract(One, z, working), working), precision).Scale(-1);
    }

    // (1 − z)(1 + z): does not lose digits near ±1.
    private static ComplexBall OneLessSquare(ComplexBall z, int precision) =>
        Multiply(Subtract(One, z, precision), Add(One, z, precision), precision);

    // Bits that a product with this number takes from an absolute error.
    private static int GrowthBits(ComplexBall factor) =>
        factor.IsFinite ? (int)Math.Clamp(Math.Max(factor.Real.Midpoint.Top, factor.Imaginary.Midpoint.Top), 0, 128) : 0;
}
