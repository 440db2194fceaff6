namespace ToolReasoner.Symbolics;

/// <summary>Sums of sines and cosines whose angle is linear in the index.</summary>
internal static class TrigonometricSums
{
    /// <summary>Products of sines and cosines of the index as sums of them; anything else as it is.</summary>
    public static Expr Prepared(Expr term, SymbolExpr k, Budget budget)
    {
        var waves = false;
        term.Transform(part =>
        {
            waves |= part is FunctionExpr { Function: var f } && (f == Function.Sin || f == Function.Cos) && part.DependsOn(k);
            return part;
        });
        return waves ? term.CombineTrigonometry(budget) : term;
    }

    /// <summary>Σ c·sin(a·k + b) or Σ c·cos(a·k + b), with c free of k.</summary>
    public static Expr? Of(Expr term, SymbolExpr k, Expr from, Expr to)
    {
        var inside = term.Factors.Where(factor => factor.DependsOn(k)).ToList();
        if (inside is not [FunctionExpr { Function: var function } wave] || (function != Function.Sin && function != Function.Cos)
            || HypergeometricTerm.Linear(wave.Operands[0], k) is not var (slope, rest) || Expr.Sin(slope / 2).Equals(0))
        {
            return null;
        }

        // The imaginary or real part of e^(ib)·Σ e^(iak) = e^(i(b + a(from + to)/2))·sin(a(to − from + 1)/2)/sin(a/2)
        var outside = Expr.Multiply([.. term.Factors.Where(factor => !factor.DependsOn(k))]);
        var middle = (rest + (slope * (from + to) / 2)).Expand();
        return outside * Expr.Sin((slope * (to - from + 1) / 2).Expand()) * Expr.Apply(function, middle) / Expr.Sin(slope / 2);
    }
}
