namespace ToolReasoner.Symbolics;

/// <summary>Which constant.</summary>
public enum Constant
{
    /// <summary>π.</summary>
    Pi,

    /// <summary>e.</summary>
    E,

    /// <summary>The imaginary unit.</summary>
    I,

    /// <summary>Euler's constant γ.</summary>
    EulerGamma,

    /// <summary>+∞; −∞ is the product of −1 and this.</summary>
    Infinity,

    /// <summary>Infinity in no direction, as 1/0.</summary>
    ComplexInfinity,

    /// <summary>No value, as 0/0.</summary>
    Undefined,
}

/// <summary>A constant that is not rational.</summary>
public sealed class ConstantExpr : Expr
{
    internal ConstantExpr(Constant constant)
        : base([])
    {
        Constant = constant;
        HoldsInfinity = constant is Constant.Infinity or Constant.ComplexInfinity or Constant.Undefined;
    }

    /// <summary>Which one.</summary>
    public Constant Constant { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands) => this;

    internal override bool SameHead(Expr other) => Constant == ((ConstantExpr)other).Constant;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("constant"), (int)Constant);
}
