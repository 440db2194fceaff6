namespace ToolReasoner.Symbolics;

/// <summary>Finds the free symbols of a tree. Shared parts are looked at once.</summary>
internal static class SymbolSearch
{
    /// <summary>All of them.</summary>
    public static HashSet<SymbolExpr> Free(Expr value)
    {
        var found = new HashSet<SymbolExpr>();
        Collect(value, found, new HashSet<Expr>(ReferenceEqualityComparer.Instance));
        return found;
    }

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<SymbolExpr> Sorted(Expr value)
    {
        List<SymbolExpr> found = [.. Free(value)];
        found.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return found.AsReadOnly();
    }

    private static void Collect(Expr value, HashSet<SymbolExpr> found, HashSet<Expr> seen)
    {
        if (!value.MentionsSymbols)
        {
            return;
        }

        if (value is SymbolExpr symbol)
        {
            found.Add(symbol);
            return;
        }

        if (!seen.Add(value))
        {
            return;
        }

        Nesting.Check();
        var first = 0;
        if (Binders.BoundVariable(value) is { } bound)
        {
            var inBody = Free(value.Operands[0]);
            inBody.Remove(bound);
            found.UnionWith(inBody);
            first = Binders.VariableAt + 1;
        }

        for (var i = first; i < value.Operands.Count; i++)
        {
            Collect(value.Operands[i], found, seen);
        }
    }
}
