namespace ToolReasoner.Symbolics;

/// <summary>An interval that is a piece of a set; a single point when both ends are the same.</summary>
/// <param name="Lower">Left end, or -∞.</param>
/// <param name="Upper">Right end, or +∞.</param>
/// <param name="HoldsLower">Whether the left end belongs to it.</param>
/// <param name="HoldsUpper">Whether the right end belongs to it.</param>
public sealed record RealInterval(Expr Lower, Expr Upper, bool HoldsLower, bool HoldsUpper)
{
    /// <summary>Whether it is a single point.</summary>
    public bool IsPoint => HoldsLower && HoldsUpper && Lower.Equals(Upper);

    /// <summary>Whether both ends are finite.</summary>
    public bool IsBounded => Ends.InfiniteSign(Lower) == 0 && Ends.InfiniteSign(Upper) == 0;

    /// <summary>As a node of the tree.</summary>
    public Expr ToExpr() => IsPoint ? Expr.FiniteSet(Lower) : Expr.Interval(Lower, Upper, HoldsLower, HoldsUpper);
}
