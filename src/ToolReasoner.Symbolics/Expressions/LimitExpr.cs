namespace ToolReasoner.Symbolics;

/// <summary>From where a limit is approached.</summary>
public enum Approach
{
    /// <summary>From both sides, which must agree.</summary>
    Both,

    /// <summary>From below.</summary>
    Left,

    /// <summary>From above.</summary>
    Right,
}

/// <summary>A limit that stays unevaluated. Operands: body, variable, point.</summary>
public sealed class LimitExpr : Expr
{
    internal LimitExpr(Expr body, Expr variable, Expr point, Approach approach)
        : base([body, variable, point]) => Approach = approach;

    /// <summary>From where.</summary>
    public Approach Approach { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        return Limit(operands[0], operands[1], operands[2], Approach);
    }

    internal override bool SameHead(Expr other) => Approach == ((LimitExpr)other).Approach;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("limit", Operands), (int)Approach);
}
