namespace ToolReasoner.Symbolics.Cases;

/// <summary>Sets as expressions: the same or not, and with values put in.</summary>
internal static class Sets
{
    /// <summary>Finite sets member by member; sets of the line through their intervals.</summary>
    public static (Verdict Verdict, string Why) Same(Expr value, Expr expected)
    {
        if (value.Equals(expected))
        {
            return (Verdict.Right, "");
        }

        if (Members(value) is { } left && Members(expected) is { } right)
        {
            return Judge.Matching(left, right, (a, b) => Judge.Same(s_plain, a, b));
        }

        return RealSet.TryFrom(value, out var first) && RealSet.TryFrom(expected, out var second)
            ? first.SetEquals(second) ? (Verdict.Right, "") : (Verdict.Wrong, "another set")
            : (Verdict.Unjudged, "no set of the line");
    }

    /// <summary>Puts values in for parameters; members that become undefined drop out, and so do those whose condition fails.</summary>
    public static Expr Put(Expr value, IReadOnlyDictionary<Expr, Expr> given)
    {
        var there = value.Substitute(given);
        return there is SequenceExpr { Kind: SequenceKind.Set }
            ? Expr.FiniteSet([.. there.Operands.Where(member => !member.Contains(Expr.Undefined) && !member.Contains(Expr.ComplexInfinity))])
            : there;
    }

    private static readonly Case s_plain = new("sets", "", "", [], [], "", "set");

    private static IReadOnlyList<Expr>? Members(Expr set) => set switch
    {
        SequenceExpr { Kind: SequenceKind.Set } => set.Operands,
        NamedSetExpr { Set: NamedSet.Empty } => [],
        _ => null,
    };
}
