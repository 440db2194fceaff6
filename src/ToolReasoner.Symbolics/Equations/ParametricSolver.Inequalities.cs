namespace ToolReasoner.Symbolics;

/// <content>Inequalities that are linear or quadratic in the unknown.</content>
internal sealed partial class ParametricSolver
{
    private List<Branch> Inequality(RelationKind kind, Expr left, Expr right)
    {
        if (kind is RelationKind.Less or RelationKind.LessOrEqual)
        {
            return Inequality(kind == RelationKind.Less ? RelationKind.Greater : RelationKind.GreaterOrEqual, right, left);
        }

        return (left - right).Expand(_budget).CoefficientsIn(_unknown) is { Count: <= 3 } coefficients
            ? Positive(coefficients, kind == RelationKind.GreaterOrEqual, [])
            : throw new GaveUpException("with parameters, inequalities up to degree 2 are solved");
    }

    // Σ c_i·x^i > 0, or ≥ 0.
    private List<Branch> Positive(IReadOnlyList<Expr> c, bool holdsZero, IReadOnlyList<Expr> conditions)
    {
        if (!IsPossible(conditions))
        {
            return [];
        }

        if (c.Count == 1)
        {
            var holds = Conditions.Simplified(holdsZero ? RelationKind.GreaterOrEqual : RelationKind.Greater, c[0], _budget);
            return Kept(new Branch(Also(conditions, holds)) { IsAll = true }, new Branch(Also(conditions, Conditions.Not(holds))));
        }

        var zero = Conditions.Simplified(RelationKind.Equal, c[^1], _budget);
        var branches = zero.Equals(Expr.False) ? [] : Positive([.. c.Take(c.Count - 1)], holdsZero, Also(conditions, zero));
        foreach (var sign in new[] { 1, -1 })
        {
            var here = Also(conditions, Conditions.Simplified(sign > 0 ? RelationKind.Greater : RelationKind.Less, c[^1], _budget));
            if (IsPossible(here))
            {
                branches.AddRange(c.Count == 2 ? [Half(c, sign, holdsZero, here)] : Parabola(c, sign, holdsZero, here));
            }
        }

        return branches;
    }

    private Branch Half(IReadOnlyList<Expr> c, int sign, bool holdsZero, IReadOnlyList<Expr> conditions)
    {
        var border = Tidy(-c[0] / c[1]);
        var interval = sign > 0
            ? Expr.Interval(border, Expr.Infinity, holdsZero, false)
            : Expr.Interval(Ends.MinusInfinity, border, false, holdsZero);
        return new Branch(conditions) { Intervals = [interval] };
    }

    private List<Branch> Parabola(IReadOnlyList<Expr> c, int sign, bool holdsZero, IReadOnlyList<Expr> conditions)
    {
        var discriminant = ((c[1] * c[1]) - (4 * c[2] * c[0])).Expand(_budget);
        var root = Expr.Sqrt(Factored(discriminant));
        var (low, high) = (Tidy((-c[1] - (sign * root)) / (2 * c[2])), Tidy((-c[1] + (sign * root)) / (2 * c[2])));
        var vertex = Tidy(-c[1] / (2 * c[2]));
        Expr Left(Expr end) => Expr.Interval(Ends.MinusInfinity, end, false, holdsZero);
        Expr Right(Expr end) => Expr.Interval(end, Expr.Infinity, holdsZero, false);
        var (positive, none, one) = (
            Also(conditions, Conditions.Simplified(RelationKind.Greater, discriminant, _budget)),
            Also(conditions, Conditions.Simplified(RelationKind.Less, discriminant, _budget)),
            Also(conditions, Conditions.Simplified(RelationKind.Equal, discriminant, _budget)));
        return sign > 0
            ? Kept(
                new Branch(positive) { Intervals = [Left(low), Right(high)] },
                new Branch(none) { IsAll = true },
                holdsZero ? new Branch(one) { IsAll = true } : new Branch(one) { Intervals = [Left(vertex), Right(vertex)] })
            : Kept(
                new Branch(positive) { Intervals = [Expr.Interval(low, high, holdsZero, holdsZero)] },
                new Branch(none),
                new Branch(one) { Values = holdsZero ? [vertex] : [] });
    }

    private List<Branch> Kept(params Branch[] branches) => [.. branches.Where(branch => IsPossible(branch.Conditions))];
}
