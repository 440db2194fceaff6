using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Sums, products, quotients, whole powers and roots.</content>
public sealed partial class Ball
{
    /// <summary>Sum.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Add(Ball left, Ball right, int precision)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var radius = left.Radius + right.Radius;
        var (a, b) = (left.Midpoint, right.Midpoint);
        if (a.IsZero || b.IsZero)
        {
            var only = a.IsZero ? b : a;
            return Make(only.Mantissa, only.Exponent, radius, precision);
        }

        var (large, small) = a.Top >= b.Top ? (a, b) : (b, a);
        if (large.Top - small.Top > precision + 3L)
        {
            // The smaller one cannot be seen at this precision: it becomes error. (Shifting it into place could need any amount of memory.)
            return Make(large.Mantissa, large.Exponent, radius + Magnitude.Above(small), precision);
        }

        var lowest = Math.Min(large.Exponent, small.Exponent);
        if (large.Exponent - lowest > (4L * MaxPrecision) + precision)
        {
            return Make(large.Mantissa, large.Exponent, radius + Magnitude.Above(small), precision);
        }

        var sum = BigFloat.Sum(a, b);
        return Make(sum.Mantissa, sum.Exponent, radius, precision);
    }

    /// <summary>Difference.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Subtract(Ball left, Ball right, int precision) => Add(left, -right, precision);

    /// <summary>Product.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Multiply(Ball left, Ball right, int precision)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.IsZero || right.IsZero)
        {
            return left.IsFinite && right.IsFinite ? Zero : Indeterminate;
        }

        var radius = left.IsExact && right.IsExact
            ? default
            : (Magnitude.Above(left.Midpoint) * right.Radius) + (left.Radius * (Magnitude.Above(right.Midpoint) + right.Radius));
        return Make(left.Midpoint.Mantissa * right.Midpoint.Mantissa, left.Midpoint.Exponent + right.Midpoint.Exponent, radius, precision);
    }

    /// <summary>Product with a whole number.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Multiply(Ball left, BigInteger right, int precision) => Multiply(left, Of(right), precision);

    /// <summary>Square: unlike a product with itself, never below 0.</summary>
    /// <param name="value">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Square(Ball value, int precision)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.IsFinite && !value.IsExact && value.ContainsZero)
        {
            var most = value.Above();
            return Between(default, BigFloat.Of(most * most), precision);
        }

        return Multiply(value, value, precision);
    }

    /// <summary>Quotient; indeterminate when the divisor may be 0.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Divide(Ball left, Ball right, int precision)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var least = right.Below();
        if (!left.IsFinite || !right.IsFinite || least.IsZero)
        {
            return Indeterminate;
        }

        if (left.IsZero)
        {
            return Zero;
        }

        var radius = left.IsExact && right.IsExact
            ? default
            : (left.Radius + (Magnitude.Above(left.Midpoint) * right.Radius / Magnitude.Below(right.Midpoint))) / least;
        var (a, b) = (left.Midpoint, right.Midpoint);
        var shift = (int)Math.Max(0, precision + 2 - (a.Mantissa.GetBitLength() - b.Mantissa.GetBitLength()));
        var quotient = BigInteger.DivRem(a.Mantissa << shift, b.Mantissa, out var rest);
        var exponent = a.Exponent - b.Exponent - shift;
        return Make(quotient, exponent, rest.IsZero ? radius : radius + Magnitude.PowerOfTwo(exponent), precision);
    }

    /// <summary>1 over it; indeterminate when it may be 0.</summary>
    /// <param name="value">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Reciprocal(Ball value, int precision) => Divide(One, value, precision);

    /// <summary>A whole power; 1 for the exponent 0.</summary>
    /// <param name="value">Any.</param>
    /// <param name="exponent">Any; a negative one of a ball that may be 0 is indeterminate.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Power(Ball value, BigInteger exponent, int precision)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (exponent.Sign < 0)
        {
            return Reciprocal(Power(value, -exponent, precision + 4), precision);
        }

        if (exponent.IsZero || exponent.IsOne || !value.IsFinite)
        {
            return exponent.IsZero ? One : value.Round(precision);
        }

        if (value.IsZero)
        {
            return Zero;
        }

        if (exponent.GetBitLength() > 62)
        {
            return GiantPower(value, exponent, precision);
        }

        var count = (ulong)exponent;
        var spread = value.IsExact ? default : value.Radius / Magnitude.Below(value.Midpoint);
        if (spread * Magnitude.Of(count, 0) > Magnitude.PowerOfTwo(-2))
        {
            return WidePower(value, exponent, precision);
        }

        // |(m(1 + d))^n − m^n| ≤ |m|^n·(e^(n·d) − 1)
        var power = PowerOfMidpoint(value.Midpoint, count, precision);
        return power.Widen(value.IsExact ? default : power.Above() * (spread * Magnitude.Of(count, 0)).ExponentialLessOne());
    }

    /// <summary>Square root, 0 or more; indeterminate when some point is negative.</summary>
    /// <param name="value">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball SquareRoot(Ball value, int precision) => Root(value, 2, precision);

    /// <summary>The real root: of a negative number only when the degree is odd, indeterminate otherwise.</summary>
    /// <param name="value">Any.</param>
    /// <param name="degree">1 or more.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Root(Ball value, int degree, int precision)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfLessThan(degree, 1);
        if (!value.IsFinite || value.IsZero || degree == 1)
        {
            return value.Round(precision);
        }

        if (int.IsOddInteger(degree) && value.Midpoint.Sign < 0)
        {
            return -Root(-value, degree, precision);
        }

        var least = value.Below();
        if (value.IsExact && value.Midpoint.Sign > 0)
        {
            return RootOfMidpoint(value.Midpoint, degree, precision);
        }

        if (value.Midpoint.Sign < 0 || least.IsZero || value.AccuracyBits < 3)
        {
            return WideRoot(value, degree, precision);
        }

        // By the mean value: at most r/n·x^(1/n)/x, at the lower end, where that is largest.
        var accuracy = (int)Math.Min(precision, value.AccuracyBits + 8);
        var root = RootOfMidpoint(value.Midpoint, degree, accuracy);
        return root.Widen(root.Above() * value.Radius / Magnitude.ProductBelow(least, Magnitude.Of((ulong)degree, 0)));
    }

    private static Ball PowerOfMidpoint(BigFloat value, ulong exponent, int precision)
    {
        var working = precision + (2 * IntegerMath.TopBit(exponent)) + 4;
        var factor = Of(value);
        var result = factor;
        for (var bit = IntegerMath.TopBit(exponent) - 1; bit >= 0; bit--)
        {
            result = Multiply(result, result, working);
            if ((exponent >> bit & 1) != 0)
            {
                result = Multiply(result, factor, working);
            }
        }

        return result.Round(precision);
    }

    private static Ball WidePower(Ball value, BigInteger exponent, int precision)
    {
        var working = precision + 8;
        var (a, b) = (Of(value.Lower(working)), Of(value.Upper(working)));
        var (low, high) = (Power(a, exponent, working), Power(b, exponent, working));
        return exponent.IsEven && a.Midpoint.Sign < 0 && b.Midpoint.Sign > 0
            ? Union(Zero, Union(low, high, working), precision)
            : Union(low, high, precision);
    }

    private static Ball GiantPower(Ball value, BigInteger exponent, int precision)
    {
        if (value.IsExact && Absolute(value.Midpoint) == One.Midpoint)
        {
            return value.Midpoint.Sign > 0 || exponent.IsEven ? One : -One;
        }

        var log = Log(Abs(value, precision), precision + (int)Math.Min(exponent.GetBitLength(), 200));
        var size = Exp(Multiply(log, exponent, precision + 200), precision);
        return value.Midpoint.Sign < 0 && !exponent.IsEven ? -size : size;
    }

    private static Ball WideRoot(Ball value, int degree, int precision)
    {
        var working = precision + 8;
        var (low, high) = (value.Lower(working), value.Upper(working));
        return low.Sign < 0 && int.IsEvenInteger(degree)
            ? Indeterminate
            : Union(Root(Of(low), degree, working), Root(Of(high), degree, working), precision);
    }

    private static Ball RootOfMidpoint(BigFloat value, int degree, int precision)
    {
        if (degree > 8 && (long)degree * precision > 1 << 20)
        {
            var working = precision + 8;
            return Exp(Divide(Log(Of(value), working), Of(degree), working), precision);
        }

        // Bits enough for the root, and an exponent that the degree divides.
        var shift = Math.Max(0, ((precision + 2L) * degree) - value.Mantissa.GetBitLength() + 1);
        var rest = (value.Exponent - shift) % degree;
        shift += rest < 0 ? rest + degree : rest;
        var radicand = value.Mantissa << (int)shift;
        var root = IntegerRoots.Root(radicand, degree);
        var exponent = (value.Exponent - shift) / degree;
        var isExact = BigInteger.Pow(root, degree) == radicand;
        return Make(root, exponent, isExact ? default : Magnitude.PowerOfTwo(exponent), precision);
    }
}
