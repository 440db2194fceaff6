namespace ToolReasoner.Symbolics;

/// <summary>How two sides compare.</summary>
public enum RelationKind
{
    /// <summary>=</summary>
    Equal,

    /// <summary>≠</summary>
    NotEqual,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>≤</summary>
    LessOrEqual,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>≥</summary>
    GreaterOrEqual,

    /// <summary>∈</summary>
    Member,

    /// <summary>≡: the left side is a value, the right one a tuple (residue, modulus).</summary>
    Congruent,
}

/// <summary>A relation between two expressions. It stays as it was written: nothing is moved from side to side.</summary>
public sealed class RelationExpr : Expr
{
    internal RelationExpr(RelationKind kind, Expr[] operands)
        : base(operands) => Kind = kind;

    /// <summary>Which kind.</summary>
    public RelationKind Kind { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        return Relate(Kind, operands[0], operands[1]);
    }

    internal override bool SameHead(Expr other) => Kind == ((RelationExpr)other).Kind;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("RelationExpr", Operands), (int)Kind);
}
