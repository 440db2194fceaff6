using System.Collections.Immutable;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Derivatives, series, limits, integrals, sums and what rests on them. Symbols are real numbers. Every value that is called exact is proved;
/// what is not found says so.
/// </summary>
public static partial class Calculus
{
    private const int MostOrder = 10_000;

    /// <summary>The derivative. Rules hold where the function is differentiable; corners and jumps are left out.</summary>
    /// <param name="value">A number, tuple, list or matrix; an equation is differentiated on both sides.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="order">0 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public static Expr Derivative(Expr value, Expr variable, int order = 1, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(order);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order, MostOrder);
        var symbol = Variable(variable);
        budget = Budget.OrDefault(budget);
        if (value is RelationExpr { Kind: RelationKind.Equal } equation)
        {
            return Expr.Equation(Derivative(equation.Operands[0], symbol, order, budget), Derivative(equation.Operands[1], symbol, order, budget));
        }

        for (var i = 0; i < order && value is not NumberExpr { Value.IsZero: true }; i++)
        {
            value = Differentiation.Of(value, symbol, budget);
            if (i % 3 == 2 && order > 3)
            {
                // Else the number of terms doubles with each.
                value = Tidied(value, budget);
            }
        }

        return value;
    }

    /// <summary>The derivative by several variables, one after the other.</summary>
    /// <param name="value">A number, tuple, list or matrix.</param>
    /// <param name="variables">Symbols; one may stand several times.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Expr PartialDerivative(Expr value, IReadOnlyList<Expr> variables, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        budget = Budget.OrDefault(budget);
        return variables.Aggregate(value, (done, variable) => Derivative(done, variable, 1, budget));
    }

    /// <summary>dy/dx along the curve that an equation describes: −F_x/F_y.</summary>
    /// <param name="equation">An equation, or an expression that is 0 on the curve.</param>
    /// <param name="dependent">The symbol y.</param>
    /// <param name="independent">The symbol x.</param>
    /// <param name="order">1 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">The equation does not depend on y.</exception>
    public static Expr ImplicitDerivative(Expr equation, Expr dependent, Expr independent, int order = 1, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(equation);
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        budget = Budget.OrDefault(budget);
        var curve = equation is RelationExpr { Kind: RelationKind.Equal } sides ? sides.Operands[0] - sides.Operands[1] : equation;
        var below = Derivative(curve, dependent, 1, budget);
        if (below is NumberExpr { Value.IsZero: true })
        {
            throw new GaveUpException($"the equation does not depend on {dependent}");
        }

        var first = -(Derivative(curve, independent, 1, budget) / below);
        var result = first;
        for (var i = 1; i < order; i++)
        {
            result = Derivative(result, independent, 1, budget) + (Derivative(result, dependent, 1, budget) * first);
        }

        return order == 1 ? first : Tidied(result, budget);
    }

    /// <summary>The derivatives by each of the variables.</summary>
    /// <param name="value">A number.</param>
    /// <param name="variables">Symbols.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static IReadOnlyList<Expr> Gradient(Expr value, IReadOnlyList<Expr> variables, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        budget = Budget.OrDefault(budget);
        return [.. variables.Select(variable => Derivative(value, variable, 1, budget))];
    }

    /// <summary>The matrix of the derivatives: one row for each value, one column for each variable.</summary>
    /// <param name="values">One or more.</param>
    /// <param name="variables">Symbols, one or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Expr Jacobian(IReadOnlyList<Expr> values, IReadOnlyList<Expr> variables, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(variables);
        budget = Budget.OrDefault(budget);
        return Expr.Matrix(values.Count, variables.Count, [.. values.SelectMany(value => Gradient(value, variables, budget))]);
    }

    /// <summary>The matrix of the second derivatives.</summary>
    /// <param name="value">A number.</param>
    /// <param name="variables">Symbols, one or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Expr Hessian(Expr value, IReadOnlyList<Expr> variables, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        return Jacobian(Gradient(value, variables, budget), variables, budget);
    }

    /// <summary>The rate of change in a direction, which is brought to length 1.</summary>
    /// <param name="value">A number.</param>
    /// <param name="variables">Symbols.</param>
    /// <param name="direction">As many components; not all 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Expr DirectionalDerivative(Expr value, IReadOnlyList<Expr> variables, IReadOnlyList<Expr> direction, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(direction);
        if (variables.Count != direction.Count)
        {
            throw new ArgumentException("a direction has one component for each variable", nameof(direction));
        }

        var along = Gradient(value, variables, budget).Zip(direction, (slope, step) => slope * step).ToImmutableArray();
        return Expr.Add(along) / Expr.Sqrt(Expr.Add([.. direction.Select(step => Expr.Pow(step, 2))]));
    }

    private static SymbolExpr Variable(Expr variable) =>
        variable as SymbolExpr ?? throw new ArgumentException("a variable is a symbol", nameof(variable));

    // As one fraction where that is smaller.
    private static Expr Tidied(Expr value, Budget budget)
    {
        try
        {
            var together = value is SumExpr or ProductExpr ? value.Together(budget.Part(0.25)) : value;
            return together.Size < value.Size ? together : value;
        }
        catch (GaveUpException)
        {
            return value;
        }
    }
}
