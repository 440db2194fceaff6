namespace ToolReasoner.Symbolics;

/// <summary>Derivatives as far as equations need them to prove that a function is monotone. What is differentiable nowhere simple is not done.</summary>
internal static class Slopes
{
    /// <summary>The derivative; null where no rule is known.</summary>
    public static Expr? Of(Expr value, Expr variable, Budget budget)
    {
        budget.Deepen();
        if (!value.DependsOn(variable))
        {
            return 0;
        }

        switch (value)
        {
            case SymbolExpr:
                return 1;
            case SumExpr:
                return Add(value.Operands.Select(term => Of(term, variable, budget)));
            case ProductExpr:
                return Add(value.Operands.Select((factor, i) => Of(factor, variable, budget) is { } slope
                    ? Expr.Multiply([slope, .. value.Operands.Where((_, j) => j != i)])
                    : null));
            case PowerExpr { Base: var @base, Exponent: var exponent }:
                var up = !exponent.DependsOn(variable) ? 0 : Of(exponent, variable, budget) is { } raised ? raised * Expr.Ln(@base) * value : null;
                return Of(@base, variable, budget) is { } inner && up is not null
                    ? (exponent * Expr.Pow(@base, exponent - 1) * inner) + up
                    : null;
            case FunctionExpr { Operands: [var radicand, NumberExpr { Value: { IsInteger: true, Sign: > 0 } degree }] } root when root.Function == Function.Root:
                return Of(radicand, variable, budget) is { } change ? change / (degree * Expr.Pow(root, degree - 1)) : null;
            case FunctionExpr { Operands: [var argument] } call when OfFunction(call.Function, argument) is { } outer:
                return Of(argument, variable, budget) is { } chain ? outer * chain : null;
            default:
                return null;
        }
    }

    private static Expr? Add(IEnumerable<Expr?> terms)
    {
        var all = terms.ToList();
        return all.Exists(term => term is null) ? null : Expr.Add([.. all.Select(term => term!)]);
    }

    private static Expr? OfFunction(Function f, Expr x) =>
        f == Function.Sin ? Expr.Cos(x)
        : f == Function.Cos ? -Expr.Sin(x)
        : f == Function.Tan ? 1 + Expr.Pow(Expr.Tan(x), 2)
        : f == Function.Cot ? -1 - Expr.Pow(Expr.Cot(x), 2)
        : f == Function.Asin ? Expr.Pow(1 - Expr.Pow(x, 2), -Rational.Half)
        : f == Function.Acos ? -Expr.Pow(1 - Expr.Pow(x, 2), -Rational.Half)
        : f == Function.Atan ? 1 / (1 + Expr.Pow(x, 2))
        : f == Function.Ln ? 1 / x
        : f == Function.Abs ? Expr.Abs(x) / x
        : f == Function.Sinh ? Expr.Cosh(x)
        : f == Function.Cosh ? Expr.Sinh(x)
        : f == Function.Tanh ? 1 - Expr.Pow(Expr.Tanh(x), 2)
        : f == Function.Asinh ? Expr.Pow(Expr.Pow(x, 2) + 1, -Rational.Half)
        : null;
}
