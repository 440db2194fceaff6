namespace ToolReasoner.Symbolics;

/// <summary>Arithmetic of <see cref="ScaleSeries"/>, cut to a number of terms. For one operation on one thread.</summary>
/// <param name="oracle">Knows the coefficients.</param>
/// <param name="terms">How many terms are kept.</param>
/// <param name="budget">Pays.</param>
internal sealed partial class SeriesAlgebra(ICoefficientOracle oracle, int terms, Budget budget)
{
    private const long MostTidiedSize = 400;

    /// <summary>Knows the coefficients.</summary>
    public ICoefficientOracle Oracle => oracle;

    /// <summary>How many terms are kept.</summary>
    public int Terms => terms;

    /// <summary>Below 0, 0, or above 0, as the exponents compare.</summary>
    public int Compare(Expr left, Expr right)
    {
        if (left is NumberExpr a && right is NumberExpr b)
        {
            return a.Value.CompareTo(b.Value);
        }

        var difference = left - right;
        return difference is NumberExpr number ? number.Value.Sign : oracle.IsZero(difference) ? 0 : oracle.Sign(difference);
    }

    /// <summary>Sum.</summary>
    public ScaleSeries Add(ScaleSeries left, ScaleSeries right)
    {
        if (left.IsZero || right.IsZero)
        {
            return left.IsZero ? right : left;
        }

        var order = Lower(left.Order, right.Order);
        var merged = new List<(Expr Exponent, Expr Coefficient)>(left.Terms.Count + right.Terms.Count);
        var (i, j) = (0, 0);
        while (i < left.Terms.Count || j < right.Terms.Count)
        {
            var side = i == left.Terms.Count ? 1 : j == right.Terms.Count ? -1 : Compare(left.Terms[i].Exponent, right.Terms[j].Exponent);
            var term = side < 0 ? left.Terms[i++]
                : side > 0 ? right.Terms[j++]
                : (left.Terms[i].Exponent, Coefficient: left.Terms[i++].Coefficient + right.Terms[j++].Coefficient);
            if (term.Coefficient is not NumberExpr { Value.IsZero: true })
            {
                merged.Add(term);
            }
        }

        return Cut(merged, order);
    }

    /// <summary>Times a constant.</summary>
    public ScaleSeries Scale(ScaleSeries series, Expr factor) => factor is NumberExpr { Value: var number }
        ? number.IsZero ? ScaleSeries.Zero : number.IsOne ? series : series with { Terms = [.. series.Terms.Select(t => (t.Exponent, t.Coefficient * factor))] }
        : series with { Terms = [.. series.Terms.Select(t => (t.Exponent, Tidy(t.Coefficient * factor)))] };

    /// <summary>Times a power of ω.</summary>
    public static ScaleSeries Shift(ScaleSeries series, Expr by) => by is NumberExpr { Value.IsZero: true }
        ? series
        : new([.. series.Terms.Select(t => (t.Exponent + by, t.Coefficient))], series.Order is null ? null : series.Order + by);

    /// <summary>Product.</summary>
    public ScaleSeries Multiply(ScaleSeries left, ScaleSeries right)
    {
        if (left.IsZero || right.IsZero)
        {
            return ScaleSeries.Zero;
        }

        if (left.Order is null && left.Terms.Count == 1)
        {
            return Shift(Scale(right, left.Terms[0].Coefficient), left.Terms[0].Exponent);
        }

        if (right.Order is null && right.Terms.Count == 1)
        {
            return Multiply(right, left);
        }

        var (low, high) = (left.Terms.Count > 0 ? left.Terms[0].Exponent : left.Order!, right.Terms.Count > 0 ? right.Terms[0].Exponent : right.Order!);
        var order = Lower(left.Order is null ? null : left.Order + high, right.Order is null ? null : right.Order + low);
        var sums = new Dictionary<Expr, List<Expr>>();
        foreach (var (e, c) in left.Terms)
        {
            foreach (var (f, d) in right.Terms)
            {
                budget.Spend(2);
                var exponent = e + f;
                if (order is not null && Compare(exponent, order) >= 0)
                {
                    break;
                }

                if (!sums.TryGetValue(exponent, out var parts))
                {
                    sums[exponent] = parts = [];
                }

                parts.Add(c * d);
            }
        }

        return Collect(sums, order);
    }

    /// <summary>The first term that is not 0; null if the series is exactly 0.</summary>
    /// <exception cref="NotEnoughTermsException">It may come after those that are known.</exception>
    public (Expr Exponent, Expr Coefficient, ScaleSeries Remainder)? Lead(ScaleSeries series)
    {
        for (var i = 0; i < series.Terms.Count; i++)
        {
            if (!oracle.IsZero(series.Terms[i].Coefficient))
            {
                return (series.Terms[i].Exponent, series.Terms[i].Coefficient, series with { Terms = [.. series.Terms.Skip(i + 1)] });
            }
        }

        return series.Order is null ? null : throw new NotEnoughTermsException();
    }

    /// <summary>c·ω^e·(1 + u) as its parts, where u → 0.</summary>
    public (Expr Exponent, Expr Coefficient, ScaleSeries Small) Split(ScaleSeries series)
    {
        var (exponent, coefficient, rest) = Lead(series) ?? throw new GaveUpException("a part of the expression is 0 where it may not be");
        return (exponent, coefficient, rest.IsZero ? rest : Shift(Scale(rest, Expr.Pow(coefficient, -1)), -exponent));
    }

    /// <summary>Its constant term and what goes to 0; null when it is unbounded.</summary>
    public (Expr Constant, ScaleSeries Small)? Bounded(ScaleSeries series)
    {
        if (series.Order is not null && Compare(series.Order, 0) <= 0 && !series.Terms.Any(t => Compare(t.Exponent, series.Order) < 0 && !oracle.IsZero(t.Coefficient)))
        {
            throw new NotEnoughTermsException();
        }

        var (constant, small) = ((Expr)0, new List<(Expr Exponent, Expr Coefficient)>());
        foreach (var (exponent, coefficient) in series.Terms)
        {
            var side = Compare(exponent, 0);
            if (side < 0 && !oracle.IsZero(coefficient))
            {
                return null;
            }

            if (side == 0)
            {
                constant = coefficient;
            }
            else if (side > 0)
            {
                small.Add((exponent, coefficient));
            }
        }

        return series.Order is not null && Compare(series.Order, 0) <= 0
            ? throw new NotEnoughTermsException()
            : (constant, new ScaleSeries(small, series.Order));
    }

    /// <summary>ω·d/dω.</summary>
    public static ScaleSeries EulerDerivative(ScaleSeries series) =>
        series with { Terms = [.. series.Terms.Where(t => t.Exponent is not NumberExpr { Value.IsZero: true }).Select(t => (t.Exponent, t.Exponent * t.Coefficient))] };

    /// <summary>The inverse of <see cref="EulerDerivative"/>, without constant.</summary>
    public ScaleSeries EulerIntegral(ScaleSeries series)
    {
        var result = new List<(Expr Exponent, Expr Coefficient)>();
        foreach (var (exponent, coefficient) in series.Terms)
        {
            if (exponent is NumberExpr { Value.IsZero: true })
            {
                if (!oracle.IsZero(coefficient))
                {
                    throw new GaveUpException("a logarithm comes in where none was expected");
                }

                continue;
            }

            result.Add((exponent, coefficient / exponent));
        }

        return new ScaleSeries(result, series.Order);
    }

    private Expr? Lower(Expr? left, Expr? right) => left is null ? right : right is null || Compare(left, right) <= 0 ? left : right;

    private ScaleSeries Collect(Dictionary<Expr, List<Expr>> sums, Expr? order)
    {
        var result = new List<(Expr Exponent, Expr Coefficient)>(sums.Count);
        foreach (var (exponent, parts) in sums)
        {
            var coefficient = parts.Count == 1 ? parts[0] : Expr.Add(parts);
            if (coefficient is not NumberExpr { Value.IsZero: true })
            {
                result.Add((exponent, Tidy(coefficient)));
            }
        }

        result.Sort((a, b) => Compare(a.Exponent, b.Exponent));

        // Exponents that are equal without being the same expression.
        for (var i = result.Count - 1; i > 0; i--)
        {
            if (result[i].Exponent is not NumberExpr && Compare(result[i].Exponent, result[i - 1].Exponent) == 0)
            {
                result[i - 1] = (result[i - 1].Exponent, result[i - 1].Coefficient + result[i].Coefficient);
                result.RemoveAt(i);
            }
        }

        return Cut(result, order);
    }

    private ScaleSeries Cut(List<(Expr Exponent, Expr Coefficient)> all, Expr? order)
    {
        if (order is not null)
        {
            all.RemoveAll(t => Compare(t.Exponent, order) >= 0);
        }

        if (all.Count <= terms)
        {
            return new ScaleSeries(all, order);
        }

        order = all[terms].Exponent;
        all.RemoveRange(terms, all.Count - terms);
        return new ScaleSeries(all, order);
    }

    // Sums in products are multiplied out, so that what cancels does so at once.
    private Expr Tidy(Expr coefficient)
    {
        if (coefficient.Size > MostTidiedSize || coefficient is NumberExpr or SymbolExpr or ConstantExpr)
        {
            return coefficient;
        }

        foreach (var term in coefficient.Terms)
        {
            if (term is ProductExpr && term.Parts.Any(factor => factor is SumExpr || (factor is PowerExpr { Base: SumExpr, Exponent: NumberExpr { Value: { IsInteger: true, Sign: > 0 } } })))
            {
                return coefficient.Expand(budget);
            }
        }

        return coefficient;
    }
}
