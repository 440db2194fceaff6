namespace ToolReasoner.Symbolics;

/// <content>Series.</content>
public static partial class Calculus
{
    /// <summary>The terms of the Taylor, Laurent or Puiseux series below an exponent.</summary>
    /// <param name="value">A number; other symbols are parameters.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="point">A constant, or ±∞ (then in powers of ±1/x).</param>
    /// <param name="order">All terms with smaller exponents are wanted.</param>
    /// <param name="assumptions">Of the parameters; null for none.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">It has no such series there, or none was found.</exception>
    public static Series Series(Expr value, Expr variable, Expr point, Rational order, Assumptions? assumptions = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(point);
        return new SeriesAtPoint(assumptions ?? Assumptions.None, Budget.OrDefault(budget)).Of(value, Variable(variable), point, order);
    }

    /// <summary>The Taylor polynomial, up to a degree.</summary>
    /// <param name="value">A number; other symbols are parameters.</param>
    /// <param name="variable">A symbol.</param>
    /// <param name="point">A constant.</param>
    /// <param name="degree">0 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">The function has no Taylor series there, or none was found.</exception>
    public static Expr TaylorPolynomial(Expr value, Expr variable, Expr point, int degree, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        var series = Series(value, variable, point, degree + 1, null, budget);
        return series.Terms.All(t => t.Exponent is { IsInteger: true, Sign: >= 0 }) && !series.IsOneSided
            ? series.ToExpr()
            : throw new GaveUpException("the function has no Taylor series at that point");
    }
}
