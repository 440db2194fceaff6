namespace ToolReasoner.Symbolics;

/// <content>Integrals.</content>
public static partial class Calculus
{
    /// <summary>
    /// An antiderivative, without constant: its derivative was proved to be the integrand, wherever both are real, isolated points apart.
    /// </summary>
    /// <param name="integrand">A number; other symbols are parameters.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult Integrate(Expr integrand, Expr variable, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(integrand);
        var symbol = Variable(variable);
        budget = Budget.OrDefault(budget);
        try
        {
            return Antiderivatives.Find(integrand, symbol, assumptions ?? Assumptions.None, budget);
        }
        catch (GaveUpException exception)
        {
            return new CalculusResult.GaveUp(exception.Message);
        }
    }
}
