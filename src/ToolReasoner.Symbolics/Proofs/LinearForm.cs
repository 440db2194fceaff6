using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Rational linear forms in logarithms, π and arctangents: Σ n·ln a is ln Π a^n, and Σ n·atan a is the angle of Π (1 + ia)^n. So such a form is
/// 0 when an algebraic number is 1, or real, and a ball tells which multiple of π is left.
/// </summary>
internal static class LinearForm
{
    private const int MostMultiple = 200;

    /// <summary>Whether it is proved to be 0.</summary>
    /// <param name="field">Of the kernels.</param>
    /// <param name="numerator">In constant kernels.</param>
    /// <param name="constant">The constant whose numerator it is, known to be near 0.</param>
    /// <param name="budget">Pays.</param>
    public static bool IsZero(KernelField field, MultivariatePolynomial numerator, Expr constant, Budget budget)
    {
        if (numerator.TotalDegree != 1 || !numerator.ConstantTerm.IsZero || constant.Size > 500)
        {
            return false;
        }

        var common = numerator.Denominator;
        Expr product = 1;
        Expr angle = 1;
        var form = new List<Expr>();
        foreach (var (monomial, coefficient) in numerator.Terms)
        {
            var kernel = field.Kernels[monomial.VariableCount - 1].Expr;
            var times = (coefficient * new Rational(common)).Numerator;
            if (BigInteger.Abs(times) > MostMultiple)
            {
                return false;
            }

            switch (kernel)
            {
                case FunctionExpr { Function: var function } call when function == Function.Ln:
                    product *= Expr.Pow(call.Operands[0], times);
                    break;
                case FunctionExpr { Function: var function } call when function == Function.Atan:
                    angle *= Expr.Pow(1 + (Expr.I * call.Operands[0]), times);
                    form.Add(kernel * times);
                    break;
                case FunctionExpr { Function: var function } call when function == Function.Asin:
                    angle *= Expr.Pow(Expr.Sqrt(1 - Expr.Pow(call.Operands[0], 2)) + (Expr.I * call.Operands[0]), times);
                    form.Add(kernel * times);
                    break;
                case ConstantExpr { Constant: Constant.Pi }:
                    // A whole multiple of π does not turn a real number away from the real line.
                    form.Add(kernel * times);
                    break;
                default:
                    return false;
            }
        }

        return IsAlgebraic(product, budget) && IsAlgebraic(angle, budget) && LogarithmIsZero(product, budget) && AngleIsZero(angle, Expr.Add(form), budget);
    }

    private static bool IsAlgebraic(Expr value, Budget budget) => SeparationBound.Bits(value, budget) is not null;

    // Positive numbers only: the logarithms are real.
    private static bool LogarithmIsZero(Expr product, Budget budget) =>
        product is NumberExpr { Value.IsOne: true }
        || (PointEvaluator.OfConstant(product, 128, budget).Real.Sign is 1 && ZeroTest.IsZero(product - 1, budget));

    // The angle of a real number is a multiple of π: 0 if it is within (−π, π). All arctangents and arcsines are of real numbers.
    private static bool AngleIsZero(Expr unit, Expr form, Budget budget)
    {
        if (form is NumberExpr { Value.IsZero: true })
        {
            return true;
        }

        var value = PointEvaluator.OfConstant(form, 128, budget);
        return value.IsFinite && value.IsReal && Ball.Less(Ball.Abs(value.Real, 64), Ball.Of(3)) == Truth.True
            && Conjugates.Of(unit, budget) is { } conjugate && ZeroTest.IsZero(unit - conjugate, budget);
    }
}
