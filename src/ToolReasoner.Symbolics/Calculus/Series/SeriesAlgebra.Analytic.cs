namespace ToolReasoner.Symbolics;

/// <content>Power series of what goes to 0, put into those of exp, ln(1 + u), (1 + u)^r, sin and cos.</content>
internal sealed partial class SeriesAlgebra
{
    private const int MostLatticePoints = 2_000;

    /// <summary>e^u for u → 0.</summary>
    public ScaleSeries Exp(ScaleSeries small) => small.IsZero ? ScaleSeries.One
        : OnLattice(small, u =>
        {
            // E' = u'·E, on each power.
            var result = new Expr[u.Length];
            result[0] = 1;
            for (var n = 1; n < u.Length; n++)
            {
                result[n] = Convolve(n, k => Times(k, u[k], result[n - k])) / n;
            }

            return result;
        }) ?? Compose(small, k => Factorial(k).Reciprocal());

    /// <summary>ln(1 + u) for u → 0.</summary>
    public ScaleSeries Log(ScaleSeries small) => small.IsZero ? ScaleSeries.Zero
        : OnLattice(small, u =>
        {
            var result = new Expr[u.Length];
            result[0] = 0;
            for (var n = 1; n < u.Length; n++)
            {
                result[n] = (u[n] ?? 0) - (Convolve(n - 1, k => Times(k, result[k], u[n - k])) / n);
            }

            return result;
        }) ?? Compose(small, k => k == 0 ? 0 : new Rational(k % 2 == 1 ? 1 : -1, k));

    /// <summary>(1 + u)^r for u → 0.</summary>
    public ScaleSeries Power(ScaleSeries small, Expr exponent) => small.IsZero ? ScaleSeries.One
        : OnLattice(small, u =>
        {
            // (1 + u)·P' = r·u'·P
            var result = new Expr[u.Length];
            result[0] = 1;
            for (var n = 1; n < u.Length; n++)
            {
                result[n] = Convolve(n, k => u[k] is null ? null : ((k * exponent) - (n - k)) * u[k]! * result[n - k]) / n;
            }

            return result;
        }) ?? PowerByBinomial(small, exponent);

    /// <summary>sin u and cos u for u → 0.</summary>
    public (ScaleSeries Sin, ScaleSeries Cos) SinCos(ScaleSeries small)
    {
        if (small.IsZero)
        {
            return (ScaleSeries.Zero, ScaleSeries.One);
        }

        Expr[]? cosine = null;
        var sin = OnLattice(small, u =>
        {
            var (s, c) = (new Expr[u.Length], new Expr[u.Length]);
            (s[0], c[0]) = (0, 1);
            for (var n = 1; n < u.Length; n++)
            {
                s[n] = Convolve(n, k => Times(k, u[k], c[n - k])) / n;
                c[n] = -(Convolve(n, k => Times(k, u[k], s[n - k])) / n);
            }

            cosine = c;
            return s;
        });
        return sin is not null && cosine is not null
            ? (sin, OnLattice(small, _ => cosine)!)
            : (Compose(small, k => k % 2 == 0 ? 0 : Factorial(k).Reciprocal() * (k % 4 == 1 ? 1 : -1)), Compose(small, k => k % 2 == 1 ? 0 : Factorial(k).Reciprocal() * (k % 4 == 0 ? 1 : -1)));
    }

    /// <summary>Σ a_k·u^k for u → 0.</summary>
    /// <param name="small">Goes to 0.</param>
    /// <param name="coefficient">a_k.</param>
    public ScaleSeries Compose(ScaleSeries small, Func<int, Expr> coefficient)
    {
        if (small.Terms.Count == 0)
        {
            var constant = ScaleSeries.Of(coefficient(0));
            return small.Order is null ? constant : Add(constant, ScaleSeries.Unknown(small.Order));
        }

        // What is left out begins with u^(terms + 1).
        var result = ScaleSeries.Unknown(0);
        for (var k = terms; k >= 0; k--)
        {
            result = Add(ScaleSeries.Of(coefficient(k)), Multiply(small, result));
        }

        return result;
    }

    // With p_k = C(r, k).
    private ScaleSeries PowerByBinomial(ScaleSeries small, Expr exponent)
    {
        if (exponent is NumberExpr { Value: { IsInteger: true, Sign: >= 0 } whole } && whole <= terms)
        {
            var (one, result) = (Add(ScaleSeries.One, small), ScaleSeries.One);
            for (var i = 0; i < (int)whole.Numerator; i++)
            {
                result = Multiply(result, one);
            }

            return result;
        }

        var binomials = new Expr[terms + 1];
        binomials[0] = 1;
        for (var k = 1; k <= terms; k++)
        {
            binomials[k] = Tidy(binomials[k - 1] * (exponent - (k - 1)) / k);
        }

        return Compose(small, k => binomials[k]);
    }

    // Exponents that are multiples of one rational number: then the coefficients can be had one after the other.
    private ScaleSeries? OnLattice(ScaleSeries small, Func<Expr?[], Expr[]> compute)
    {
        if (small.Terms.Count == 0 || small.Terms.Any(t => t.Exponent is not NumberExpr) || small.Order is not (null or NumberExpr))
        {
            return null;
        }

        var step = Rational.Zero;
        foreach (var (exponent, _) in small.Terms)
        {
            step = Common(step, ((NumberExpr)exponent).Value);
        }

        // As many points as terms beyond the first, unless less is known.
        var first = ((NumberExpr)small.Terms[0].Exponent).Value;
        var points = (first / step * terms).Ceiling();
        if (small.Order is NumberExpr { Value: var limit })
        {
            points = System.Numerics.BigInteger.Min(points, (limit / step).Ceiling() - 1);
        }

        if (points > MostLatticePoints)
        {
            return null;
        }

        var count = (int)points + 1;
        var u = new Expr?[count];
        foreach (var (exponent, coefficient) in small.Terms)
        {
            var at = (((NumberExpr)exponent).Value / step).Numerator;
            if (at < count)
            {
                u[(int)at] = coefficient;
            }
        }

        budget.Spend(count * (long)count);
        var result = compute(u);
        var order = step * count;
        if (small.Order is NumberExpr { Value: var known } && known < order)
        {
            order = known;
        }

        return Cut([.. result.Select((c, i) => ((Expr)(step * i), c)).Where(t => t.c is not NumberExpr { Value.IsZero: true })], order);
    }

    private Expr Convolve(int n, Func<int, Expr?> term)
    {
        var parts = new List<Expr>();
        for (var k = 1; k <= n; k++)
        {
            if (term(k) is { } part)
            {
                parts.Add(part);
            }
        }

        return Tidy(Expr.Add(parts));
    }

    private static Expr? Times(int k, Expr? left, Expr? right) =>
        left is null or NumberExpr { Value.IsZero: true } || right is null or NumberExpr { Value.IsZero: true } ? null : Expr.Multiply(k, left, right);

    private static Rational Factorial(int k)
    {
        var result = Rational.One;
        for (var i = 2; i <= k; i++)
        {
            result *= i;
        }

        return result;
    }

    // The largest rational number of which both are multiples.
    private static Rational Common(Rational left, Rational right) => left.IsZero ? right
        : new Rational(System.Numerics.BigInteger.GreatestCommonDivisor(left.Numerator * right.Denominator, right.Numerator * left.Denominator), left.Denominator * right.Denominator);
}
