namespace ToolReasoner.Symbolics;

/// <summary>A product of two or more factors: a number first, if there is one, then powers in canonical order.</summary>
public sealed class ProductExpr : Expr
{
    internal ProductExpr(IReadOnlyList<Expr> operands)
        : base(operands)
    {
    }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => Multiply(operands);

    private protected override int MakeHash() => Hashing.Of("product", Operands);
}
