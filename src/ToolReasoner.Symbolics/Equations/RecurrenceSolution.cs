namespace ToolReasoner.Symbolics;

/// <summary>What solves a recurrence.</summary>
/// <param name="ClosedForm">The n-th term; free constants C0, C1, … stand for starting values that were not given. Null if none was found.</param>
/// <param name="Index">The symbol n.</param>
/// <param name="From">The formula holds for all whole n from here on.</param>
/// <param name="Condition">What must hold for parameters, as that two roots differ; true if nothing must.</param>
/// <param name="Why">What was given up, and why; null if nothing.</param>
public sealed record RecurrenceSolution(Expr? ClosedForm, Expr Index, System.Numerics.BigInteger From, Expr Condition, string? Why)
{
    internal static RecurrenceSolution GaveUp(Expr index, string why) => new(null, index, 0, Expr.True, why);

    /// <summary>The term at an index.</summary>
    /// <param name="index">A whole number, <see cref="From"/> or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">There is no closed form.</exception>
    public Expr Term(Expr index, Budget? budget = null)
    {
        var term = (ClosedForm ?? throw new InvalidOperationException($"there is no closed form: {Why}")).Substitute(Index, index);
        var expanded = term.Expand(budget);
        return Order.TryRational(expanded, out var number, budget) ? number : expanded;
    }

    /// <summary>The closed form, or why there is none.</summary>
    public override string ToString() =>
        ClosedForm is null ? $"? ({Why})" : Condition.Equals(Expr.True) ? ClosedForm.ToString() : $"{ClosedForm} if {Condition}";
}
