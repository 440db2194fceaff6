namespace ToolReasoner.Symbolics;

/// <summary>
/// Polynomials written as expressions: <c>Poly.Gcd(Expr.Parse("x^2 - 1"), Expr.Parse("x^3 - 1"))</c>. Coefficients are rational; other
/// symbols count as variables too.
/// </summary>
public static class Poly
{
    /// <summary>Greatest common divisor, with whole coefficients that have no common factor.</summary>
    /// <exception cref="ArgumentException">One is no polynomial with rational coefficients.</exception>
    public static Expr Gcd(Expr left, Expr right, Budget? budget = null) => Pair(left, right, budget, (p, q, b) => p.Gcd(q, b).PrimitivePart());

    /// <summary>Least common multiple, with whole coefficients that have no common factor.</summary>
    /// <exception cref="ArgumentException">One is no polynomial with rational coefficients.</exception>
    public static Expr Lcm(Expr left, Expr right, Budget? budget = null) => Pair(left, right, budget, (p, q, b) =>
        p.IsZero || q.IsZero ? MultivariatePolynomial.Zero : p.DivideExact(p.Gcd(q, b), b).Multiply(q, b).PrimitivePart());

    /// <summary>Quotient and remainder by powers of one variable; coefficients may become fractions in the other symbols.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static (Expr Quotient, Expr Remainder) Divide(Expr dividend, Expr divisor, Expr variable, Budget? budget = null)
    {
        var limit = Budget.OrDefault(budget);
        var by = Coefficients(divisor, variable, limit);
        var rest = Coefficients(dividend, variable, limit).ToList();
        if (by is [var only] && only.Equals(0))
        {
            throw new DivideByZeroException("a polynomial is divided by 0");
        }

        var quotient = new List<Expr>();
        for (var shift = rest.Count - by.Count; shift >= 0; shift--)
        {
            var factor = (rest[shift + by.Count - 1] / by[^1]).Cancel(limit);
            quotient.Insert(0, factor);
            for (var i = 0; i < by.Count; i++)
            {
                rest[shift + i] = (rest[shift + i] - (factor * by[i])).Cancel(limit);
            }
        }

        return (FromCoefficients(quotient, variable), FromCoefficients([.. rest.Take(by.Count - 1)], variable));
    }

    /// <summary>Resultant: 0 exactly when both have a root in common.</summary>
    /// <exception cref="ArgumentException">One is no polynomial with rational coefficients.</exception>
    public static Expr Resultant(Expr left, Expr right, Expr variable, Budget? budget = null)
    {
        var (polynomials, limit) = (SymbolPolynomials.Over([variable], left, right), Budget.OrDefault(budget));
        return polynomials.Write(polynomials.Read(left, limit).Resultant(polynomials.Read(right, limit), 0, limit));
    }

    /// <summary>Discriminant: 0 exactly when there is a multiple root.</summary>
    /// <exception cref="ArgumentException">It is no polynomial with rational coefficients.</exception>
    public static Expr Discriminant(Expr value, Expr variable, Budget? budget = null)
    {
        var (polynomials, limit) = (SymbolPolynomials.Over([variable], value), Budget.OrDefault(budget));
        return polynomials.Write(polynomials.Read(value, limit).Discriminant(0, limit));
    }

    /// <summary>Irreducible factors with their multiplicities; a constant factor comes first with multiplicity 1 unless it is 1.</summary>
    /// <exception cref="ArgumentException">It is no polynomial with rational coefficients.</exception>
    public static IReadOnlyList<(Expr Factor, int Multiplicity)> Factors(Expr value, Budget? budget = null)
    {
        var (polynomials, limit) = (SymbolPolynomials.Over([], value), Budget.OrDefault(budget));
        var factored = polynomials.Read(value, limit).Factor(limit);
        var factors = factored.Factors.Select(pair => (polynomials.Write(pair.Factor), pair.Multiplicity));
        return factored.Content.IsOne ? [.. factors] : [((Expr)factored.Content, 1), .. factors];
    }

    /// <summary>Whether it has no factor over the rationals but constants and itself. Constants are not irreducible.</summary>
    /// <exception cref="ArgumentException">It is no polynomial with rational coefficients.</exception>
    public static bool IsIrreducible(Expr value, Budget? budget = null) =>
        Factors(value, budget).Where(pair => !pair.Factor.IsConstant).ToList() is [{ Multiplicity: 1 }];

    /// <summary>Coefficients by powers of one variable, from the constant one up; of 0, just 0.</summary>
    /// <exception cref="ArgumentException">It is no polynomial in this variable.</exception>
    public static IReadOnlyList<Expr> Coefficients(Expr value, Expr variable, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(variable);
        var coefficients = value.Expand(budget).CoefficientsIn(variable)
            ?? throw new ArgumentException($"{value} is no polynomial in {variable}", nameof(value));
        return coefficients.Count == 0 ? [0] : [.. coefficients];
    }

    /// <summary>The polynomial with these coefficients, from the constant one up.</summary>
    public static Expr FromCoefficients(IReadOnlyList<Expr> coefficients, Expr variable)
    {
        ArgumentNullException.ThrowIfNull(coefficients);
        return Expr.Add([.. coefficients.Select((coefficient, power) => coefficient * Expr.Pow(variable, power))]);
    }

    /// <summary>The polynomial of least degree, with whole coefficients, that has an algebraic number as its root.</summary>
    /// <exception cref="GaveUpException">The constant was not seen to be algebraic, or its degree is too large.</exception>
    public static Expr MinimalPolynomial(Expr constant, Expr variable, Budget? budget = null)
    {
        var limit = Budget.OrDefault(budget);
        var number = AlgebraicValues.Of(constant, limit) ?? throw new GaveUpException($"{constant} is not known to be algebraic");
        return FromCoefficients([.. number.MinimalPolynomial.Coefficients.ToArray().Select(coefficient => (Expr)coefficient)], variable);
    }

    /// <summary>The reduced lexicographic Gröbner basis, whole coefficients; the first variable is the highest.</summary>
    /// <exception cref="ArgumentException">One is no polynomial with rational coefficients in these variables.</exception>
    public static IReadOnlyList<Expr> GroebnerBasis(IReadOnlyList<Expr> generators, IReadOnlyList<Expr> variables, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(generators);
        var (polynomials, limit) = (new SymbolPolynomials(variables), Budget.OrDefault(budget));
        var basis = Symbolics.GroebnerBasis.Of([.. generators.Select(one => polynomials.Read(one, limit))], MonomialOrder.Lexicographic, variables.Count, limit);
        return [.. basis.Polynomials.Select(polynomials.Write)];
    }

    private static Expr Pair(Expr left, Expr right, Budget? budget, Func<MultivariatePolynomial, MultivariatePolynomial, Budget, MultivariatePolynomial> operation)
    {
        var (polynomials, limit) = (SymbolPolynomials.Over([], left, right), Budget.OrDefault(budget));
        return polynomials.Write(operation(polynomials.Read(left, limit), polynomials.Read(right, limit), limit));
    }
}
