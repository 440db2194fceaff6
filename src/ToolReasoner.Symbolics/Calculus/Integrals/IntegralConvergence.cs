namespace ToolReasoner.Symbolics;

/// <summary>Convergence at the ends of an interval inside of which the integrand is continuous, by comparison with powers.</summary>
internal static class IntegralConvergence
{
    private static readonly Rational[] s_margins = [new(1, 2), new(1, 8), new(1, 32)];

    /// <summary>Says that the integral diverges, if x·f (or (x − p)·f) has a limit other than 0 at an end: then f is no smaller than c/x there.</summary>
    public static CalculusResult.NoValue? Diverges(Expr f, SymbolExpr x, Expr from, Expr to, SingularPoints singular, Assumptions assumptions, Budget budget)
    {
        foreach (var (end, approach) in new[] { (from, Approach.Right), (to, Approach.Left) })
        {
            if (!end.HoldsInfinity && IsRegular(singular, f, end))
            {
                continue;
            }

            var weighted = end.HoldsInfinity ? x * f : (x - end) * f;
            if (Limit(weighted, x, end, approach, assumptions, budget) is { } limit && IsNotZero(limit, assumptions, budget))
            {
                return new CalculusResult.NoValue(end.HoldsInfinity
                    ? $"x times the integrand goes to {limit} at {end}: no smaller than a multiple of 1/x there"
                    : $"the integrand times {x - end} goes to {limit} at {end}: no smaller than a multiple of 1/({x - end}) there");
            }
        }

        return null;
    }

    /// <summary>Whether it is proved to converge absolutely.</summary>
    public static bool Converges(Expr f, SymbolExpr x, Expr from, Expr to, SingularPoints singular, Assumptions assumptions, Budget budget)
    {
        foreach (var (end, approach) in new[] { (from, Approach.Right), (to, Approach.Left) })
        {
            if (!end.HoldsInfinity && IsRegular(singular, f, end))
            {
                continue;
            }

            var distance = end.HoldsInfinity ? (approach == Approach.Left ? x : -x) : approach == Approach.Right ? x - end : end - x;
            var isSmall = s_margins.Any(margin => Limit(f * Expr.Pow(distance, end.HoldsInfinity ? 1 + margin : 1 - margin), x, end, approach, assumptions, budget) is { HoldsInfinity: false });
            if (!isSmall)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRegular(SingularPoints singular, Expr f, Expr point)
    {
        try
        {
            return singular.IsRegular(f, point);
        }
        catch (GaveUpException)
        {
            return false;
        }
    }

    private static Expr? Limit(Expr value, SymbolExpr x, Expr point, Approach approach, Assumptions assumptions, Budget budget)
    {
        try
        {
            return Calculus.FindLimit(value, x, point, approach, assumptions, budget).Value;
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    private static bool IsNotZero(Expr value, Assumptions assumptions, Budget budget) => value.HoldsInfinity
        || (value.IsConstant ? ZeroTest.Decide(value, budget).Truth == Truth.False : ParameterSign.Of(value, assumptions, budget) is 1 or -1);
}
