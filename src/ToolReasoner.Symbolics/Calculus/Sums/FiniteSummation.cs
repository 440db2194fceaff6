namespace ToolReasoner.Symbolics;

/// <summary>Closed forms of sums with an end that is a symbol: what stands in them is verified by <see cref="SumVerification"/>.</summary>
internal sealed class FiniteSummation(SymbolExpr k, Assumptions assumptions, Budget budget)
{
    /// <summary>The closed form; null if none is found.</summary>
    public SummationPart? Of(Expr term, Expr from, Expr to)
    {
        if (BinomialSums.Of(term, k, from, to, budget) is { } binomial)
        {
            return binomial;
        }

        var parts = Parts(term);
        var left = new List<Expr>();
        var form = new List<Expr>();
        var methods = new List<string>();
        foreach (var part in parts)
        {
            if (Single(part, from, to) is { } found)
            {
                form.Add(found.Form);
                methods.Add(found.Method);
            }
            else
            {
                left.Add(part);
            }
        }

        if (left.Count > 0)
        {
            if (Telescoping.Of(Expr.Add(left), k, from, to) is not { } telescoped)
            {
                return Telescoped(term, from, to);
            }

            form.Add(telescoped);
            methods.Add("neighbouring terms cancel");
        }

        var sum = Expr.Add(form);
        return new(Degenerate(term, from, to, sum), string.Join(", ", methods.Distinct()));
    }

    // By a recurrence in the last index, when the term depends on it.
    private SummationPart? Telescoped(Expr term, Expr from, Expr to)
    {
        if (to is not SymbolExpr end || !term.DependsOn(end) || !from.IsInteger(out var first))
        {
            return null;
        }

        return new CreativeTelescoping(budget).ClosedForm(term, k, end, System.Numerics.BigInteger.Max(first, 0), Explicitly) is { } form
            ? new(form, "creative telescoping (Zeilberger)")
            : null;

        Expr Explicitly(System.Numerics.BigInteger n)
        {
            var terms = new List<Expr>();
            for (var i = first; i <= n; i++)
            {
                terms.Add(term.Substitute(end, n).Substitute(k, i));
            }

            return Expr.Add(terms);
        }
    }

    /// <summary>Terms with the same kernel together: each part is one hypergeometric term, or none.</summary>
    public List<Expr> Parts(Expr term)
    {
        var groups = new Dictionary<Expr, List<Expr>>();
        var others = new List<Expr>();
        foreach (var one in TrigonometricSums.Prepared(term, k, budget).Expand(budget).Terms)
        {
            if (HypergeometricTerm.Of(one, k) is { } shape)
            {
                if (!groups.TryGetValue(shape.Kernel, out var group))
                {
                    groups.Add(shape.Kernel, group = []);
                }

                group.Add(shape.Rational);
            }
            else
            {
                others.Add(one);
            }
        }

        return [.. groups.Select(pair => Expr.Add(pair.Value).Together(budget) * pair.Key), .. others];
    }

    private SummationPart? Single(Expr part, Expr from, Expr to)
    {
        if (!part.DependsOn(k))
        {
            return new(part * (to - from + 1), "equal terms");
        }

        if (TrigonometricSums.Of(part, k, from, to) is { } wave)
        {
            return new(wave, "a geometric sum of complex exponentials");
        }

        if (Difference(part) is { } difference)
        {
            return new(Short(difference.Substitute(k, to + 1) - difference.Substitute(k, from)), "Gosper's algorithm");
        }

        if (BinomialSums.Of(part, k, from, to, budget) is { } binomial)
        {
            return binomial;
        }

        return HarmonicSum(part, from, to) is { } harmonic ? new(harmonic, "harmonic numbers") : null;
    }

    /// <summary>S with S(k + 1) − S(k) = the term, hypergeometric, without poles at whole k from the start on.</summary>
    public Expr? Difference(Expr part) =>
        HypergeometricTerm.Of(part, k) is { } shape ? new GosperSum(k, budget).Difference(shape) : null;

    // Σ c/(k + a) with whole a: c·(H(to + a) − H(from + a − 1)).
    private Expr? HarmonicSum(Expr part, Expr from, Expr to)
    {
        if (!HypergeometricTerm.IsRational(part, k))
        {
            return null;
        }

        var all = new List<Expr>();
        foreach (var piece in part.Apart(k, budget).Terms)
        {
            var (above, below) = piece.SplitFraction();
            if (!above.DependsOn(k) && HypergeometricTerm.Linear(below, k) is var (slope, rest) && (rest / slope).Expand().IsInteger(out var shift))
            {
                all.Add(above / slope * (Expr.Harmonic(to + shift) - Expr.Harmonic(from + shift - 1)));
            }
            else if (!piece.DependsOn(k))
            {
                all.Add(piece * (to - from + 1));
            }
            else if (Difference(piece) is { } difference)
            {
                all.Add(difference.Substitute(k, to + 1) - difference.Substitute(k, from));
            }
            else
            {
                return null;
            }
        }

        return Expr.Add(all);
    }

    // Where a parameter makes the general form divide by 0, the sum there is worked out by itself: r = 1 in Σ r^k.
    private Expr Degenerate(Expr term, Expr from, Expr to, Expr form)
    {
        foreach (var symbol in term.FreeSymbols.Where(symbol => !symbol.Equals(k) && !to.DependsOn(symbol) && !from.DependsOn(symbol)))
        {
            foreach (var factor in Denominators(form).Where(factor => factor.FreeSymbols is [var only] && only.Equals(symbol)))
            {
                if (HypergeometricTerm.Linear(factor, symbol) is not var (slope, rest) || slope.Equals(0) || !(-rest / slope).IsNumber(out var value)
                    || !assumptions.Allow(symbol.Name, value))
                {
                    continue;
                }

                var special = term.Substitute(symbol, value);
                if (special.HoldsInfinity || Of(special, from, to) is not { } there)
                {
                    continue;
                }

                return Expr.Piecewise([there.Form, Expr.Equation(symbol, value), form, Expr.True]);
            }
        }

        return form;
    }

    private static IEnumerable<Expr> Denominators(Expr form) =>
        form.Terms.SelectMany(term => term.SplitFraction().Denominator.Factors).Select(factor => factor.SplitPower().Base).Distinct();

    private Expr Short(Expr form)
    {
        try
        {
            var factored = form.Factor(budget);
            return factored.Size <= form.Size ? factored : form;
        }
        catch (GaveUpException)
        {
            return form;
        }
    }
}
