namespace ToolReasoner.Symbolics;

/// <summary>Complex conjugates of constants, part by part.</summary>
internal static class Conjugates
{
    private static readonly HashSet<Function> s_entire =
        [Function.Sin, Function.Cos, Function.Tan, Function.Cot, Function.Sec, Function.Csc, Function.Sinh, Function.Cosh, Function.Tanh, Function.Coth, Function.Sech, Function.Csch];

    /// <summary>The conjugate; null where some part lies on a branch cut, or is no function of which the rule is known.</summary>
    public static Expr? Of(Expr constant, Budget budget)
    {
        if (constant.IsSurely(Possible.Real))
        {
            return constant;
        }

        switch (constant)
        {
            case ConstantExpr { Constant: Constant.I }:
                return -Expr.I;
            case SumExpr or ProductExpr:
            case PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } }:
            case PowerExpr { Base: ConstantExpr { Constant: Constant.E } }:
            case FunctionExpr call when s_entire.Contains(call.Function):
                return Parts(constant, budget);
            case PowerExpr power when IsOffCut(power.Base, budget):
                return Parts(constant, budget);
            case FunctionExpr call when call.Function == Function.Ln && IsOffCut(call.Operands[0], budget):
                return Parts(constant, budget);
            default:
                return PointEvaluator.OfConstant(constant, 64, budget).IsReal ? constant : null;
        }
    }

    private static Expr? Parts(Expr constant, Budget budget)
    {
        var parts = new Expr[constant.Operands.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            if (Of(constant.Operands[i], budget) is not { } part)
            {
                return null;
            }

            parts[i] = part;
        }

        return constant.WithOperands(parts);
    }

    private static bool IsOffCut(Expr value, Budget budget)
    {
        var ball = PointEvaluator.OfConstant(value, 128, budget);
        return ball.IsFinite && !ball.TouchesNegativeAxis;
    }
}
