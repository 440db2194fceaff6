namespace ToolReasoner.Symbolics;

/// <summary>
/// Whether two expressions are equal. Of expressions with symbols: equal at every point where both are defined, isolated points apart, and
/// both defined at some point with a neighbourhood. Symbols are real numbers unless assumptions say otherwise; values are principal ones, so
/// that ln x² is not 2·ln x and √x·√y is not √(xy): they differ where x is negative. Assume symbols to be positive where that is meant.
/// </summary>
public static class Equality
{
    /// <summary>True with a method of proof, false with a counterexample, or unknown with a reason.</summary>
    /// <param name="left">A number, a statement, a set, a matrix, or several.</param>
    /// <param name="right">Of the same kind.</param>
    /// <param name="assumptions">Null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Decision Decide(Expr left, Expr right, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        try
        {
            return Run(left, right, assumptions ?? Assumptions.None, Budget.OrDefault(budget));
        }
        catch (GaveUpException exception)
        {
            return Decision.Unknown(exception.Message);
        }
    }

    /// <summary>
    /// As <see cref="Decide"/>, but only points count at which every part of both numbers is real: there √x·√y is √(xy) and ln x² is 2·ln x, as
    /// schools write it. If there is no such point, principal values decide after all.
    /// </summary>
    /// <param name="left">A number.</param>
    /// <param name="right">A number.</param>
    /// <param name="assumptions">Null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Decision DecideWhereReal(Expr left, Expr right, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var limit = Budget.OrDefault(budget);
        try
        {
            return left.Equals(right) ? Decision.Proved("both sides are the same expression")
                : left.IsConstant && right.IsConstant ? OfConstants(left, right, limit)
                : new ScalarEquality(left, right, assumptions ?? Assumptions.None, limit).Decide(onlyWhereReal: true);
        }
        catch (GaveUpException exception)
        {
            return Decision.Unknown(exception.Message);
        }
    }

    internal static Decision Run(Expr left, Expr right, Assumptions assumptions, Budget budget)
    {
        if (left.Equals(right))
        {
            return Decision.Proved("both sides are the same expression");
        }

        if (!IsScalar(left) || !IsScalar(right))
        {
            return new StructuredEquality(assumptions, budget).Decide(left, right);
        }

        return left.IsConstant && right.IsConstant ? OfConstants(left, right, budget) : new ScalarEquality(left, right, assumptions, budget).Decide();
    }

    internal static bool IsScalar(Expr value) =>
        value is not (RelationExpr or LogicExpr or SequenceExpr or IntervalExpr or SetOperationExpr or NamedSetExpr or MatrixExpr);

    private static Decision OfConstants(Expr left, Expr right, Budget budget)
    {
        if (left.HoldsInfinity || right.HoldsInfinity)
        {
            var (leftInfinite, rightInfinite) = (Infinities.IsDirected(left, out var leftSign), Infinities.IsDirected(right, out var rightSign));
            return leftInfinite && rightInfinite ? (leftSign == rightSign ? Decision.Proved("both are the same infinity") : Decision.Refuted("they are different infinities"))
                : (leftInfinite && !right.HoldsInfinity) || (rightInfinite && !left.HoldsInfinity) ? Decision.Refuted("one side is infinite and the other is not")
                : Decision.Unknown("a side has no value, or an infinite one");
        }

        var zero = ZeroTest.Decide(left - right, budget);
        return zero.Truth switch
        {
            Truth.True => Decision.Proved($"their difference is 0: {zero.Why}"),
            Truth.False => Decision.Refuted($"their difference is not 0: {zero.Why}"),
            _ => Decision.Unknown($"whether their difference is 0 is open: {zero.Why}"),
        };
    }
}
