namespace ToolReasoner.Symbolics;

/// <summary>Rewrites a tree from the leaves up. Shared parts are rewritten once, and what does not change is not rebuilt.</summary>
internal sealed class Transformation(Func<Expr, Expr> rewrite)
{
    private readonly Dictionary<Expr, Expr> _done = new(ReferenceEqualityComparer.Instance);

    /// <summary>Rewrites.</summary>
    public Expr Apply(Expr value)
    {
        if (value.Operands.Count == 0)
        {
            return rewrite(value);
        }

        if (_done.TryGetValue(value, out var done))
        {
            return done;
        }

        Nesting.Check();
        return _done[value] = rewrite(Rebuild(value, this.Apply));
    }

    /// <summary>The node over rewritten operands; itself when none has changed. Operands that only name a variable stay.</summary>
    public static Expr Rebuild(Expr value, Func<Expr, Expr> rewrite)
    {
        Expr[]? changed = null;
        for (var i = 0; i < value.Operands.Count; i++)
        {
            var operand = value.Operands[i];
            var rewritten = Binders.IsVariable(value, i) ? operand : rewrite(operand);
            if (!ReferenceEquals(operand, rewritten) && changed is null)
            {
                changed = [.. value.Operands];
            }

            if (changed is not null)
            {
                changed[i] = rewritten;
            }
        }

        return changed is null ? value : value.WithOperands(changed);
    }
}
