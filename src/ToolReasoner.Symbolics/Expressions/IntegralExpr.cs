namespace ToolReasoner.Symbolics;

/// <summary>An integral that stays unevaluated. Operands: body, variable, and for a definite one from and to.</summary>
public sealed class IntegralExpr : Expr
{
    internal IntegralExpr(Expr[] operands)
        : base(operands)
    {
    }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => operands.Count == 2 ? Integral(operands[0], operands[1]) : Integral(operands[0], operands[1], operands[2], operands[3]);

    private protected override int MakeHash() => Hashing.Of("integral", Operands);
}
