namespace ToolReasoner.Symbolics;

/// <content>Limits.</content>
public static partial class Calculus
{
    private static readonly SymbolExpr s_far = (SymbolExpr)Expr.Symbol("far'");

    /// <summary>The limit. At ±∞ there is only one side. A limit of ±∞ is exact; sides that differ, and oscillation, are no value.</summary>
    /// <param name="value">A number; other symbols are parameters, and the limit holds for all of their values but isolated ones.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="point">Where it goes: without that symbol; ±∞ too.</param>
    /// <param name="approach">From below, from above, or from both sides, which must agree.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult Limit(
        Expr value, Expr variable, Expr point, Approach approach = Approach.Both, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(point);
        var symbol = Variable(variable);
        try
        {
            return ToResult(FindLimit(value, symbol, point, approach, assumptions ?? Assumptions.None, Budget.OrDefault(budget)));
        }
        catch (GaveUpException exception)
        {
            return new CalculusResult.GaveUp(exception.Message);
        }
    }

    /// <summary>The limit of a sequence, for n = 0, 1, 2, … to infinity. Powers of −1 and other signs that go with n are known.</summary>
    /// <param name="value">In n.</param>
    /// <param name="index">The symbol n.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult LimitOfSequence(Expr value, Expr index, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        var symbol = Variable(index);
        try
        {
            return ToResult(SequenceLimit.Of(value, symbol, assumptions ?? Assumptions.None, Budget.OrDefault(budget)));
        }
        catch (GaveUpException exception)
        {
            return new CalculusResult.GaveUp(exception.Message);
        }
    }

    /// <summary>A limit, found or proved to be none.</summary>
    /// <exception cref="GaveUpException">Neither.</exception>
    internal static LimitFound FindLimit(Expr value, SymbolExpr variable, Expr point, Approach approach, Assumptions assumptions, Budget budget)
    {
        if (point.DependsOn(variable))
        {
            throw new ArgumentException("the point depends on the variable", nameof(point));
        }

        if (!value.DependsOn(variable))
        {
            return value.HoldsInfinity ? throw new GaveUpException("an infinity stands in it") : LimitFound.Of(value);
        }

        if (Infinities.IsDirected(point, out var sign))
        {
            return PartialLimits.Of(value.Substitute(variable, sign * s_far), s_far, assumptions, budget);
        }

        if (point.HoldsInfinity)
        {
            throw new GaveUpException("limits are at real points or at ±∞");
        }

        if (approach != Approach.Both)
        {
            return OneSided(value, variable, point, approach, assumptions, budget);
        }

        var right = OneSided(value, variable, point, Approach.Right, assumptions, budget);
        if (right.Value is null)
        {
            return right;
        }

        var left = OneSided(value, variable, point, Approach.Left, assumptions, budget);
        if (left.Value is null || left.Value.Equals(right.Value))
        {
            return left;
        }

        var equal = Equality.Decide(left.Value, right.Value, assumptions, budget);
        return equal.Truth switch
        {
            Truth.True => right.Value.Size < left.Value.Size ? right : left,
            Truth.False => LimitFound.None($"from below it is {left.Value}, from above {right.Value}"),
            _ => throw new GaveUpException($"from below it is {left.Value}, from above {right.Value}; whether these are equal is not decided: {equal.Why}"),
        };
    }

    private static LimitFound OneSided(Expr value, SymbolExpr variable, Expr point, Approach approach, Assumptions assumptions, Budget budget)
    {
        var near = point + ((approach == Approach.Right ? 1 : -1) * Expr.Pow(s_far, -1));
        return PartialLimits.Of(value.Substitute(variable, near), s_far, assumptions, budget);
    }

    private static CalculusResult ToResult(LimitFound found) => found.Value is { } value
        ? new CalculusResult.Exact(value, found.Why)
        : new CalculusResult.NoValue(found.Why);
}
