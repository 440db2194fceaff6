namespace ToolReasoner.Symbolics;

/// <summary>Ends of intervals.</summary>
internal static class Ends
{
    public static Expr MinusInfinity { get; } = -Expr.Infinity;

    /// <summary>1 for +∞, -1 for -∞, 0 for what is neither.</summary>
    public static int InfiniteSign(Expr value) =>
        value is ConstantExpr { Constant: Constant.Infinity } ? 1 : value.Equals(MinusInfinity) ? -1 : 0;

    /// <summary>Whether it is a statement, a collection or a set.</summary>
    public static bool IsNoScalar(Expr value) =>
        value is RelationExpr or LogicExpr or SequenceExpr or IntervalExpr or SetOperationExpr or NamedSetExpr or MatrixExpr;
}
