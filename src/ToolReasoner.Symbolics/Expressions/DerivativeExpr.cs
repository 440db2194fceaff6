namespace ToolReasoner.Symbolics;

/// <summary>A derivative that stays unevaluated. Operands: body, then the variables, one for each time.</summary>
public sealed class DerivativeExpr : Expr
{
    internal DerivativeExpr(Expr[] operands)
        : base(operands)
    {
    }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => Derivative(operands[0], [.. operands.Skip(1)]);

    private protected override int MakeHash() => Hashing.Of("derivative", Operands);
}
