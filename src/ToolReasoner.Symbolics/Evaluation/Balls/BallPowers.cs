using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Powers in balls.</summary>
internal static class BallPowers
{
    private const int LargestRoot = 64;
    private const int LargestNumerator = 1 << 16;

    /// <summary>Evaluates.</summary>
    public static ComplexBall Of(PowerExpr power, BallEvaluator evaluator)
    {
        var precision = evaluator.Precision;
        if (power.Base is ConstantExpr { Constant: Constant.E })
        {
            return ComplexBall.Exp(evaluator.Of(power.Exponent), precision);
        }

        var value = evaluator.Of(power.Base);
        if (power.Exponent is not NumberExpr { Value: var exponent })
        {
            var ball = evaluator.Of(power.Exponent);
            return evaluator.IsAnalytic && value.TouchesNegativeAxis ? ComplexBall.Indeterminate : ComplexBall.Pow(value, ball, precision);
        }

        if (exponent.IsInteger)
        {
            return ComplexBall.Power(value, exponent.Numerator, precision);
        }

        if (evaluator.IsAnalytic && value.TouchesNegativeAxis)
        {
            return ComplexBall.Indeterminate;
        }

        if (exponent.Denominator > LargestRoot || BigInteger.Abs(exponent.Numerator) > LargestNumerator)
        {
            return ComplexBall.Pow(value, Ball.Of(exponent, precision + 16), precision);
        }

        var degree = (int)exponent.Denominator;
        return ComplexBall.Power(PrincipalRoot(value, degree, precision + 8), exponent.Numerator, precision);
    }

    private static ComplexBall PrincipalRoot(ComplexBall value, int degree, int precision)
    {
        if (degree == 2)
        {
            return ComplexBall.SquareRoot(value, precision);
        }

        if (value is { IsReal: true, IsFinite: true } && value.Real.Lower(precision + 64).Sign >= 0)
        {
            return Ball.Root(value.Real, degree, precision);
        }

        if (!value.ContainsZero)
        {
            return ComplexBall.Exp(ComplexBall.Divide(ComplexBall.Log(value, precision + 8), Ball.Of(degree), precision + 8), precision);
        }

        return value.IsFinite ? ComplexBall.Pow(value, Ball.Of(new Rational(1, degree), precision), precision) : ComplexBall.Indeterminate;
    }
}
