namespace ToolReasoner.Symbolics;

/// <summary>Expressions that are polynomials in symbols with rational coefficients, and back.</summary>
/// <param name="symbols">The variables; the place in the list is the index of the variable.</param>
internal sealed class SymbolPolynomials(IReadOnlyList<Expr> symbols)
{
    /// <summary>Over all symbols of some expressions, the given ones first.</summary>
    public static SymbolPolynomials Over(IEnumerable<Expr> first, params IEnumerable<Expr> expressions) =>
        new([.. first.Concat(expressions.SelectMany(one => one.FreeSymbols.Order(Comparer<Expr>.Create(CanonicalOrder.Compare)))).Distinct()]);

    /// <summary>The polynomial that an expression is.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public MultivariatePolynomial Read(Expr value, Budget budget)
    {
        budget.Deepen();
        switch (value)
        {
            case NumberExpr number:
                return number.Value;
            case SymbolExpr when Index(value) is >= 0 and var index:
                return MultivariatePolynomial.Variable(index);
            case SumExpr:
                return value.Operands.Aggregate(MultivariatePolynomial.Zero, (sum, term) => sum + Read(term, budget));
            case ProductExpr:
                return value.Operands.Aggregate(MultivariatePolynomial.One, (product, factor) => product.Multiply(Read(factor, budget), budget));
            case PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true, Sign: > 0 } power } } raised:
                return power.Numerator <= int.MaxValue
                    ? Read(raised.Base, budget).Pow((int)power.Numerator, budget)
                    : throw new GaveUpException($"a polynomial of degree {power} is too large");
            default:
                throw new ArgumentException($"{value} is no polynomial with rational coefficients", nameof(value));
        }
    }

    /// <summary>The expression of a polynomial, multiplied out.</summary>
    public Expr Write(MultivariatePolynomial polynomial) => Expr.Add([.. polynomial.Terms.Select(term => Expr.Multiply(
        [term.Coefficient, .. symbols.Select((symbol, index) => Expr.Pow(symbol, term.Monomial[index]))]))]);

    /// <summary>Place of a variable.</summary>
    public int Index(Expr symbol)
    {
        for (var i = 0; i < symbols.Count; i++)
        {
            if (symbols[i].Equals(symbol))
            {
                return i;
            }
        }

        return -1;
    }
}
