namespace ToolReasoner.Symbolics;

/// <summary>Expands expressions for ω → 0+. What does not contain ω is a coefficient. For one operation on one thread.</summary>
internal sealed partial class SeriesExpansion
{
    private readonly SeriesAlgebra _algebra;
    private readonly SymbolExpr _small;
    private readonly Expr _logarithm;
    private readonly Budget _budget;
    private readonly Dictionary<Expr, ScaleSeries> _done = [];

    // Symbols that stand for something already expanded.
    private readonly Dictionary<Expr, ScaleSeries> _bound = [];

    /// <summary>An expansion.</summary>
    /// <param name="small">ω.</param>
    /// <param name="logarithm">What stands for ln ω: a coefficient.</param>
    /// <param name="oracle">Knows the coefficients.</param>
    /// <param name="terms">How many terms are kept in between.</param>
    /// <param name="budget">Pays.</param>
    public SeriesExpansion(SymbolExpr small, Expr logarithm, ICoefficientOracle oracle, int terms, Budget budget)
    {
        (_small, _logarithm, _budget) = (small, logarithm, budget);
        _algebra = new SeriesAlgebra(oracle, terms, budget);
    }

    /// <summary>The arithmetic that it uses.</summary>
    public SeriesAlgebra Algebra => _algebra;

    /// <summary>Whether something was used that holds for ω &gt; 0 only.</summary>
    public bool IsOneSided { get; private set; }

    /// <summary>Expands.</summary>
    /// <exception cref="NotEnoughTermsException">Too many terms cancelled.</exception>
    /// <exception cref="GaveUpException">It has no such expansion, or none that is known.</exception>
    public ScaleSeries Of(Expr value)
    {
        if (!value.MentionsSymbols)
        {
            return ScaleSeries.Of(value);
        }

        if (value is SymbolExpr)
        {
            return value.Equals(_small) ? ScaleSeries.Monomial(1, 1) : _bound.TryGetValue(value, out var bound) ? bound : ScaleSeries.Of(value);
        }

        if (_done.TryGetValue(value, out var done))
        {
            return done;
        }

        _budget.Deepen();
        return _done[value] = !Depends(value) ? ScaleSeries.Of(value) : value switch
        {
            SumExpr => value.Parts.Aggregate(ScaleSeries.Zero, (sum, term) => _algebra.Add(sum, Of(term))),
            ProductExpr => OfProduct(value),
            PowerExpr power => OfPower(power),
            FunctionExpr call => OfFunction(call),
            PiecewiseExpr => OfCases(value),
            _ => throw new GaveUpException("no expansion is known of a part of the expression"),
        };
    }

    private bool Depends(Expr value) => value.MentionsSymbols && SymbolSearch.Free(value).Any(symbol => symbol.Equals(_small) || _bound.ContainsKey(symbol));

    private ScaleSeries OfProduct(Expr product)
    {
        var result = ScaleSeries.One;
        foreach (var factor in product.Parts)
        {
            result = _algebra.Multiply(result, Of(factor));
        }

        return result;
    }

    private ScaleSeries OfPower(PowerExpr power)
    {
        if (Depends(power.Exponent))
        {
            return Exponential(_algebra.Multiply(Of(power.Exponent), Logarithm(Of(power.Base))));
        }

        return Power(Of(power.Base), power.Exponent);
    }

    /// <summary>s^r, r without ω.</summary>
    private ScaleSeries Power(ScaleSeries series, Expr exponent)
    {
        if (series.IsZero)
        {
            return exponent is NumberExpr { Value.Sign: > 0 } ? series : throw new GaveUpException("a part of the expression is divided by 0");
        }

        if (exponent is NumberExpr { Value: { IsInteger: true, Sign: > 0 } whole } && whole <= 3)
        {
            var result = series;
            for (var i = 1; i < (int)whole.Numerator; i++)
            {
                result = _algebra.Multiply(result, series);
            }

            return result;
        }

        var (lead, coefficient, small) = _algebra.Split(series);
        _algebra.Oracle.RequireAwayFromZero(coefficient);
        var isWhole = exponent is NumberExpr { Value.IsInteger: true };
        if (lead is not NumberExpr { Value.IsZero: true })
        {
            if (!exponent.IsConstant && !IsFixed(exponent))
            {
                throw new GaveUpException("a power whose exponent grows was not taken as an exponential");
            }

            IsOneSided |= !isWhole && !(lead is NumberExpr { Value.IsOne: true } && _algebra.Oracle.Sign(coefficient) > 0);
        }

        if (!isWhole)
        {
            RequireReal(small, coefficient);
        }

        var outside = Expr.Pow(coefficient, exponent);
        return SeriesAlgebra.Shift(_algebra.Scale(_algebra.Power(small, exponent), outside), lead * exponent);
    }

    /// <summary>e^s, s bounded.</summary>
    private ScaleSeries Exponential(ScaleSeries series)
    {
        if (_algebra.Bounded(series) is not var (constant, small))
        {
            throw new GaveUpException("an essential singularity");
        }

        return _algebra.Scale(_algebra.Exp(small), RawExponential.Of(constant));
    }

    /// <summary>ln s.</summary>
    private ScaleSeries Logarithm(ScaleSeries series)
    {
        var (lead, coefficient, small) = _algebra.Split(series);
        _algebra.Oracle.RequireAwayFromZero(coefficient);
        RequireReal(small, coefficient);
        var constant = RawExponential.Is(coefficient, out var exponent) ? exponent : Expr.Ln(coefficient);
        if (lead is not NumberExpr { Value.IsZero: true })
        {
            constant += lead * _logarithm;
            IsOneSided |= !(lead is NumberExpr { Value.IsOne: true } && _algebra.Oracle.Sign(coefficient) > 0);
        }

        return _algebra.Add(ScaleSeries.Of(constant), _algebra.Log(small));
    }

    // (c·(1 + u))^r is c^r·(1 + u)^r, and its logarithm the sum of both, where u is real, or c is not negative.
    private void RequireReal(ScaleSeries small, Expr coefficient)
    {
        if (!small.IsZero && Domains.IsComplex(coefficient + Expr.Add([.. small.Terms.Select(t => t.Coefficient)])) && _algebra.Oracle.Sign(coefficient) < 0)
        {
            throw new GaveUpException("a complex number goes to the branch cut");
        }
    }

    // Whether it is a parameter: it does not go to infinity by itself.
    private bool IsFixed(Expr exponent) => !SymbolSearch.Free(exponent).Any(symbol => symbol.Equals(_small) || _logarithm.DependsOn(symbol));

    // The case that holds for small ω.
    private ScaleSeries OfCases(Expr cases)
    {
        IsOneSided = true;
        return Of(NearbyStatements.Case(cases, difference => SignOf(Of(difference))));
    }
}
