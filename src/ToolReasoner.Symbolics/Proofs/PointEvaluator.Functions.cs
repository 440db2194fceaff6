using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>The known functions.</content>
internal sealed partial class PointEvaluator
{
    private const int MostFactorial = 20_000;

    private static readonly Dictionary<Function, Func<ComplexBall, int, ComplexBall>> s_elementary = new()
    {
        [Function.Sin] = ComplexBall.Sin,
        [Function.Cos] = ComplexBall.Cos,
        [Function.Tan] = ComplexBall.Tan,
        [Function.Cot] = (z, p) => ComplexBall.Divide(ComplexBall.Cos(z, p + 4), ComplexBall.Sin(z, p + 4), p),
        [Function.Sec] = (z, p) => ComplexBall.Divide(ComplexBall.One, ComplexBall.Cos(z, p + 4), p),
        [Function.Csc] = (z, p) => ComplexBall.Divide(ComplexBall.One, ComplexBall.Sin(z, p + 4), p),
        [Function.Asin] = ComplexBall.Asin,
        [Function.Acos] = ComplexBall.Acos,
        [Function.Atan] = ComplexBall.Atan,
        [Function.Acot] = (z, p) => ComplexBall.Subtract(Ball.Pi(p + 4).Scale(-1), ComplexBall.Atan(z, p + 4), p),
        [Function.Asec] = (z, p) => ComplexBall.Acos(ComplexBall.Divide(ComplexBall.One, z, p + 8), p),
        [Function.Acsc] = (z, p) => ComplexBall.Asin(ComplexBall.Divide(ComplexBall.One, z, p + 8), p),
        [Function.Sinh] = ComplexBall.Sinh,
        [Function.Cosh] = ComplexBall.Cosh,
        [Function.Tanh] = ComplexBall.Tanh,
        [Function.Coth] = (z, p) => ComplexBall.Divide(ComplexBall.One, ComplexBall.Tanh(z, p + 4), p),
        [Function.Sech] = (z, p) => ComplexBall.Divide(ComplexBall.One, ComplexBall.Cosh(z, p + 4), p),
        [Function.Csch] = (z, p) => ComplexBall.Divide(ComplexBall.One, ComplexBall.Sinh(z, p + 4), p),
        [Function.Asinh] = ComplexBall.Asinh,
        [Function.Acosh] = ComplexBall.Acosh,
        [Function.Atanh] = ComplexBall.Atanh,
        [Function.Ln] = ComplexBall.Log,
        [Function.Abs] = (z, p) => ComplexBall.Abs(z, p),
        [Function.Re] = (z, p) => z.Real,
        [Function.Im] = (z, p) => z.Imaginary,
        [Function.Argument] = (z, p) => ComplexBall.Argument(z, p),
        [Function.Conjugate] = (z, p) => z.Conjugate(),
    };

    private ComplexBall OfFunction(FunctionExpr call)
    {
        if (s_elementary.TryGetValue(call.Function, out var elementary))
        {
            var z = Evaluate(call.Operands[0]);
            return z.IsZero && call.Function == Function.Ln ? Outside() : elementary(z, _precision);
        }

        var arguments = new Ball[call.Operands.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = Evaluate(call.Operands[i]);
            if (!argument.IsFinite)
            {
                return ComplexBall.Indeterminate;
            }

            if (!argument.IsReal)
            {
                return call.Function == Function.Sign && !argument.ContainsZero ? ComplexBall.Divide(argument, ComplexBall.Abs(argument, _precision + 4), _precision) : ComplexBall.Indeterminate;
            }

            arguments[i] = argument.Real;
        }

        return OfReal(call.Function, arguments);
    }

    private ComplexBall OfReal(Function function, Ball[] x)
    {
        if (function == Function.Sign)
        {
            return x[0].Sign is { } sign ? Ball.Of(sign) : Ball.Indeterminate;
        }

        if (function == Function.Floor)
        {
            return Whole(x[0]);
        }

        if (function == Function.Ceiling)
        {
            return -Whole(-x[0]);
        }

        if (function == Function.Round)
        {
            return x[0].Sign is { } side ? Ball.Multiply(Whole(Ball.Add(Ball.Abs(x[0], _precision), Ball.Of(0.5), _precision)), side, _precision) : Ball.Indeterminate;
        }

        if (function == Function.Fraction)
        {
            return Ball.Subtract(x[0], Whole(x[0]), _precision);
        }

        if (function == Function.Mod)
        {
            return Ball.Subtract(x[0], Ball.Multiply(x[1], Whole(Ball.Divide(x[0], x[1], _precision)), _precision), _precision);
        }

        if (function == Function.Root)
        {
            return RealRoot(x[0], x[1]);
        }

        if (function == Function.Min || function == Function.Max)
        {
            return x.Aggregate((a, b) => Extreme(a, b, function == Function.Min));
        }

        if (function == Function.Gcd || function == Function.Lcm)
        {
            return OfIntegers(function, x);
        }

        return OfFactorials(function, x);
    }

    private static Ball Whole(Ball x) => x.TryFloor(out var floor) ? Ball.Of(floor) : Ball.Indeterminate;

    private ComplexBall RealRoot(Ball x, Ball degree)
    {
        if (!degree.IsExact || !degree.TryGetInteger(out var n) || n.IsZero || BigInteger.Abs(n) > 10_000)
        {
            return ComplexBall.Pow(x, ComplexBall.Divide(ComplexBall.One, degree, _precision), _precision);
        }

        var size = (int)BigInteger.Abs(n);
        var root = n.IsEven && x.Sign is -1
            ? ComplexBall.Pow(x, Ball.Of(new Rational(BigInteger.One, size), _precision), _precision)
            : (ComplexBall)Ball.Root(x, size, _precision);
        return n.Sign > 0 ? root : ComplexBall.Divide(ComplexBall.One, root, _precision);
    }

    private Ball Extreme(Ball a, Ball b, bool smaller) => Ball.Less(a, b) switch
    {
        Truth.True => smaller ? a : b,
        Truth.False => smaller ? b : a,

        // (a + b ∓ |a − b|)/2
        _ => Ball.Add(Ball.Add(a, b, _precision), smaller ? -Ball.Abs(Ball.Subtract(a, b, _precision), _precision) : Ball.Abs(Ball.Subtract(a, b, _precision), _precision), _precision).Scale(-1),
    };

    private static Ball OfIntegers(Function function, Ball[] x)
    {
        var result = function == Function.Gcd ? BigInteger.Zero : BigInteger.One;
        foreach (var argument in x)
        {
            if (!argument.IsExact || !argument.TryGetInteger(out var whole))
            {
                return Ball.Indeterminate;
            }

            result = function == Function.Gcd ? BigInteger.GreatestCommonDivisor(result, whole)
                : whole.IsZero || result.IsZero ? BigInteger.Zero
                : BigInteger.Abs(result / BigInteger.GreatestCommonDivisor(result, whole) * whole);
        }

        return Ball.Of(result);
    }

    private ComplexBall OfFactorials(Function function, Ball[] x)
    {
        if (function == Function.Factorial)
        {
            return Factorial(x[0]);
        }

        if (function == Function.Gamma)
        {
            return Factorial(Ball.Subtract(x[0], Ball.One, _precision));
        }

        if (function == Function.Binomial || function == Function.Permutations)
        {
            return Falling(x[0], x[1], function == Function.Binomial);
        }

        if (function == Function.DoubleFactorial && x[0].IsExact && x[0].TryGetInteger(out var n) && n >= -1 && n <= MostFactorial)
        {
            var product = Ball.One;
            for (var i = n; i > 1; i -= 2)
            {
                product = Ball.Multiply(product, i, _precision);
            }

            return product;
        }

        if (function == Function.Harmonic && x[0].IsExact && x[0].TryGetInteger(out n) && n >= 0 && n <= MostFactorial)
        {
            var sum = Ball.Zero;
            for (var i = 1; i <= n; i++)
            {
                sum = Ball.Add(sum, Ball.Of(new Rational(1, i), _precision), _precision);
            }

            return sum;
        }

        return Ball.Indeterminate;
    }

    private ComplexBall Factorial(Ball x)
    {
        if (!x.IsExact || !x.TryGetInteger(out var n) || n > MostFactorial)
        {
            return Ball.Indeterminate;
        }

        if (n.Sign < 0)
        {
            return Outside();
        }

        var product = Ball.One;
        for (var i = 2; i <= n; i++)
        {
            product = Ball.Multiply(product, i, _precision);
        }

        return product;
    }

    private ComplexBall Falling(Ball upper, Ball count, bool isBinomial)
    {
        if (!count.IsExact || !count.TryGetInteger(out var k) || k > MostFactorial)
        {
            return Ball.Indeterminate;
        }

        if (k.Sign < 0)
        {
            return isBinomial && upper.Sign is 1 ? Ball.Zero : Outside();
        }

        var product = Ball.One;
        for (var i = 0; i < k; i++)
        {
            var factor = Ball.Subtract(upper, Ball.Of(i), _precision);
            product = Ball.Multiply(product, isBinomial ? Ball.Divide(factor, Ball.Of(i + 1), _precision) : factor, _precision);
        }

        return product;
    }
}
