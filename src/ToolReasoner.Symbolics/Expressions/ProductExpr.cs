namespace ToolReasoner.Symbolics;

/// <summary>A product of two or more factors: a number first, if there is one, then powers in canonical order.</summary>
public sealed class ProductExpr : Expr
{
    private Expr? _rest;

    internal ProductExpr(Expr[] operands)
        : base(operands)
    {
    }

    /// <summary>The product without its number in front; itself if there is none.</summary>
    internal Expr Rest => _rest ??= Operands[0] is not NumberExpr ? this
        : Operands.Count == 2 ? Operands[1]
        : new ProductExpr([.. Operands.Skip(1)]);

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => Multiply(operands);

    private protected override int MakeHash() => Hashing.Of("product", Operands);
}
