namespace ToolReasoner.Symbolics.Cases;

/// <summary>Terms of a sequence by their definition, for judging a closed form.</summary>
internal static class Sequences
{
    /// <summary>The first terms: of a recurrence, a sum or a product over an index up to n.</summary>
    public static IReadOnlyList<Expr> Terms(Case one, int count) => one.Operation switch
    {
        "recurrence" => Recurrence(one, count),
        "sum" => Partial(one, count, 0, (sum, term) => sum + term),
        "product" => Partial(one, count, 1, (product, term) => product * term),
        _ => throw new InvalidDataException($"no sequence in {one.Id}"),
    };

    private static List<Expr> Recurrence(Case one, int count)
    {
        var n = Expr.Symbol("n");
        var rule = ((RelationExpr)Operations.ReadRecurrence(one.Arguments[0])).Operands[1];
        var terms = one.Arguments.Skip(1).Select(text => ((RelationExpr)Operations.ReadRecurrence(text)).Operands[1]).ToList();
        for (var index = terms.Count; index < count; index++)
        {
            var there = rule.Substitute(n, index);
            terms.Add(there.Transform(part => part is FunctionExpr { Function.IsKnown: false } call && call.Operands[0].IsInteger(out var at) ? terms[(int)at] : part).Expand());
        }

        return terms;
    }

    private static List<Expr> Partial(Case one, int count, Expr start, Func<Expr, Expr, Expr> join)
    {
        var (term, index, from, to) = (Operations.Read(one.Arguments[0]), Operations.Read(one.Arguments[1]), Operations.Read(one.Arguments[2]), Operations.Read(one.Arguments[3]));
        return [.. Enumerable.Range(0, count).Select(n =>
        {
            from.Substitute(Expr.Symbol("n"), n).IsInteger(out var first);
            to.Substitute(Expr.Symbol("n"), n).IsInteger(out var last);
            var total = start;
            for (var at = first; at <= last; at++)
            {
                total = join(total, term.Substitute(Expr.Symbol("n"), n).Substitute(index, at));
            }

            return total;
        })];
    }
}
