namespace ToolReasoner.Symbolics;

/// <summary>What sums, products and powers are made of.</summary>
internal static class Scalars
{
    /// <summary>The value itself, when it is a number or stands for one.</summary>
    /// <exception cref="ArgumentException">It is a statement, a set, a matrix or several values.</exception>
    public static Expr Require(Expr value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is RelationExpr or LogicExpr or SequenceExpr or IntervalExpr or SetOperationExpr or NamedSetExpr or MatrixExpr
            ? throw new ArgumentException($"arithmetic takes numbers and expressions that stand for them, and was given a {Name(value)}", nameof(value))
            : value;
    }

    private static string Name(Expr value) => value switch
    {
        RelationExpr or LogicExpr => "statement",
        MatrixExpr => "matrix",
        SequenceExpr { Kind: not SequenceKind.Set } => "sequence of values",
        _ => "set",
    };
}
