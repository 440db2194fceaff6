namespace ToolReasoner.Symbolics;

/// <summary>Rational functions of one exponential b^(ax): by u = b^(ax).</summary>
internal sealed class ExponentialIntegration(SymbolExpr variable, Assumptions assumptions, Budget budget)
{
    private static readonly SymbolExpr s_new = (SymbolExpr)Expr.Symbol("u'");

    /// <summary>An antiderivative; null if the integrand is of another kind.</summary>
    public Expr? Of(Expr value)
    {
        if (!IsExponential(value))
        {
            return null;
        }

        var field = new KernelField(assumptions, isReal: true, budget);
        var fraction = field.Cancel(field.Convert(value)[0]);
        Expr? power = null;
        foreach (var k in fraction.In(field, variable))
        {
            if (power is not null || field.Kernels[k].Expr is not PowerExpr)
            {
                return null;
            }

            power = field.Kernels[k].Expr;
        }

        if (power is null)
        {
            return null;
        }

        var rate = (Differentiation.Of(power, variable, budget) / power).Cancel(budget);
        if (rate.DependsOn(variable))
        {
            return null;
        }

        var integrand = field.Write(fraction).Substitute(power, s_new);
        return integrand.DependsOn(variable) || new RationalIntegration(s_new, assumptions, budget).Of(integrand / s_new) is not { } found
            ? null
            : found.Substitute(s_new, power) / rate;
    }

    private bool IsExponential(Expr value) => value switch
    {
        SymbolExpr => !value.Equals(variable),
        SumExpr or ProductExpr => value.Parts.All(IsExponential),
        PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power => IsExponential(power.Base),
        PowerExpr power when power.Exponent.DependsOn(variable) => !power.Base.DependsOn(variable) && power.Exponent.Expand(budget).CoefficientsIn(variable) is [_, _],
        FunctionExpr call when call.DependsOn(variable) => call.Operands.Count == 1 && IsHyperbolic(call.Function) && call.Operands[0].Expand(budget).CoefficientsIn(variable) is [_, _],
        _ => !value.DependsOn(variable),
    };

    private static bool IsHyperbolic(Function f) =>
        f == Function.Sinh || f == Function.Cosh || f == Function.Tanh || f == Function.Coth || f == Function.Sech || f == Function.Csch;
}
