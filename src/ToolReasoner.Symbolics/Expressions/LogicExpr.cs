namespace ToolReasoner.Symbolics;

/// <summary>How statements are joined.</summary>
public enum LogicKind
{
    /// <summary>Holds.</summary>
    True,

    /// <summary>Does not hold.</summary>
    False,

    /// <summary>All hold.</summary>
    And,

    /// <summary>One holds.</summary>
    Or,

    /// <summary>Its only operand does not hold.</summary>
    Not,
}

/// <summary>Statements joined. True and False have no operands.</summary>
public sealed class LogicExpr : Expr
{
    internal LogicExpr(LogicKind kind, Expr[] operands)
        : base(operands) => Kind = kind;

    /// <summary>Which kind.</summary>
    public LogicKind Kind { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        return Logic(Kind, operands);
    }

    internal override bool SameHead(Expr other) => Kind == ((LogicExpr)other).Kind;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("LogicExpr", Operands), (int)Kind);
}
