namespace ToolReasoner.Symbolics;

/// <summary>a·x² + b·x·y + c·y² + d·x + e·y + f.</summary>
internal sealed record QuadraticForm(Expr A, Expr B, Expr C, Expr D, Expr E, Expr F, bool IsLinear)
{
    /// <summary>Read from an equation, fractions in the coefficients allowed.</summary>
    /// <exception cref="ArgumentException">It is no polynomial of degree 2 or less.</exception>
    public static QuadraticForm Of(Expr equation, Expr? x, Expr? y, Measuring m)
    {
        ArgumentNullException.ThrowIfNull(equation);
        (x, y) = (x ?? Expr.Symbol("x"), y ?? Expr.Symbol("y"));
        var side = equation is RelationExpr { Kind: RelationKind.Equal, Operands: [var left, var right] } ? left - right : equation;
        if (side.Expand(m.Budget).CoefficientsIn(x) is not { Count: <= 3 } powers)
        {
            throw new ArgumentException($"{equation} is not of degree 2 or less in {x}", nameof(equation));
        }

        var table = powers.Select(power => power.Expand(m.Budget).CoefficientsIn(y)).ToList();
        if (table.Any(row => row is null) || table.Select((row, i) => i + row!.Count - 1).Any(degree => degree > 2))
        {
            throw new ArgumentException($"{equation} is not of degree 2 or less in {x} and {y}", nameof(equation));
        }

        var (a, b, c) = (At(2, 0), At(1, 1), At(0, 2));
        return new(a, b, c, At(1, 0), At(0, 1), At(0, 0), m.IsZero(a) && m.IsZero(b) && m.IsZero(c));

        Expr At(int i, int j) => i < table.Count && j < table[i]!.Count ? m.Tidy(table[i]![j]) : 0;
    }
}
