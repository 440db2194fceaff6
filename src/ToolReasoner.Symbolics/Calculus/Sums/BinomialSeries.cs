using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Σ from 0 of terms with the ratio x·(k + α)/(k + 1), |x| &lt; 1: t(0)·(1 − x)^(−α), as C(2k, k)·y^k with x = 4y.</summary>
internal static class BinomialSeries
{
    /// <summary>The sum; null if it is of another kind.</summary>
    public static CalculusResult? Of(Expr term, SymbolExpr k, BigInteger from, Assumptions assumptions, Budget budget)
    {
        if (!from.IsZero || HypergeometricTerm.Ratio(term, k) is not { } ratio)
        {
            return null;
        }

        var (above, below) = ratio.Cancel(budget).SplitFraction();
        if (above.Expand(budget).CoefficientsIn(k) is not [var p, var q] || below.Expand(budget).CoefficientsIn(k) is not [var r, var s] || !(r / s).Expand(budget).Equals((Expr)1))
        {
            return null;
        }

        var (x, alpha) = ((q / s).Expand(budget), (p / q).Expand(budget));
        return ParameterSign.Of(1 - Expr.Abs(x), assumptions, budget) == 1
            ? new CalculusResult.Exact(term.Substitute(k, 0) * Expr.Pow(1 - x, -alpha), "the binomial series")
            : null;
    }
}
