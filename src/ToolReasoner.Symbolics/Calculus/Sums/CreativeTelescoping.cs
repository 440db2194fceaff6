using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Definite sums S(n) of hypergeometric terms F(n, k) over all k where they are not 0: σ₀·F(n, k) + σ₁·F(n + 1, k) = G(n, k + 1) − G(n, k) gives
/// S(n + 1)/S(n) (D. Zeilberger, "The method of creative telescoping", 1991). That nothing is left at the ends is seen by comparing values.
/// </summary>
internal sealed class CreativeTelescoping(Budget budget)
{
    private const int StartsTried = 3;
    private const int ValuesCompared = 5;

    /// <summary>A closed form, to be compared with the sum; null if there is none of this kind.</summary>
    /// <param name="term">F.</param>
    /// <param name="index">k.</param>
    /// <param name="parameter">n.</param>
    /// <param name="first">The least n that counts.</param>
    /// <param name="explicitly">S at a whole number.</param>
    public Expr? ClosedForm(Expr term, SymbolExpr index, SymbolExpr parameter, BigInteger first, Func<BigInteger, Expr> explicitly)
    {
        if (Ratio(term, index, parameter) is not { } ratio)
        {
            return null;
        }

        // From the first value that is not 0 and from where on the ratio holds; those before are cases of their own.
        var cases = new List<Expr>();
        for (var start = first; start < first + StartsTried; start++)
        {
            var value = explicitly(start);
            if (value is not NumberExpr { Value.IsZero: true } && ratio.Substitute(parameter, start) is not (NumberExpr { Value.IsZero: true } or { HoldsInfinity: true })
                && new ProductForms(parameter, Assumptions.None, budget).Of(ratio, start, parameter - 1) is { } product && Agrees(value * product.Form, start))
            {
                return cases.Count == 0 ? value * product.Form : Expr.Piecewise([.. cases, value * product.Form, Expr.True]);
            }

            cases.Add(value);
            cases.Add(Expr.Equation(parameter, start));
        }

        return null;

        bool Agrees(Expr form, BigInteger start) => Enumerable.Range(1, ValuesCompared).All(i =>
            Equality.Decide(form.Substitute(parameter, start + i), explicitly(start + i), null, budget).Truth == Truth.True);
    }

    // S(n + 1)/S(n), if the ends do not count.
    private Expr? Ratio(Expr term, SymbolExpr index, SymbolExpr parameter)
    {
        if (HypergeometricTerm.Ratio(term, index) is not { } inIndex || HypergeometricTerm.Ratio(term, parameter) is not { } inParameter)
        {
            return null;
        }

        var (p, q) = inParameter.Together(budget).SplitFraction();
        if (p.Expand(budget).CoefficientsIn(index) is null || q.Expand(budget).CoefficientsIn(index) is null)
        {
            return null;
        }

        var ratio = inIndex * q / q.Substitute(index, index + 1);
        if (new GosperSum(index, budget).Solve(ratio, [q.Expand(budget), p.Expand(budget)]) is not (_, [var here, var next]) || next is NumberExpr { Value.IsZero: true })
        {
            return null;
        }

        return (-(here / next)).Cancel(budget);
    }
}
