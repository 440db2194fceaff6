using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Functions of several real numbers, and those that pick, cut or count.</summary>
internal static class BallSelections
{
    /// <summary>The value, or indeterminate.</summary>
    public static ComplexBall Of(Function function, Ball[] arguments, int precision)
    {
        var x = arguments[0];
        if (function == Function.Abs)
        {
            return Ball.Abs(x, precision);
        }

        if (function == Function.Re || function == Function.Conjugate)
        {
            return x;
        }

        if (function == Function.Im)
        {
            return ComplexBall.Zero;
        }

        if (function == Function.Argument)
        {
            return Ball.Atan2(Ball.Zero, x, precision);
        }

        if (function == Function.Sign)
        {
            return x.Sign is { } sign ? Ball.Of(sign) : Ball.Zero.Widen(Magnitude.PowerOfTwo(0));
        }

        if (function == Function.Round)
        {
            return Round(x, precision);
        }

        if (function == Function.Atan2)
        {
            return Ball.Atan2(x, arguments[1], precision);
        }

        if (function == Function.Mod)
        {
            var quotient = Ball.Floor(Ball.Divide(x, arguments[1], precision + 8), precision + 8);
            return Ball.Subtract(x, Ball.Multiply(arguments[1], quotient, precision + 8), precision);
        }

        if (function == Function.Root)
        {
            return Root(x, arguments[1], precision);
        }

        if (function == Function.Min || function == Function.Max)
        {
            return arguments.Aggregate((best, next) => function == Function.Min ? -Larger(-best, -next, precision) : Larger(best, next, precision));
        }

        return function == Function.Gcd || function == Function.Lcm ? Divisors(function, arguments, precision) : ComplexBall.Indeterminate;
    }

    private static Ball Larger(Ball left, Ball right, int precision)
    {
        if (Ball.LessOrEqual(left, right) is var decided and not Truth.Unknown)
        {
            return decided == Truth.True ? right : left;
        }

        var (low, other) = (left.Lower(precision), right.Lower(precision));
        var (high, last) = (left.Upper(precision), right.Upper(precision));
        return Ball.Between(low > other ? low : other, high > last ? high : last, precision);
    }

    // Halves go away from 0: the sign times ⌊|x| + 1/2⌋.
    private static Ball Round(Ball x, int precision)
    {
        var half = Ball.Of(0.5);
        if (x.Midpoint.Sign < 0)
        {
            return -Round(-x, precision);
        }

        // Bits enough for the half to be added exactly, unless x is tiny.
        var working = (int)(Math.Min(Ball.MaxPrecision, x.Midpoint.Mantissa.GetBitLength()) + Math.Clamp(x.Midpoint.Top, 0, Ball.MaxPrecision) + 64);
        return x.Lower(64).Sign >= 0
            ? Ball.Floor(Ball.Add(x, half, working), precision)
            : Ball.Union(Round(Ball.Of(x.Lower(64)), precision), Round(Ball.Of(x.Upper(64)), precision), precision);
    }

    private static ComplexBall Root(Ball x, Ball degree, int precision)
    {
        if (!degree.IsExact || !degree.TryGetInteger(out var whole) || whole.IsZero || BigInteger.Abs(whole) > 1 << 20)
        {
            return ComplexBall.Indeterminate;
        }

        var root = Ball.Root(x, (int)BigInteger.Abs(whole), precision + 4);
        return whole.Sign < 0 ? Ball.Reciprocal(root, precision) : root.Round(precision);
    }

    private static ComplexBall Divisors(Function function, Ball[] arguments, int precision)
    {
        var result = BigInteger.Zero;
        foreach (var argument in arguments)
        {
            if (!argument.IsExact || !argument.TryGetInteger(out var whole))
            {
                return ComplexBall.Indeterminate;
            }

            var common = BigInteger.GreatestCommonDivisor(result, whole);
            result = function == Function.Gcd ? common
                : ReferenceEquals(argument, arguments[0]) ? BigInteger.Abs(whole)
                : common.IsZero ? BigInteger.Zero : BigInteger.Abs(result * whole) / common;
        }

        return Ball.Of(result).Round(precision);
    }
}
