namespace ToolReasoner.Symbolics;

/// <summary>
/// Functions of real numbers, continued off the real axis where they are analytic on a stretch of it: |x| is x or −x there, ⌊x⌋ a constant.
/// </summary>
internal static class AnalyticContinuation
{
    /// <summary>The continuation over the whole rectangle, or indeterminate.</summary>
    public static ComplexBall Of(FunctionExpr call, ComplexBall[] arguments, BallEvaluator evaluator)
    {
        foreach (var operand in call.Operands)
        {
            if (!evaluator.IsRealOnAxis(operand))
            {
                return ComplexBall.Indeterminate;
            }
        }

        var (function, z, precision) = (call.Function, arguments[0], evaluator.Precision);
        if (function == Function.Abs || function == Function.Sign)
        {
            return z.Real.Sign is not (1 or -1) ? ComplexBall.Indeterminate
                : function == Function.Sign ? Ball.Of(z.Real.Sign.Value)
                : z.Real.Sign > 0 ? z : -z;
        }

        if (function == Function.Floor || function == Function.Ceiling || function == Function.Fraction)
        {
            // Constant between integers, the ends left out.
            if (!z.Real.TryFloor(out var floor) || Ball.Less(Ball.Of(floor), z.Real) != Truth.True)
            {
                return ComplexBall.Indeterminate;
            }

            return function == Function.Floor ? Ball.Of(floor)
                : function == Function.Ceiling ? Ball.Of(floor + 1)
                : ComplexBall.Subtract(z, Ball.Of(floor), precision);
        }

        if (function == Function.Re || function == Function.Conjugate)
        {
            return z;
        }

        if (function == Function.Im)
        {
            return ComplexBall.Zero;
        }

        if ((function == Function.Min || function == Function.Max) && arguments.Length == 2)
        {
            var isLess = Ball.Less(z.Real, arguments[1].Real);
            return isLess == Truth.Unknown ? ComplexBall.Indeterminate : (isLess == Truth.True) == (function == Function.Min) ? z : arguments[1];
        }

        if (function == Function.Root && arguments[1] is { IsExact: true, IsReal: true }
            && arguments[1].Real.TryGetInteger(out var degree) && z.Real.Sign is { } sign and not 0)
        {
            var exponent = Ball.Of(Rational.One / degree, precision + 8);
            return sign > 0 ? ComplexBall.Pow(z, exponent, precision)
                : degree.IsEven ? ComplexBall.Indeterminate
                : -ComplexBall.Pow(-z, exponent, precision);
        }

        // Polynomials in their first argument.
        return BallCombinatorics.Of(function, arguments, precision) ?? ComplexBall.Indeterminate;
    }
}
