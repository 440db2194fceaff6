namespace ToolReasoner.Symbolics;

/// <summary>A power: the principal value exp(exponent · ln base). A square root is a power of 1/2, and exp(x) a power of e.</summary>
public sealed class PowerExpr : Expr
{
    internal PowerExpr(Expr @base, Expr exponent)
        : base([@base, exponent])
    {
    }

    /// <summary>What is raised.</summary>
    public Expr Base => Operands[0];

    /// <summary>To what.</summary>
    public Expr Exponent => Operands[1];

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        return Pow(operands[0], operands[1]);
    }

    private protected override int MakeHash() => Hashing.Of("power", Operands);
}
