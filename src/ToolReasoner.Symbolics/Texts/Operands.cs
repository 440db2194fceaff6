namespace ToolReasoner.Symbolics;

/// <summary>What may stand where.</summary>
internal static class Operands
{
    /// <summary>Whether it stands for a number.</summary>
    public static bool IsScalar(Expr expression) => expression is not (RelationExpr or LogicExpr or SequenceExpr or MatrixExpr) && !IsSet(expression);

    /// <summary>Whether it stands for a set; a symbol may, too.</summary>
    public static bool IsSet(Expr expression) =>
        expression is IntervalExpr or SetOperationExpr or NamedSetExpr or SequenceExpr { Kind: SequenceKind.Set };

    /// <summary>Whether it can hold or not; a symbol may, too.</summary>
    public static bool IsStatement(Expr expression) => expression is RelationExpr or LogicExpr or SymbolExpr or FunctionExpr { Function.IsKnown: false };

    /// <summary>What it is, in words.</summary>
    public static string Describe(Expr expression) => expression switch
    {
        RelationExpr => "a relation",
        LogicExpr => "a statement",
        MatrixExpr => "a matrix",
        SequenceExpr { Kind: SequenceKind.Tuple } => "a tuple",
        SequenceExpr { Kind: SequenceKind.List } => "a list",
        SequenceExpr { Kind: SequenceKind.PlusMinus } => "a pair of values",
        _ when IsSet(expression) => "a set",
        _ => "a number",
    };

    /// <summary>Whether an infinity is among them.</summary>
    public static bool IsInfinite(Expr expression) => expression is ConstantExpr { Constant: Constant.Infinity }
        || (expression is ProductExpr && expression.Operands[^1] is ConstantExpr { Constant: Constant.Infinity });

    /// <summary>(a, b) where only a set makes sense: the open interval.</summary>
    public static Expr AsSet(Expr expression) =>
        expression is SequenceExpr { Kind: SequenceKind.Tuple, Operands: [var lower, var upper] } && IsScalar(lower) && IsScalar(upper)
            ? Expr.Interval(lower, upper, holdsLower: false, holdsUpper: false)
            : expression;
}
