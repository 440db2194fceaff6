namespace ToolReasoner.Symbolics;

/// <summary>
/// The terms of a Taylor, Laurent or Puiseux series below some exponent: Σ c·u^e + O(u^Order), where u is x − point, or 1/x at ∞ and −1/x
/// at −∞. A coefficient can hold ln u.
/// </summary>
/// <param name="Terms">By ascending exponent; none is 0.</param>
/// <param name="Variable">x.</param>
/// <param name="Point">A constant or ±∞.</param>
/// <param name="Order">All terms below this exponent are there; null where the series ends and is the function itself.</param>
/// <param name="IsOneSided">Whether it is known for u &gt; 0 only.</param>
public sealed record Series(IReadOnlyList<(Rational Exponent, Expr Coefficient)> Terms, Expr Variable, Expr Point, Rational? Order, bool IsOneSided)
{
    /// <summary>u: x − point, or ±1/x at infinity.</summary>
    public Expr Small => Infinities.IsDirected(Point, out var sign) ? sign / Variable : Variable - Point;

    /// <summary>The coefficient of a power of u; 0 where there is none.</summary>
    /// <param name="exponent">Below the order.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not known.</exception>
    public Expr this[Rational exponent] => Order is { } order && exponent >= order
        ? throw new ArgumentOutOfRangeException(nameof(exponent), $"the series is known up to order {order} only")
        : Terms.FirstOrDefault(t => t.Exponent == exponent).Coefficient ?? 0;

    /// <summary>The terms as an expression, without what is left out.</summary>
    public Expr ToExpr()
    {
        var small = Small;
        return Expr.Add([.. Terms.Select(t => t.Coefficient * Expr.Pow(small, t.Exponent))]);
    }

    /// <summary>As <c>1 + x + O(x^2)</c>.</summary>
    public override string ToString()
    {
        var small = Small;
        var terms = string.Join(" + ", Terms.Select(t => (t.Coefficient * Expr.Pow(small, t.Exponent)).ToString()));
        return Order is not { } order ? terms.Length == 0 ? "0" : terms
            : $"{terms}{(terms.Length == 0 ? string.Empty : " + ")}O({Expr.Pow(small, order)})";
    }
}
