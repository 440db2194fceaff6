using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Hypergeometric terms: products of rational functions, c^k and factorials of a·k + b with whole a, whose t(k + 1)/t(k) is rational in k.</summary>
internal static class TermRatio
{
    private const int MostSteps = 12;

    /// <summary>t(k + 1)/t(k) as an expression that is rational in k; null if the term is none of these.</summary>
    /// <param name="term">t(k).</param>
    /// <param name="index">k.</param>
    /// <param name="budget">Pays.</param>
    public static Expr? Of(Expr term, SymbolExpr index, Budget budget)
    {
        var ratio = new List<Expr>();
        foreach (var factor in ByFactorials(term).Factors)
        {
            var (b, e) = factor.SplitPower();
            if (!factor.DependsOn(index))
            {
                continue;
            }

            if (b is FunctionExpr { Function: var f } call && f == Function.Factorial && e.IsInteger(out _) && Factorial(call.Operands[0], index, budget) is { } step)
            {
                ratio.Add(Expr.Pow(step, e));
            }
            else if (!b.DependsOn(index) && e.Expand(budget).CoefficientsIn(index) is [_, var slope])
            {
                ratio.Add(Expr.Pow(b, slope));
            }
            else if (e.IsInteger(out _) && IsRational(b, index))
            {
                ratio.Add(Expr.Pow(b.Substitute(index, index + 1) / b, e));
            }
            else
            {
                return null;
            }
        }

        return Expr.Multiply(ratio);
    }

    /// <summary>With binomials, gamma functions and falling factorials as factorials.</summary>
    public static Expr ByFactorials(Expr value) => value.Transform(part => part is FunctionExpr call
        && (call.Function == Function.Binomial || call.Function == Function.Gamma || call.Function == Function.Permutations)
        ? Rewriting.Of(call) ?? part : part);

    /// <summary>Whether it is a rational function of k over what is free of k.</summary>
    public static bool IsRational(Expr value, SymbolExpr index) => value switch
    {
        SumExpr or ProductExpr => value.Operands.All(part => IsRational(part, index)),
        PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power => IsRational(power.Base, index),
        SymbolExpr => true,
        _ => !value.DependsOn(index),
    };

    // (a·k + b)!
    private static Expr? Factorial(Expr argument, SymbolExpr index, Budget budget)
    {
        if (argument.Expand(budget).CoefficientsIn(index) is not [_, var slope] || !slope.IsInteger(out var a) || BigInteger.Abs(a) > MostSteps)
        {
            return null;
        }

        return a.Sign > 0
            ? Expr.Multiply([.. Enumerable.Range(1, (int)a).Select(i => (argument + i).Expand(budget))])
            : Expr.Pow(Expr.Multiply([.. Enumerable.Range(0, (int)-a).Select(i => (argument - i).Expand(budget))]), -1);
    }
}
