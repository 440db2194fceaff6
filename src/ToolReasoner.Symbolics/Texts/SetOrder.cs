namespace ToolReasoner.Symbolics;

/// <summary>The order in which the parts of a union are written: from left to right where the ends are plain numbers.</summary>
internal static class SetOrder
{
    /// <summary>The parts as they are written.</summary>
    public static IReadOnlyList<Expr> Of(SetOperationExpr set)
    {
        if (set.Operation != SetOperation.Union)
        {
            return set.Operands;
        }

        var starts = set.Operands.Select(part => (Part: part, Start: Start(part))).ToList();
        return starts.TrueForAll(part => part.Start is not null)
            ? [.. starts.OrderBy(part => part.Start!.Value.IsInfinite ? 0 : 1).ThenBy(part => part.Start!.Value.Value).Select(part => part.Part)]
            : set.Operands;
    }

    private static (bool IsInfinite, Rational Value)? Start(Expr part) => part switch
    {
        IntervalExpr { Lower: NumberExpr number } => (false, number.Value),
        IntervalExpr interval when Operands.IsInfinite(interval.Lower) => (true, Rational.Zero),
        SequenceExpr { Kind: SequenceKind.Set } when part.Operands.All(item => item is NumberExpr) && part.Operands.Count > 0 =>
            (false, part.Operands.Min(item => ((NumberExpr)item).Value)),
        _ => null,
    };
}
