namespace ToolReasoner.Symbolics;

/// <content>Extrema.</content>
public static partial class Calculus
{
    /// <summary>The least and the greatest value on an interval, certified: minima and maxima, or bounds that are only approached.</summary>
    /// <param name="function">In the variable alone, real on the interval.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="from">A constant or −∞.</param>
    /// <param name="to">A larger constant or ∞.</param>
    /// <param name="includesFrom">Whether the lower end belongs to the interval; −∞ never does.</param>
    /// <param name="includesTo">Whether the upper end belongs to it.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">Not all critical points were found, or values could not be compared.</exception>
    public static Extrema Extrema(
        Expr function, Expr variable, Expr from, Expr to, bool includesFrom = true, bool includesTo = true, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        budget = Budget.OrDefault(budget);
        if (RealZeros.Compare(from, to, Assumptions.None, budget) is >= 0)
        {
            throw new ArgumentException("the ends are not in order", nameof(to));
        }

        return new ExtremumSearch(Variable(variable), budget).Of(function, from, to, includesFrom && !from.HoldsInfinity, includesTo && !to.HoldsInfinity);
    }
}
