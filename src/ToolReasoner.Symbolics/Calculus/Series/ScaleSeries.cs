namespace ToolReasoner.Symbolics;

/// <summary>
/// Σ c·ω^e + O(ω^Order) for ω → 0+: exponents ascending, any real constants; coefficients any expressions that change more slowly than every
/// power of ω. Only the terms that are written are known; some coefficient may be a hidden 0.
/// </summary>
/// <param name="Terms">By ascending exponent.</param>
/// <param name="Order">Null where nothing is left out.</param>
internal sealed record ScaleSeries(IReadOnlyList<(Expr Exponent, Expr Coefficient)> Terms, Expr? Order)
{
    /// <summary>0.</summary>
    public static ScaleSeries Zero { get; } = new([], null);

    /// <summary>1.</summary>
    public static ScaleSeries One { get; } = Of(1);

    /// <summary>Whether it is exactly 0.</summary>
    public bool IsZero => Terms.Count == 0 && Order is null;

    /// <summary>One coefficient at the exponent 0.</summary>
    public static ScaleSeries Of(Expr constant) => constant is NumberExpr { Value.IsZero: true } ? Zero : new([(Rational.Zero, constant)], null);

    /// <summary>c·ω^e.</summary>
    public static ScaleSeries Monomial(Expr exponent, Expr coefficient) => new([(exponent, coefficient)], null);

    /// <summary>Nothing is known below this order.</summary>
    public static ScaleSeries Unknown(Expr order) => new([], order);
}
