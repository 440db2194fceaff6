namespace AngouriMath;

/// <summary>Whether statements hold.</summary>
internal static class Truths
{
    /// <summary>True or false only with a proof. A statement with variables is true if it holds for all their values.</summary>
    public static Truth Decide(Expr statement) => statement switch
    {
        LogicExpr { Kind: LogicKind.True } => Truth.True,
        LogicExpr { Kind: LogicKind.False } => Truth.False,
        LogicExpr { Kind: LogicKind.Not } not => Opposite(Decide(not.Operands[0])),
        LogicExpr { Kind: LogicKind.And } and => All(and.Operands.Select(Decide), Truth.False),
        LogicExpr { Kind: LogicKind.Or } or => Opposite(All(or.Operands.Select(part => Opposite(Decide(part))), Truth.False)),
        RelationExpr relation => OfRelation(relation),
        _ => Truth.Unknown,
    };

    private static Truth OfRelation(RelationExpr relation)
    {
        var (left, right) = (relation.Operands[0], relation.Operands[1]);
        switch (relation.Kind)
        {
            case RelationKind.Equal or RelationKind.NotEqual:
                var truth = Equality.Decide(left, right).Truth;

                // That two expressions are different does not say that they are different at every point.
                truth = truth == Truth.False && !relation.IsConstant ? Truth.Unknown : truth;
                return relation.Kind == RelationKind.Equal ? truth : Opposite(truth);
            case RelationKind.Less:
                return From(Order.Compare(left, right), sign => sign < 0);
            case RelationKind.LessOrEqual:
                return From(Order.Compare(left, right), sign => sign <= 0);
            case RelationKind.Greater:
                return From(Order.Compare(left, right), sign => sign > 0);
            case RelationKind.GreaterOrEqual:
                return From(Order.Compare(left, right), sign => sign >= 0);
            case RelationKind.Member when Entity.Of(right) is Entity.Set set:
                return set.TryContains(Entity.Of(left), out var contains) ? (contains ? Truth.True : Truth.False) : Truth.Unknown;
            default:
                return Truth.Unknown;
        }
    }

    private static Truth From(int? order, Func<int, bool> holds) => order is not { } sign ? Truth.Unknown : holds(sign) ? Truth.True : Truth.False;

    private static Truth Opposite(Truth truth) => truth switch { Truth.True => Truth.False, Truth.False => Truth.True, _ => Truth.Unknown };

    private static Truth All(IEnumerable<Truth> truths, Truth strong)
    {
        var all = Truth.True;
        foreach (var truth in truths)
        {
            if (truth == strong)
            {
                return strong;
            }

            all = truth == Truth.Unknown ? truth : all;
        }

        return all;
    }
}
