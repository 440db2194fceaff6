namespace ToolReasoner.Symbolics;

/// <content>Lengths, areas and volumes.</content>
public static partial class Calculus
{
    /// <summary>The length of the graph of a function between two points.</summary>
    /// <param name="function">In the variable.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="from">A real number.</param>
    /// <param name="to">A larger one.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult ArcLength(Expr function, Expr variable, Expr from, Expr to, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        budget = Budget.OrDefault(budget);
        var square = 1 + Expr.Pow(Derivative(function, variable, 1, budget), 2);
        var (above, below) = Simple(square, assumptions, budget).SplitFraction();

        // √(a/b) is √a/√b wherever a/b > 0, with both signs; that with positive parts is the one which is known.
        if (from.IsConstant && to.IsConstant && Order.Sign(below.Substitute(variable, DefiniteIntegration.Between(from, to, assumptions ?? Assumptions.None, budget)), budget) == -1)
        {
            (above, below) = (-above, -below);
        }

        return Integrate(Expr.Sqrt(above) / Expr.Sqrt(below), variable, from, to, assumptions, budget);
    }

    // Textbooks like those that are squares, which are seen in factors only; others are simpler as they are.
    private static Expr Simple(Expr square, Assumptions? assumptions, Budget budget)
    {
        try
        {
            square = square.Simplify(assumptions, budget.Part(0.2));
            var factored = square.Factor(budget.Part(0.2));
            return factored.Factors.All(factor => factor.IsConstant || (factor.SplitPower().Exponent.IsInteger(out var power) && power.IsEven)) ? factored : square;
        }
        catch (GaveUpException)
        {
            return square;
        }
    }

    /// <summary>The area between the graphs of two functions; where they cross, both parts count.</summary>
    /// <param name="first">In the variable.</param>
    /// <param name="second">In the variable.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="from">A real number or −∞.</param>
    /// <param name="to">A larger one or ∞.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult AreaBetween(
        Expr first, Expr second, Expr variable, Expr from, Expr to, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Integrate(Expr.Abs(first - second), variable, from, to, assumptions, budget);
    }

    /// <summary>The volume that the region below the graph of a function fills when it turns about the axis of the variable.</summary>
    /// <param name="function">In the variable.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="from">A real number or −∞.</param>
    /// <param name="to">A larger one or ∞.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static CalculusResult VolumeOfRevolution(
        Expr function, Expr variable, Expr from, Expr to, Assumptions? assumptions = null, Budget? budget = null) =>
        Integrate(Expr.Pi * Expr.Pow(function, 2), variable, from, to, assumptions, budget);
}
