namespace ToolReasoner.Symbolics.Cases;

/// <content>Sets of real numbers.</content>
internal static partial class Operations
{
    private static readonly Dictionary<string, Operation> s_sets = new()
    {
        ["set"] = (one, budget) => ReadSet(one.Arguments[0]) is SetOperationExpr { Operation: SetOperation.Intersection } both
            && both.Operands.Partition(part => part.Equals(Expr.Named(NamedSet.Integers))) is ([_], [var other])
            ? Expr.FiniteSet([.. OnTheLine(other).Integers(budget).Select(n => (Expr)n)])
            : OnTheLine(ReadSet(one.Arguments[0])).ToExpr(),
        ["member"] = (one, _) => OnTheLine(ReadSet(one.Arguments[1])).Contains(one.Argument(0)) switch
        {
            Truth.True => "true",
            Truth.False => "false",
            _ => new Outcome.GaveUp("not decided"),
        },
        ["subset"] = (one, budget) => Membership.IsSubset(ReadSet(one.Arguments[0]), ReadSet(one.Arguments[1]), budget) switch
        {
            Truth.True => "true",
            Truth.False => "false",
            _ => new Outcome.GaveUp("not decided"),
        },
        ["set_equal"] = (one, _) => OnTheLine(ReadSet(one.Arguments[0])).SetEquals(OnTheLine(ReadSet(one.Arguments[1]))),
    };

    private static (IReadOnlyList<Expr> Yes, IReadOnlyList<Expr> No) Partition(this IReadOnlyList<Expr> items, Func<Expr, bool> isChosen) =>
        ([.. items.Where(isChosen)], [.. items.Where(item => !isChosen(item))]);

    private static RealSet OnTheLine(Expr value) => RealSet.TryFrom(value, out var set) ? set : throw new NotSupportedException($"{value} is no set of the line");
}
