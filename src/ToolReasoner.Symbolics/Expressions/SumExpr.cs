namespace ToolReasoner.Symbolics;

/// <summary>A sum of two or more terms: a number first, if there is one, then the others in canonical order, no two alike but for a number.</summary>
public sealed class SumExpr : Expr
{
    internal SumExpr(Expr[] operands)
        : base(operands)
    {
    }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => Add(operands);

    private protected override int MakeHash() => Hashing.Of("sum", Operands);
}
