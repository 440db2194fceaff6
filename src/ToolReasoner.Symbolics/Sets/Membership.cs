namespace ToolReasoner.Symbolics;

/// <summary>Whether a constant belongs to a set, and whether one set lies in another, for sets written as expressions.</summary>
public static class Membership
{
    /// <summary>Whether a value belongs to a set.</summary>
    /// <param name="value">A constant.</param>
    /// <param name="set">A named set, an interval, a finite set of constants, or what operations make of such.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Truth Decide(Expr value, Expr set, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(set);
        budget = Budget.OrDefault(budget);
        try
        {
            return value.IsConstant ? Of(value, set, budget) : Truth.Unknown;
        }
        catch (GaveUpException)
        {
            return Truth.Unknown;
        }
    }

    /// <summary>Whether every value of a set belongs to another.</summary>
    /// <param name="inner">As for <see cref="Decide"/>.</param>
    /// <param name="outer">As for <see cref="Decide"/>.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Truth IsSubset(Expr inner, Expr outer, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(outer);
        budget = Budget.OrDefault(budget);
        try
        {
            return (inner, outer) switch
            {
                (NamedSetExpr { Set: NamedSet.Empty }, _) => Truth.True,
                (SequenceExpr { Kind: SequenceKind.Set }, _) => All(inner.Operands.Select(item => Decide(item, outer, budget))),
                (SetOperationExpr { Operation: SetOperation.Union }, _) => All(inner.Operands.Select(part => IsSubset(part, outer, budget))),

                // ℕ ⊂ ℤ ⊂ ℚ ⊂ ℝ ⊂ ℂ, in the order of their declaration.
                (NamedSetExpr a, NamedSetExpr b) => b.Set != NamedSet.Empty && a.Set <= b.Set ? Truth.True : Truth.False,
                (_, NamedSetExpr { Set: NamedSet.Complexes }) => Truth.True,
                _ when RealSet.TryFrom(inner, out var left) => OnLine(left, outer),
                _ => Truth.Unknown,
            };
        }
        catch (GaveUpException)
        {
            return Truth.Unknown;
        }
    }

    // An interval that is more than a point holds numbers that are not rational.
    private static Truth OnLine(RealSet inner, Expr outer) =>
        RealSet.TryFrom(outer, out var right) ? (inner.IsSubsetOf(right) ? Truth.True : Truth.False)
        : outer is NamedSetExpr { Set: NamedSet.Naturals or NamedSet.Integers or NamedSet.Rationals }
            ? (inner.IsFinite ? All(inner.Points.Select(point => Decide(point, outer))) : Truth.False)
        : Truth.Unknown;

    private static Truth Of(Expr value, Expr set, Budget budget)
    {
        budget.Deepen();
        return set switch
        {
            NamedSetExpr { Set: NamedSet.Empty } => Truth.False,
            NamedSetExpr { Set: NamedSet.Complexes } => value.HoldsInfinity ? Truth.False : Truth.True,
            NamedSetExpr { Set: NamedSet.Reals } => Order.IsReal(value, budget),
            NamedSetExpr { Set: NamedSet.Rationals } => Order.TryRational(value, out _, budget) ? Truth.True
                : Order.IsReal(value, budget) == Truth.False || AlgebraicValues.Of(value, budget) is { IsRational: false } ? Truth.False : Truth.Unknown,
            NamedSetExpr { Set: NamedSet.Integers } => Order.IsInteger(value, budget),
            NamedSetExpr { Set: NamedSet.Naturals } => All([Order.IsInteger(value, budget), Order.Sign(value, budget) switch { null => Truth.Unknown, <= 0 => Truth.False, _ => Truth.True }]),
            SequenceExpr { Kind: SequenceKind.Set } => new FiniteSet(set.Operands).Contains(value),
            SetOperationExpr { Operation: SetOperation.Union } => Not(All(set.Operands.Select(part => Not(Of(value, part, budget))))),
            SetOperationExpr { Operation: SetOperation.Intersection } => All(set.Operands.Select(part => Of(value, part, budget))),
            SetOperationExpr { Operands: [var left, var right] } => All([Of(value, left, budget), Not(Of(value, right, budget))]),
            _ => RealSet.TryFrom(set, out var line) ? line.Contains(value) : Truth.Unknown,
        };
    }

    private static Truth All(IEnumerable<Truth> answers)
    {
        var all = answers.ToList();
        return all.Contains(Truth.False) ? Truth.False : all.Contains(Truth.Unknown) ? Truth.Unknown : Truth.True;
    }

    private static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };
}
