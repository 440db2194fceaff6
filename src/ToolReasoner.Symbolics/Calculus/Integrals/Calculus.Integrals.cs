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

    /// <summary>
    /// A definite or improper integral. Poles and jumps inside are found, and the interval is cut there; if a part diverges, so does the integral:
    /// there are no principal values. Where no exact value is found, the result may be a numeric enclosure.
    /// </summary>
    /// <param name="integrand">A number; other symbols are parameters.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="from">A real number or ±∞.</param>
    /// <param name="to">A real number or ±∞.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult Integrate(
        Expr integrand, Expr variable, Expr from, Expr to, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(integrand);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var symbol = Variable(variable);
        if (from.DependsOn(symbol) || to.DependsOn(symbol))
        {
            // ∫ f(x) dx up to x: the bound variable is another one.
            var inner = (SymbolExpr)Expr.Symbol("bound'");
            return Integrate(integrand.Substitute(symbol, inner), inner, from, to, assumptions, budget);
        }

        try
        {
            return new DefiniteIntegration(symbol, assumptions ?? Assumptions.None, Budget.OrDefault(budget)).Of(integrand, from, to);
        }
        catch (Exception exception) when (exception is GaveUpException or DivideByZeroException)
        {
            return new CalculusResult.GaveUp(exception.Message);
        }
    }
}
