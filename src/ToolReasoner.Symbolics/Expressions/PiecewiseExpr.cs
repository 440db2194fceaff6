namespace ToolReasoner.Symbolics;

/// <summary>The value of the first case whose condition holds. Operands: value, condition, value, condition, …</summary>
public sealed class PiecewiseExpr : Expr
{
    internal PiecewiseExpr(Expr[] operands)
        : base(operands)
    {
    }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => Piecewise(operands);

    private protected override int MakeHash() => Hashing.Of("piecewise", Operands);
}
