using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Sums, products, quotients, whole powers, size and angle.</content>
public sealed partial class ComplexBall
{
    /// <summary>Sum.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Add(ComplexBall left, ComplexBall right, int precision)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(Ball.Add(left.Real, right.Real, precision), Ball.Add(left.Imaginary, right.Imaginary, precision));
    }

    /// <summary>Difference.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Subtract(ComplexBall left, ComplexBall right, int precision) => Add(left, -right, precision);

    /// <summary>Product.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Multiply(ComplexBall left, ComplexBall right, int precision)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.IsReal || right.IsReal)
        {
            var (factor, other) = left.IsReal ? (left.Real, right) : (right.Real, left);
            return new(Ball.Multiply(factor, other.Real, precision), Ball.Multiply(factor, other.Imaginary, precision));
        }

        var working = precision + 4;
        return new(
            Ball.Subtract(Ball.Multiply(left.Real, right.Real, working), Ball.Multiply(left.Imaginary, right.Imaginary, working), precision),
            Ball.Add(Ball.Multiply(left.Real, right.Imaginary, working), Ball.Multiply(left.Imaginary, right.Real, working), precision));
    }

    /// <summary>Square.</summary>
    /// <param name="value">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Square(ComplexBall value, int precision)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.IsReal)
        {
            return Ball.Square(value.Real, precision);
        }

        var (a, b) = (value.Real, value.Imaginary);
        var working = precision + 4;
        return new(
            Ball.Subtract(Ball.Square(a, working), Ball.Square(b, working), precision),
            Ball.Multiply(a, b, precision).Scale(1));
    }

    /// <summary>Quotient; indeterminate when the divisor may be 0.</summary>
    /// <param name="left">Any.</param>
    /// <param name="right">Any.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Divide(ComplexBall left, ComplexBall right, int precision)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (right.IsReal)
        {
            return new(Ball.Divide(left.Real, right.Real, precision), Ball.Divide(left.Imaginary, right.Real, precision));
        }

        if (right.Real.IsZero)
        {
            // a/(ib) = −i·a/b
            var turned = Divide(left, right.Imaginary, precision);
            return new(turned.Imaginary, -turned.Real);
        }

        var working = precision + 6;
        var size = Ball.Add(Ball.Square(right.Real, working), Ball.Square(right.Imaginary, working), working);
        var product = Multiply(left, right.Conjugate(), working);
        return new(Ball.Divide(product.Real, size, precision), Ball.Divide(product.Imaginary, size, precision));
    }

    /// <summary>A whole power; 1 for the exponent 0.</summary>
    /// <param name="value">Any.</param>
    /// <param name="exponent">Any; a negative one of a ball that may be 0 is indeterminate.</param>
    /// <param name="precision">Bits.</param>
    public static ComplexBall Power(ComplexBall value, BigInteger exponent, int precision)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.IsReal)
        {
            return Ball.Power(value.Real, exponent, precision);
        }

        if (exponent.Sign < 0)
        {
            return Divide(One, Power(value, -exponent, precision + 4), precision);
        }

        if (value.Real.IsZero)
        {
            var size = Ball.Power(value.Imaginary, exponent, precision);
            return (int)(exponent & 3) switch
            {
                0 => size,
                1 => new ComplexBall(Ball.Zero, size),
                2 => -size,
                _ => new ComplexBall(Ball.Zero, -size),
            };
        }

        if (exponent.GetBitLength() > 40)
        {
            return value.ContainsZero ? Indeterminate : Exp(Multiply(Log(value, precision + 128), Ball.Of(exponent), precision + 128), precision);
        }

        var count = (ulong)exponent;
        var working = precision + (2 * IntegerMath.TopBit(count | 1)) + 6;
        var result = One;
        for (var bit = count == 0 ? -1 : IntegerMath.TopBit(count); bit >= 0; bit--)
        {
            result = Square(result, working);
            if ((count >> bit & 1) != 0)
            {
                result = Multiply(result, value, working);
            }
        }

        return result.Round(precision);
    }

    /// <summary>The distance from 0.</summary>
    /// <param name="value">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Abs(ComplexBall value, int precision)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.IsReal || value.Real.IsZero)
        {
            return Ball.Abs(value.IsReal ? value.Real : value.Imaginary, precision);
        }

        var working = precision + 8;
        var sum = Ball.Add(Ball.Square(value.Real, working), Ball.Square(value.Imaginary, working), working);
        if (!sum.IsFinite || !sum.ContainsZero)
        {
            return Ball.SquareRoot(sum, precision);
        }

        return Ball.Between(default, Ball.SquareRoot(Ball.Of(sum.Upper(working)), working).Upper(working), precision);
    }

    /// <summary>The angle, in (−π, π]; indeterminate when it may be 0.</summary>
    /// <param name="value">Any.</param>
    /// <param name="precision">Bits.</param>
    public static Ball Argument(ComplexBall value, int precision)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Ball.Atan2(value.Imaginary, value.Real, precision);
    }

    /// <summary>An upper bound of the distance of its points from 0.</summary>
    internal Magnitude Above()
    {
        var (a, b) = (Real.Above(), Imaginary.Above());
        return IsReal ? a : ((a * a) + (b * b)).SquareRoot();
    }
}
