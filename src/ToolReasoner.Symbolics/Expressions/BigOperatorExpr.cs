namespace ToolReasoner.Symbolics;

/// <summary>Σ or Π.</summary>
public enum BigOperator
{
    /// <summary>Σ</summary>
    Sum,

    /// <summary>Π</summary>
    Product,
}

/// <summary>Σ or Π over an index. Operands: body, index, from, to.</summary>
public sealed class BigOperatorExpr : Expr
{
    internal BigOperatorExpr(BigOperator @operator, Expr[] operands)
        : base(operands) => Operator = @operator;

    /// <summary>Which kind.</summary>
    public BigOperator Operator { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        return BigOperation(Operator, operands[0], operands[1], operands[2], operands[3]);
    }

    internal override bool SameHead(Expr other) => Operator == ((BigOperatorExpr)other).Operator;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("BigOperatorExpr", Operands), (int)Operator);
}
