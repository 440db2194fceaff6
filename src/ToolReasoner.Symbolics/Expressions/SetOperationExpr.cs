namespace ToolReasoner.Symbolics;

/// <summary>How sets are joined.</summary>
public enum SetOperation
{
    /// <summary>∪</summary>
    Union,

    /// <summary>∩</summary>
    Intersection,

    /// <summary>∖</summary>
    Difference,
}

/// <summary>Sets joined.</summary>
public sealed class SetOperationExpr : Expr
{
    internal SetOperationExpr(SetOperation operation, Expr[] operands)
        : base(operands) => Operation = operation;

    /// <summary>Which kind.</summary>
    public SetOperation Operation { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        return SetOperationOf(Operation, operands);
    }

    internal override bool SameHead(Expr other) => Operation == ((SetOperationExpr)other).Operation;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("SetOperationExpr", Operands), (int)Operation);
}
