namespace AngouriMath;

/// <summary>Forms of numbers, statements, sets and matrices, part by part.</summary>
internal static class Simplification
{
    /// <summary>The simplest form.</summary>
    public static Entity Of(Entity entity) => entity switch
    {
        Entity.Number or Entity.Variable or Entity.Boolean => entity,
        Entity.Statement when Truths.Decide(entity.Tree) is var truth and not Truth.Unknown => Entity.Boolean.Create(truth == Truth.True),
        Entity.Set.FiniteSet set => set.Apply(Of),
        Entity.Matrix matrix => matrix.Apply(Of),
        Entity.Set => entity,
        _ => Entity.Of(Each(Calculated(entity.Tree), part => part.Simplify())),
    };

    /// <summary>Changes the numbers in an expression: itself, or the sides of a statement.</summary>
    public static Expr Each(Expr tree, Func<Expr, Expr> change) => tree switch
    {
        RelationExpr or LogicExpr or SequenceExpr or MatrixExpr => tree.WithOperands([.. tree.Operands.Select(part => Each(part, change))]),
        IntervalExpr or SetOperationExpr or NamedSetExpr => tree,
        _ => Changed(tree, change),
    };

    private static Expr Changed(Expr tree, Func<Expr, Expr> change)
    {
        try
        {
            return change(tree);
        }
        catch (GaveUpException)
        {
            // As it stands it is right as well.
            return tree;
        }
    }

    // derivative(…), integral(…) and limit(…) in a text are calculated when it is simplified.
    private static Expr Calculated(Expr tree) => tree.Transform(part => part switch
    {
        DerivativeExpr or IntegralExpr or LimitExpr => Analysis.Evaluate(part),
        _ => part,
    });
}
