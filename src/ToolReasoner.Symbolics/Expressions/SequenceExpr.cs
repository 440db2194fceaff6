namespace ToolReasoner.Symbolics;

/// <summary>What binds them.</summary>
public enum SequenceKind
{
    /// <summary>(a, b)</summary>
    Tuple,

    /// <summary>a, b</summary>
    List,

    /// <summary>{a, b}</summary>
    Set,

    /// <summary>±a or a ± b: two values, the one with + first.</summary>
    PlusMinus,
}

/// <summary>Several expressions side by side. A set has no order and no two of the same; it is kept in canonical order.</summary>
public sealed class SequenceExpr : Expr
{
    internal SequenceExpr(SequenceKind kind, Expr[] operands)
        : base(operands) => Kind = kind;

    /// <summary>Which kind.</summary>
    public SequenceKind Kind { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        return Sequence(Kind, operands);
    }

    internal override bool SameHead(Expr other) => Kind == ((SequenceExpr)other).Kind;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("SequenceExpr", Operands), (int)Kind);
}
