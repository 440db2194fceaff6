namespace AngouriMath;

public abstract partial class Entity
{
    /// <summary>The kind of entity that an expression is.</summary>
    internal static Entity Of(Expr tree) => tree switch
    {
        SymbolExpr symbol => new Variable(symbol),
        ConstantExpr { Constant: Constant.Pi or Constant.E or Constant.EulerGamma } => new Variable(tree),
        _ when Number.Of(tree) is { } number => number,
        LogicExpr { Kind: LogicKind.True or LogicKind.False } => new Boolean(tree),
        RelationExpr or LogicExpr => new Formula(tree),
        SequenceExpr { Kind: SequenceKind.Set } set => new Set.FiniteSet(set.Operands, Set.Ordering.AsGiven),
        SequenceExpr { Kind: SequenceKind.Tuple or SequenceKind.List } list => Matrix.FromItems(list.Operands),
        NamedSetExpr { Set: NamedSet.Empty } => Set.Empty,
        NamedSetExpr named => new Set.SpecialSet(named),
        IntervalExpr interval => new Set.Interval(interval),
        SetOperationExpr operation => new Set.Combined(operation),
        MatrixExpr matrix => new Matrix(matrix),
        _ => new Term(tree),
    };

    /// <summary>An expression without a kind of its own: a sum, product, power, function …</summary>
    public sealed class Term : ContinuousNode
    {
        internal Term(Expr tree)
            : base(tree)
        {
        }
    }

    /// <summary>A relation, or statements joined.</summary>
    public sealed class Formula : Statement
    {
        internal Formula(Expr tree)
            : base(tree)
        {
        }
    }
}
