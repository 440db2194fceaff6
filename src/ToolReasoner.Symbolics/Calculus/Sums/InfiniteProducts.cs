namespace ToolReasoner.Symbolics;

/// <summary>Infinite products, as limits of their partial products.</summary>
internal static class InfiniteProducts
{
    private static readonly SymbolExpr s_end = (SymbolExpr)Expr.Symbol("end'");

    /// <summary>The limit of the partial products, or that there is none. A product that goes to 0 has the value 0.</summary>
    public static CalculusResult Of(Expr factor, SymbolExpr k, Expr from, Assumptions assumptions, Budget budget)
    {
        if (new ProductForms(k, assumptions, budget).Of(factor, from, s_end) is not { } partial)
        {
            return new CalculusResult.GaveUp("its partial products have no closed form");
        }

        if (SumVerification.Failure(factor, k, from, s_end, partial.Form, isProduct: true, assumptions, budget) is { } failure)
        {
            return new CalculusResult.GaveUp(failure);
        }

        return Calculus.LimitOfSequence(partial.Form, s_end, assumptions, budget) switch
        {
            CalculusResult.Exact { Found: var value } when Infinities.IsDirected(value, out _) => new CalculusResult.NoValue("its partial products are unbounded", value),
            CalculusResult.Exact { Found: var value } => new CalculusResult.Exact(value, $"the limit of the partial products: {partial.Method}"),
            CalculusResult.NoValue nothing => new CalculusResult.NoValue($"its partial products have no limit: {nothing.Why}"),
            var other => other,
        };
    }
}
