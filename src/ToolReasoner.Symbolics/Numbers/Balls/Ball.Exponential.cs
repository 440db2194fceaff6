using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Exponential, logarithm and real powers.</content>
public sealed partial class Ball
{
    /// <summary>e^x.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Exp(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite || x.IsZero)
        {
            return x.IsFinite ? One : Indeterminate;
        }

        if (x.Radius > Magnitude.PowerOfTwo(-2))
        {
            return Monotone(x, precision, Exp);
        }

        if (x.IsExact)
        {
            return ExpOfMidpoint(x.Midpoint, precision);
        }

        var result = ExpOfMidpoint(x.Midpoint, Useful(precision, -x.Radius.Top));
        return result.Widen(result.Above() * x.Radius.ExponentialLessOne());
    }

    /// <summary>e^x − 1, with full relative accuracy near 0.</summary>
    /// <param name="x">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball ExpLessOne(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite || x.IsZero || x.Midpoint.IsZero || x.Midpoint.Top > -2)
        {
            return Subtract(Exp(x, precision + 8), One, precision);
        }

        // x + x²/2 + … when few terms are enough; otherwise as many bits more as the subtraction takes away.
        var small = -x.Midpoint.Top;
        if (small <= precision / 8)
        {
            return Subtract(Exp(x, precision + (int)small + 8), One, precision);
        }

        // e^x − 1 = 2·sinh(x/2)·e^(x/2)
        var half = x.Scale(-1);
        return Multiply(Sinh(half, precision + 8), Exp(half, precision + 8), precision).Scale(1);
    }

    /// <summary>Natural logarithm; indeterminate unless every point is positive.</summary>
    /// <param name="x">Positive.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Log(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        var least = x.Below();
        if (!x.IsFinite || x.Midpoint.Sign <= 0 || least.IsZero)
        {
            return Indeterminate;
        }

        if (x.IsExact)
        {
            return LogOfMidpoint(x.Midpoint, precision);
        }

        return x.AccuracyBits < 3
            ? Monotone(x, precision, Log)
            : LogOfMidpoint(x.Midpoint, Useful(precision, x.AccuracyBits + 8)).Widen(x.Radius / least);
    }

    /// <summary>log(1 + x), with full relative accuracy near 0.</summary>
    /// <param name="x">Above −1.</param>
    /// <param name="precision">Bits.</param>
    public static Ball LogOnePlus(Ball x, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.IsFinite || x.IsZero || x.Midpoint.IsZero || x.Midpoint.Top > -4)
        {
            return Log(Add(One, x, precision + 8), precision);
        }

        var small = -x.Midpoint.Top;
        if (small <= precision)
        {
            return Log(Add(One, x, precision + (int)small + 8), precision);
        }

        // x − x²/2, off by at most |x|³ for |x| ≤ 1/4.
        var size = x.Above();
        return size > Magnitude.PowerOfTwo(-2)
            ? Log(Add(One, x, precision + 8), precision)
            : Subtract(x, Multiply(x, x, precision + 8).Scale(-1), precision).Widen(size.Power(3));
    }

    /// <summary>
    /// A real power of a positive number, or of 0 with a positive exponent; a whole power of any number when the exponent is exactly whole.
    /// </summary>
    /// <param name="x">Not negative, unless the exponent is whole.</param>
    /// <param name="exponent">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Pow(Ball x, Ball exponent, int precision)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(exponent);
        if (exponent.IsExact && exponent.TryGetInteger(out var whole))
        {
            return Power(x, whole, precision);
        }

        if (exponent.IsExact && exponent.Scale(1).TryGetInteger(out var halves) && halves.GetBitLength() < 16)
        {
            return Power(SquareRoot(x, precision + 20), halves, precision);
        }

        if (x.IsZero && exponent.Sign > 0)
        {
            return Zero;
        }

        if (x is { IsFinite: true, ContainsZero: true } && exponent is { IsFinite: true, Sign: > 0 } && x.Lower(64).Sign >= 0)
        {
            // Continuous at 0, and rising: between 0 and the power of the upper end.
            return Union(Zero, Pow(Of(x.Upper(precision)), exponent, precision), precision);
        }

        var log = Log(x, precision + 8 + GrowthBits(exponent));
        return Exp(Multiply(log, exponent, precision + 16 + GrowthBits(exponent)), precision);
    }

    /// <summary>A rising function at both ends.</summary>
    internal static Ball Monotone(Ball x, int precision, Func<Ball, int, Ball> rising)
    {
        // The argument is known to a few bits only: there is no use in many.
        var working = Useful(precision, x.AccuracyBits + 32) + 8;
        return Union(rising(Of(x.Lower(working)), working), rising(Of(x.Upper(working)), working), precision);
    }

    /// <summary>The precision that is worth while where the result is known to some bits.</summary>
    private static int Useful(int precision, long bits) => (int)Math.Clamp(bits + 16, 16, Math.Max(16, precision));

    /// <summary>Bits that a product with this number takes from an absolute error.</summary>
    private static int GrowthBits(Ball factor) => (int)Math.Clamp(factor.IsFinite ? factor.Midpoint.Top : 0, 0, 128);

    private static Ball ExpOfMidpoint(BigFloat x, int precision)
    {
        if (x.IsZero)
        {
            return One;
        }

        var top = x.Top;
        if (top > 62)
        {
            return x.Sign > 0 ? Indeterminate : Zero.Widen(Magnitude.PowerOfTwo(-LargestTop));
        }

        if (top < -precision - 4L)
        {
            return Make(BigInteger.One, 0, Magnitude.PowerOfTwo(top + 1), precision);
        }

        // x = n·log 2 + t. What is cut off x, n·log 2 and the kernel make less than 3·1.5 + 2 ulps; n rounds to the nearest.
        var bits = precision + 10;
        var n = BigInteger.Zero;
        var t = x.ToFixed(bits);
        if (top > -2)
        {
            var more = (int)Math.Max(0, top) + 2;
            var log = LogTwoDigits.ToFixed(bits + more);
            n = ((t << (more + 1)) + (t.Sign < 0 ? -log : log)) / (log << 1);
            if (!n.IsZero)
            {
                t -= (n * log) >> more;
            }
        }

        return Make(FixedPoint.Exponential(t, bits), (long)n - bits, Magnitude.Of(8, (long)n - bits), precision);
    }

    private static Ball LogOfMidpoint(BigFloat x, int precision)
    {
        // x = f·2^n with 0.7 < f < 1.42
        var n = x.Top;
        var leading = x.Mantissa >> (int)Math.Max(0, x.Mantissa.GetBitLength() - 20);
        if ((double)leading / (1L << (int)leading.GetBitLength()) < 0.7072)
        {
            n--;
        }

        var fraction = new BigFloat(x.Mantissa, x.Exponent - n);
        var bits = precision + 14;
        if (n == 0)
        {
            // Near 1, relative accuracy takes more places.
            var distance = BigFloat.Sum(fraction, new BigFloat(BigInteger.MinusOne, 0));
            if (distance.IsZero)
            {
                return Zero;
            }

            bits += (int)Math.Max(0, -distance.Top);
        }

        var log = FixedPoint.Logarithm(fraction.ToFixed(bits), bits, out var ulps);
        if (n != 0)
        {
            log += (LogTwoDigits.ToFixed(bits + 62) * n) >> 62;
        }

        // 2 for what is cut off the fraction, 2 for n·log 2.
        return FromFixed(log, bits, ulps + 4, precision);
    }
}
