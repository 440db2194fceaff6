namespace ToolReasoner.Symbolics;

/// <summary>Canonical statements: nested and/or flattened, in order, without doubles; what is plainly true or false decided.</summary>
internal static class Statements
{
    /// <summary>Joins.</summary>
    public static Expr Join(LogicKind kind, IReadOnlyList<Expr> operands) => kind switch
    {
        LogicKind.True => Expr.True,
        LogicKind.False => Expr.False,
        LogicKind.Not => operands.Count == 1 ? Not(operands[0]) : throw new ArgumentException("not takes one statement", nameof(operands)),
        _ => Gather(kind, operands),
    };

    private static Expr Not(Expr statement) => statement switch
    {
        LogicExpr { Kind: LogicKind.True } => Expr.False,
        LogicExpr { Kind: LogicKind.False } => Expr.True,
        LogicExpr { Kind: LogicKind.Not } => statement.Operands[0],
        RelationExpr { Kind: RelationKind.Equal } relation => Expr.Relate(RelationKind.NotEqual, relation.Operands[0], relation.Operands[1]),
        RelationExpr { Kind: RelationKind.NotEqual } relation => Expr.Relate(RelationKind.Equal, relation.Operands[0], relation.Operands[1]),
        _ => new LogicExpr(LogicKind.Not, [statement]),
    };

    private static Expr Gather(LogicKind kind, IReadOnlyList<Expr> operands)
    {
        var (neutral, absorbing) = kind == LogicKind.And ? (LogicKind.True, LogicKind.False) : (LogicKind.False, LogicKind.True);
        var parts = new SortedSet<Expr>(Comparer<Expr>.Create(CanonicalOrder.Compare));
        var pending = new Stack<Expr>(operands);
        while (pending.TryPop(out var operand))
        {
            ArgumentNullException.ThrowIfNull(operand);
            if (operand is not LogicExpr logic)
            {
                parts.Add(operand);
            }
            else if (logic.Kind == absorbing)
            {
                return logic;
            }
            else if (logic.Kind == kind)
            {
                foreach (var part in logic.Operands)
                {
                    pending.Push(part);
                }
            }
            else if (logic.Kind != neutral)
            {
                parts.Add(logic);
            }
        }

        if (parts.Any(part => parts.Contains(Not(part))))
        {
            return kind == LogicKind.And ? Expr.False : Expr.True;
        }

        return parts.Count == 0 ? (kind == LogicKind.And ? Expr.True : Expr.False)
            : parts.Count == 1 ? parts.First()
            : new LogicExpr(kind, parts.ToArray());
    }
}
