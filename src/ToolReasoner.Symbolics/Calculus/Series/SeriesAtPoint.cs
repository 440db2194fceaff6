namespace ToolReasoner.Symbolics;

/// <summary>Series at a point, to an order that is asked for.</summary>
internal sealed class SeriesAtPoint(Assumptions assumptions, Budget budget) : ICoefficientOracle
{
    private const int MostTerms = 1_024;

    private static readonly SymbolExpr s_small = (SymbolExpr)Expr.Symbol("small'");

    private readonly Assumptions _assumptions = assumptions.WithPositive(s_small);

    /// <summary>Expands.</summary>
    /// <exception cref="GaveUpException">It has no such series, or none that is known.</exception>
    public Series Of(Expr value, SymbolExpr variable, Expr point, Rational order)
    {
        var isInfinite = Infinities.IsDirected(point, out var sign);
        var near = value.Substitute(variable, isInfinite ? sign / s_small : point + s_small);
        var target = (Expr)order;
        var first = (int)Math.Min(Math.Max(4, (long)order.Ceiling() + 2), MostTerms);
        for (var terms = first; terms <= MostTerms; terms *= 2)
        {
            var expansion = new SeriesExpansion(s_small, Expr.Ln(s_small), this, terms, budget);
            try
            {
                var series = expansion.Of(near);
                if (series.Order is null || expansion.Algebra.Compare(series.Order, target) >= 0)
                {
                    return Make(series, variable, point, order, expansion.IsOneSided || isInfinite);
                }
            }
            catch (NotEnoughTermsException) when (terms * 2 <= MostTerms)
            {
                // Once more, with more.
            }
        }

        throw new GaveUpException($"the order {order} was not reached with {MostTerms} terms");
    }

    /// <inheritdoc/>
    public bool IsZero(Expr coefficient) => coefficient switch
    {
        NumberExpr number => number.Value.IsZero,
        ConstantExpr or SymbolExpr => false,
        _ => Decide(RawExponential.Restore(coefficient)),
    };

    /// <inheritdoc/>
    public int Sign(Expr coefficient)
    {
        var restored = RawExponential.Restore(coefficient);
        return ParameterSign.Of(restored, _assumptions, budget) is { } sign and not 0 ? sign
            : restored.DependsOn(s_small) ? new GruntzLimit(s_small, _assumptions, budget).SignOf(restored.Substitute(s_small, 1 / s_small))
            : throw new GaveUpException($"the sign of {restored} is not decided");
    }

    /// <inheritdoc/>
    public void RequireAwayFromZero(Expr coefficient)
    {
    }

    private bool Decide(Expr coefficient)
    {
        var decision = coefficient.IsConstant ? ZeroTest.Decide(coefficient, budget) : Equality.Decide(coefficient, 0, _assumptions, budget);
        return decision.Truth switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => throw new GaveUpException($"whether a coefficient is 0 is not decided: {decision.Why}"),
        };
    }

    private Series Make(ScaleSeries series, SymbolExpr variable, Expr point, Rational order, bool isOneSided)
    {
        var terms = new List<(Rational Exponent, Expr Coefficient)>();
        foreach (var (exponent, coefficient) in series.Terms)
        {
            var power = exponent is NumberExpr number ? number.Value : throw new GaveUpException("an exponent is not rational");
            if (power >= order)
            {
                return Finish(terms, order);
            }

            if (!IsZero(coefficient))
            {
                terms.Add((power, RawExponential.Restore(coefficient)));
            }
        }

        return Finish(terms, series.Order is null ? null : order);

        Series Finish(List<(Rational Exponent, Expr Coefficient)> found, Rational? limit)
        {
            var made = new Series(found, variable, point, limit, isOneSided);
            return made with { Terms = [.. found.Select(t => (t.Exponent, t.Coefficient.Substitute(s_small, made.Small)))] };
        }
    }
}
