namespace ToolReasoner.Symbolics;

/// <summary>Multiplies out, by the arithmetic of polynomials in whatever is no sum, product or whole power.</summary>
internal sealed class Expansion
{
    private const int MostTerms = 200_000;

    private readonly List<Expr> _generators = [];
    private readonly Dictionary<Expr, int> _indexes = [];
    private readonly Dictionary<Expr, MultivariatePolynomial> _done = [];
    private readonly Dictionary<Expr, Expr> _parts = [];
    private readonly HashSet<Expr> _written = [];
    private readonly Budget _budget;

    private Expansion(Budget budget) => _budget = budget;

    /// <summary>Expands.</summary>
    public static Expr Of(Expr value, Budget budget) => new Expansion(budget).Expand(value);

    private Expr Expand(Expr value)
    {
        if (value.Operands.Count == 0)
        {
            return value;
        }

        if (_parts.TryGetValue(value, out var done))
        {
            return done;
        }

        _budget.Deepen();
        return _parts[value] = value is SumExpr or ProductExpr or PowerExpr ? Write(Convert(value)) : Transformation.Rebuild(value, Expand);
    }

    private MultivariatePolynomial Convert(Expr value)
    {
        if (value is NumberExpr number)
        {
            return number.Value;
        }

        if (_done.TryGetValue(value, out var done))
        {
            return done;
        }

        _budget.Deepen();
        var result = value switch
        {
            SumExpr => value.Operands.Aggregate(MultivariatePolynomial.Zero, (sum, term) => Check(sum + Convert(term))),
            ProductExpr => value.Operands.Aggregate(MultivariatePolynomial.One, (product, factor) => Check(product.Multiply(Convert(factor), _budget))),
            PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true, Sign: > 0 } exponent } } power => Power(power, exponent),
            _ => Generator(value),
        };
        return _done[value] = result;
    }

    private MultivariatePolynomial Power(PowerExpr power, Rational exponent)
    {
        var @base = Convert(power.Base);
        if (@base.Count < 2)
        {
            return exponent <= 1_000 ? @base.Pow((int)exponent.Numerator, _budget) : Generator(power);
        }

        // C(n + t − 1, t − 1) terms, in general.
        var terms = 1.0;
        for (var i = 1; i < @base.Count && terms <= MostTerms; i++)
        {
            terms *= ((double)exponent + i) / i;
        }

        return terms <= MostTerms || (@base.Variables().Count == 1 && exponent <= MostTerms)
            ? Check(@base.Pow((int)exponent.Numerator, _budget))
            : throw new GaveUpException($"a power of {@base.Count} terms to {exponent} would have too many terms");
    }

    // What is multiplied with, not into. Its parts are expanded, and then canonical form may make something else of it.
    private MultivariatePolynomial Generator(Expr value)
    {
        var expanded = Transformation.Rebuild(value, Expand);
        if (!expanded.Equals(value) && expanded is NumberExpr or SumExpr or ProductExpr)
        {
            return Convert(expanded);
        }

        if (!_indexes.TryGetValue(expanded, out var index))
        {
            index = _generators.Count;
            _generators.Add(expanded);
            _indexes[expanded] = index;
        }

        return MultivariatePolynomial.Variable(index);
    }

    private Expr Write(MultivariatePolynomial polynomial)
    {
        var terms = new List<Expr>(polynomial.Count);
        var again = false;
        foreach (var (monomial, coefficient) in polynomial.Terms)
        {
            _budget.Spend();
            var factors = new List<Expr> { coefficient };
            for (var i = 0; i < monomial.VariableCount; i++)
            {
                if (monomial[i] > 0)
                {
                    factors.Add(Expr.Pow(_generators[i], monomial[i]));
                }
            }

            var term = Expr.Multiply(factors);

            // √(x + 1)² is a sum again.
            again |= term is SumExpr || (term is ProductExpr && term.Operands.Any(factor => factor is SumExpr));
            terms.Add(term);
        }

        var sum = Expr.Add(terms);
        return again && !_written.Contains(sum) && _written.Add(sum) ? Expand(sum) : sum;
    }

    private static MultivariatePolynomial Check(MultivariatePolynomial value) =>
        value.Count <= MostTerms ? value : throw new GaveUpException($"more than {MostTerms} terms");
}
