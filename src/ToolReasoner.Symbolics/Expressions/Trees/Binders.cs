namespace ToolReasoner.Symbolics;

/// <summary>Which nodes bind a variable. Σ, Π, definite integrals and limits bind it in their body (the first operand), not in bounds or point.</summary>
internal static class Binders
{
    /// <summary>Where the bound variable stands among the operands; the body stands first.</summary>
    public const int VariableAt = 1;

    /// <summary>The variable that it binds, if it does.</summary>
    public static SymbolExpr? BoundVariable(Expr value) => value is BigOperatorExpr or LimitExpr or IntegralExpr { Operands.Count: 4 }
        ? (SymbolExpr)value.Operands[VariableAt]
        : null;

    /// <summary>Whether an operand says only which variable is meant, and is no value.</summary>
    public static bool IsVariable(Expr value, int operand) => value switch
    {
        BigOperatorExpr or LimitExpr or IntegralExpr => operand == VariableAt,
        DerivativeExpr => operand > 0,
        _ => false,
    };

    /// <summary>The variables of a derivative or an indefinite integral: they are free, but a value cannot be put in their place.</summary>
    public static IEnumerable<SymbolExpr> OpenVariables(Expr value) => value switch
    {
        IntegralExpr { Operands.Count: 2 } => [(SymbolExpr)value.Operands[VariableAt]],
        DerivativeExpr => value.Operands.Skip(1).Cast<SymbolExpr>(),
        _ => [],
    };
}
