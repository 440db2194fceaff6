namespace ToolReasoner.Symbolics;

/// <summary>
/// Ordinary differential equations in one function: of first order the linear, separable, homogeneous, Bernoulli's and exact ones, of any order
/// the linear ones with constant coefficients and Euler's. Every solution is put back into the equation, which must be proved to hold.
/// </summary>
public static class DifferentialEquations
{
    /// <summary>The general solution.</summary>
    /// <param name="statement">An equation, as y'' + y = sin(x), written with symbols for the function and its derivatives; an expression counts as "= 0".</param>
    /// <param name="variable">The symbol x.</param>
    /// <param name="unknowns">The symbols for y, y', y'', … in that order.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static DifferentialSolution Solve(
        Expr statement, Expr variable, IReadOnlyList<Expr> unknowns, Assumptions? assumptions = null, Budget? budget = null)
    {
        var equation = Read(statement, variable, unknowns, assumptions, budget);
        try
        {
            return equation.Linear() is { } linear && (equation.Order > 1 || linear.HasConstantCoefficients)
                ? linear.Solve() ?? Others(equation)
                : Others(equation);
        }
        catch (GaveUpException exception)
        {
            return new DifferentialSolution.GaveUp(exception.Message);
        }
    }

    /// <summary>The solution through given values at a point.</summary>
    /// <param name="statement">As in <see cref="Solve"/>.</param>
    /// <param name="variable">The symbol x.</param>
    /// <param name="unknowns">The symbols for y, y', y'', … in that order.</param>
    /// <param name="point">Where.</param>
    /// <param name="values">Of y, y', … there: as many as the order of the equation.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static DifferentialSolution SolveInitial(
        Expr statement, Expr variable, IReadOnlyList<Expr> unknowns, Expr point, IReadOnlyList<Expr> values, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(values);
        budget = Budget.OrDefault(budget);
        var equation = Read(statement, variable, unknowns, assumptions, budget);
        if (values.Count != equation.Order)
        {
            throw new ArgumentException("there are as many initial values as the order of the equation", nameof(values));
        }

        try
        {
            return new InitialValues(equation, point, values).Fix(Solve(statement, variable, unknowns, assumptions, budget));
        }
        catch (GaveUpException exception)
        {
            return new DifferentialSolution.GaveUp(exception.Message);
        }
    }

    private static DifferentialSolution Others(DifferentialEquation equation) => equation.Order == 1
        ? new FirstOrderEquation(equation).Solve() ?? new DifferentialSolution.GaveUp("it is of none of the kinds of first order that are known")
        : new DifferentialSolution.GaveUp("it is no linear equation with constant coefficients, nor Euler's");

    private static DifferentialEquation Read(Expr statement, Expr variable, IReadOnlyList<Expr> unknowns, Assumptions? assumptions, Budget? budget)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(unknowns);
        ArgumentOutOfRangeException.ThrowIfLessThan(unknowns.Count, 2, nameof(unknowns));
        var left = statement is RelationExpr { Kind: RelationKind.Equal } sides ? sides.Operands[0] - sides.Operands[1] : statement;
        return new DifferentialEquation(left, Symbol(variable), [.. unknowns.Select(Symbol)], assumptions ?? Assumptions.None, Budget.OrDefault(budget));

        static SymbolExpr Symbol(Expr value) => value as SymbolExpr ?? throw new ArgumentException("variables and unknowns are symbols", nameof(variable));
    }
}
