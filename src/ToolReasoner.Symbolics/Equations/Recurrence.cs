using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Linear recurrences in closed form: constant coefficients with polynomials times powers beside them, and products of rational functions of
/// the index.
/// </summary>
public static class Recurrence
{
    private const int MostOrder = 24;

    /// <summary>Solves a recurrence such as f(n) = f(n − 1) + f(n − 2).</summary>
    /// <param name="equation">Linear in the terms f(n + k) of one function that has no meaning otherwise.</param>
    /// <param name="conditions">Starting values, as f(0) = 0; none, or as many as the order says.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentException">It is no recurrence of one function of one index.</exception>
    public static RecurrenceSolution Solve(Expr equation, IReadOnlyList<Expr> conditions, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(equation);
        ArgumentNullException.ThrowIfNull(conditions);
        budget = Budget.OrDefault(budget);
        var recurrence = LinearRecurrenceEquation.Read(equation, conditions, budget);
        try
        {
            if (recurrence.Coefficients.Count - 1 > MostOrder)
            {
                return RecurrenceSolution.GaveUp(recurrence.Index, $"recurrences up to order {MostOrder} are solved");
            }

            return recurrence.Coefficients.All(c => c is null || !c.DependsOn(recurrence.Index))
                ? ConstantRecurrence.Solve(recurrence, budget)
                : ProductRecurrence.Solve(recurrence, budget);
        }
        catch (GaveUpException exception)
        {
            return RecurrenceSolution.GaveUp(recurrence.Index, exception.Message);
        }
    }

    /// <summary>Solves a(n) = c₁·a(n − 1) + … + c_r·a(n − r) from its first r terms a(0), a(1), ….</summary>
    /// <param name="coefficients">c₁, c₂, …: constants.</param>
    /// <param name="initial">a(0), a(1), …: as many.</param>
    /// <param name="index">The symbol n of the closed form.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static RecurrenceSolution Solve(IReadOnlyList<Expr> coefficients, IReadOnlyList<Expr> initial, Expr index, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(coefficients);
        ArgumentNullException.ThrowIfNull(initial);
        if (coefficients.Count != initial.Count)
        {
            throw new ArgumentException("there must be as many first terms as coefficients", nameof(initial));
        }

        var f = Function.Unknown("a");
        var right = Expr.Add([.. coefficients.Select((c, i) => c * Expr.Apply(f, index - (i + 1)))]);
        return Solve(Expr.Equation(Expr.Apply(f, index), right), [.. initial.Select((value, i) => Expr.Equation(Expr.Apply(f, i), value))], budget);
    }
}
