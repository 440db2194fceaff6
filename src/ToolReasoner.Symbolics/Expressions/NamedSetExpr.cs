namespace ToolReasoner.Symbolics;

/// <summary>Which set.</summary>
public enum NamedSet
{
    /// <summary>∅.</summary>
    Empty,

    /// <summary>ℕ: 1, 2, 3, …</summary>
    Naturals,

    /// <summary>ℤ.</summary>
    Integers,

    /// <summary>ℚ.</summary>
    Rationals,

    /// <summary>ℝ.</summary>
    Reals,

    /// <summary>ℂ.</summary>
    Complexes,
}

/// <summary>A set that has a name.</summary>
public sealed class NamedSetExpr : Expr
{
    internal NamedSetExpr(NamedSet set)
        : base([]) => Set = set;

    /// <summary>Which one.</summary>
    public NamedSet Set { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => this;

    internal override bool SameHead(Expr other) => Set == ((NamedSetExpr)other).Set;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("set"), (int)Set);
}
