namespace ToolReasoner.Symbolics;

/// <summary>An interval of real numbers. An infinite end is open.</summary>
public sealed class IntervalExpr : Expr
{
    internal IntervalExpr(Expr lower, Expr upper, bool holdsLower, bool holdsUpper)
        : base([lower, upper])
    {
        HoldsLower = holdsLower;
        HoldsUpper = holdsUpper;
    }

    /// <summary>Left end.</summary>
    public Expr Lower => Operands[0];

    /// <summary>Right end.</summary>
    public Expr Upper => Operands[1];

    /// <summary>Whether the left end belongs to it.</summary>
    public bool HoldsLower { get; }

    /// <summary>Whether the right end belongs to it.</summary>
    public bool HoldsUpper { get; }

    /// <inheritdoc/>
    public override Expr WithOperands(IReadOnlyList<Expr> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        return Interval(operands[0], operands[1], HoldsLower, HoldsUpper);
    }

    internal override bool SameHead(Expr other) =>
        other is IntervalExpr interval && HoldsLower == interval.HoldsLower && HoldsUpper == interval.HoldsUpper;

    private protected override int MakeHash() => Hashing.Join(Hashing.Of("interval", Operands), (HoldsLower ? 1 : 0) + (HoldsUpper ? 2 : 0));
}
