using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>a(n + 1) = r(n)·a(n) for a rational function r: products of factorials, powers and such, factor by factor.</summary>
internal static class ProductRecurrence
{
    /// <summary>Solves.</summary>
    public static RecurrenceSolution Solve(LinearRecurrenceEquation equation, Budget budget)
    {
        var n = equation.Index;
        if (equation.Coefficients is not [{ } lower, { } upper] || !equation.Right.Equals(0))
        {
            return RecurrenceSolution.GaveUp(n, "of recurrences whose coefficients depend on the index, those of order 1 with nothing beside them are solved");
        }

        var start = equation.Given.Count > 0 ? equation.From : 0;
        var ratio = (-lower / upper).Factor(budget);
        Expr product = equation.Given.TryGetValue(start, out var first) ? first : Expr.Symbol("C0");
        foreach (var factor in ratio.Factors)
        {
            var (inner, exponent) = factor.SplitPower();
            if (!factor.DependsOn(n))
            {
                product *= Expr.Pow(factor, n - start);
                continue;
            }

            if (exponent is not NumberExpr || inner.CoefficientsIn(n) is not [var shift, var slope] || slope.DependsOn(n))
            {
                return RecurrenceSolution.GaveUp(n, $"the product over {factor} has no closed form here");
            }

            // Π_{k=start}^{n−1} (slope·k + shift) = slope^(n−start)·(n − 1 + s)!/(start − 1 + s)! with s = shift/slope
            var s = Quadratics.Tidy(shift / slope, budget);
            if (s.IsInteger(out var whole) && start + whole <= 0)
            {
                return RecurrenceSolution.GaveUp(n, $"the factor {inner} is 0 or changes its sign from {start} on");
            }

            product *= Expr.Pow(Expr.Pow(slope, n - start) * Expr.Factorial(n - 1 + s) / Expr.Factorial(start - 1 + s), exponent);
        }

        product = product.Simplify(Assumptions.None.WithInteger(n), budget);
        return new(product, n, start, Expr.True, null);
    }
}
