namespace AngouriMath.Solving;

/// <summary>Roots of linear and quadratic polynomials with symbols as coefficients, for symbols in general position.</summary>
internal static class ParametricRoots
{
    /// <summary>The roots, or null.</summary>
    public static Entity.Set? Of(Expr statement, Expr x)
    {
        if (statement is not RelationExpr { Kind: RelationKind.Equal } equation)
        {
            return null;
        }

        var (above, _) = (equation.Operands[0] - equation.Operands[1]).Together().SplitFraction();
        var factors = above.Factor().Factors.Select(factor => factor.SplitPower().Base).Where(factor => factor.DependsOn(x));
        var roots = new List<Expr>();
        foreach (var factor in factors)
        {
            if (factor.Expand().CoefficientsIn(x) is not { Count: 2 or 3 } coefficients)
            {
                return null;
            }

            var (c, b) = (coefficients[0], coefficients[1]);
            if (coefficients.Count == 2)
            {
                roots.Add((-c / b).Simplify());
                continue;
            }

            var (a, root) = (coefficients[2], Expr.Sqrt(((b * b) - (4 * coefficients[2] * c)).Simplify()));
            roots.Add(((-b - root) / (2 * a)).Simplify());
            roots.Add(((-b + root) / (2 * a)).Simplify());
        }

        return new Entity.Set.FiniteSet(roots, Entity.Set.Ordering.Ascending);
    }
}
