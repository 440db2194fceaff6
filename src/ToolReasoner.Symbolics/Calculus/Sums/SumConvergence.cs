namespace ToolReasoner.Symbolics;

/// <summary>Proofs that an infinite sum diverges.</summary>
internal static class SumConvergence
{
    /// <summary>By terms that do not tend to 0, or by comparison with Σ 1/k; null if neither says so.</summary>
    public static CalculusResult? Diverging(Expr term, SymbolExpr k, Assumptions assumptions, Budget budget)
    {
        switch (Calculus.LimitOfSequence(term, k, assumptions, budget))
        {
            case CalculusResult.NoValue:
                return new CalculusResult.NoValue("its terms have no limit");
            case CalculusResult.Exact { Found: var limit } when Sign(limit, assumptions, budget) is { } sign and not 0:
                return new CalculusResult.NoValue("its terms do not tend to 0", sign * Expr.Infinity);
        }

        foreach (var scale in (Expr[])[k, k * Expr.Ln(k)])
        {
            if (Calculus.LimitOfSequence(scale * term, k, assumptions, budget) is CalculusResult.Exact { Found: var limit }
                && Sign(limit, assumptions, budget) is { } sign and not 0)
            {
                return new CalculusResult.NoValue($"by comparison with the terms 1/({scale})", sign * Expr.Infinity);
            }
        }

        return null;
    }

    private static int? Sign(Expr limit, Assumptions assumptions, Budget budget) =>
        Infinities.IsDirected(limit, out var sign) ? sign : ParameterSign.Of(limit, assumptions, budget);
}
