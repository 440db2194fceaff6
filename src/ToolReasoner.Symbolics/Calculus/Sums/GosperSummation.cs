namespace ToolReasoner.Symbolics;

/// <summary>
/// Indefinite sums of hypergeometric terms: R. W. Gosper, "Decision procedure for indefinite hypergeometric summation" (PNAS 75, 1978), in the form
/// of M. Petkovšek, H. Wilf, D. Zeilberger, "A = B" (1996), chapter 5. Coefficients are rational functions of all that is free of the index.
/// </summary>
internal sealed class GosperSummation
{
    private const int MostDegree = 40;
    private const int MostShift = 60;
    private readonly SymbolExpr _k;
    private readonly Budget _budget;
    private readonly KernelField _field;
    private readonly int _index;

    private GosperSummation(SymbolExpr k, Budget budget, KernelField field, int index) => (_k, _budget, _field, _index) = (k, budget, field, index);

    /// <summary>R, rational in k, with S(k) = R(k)·t(k) and S(k + 1) − S(k) = t(k); null if there is none, or the ratio is not seen to be rational.</summary>
    public static Expr? Certificate(HypergeometricTerm term, SymbolExpr k, Budget budget)
    {
        var field = new KernelField(Assumptions.None, isReal: false, budget, KernelRules.Plain);
        var whole = term.Rational + k;
        var converted = field.Convert(term.Rational, term.KernelRatio, whole);
        var index = -1;
        for (var i = 0; i < field.Kernels.Count; i++)
        {
            if (field.Kernels[i].Expr.Equals(k))
            {
                index = i;
            }
            else if (field.Kernels[i].Expr.DependsOn(k))
            {
                return null;
            }
        }

        return index < 0 ? null : new GosperSummation(k, budget, field, index).Find(field.Cancel(converted[0]), field.Cancel(converted[1]));
    }

    private Expr? Find(KernelFraction rational, KernelFraction kernel)
    {
        // t(k) = p(k)/d(k)·kernel(k): p goes to c, so that only d and the kernel's ratio meet the search for shifts.
        var (above, constantAbove) = Factors([new(kernel.Numerator, 1)]);
        var (below, constantBelow) = Factors(kernel.Denominator);
        var (poles, _) = Factors(rational.Denominator);
        var a = above.ToList();
        var b = below.ToList();
        a.AddRange(poles);
        b.AddRange(poles.Select(p => Shifted(p, 1)));
        Cancel(a, b);
        var c = Polynomial(rational.Numerator);
        while (Dispersion(a, b) is var (i, j, h))
        {
            // a has f(k), b has f(k − h): f(k − 1)…f(k − h) goes to c.
            var f = a[i];
            a.RemoveAt(i);
            b.RemoveAt(j);
            for (var s = 1; s <= h; s++)
            {
                c *= Shifted(f, -s);
            }
        }

        var (up, down) = (Product(a).Scale(constantAbove), Product(b).Scale(constantBelow));
        var before = Shifted(down, -1);
        if (Solve(up, before, c) is not { } x)
        {
            return null;
        }

        return (Write(before) * Write(x) / Write(c)).Factor(_budget);
    }

    // up(k)·x(k + 1) − before(k)·x(k) = c(k), x a polynomial.
    private FieldPolynomial? Solve(FieldPolynomial up, FieldPolynomial before, FieldPolynomial c)
    {
        var difference = up - before;
        int bound;
        if (up.Degree != before.Degree || difference.Degree == up.Degree)
        {
            bound = c.Degree - Math.Max(up.Degree, before.Degree);
        }
        else
        {
            bound = c.Degree - up.Degree + 1;
            if (up.Degree > 0)
            {
                var special = (Coefficient(before, up.Degree - 1) - Coefficient(up, up.Degree - 1)) * up.Coefficients[^1].Reciprocal();
                if (special.IsPolynomial && special.Numerator.IsConstant && special.Evaluate([]) is { IsInteger: true } root && root <= MostDegree)
                {
                    bound = Math.Max(bound, (int)root.Numerator);
                }
            }
        }

        if (bound < 0 || bound > MostDegree)
        {
            return null;
        }

        var images = new List<FieldPolynomial>();
        for (var j = 0; j <= bound; j++)
        {
            _budget.Spend(16);
            var power = FieldPolynomials.Of(Enumerable.Range(0, j + 1).Select(i => i == j ? RationalFunction.One : RationalFunction.Zero));
            images.Add((up * Shifted(power, 1)) - (before * power));
        }

        var rows = Math.Max(c.Degree, images.Max(image => image.Degree)) + 1;
        return Eliminate(images, c, rows) is { } solution ? FieldPolynomials.Of(solution) : null;
    }

    private RationalFunction[]? Eliminate(List<FieldPolynomial> images, FieldPolynomial c, int rows)
    {
        var columns = images.Count;
        var table = Enumerable.Range(0, rows).Select(r => images.Select(image => Coefficient(image, r)).Append(Coefficient(c, r)).ToArray()).ToList();
        var pivots = new List<int>();
        var next = 0;
        for (var column = 0; column < columns; column++)
        {
            var at = table.FindIndex(next, row => !row[column].IsZero);
            if (at < 0)
            {
                continue;
            }

            (table[next], table[at]) = (table[at], table[next]);
            var inverse = table[next][column].Reciprocal();
            table[next] = [.. table[next].Select(value => value * inverse)];
            for (var r = 0; r < rows; r++)
            {
                if (r != next && !table[r][column].IsZero)
                {
                    _budget.Spend(columns);
                    var factor = table[r][column];
                    table[r] = [.. table[r].Zip(table[next], (value, pivot) => value - (factor * pivot))];
                }
            }

            pivots.Add(column);
            next++;
        }

        if (table.Skip(next).Any(row => !row[columns].IsZero))
        {
            return null;
        }

        var solution = Enumerable.Repeat(RationalFunction.Zero, columns).ToArray();
        for (var r = 0; r < pivots.Count; r++)
        {
            solution[pivots[r]] = table[r][columns];
        }

        return solution;
    }

    private static RationalFunction Coefficient(FieldPolynomial value, int power) => power <= value.Degree ? value.Coefficients[power] : RationalFunction.Zero;

    // Irreducible factors in k, monic, each as often as it occurs, and the factor free of k.
    private (List<FieldPolynomial> Factors, RationalFunction Constant) Factors(IEnumerable<KernelPower> product)
    {
        var factors = new List<FieldPolynomial>();
        var constant = RationalFunction.One;
        foreach (var (part, times) in product)
        {
            var factored = part.Factor(_budget);
            constant *= (RationalFunction)Rational.Pow(factored.Content, times);
            foreach (var (factor, multiplicity) in factored.Factors)
            {
                for (var i = 0; i < multiplicity * times; i++)
                {
                    if (factor.Degree(_index) > 0)
                    {
                        var polynomial = FieldPolynomial.Of(factor, _index);
                        constant *= polynomial.Coefficients[^1];
                        factors.Add(polynomial.Scale(polynomial.Coefficients[^1].Reciprocal()));
                    }
                    else
                    {
                        constant *= factor;
                    }
                }
            }
        }

        return (factors, constant);
    }

    private static void Cancel(List<FieldPolynomial> a, List<FieldPolynomial> b)
    {
        for (var i = a.Count - 1; i >= 0; i--)
        {
            if (b.FindIndex(other => Same(a[i], other)) is >= 0 and var j)
            {
                a.RemoveAt(i);
                b.RemoveAt(j);
            }
        }
    }

    // f in a and g in b with f(k) = g(k + h), h ≥ 0, the least first.
    private static (int I, int J, int H)? Dispersion(List<FieldPolynomial> a, List<FieldPolynomial> b)
    {
        (int I, int J, int H)? best = null;
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < b.Count; j++)
            {
                if (Distance(a[i], b[j]) is { } h && (best is null || h < best.Value.H))
                {
                    best = (i, j, h);
                }
            }
        }

        return best;
    }

    private static int? Distance(FieldPolynomial f, FieldPolynomial g)
    {
        if (f.Degree != g.Degree)
        {
            return null;
        }

        var difference = (f.Coefficients[^2] - g.Coefficients[^2]) * ((Rational)1 / f.Degree);
        return difference.IsPolynomial && difference.Numerator.IsConstant && difference.Evaluate([]) is { IsInteger: true, Sign: >= 0 } h && h <= MostShift
            && Same(f, Shifted(g, (int)h.Numerator)) ? (int)h.Numerator : null;
    }

    private static bool Same(FieldPolynomial f, FieldPolynomial g) => (f - g).Degree < 0;

    private static FieldPolynomial Shifted(FieldPolynomial value, int by)
    {
        var result = FieldPolynomials.Of([]);
        var shift = FieldPolynomials.Of([(RationalFunction)by, RationalFunction.One]);
        for (var i = value.Degree; i >= 0; i--)
        {
            result = (result * shift).Plus(FieldPolynomials.Of([value.Coefficients[i]]));
        }

        return result;
    }

    private FieldPolynomial Polynomial(MultivariatePolynomial value) => FieldPolynomial.Of(value, _index);

    private static FieldPolynomial Product(List<FieldPolynomial> factors) => factors.Aggregate(FieldPolynomial.One, (all, factor) => all * factor);

    private Expr Write(FieldPolynomial value) => Expr.Add([.. value.Coefficients.Select((c, power) =>
        _field.Write(c.Numerator) / _field.Write(c.Denominator) * Expr.Pow(_k, power))]);
}
