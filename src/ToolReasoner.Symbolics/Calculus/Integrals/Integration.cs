namespace ToolReasoner.Symbolics;

/// <summary>
/// Looks for antiderivatives: methods for whole classes of integrands first (rational functions, waves, circular and exponential functions, square
/// roots of quadratics), then parts, substitutions and a general ansatz. What it returns is a proposal: whoever asks differentiates it.
/// </summary>
internal sealed partial class Integration
{
    private const int MostDepth = 7;
    private const int MostCalls = 80;
    private const long MostSize = 3_000;

    private readonly SymbolExpr _variable;
    private readonly Assumptions _assumptions;
    private readonly Budget _budget;
    private readonly Search _search;
    private readonly int _depth;

    // What all levels of one search share.
    private sealed class Search
    {
        public Dictionary<(Expr Integrand, Expr Variable), Expr?> Known { get; } = [];

        public int Calls { get; set; }
    }

    /// <summary>A search.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="assumptions">Of the parameters.</param>
    /// <param name="budget">Pays.</param>
    public Integration(SymbolExpr variable, Assumptions assumptions, Budget budget)
        : this(variable, assumptions, budget, new Search(), 0)
    {
    }

    private Integration(SymbolExpr variable, Assumptions assumptions, Budget budget, Search search, int depth) =>
        (_variable, _assumptions, _budget, _search, _depth) = (variable, assumptions, budget, search, depth);

    /// <summary>A proposal, or null.</summary>
    public Expr? Find(Expr integrand)
    {
        if (!integrand.DependsOn(_variable))
        {
            return integrand * _variable;
        }

        if (_depth > MostDepth || integrand.Size > MostSize || integrand.HoldsInfinity)
        {
            return null;
        }

        var (outside, inside) = Constants(integrand);
        if (_search.Known.TryGetValue((inside, _variable), out var known))
        {
            return known is null ? null : outside * known;
        }

        if (++_search.Calls > MostCalls)
        {
            return null;
        }

        // While it is looked for, the same integrand further down is a circle.
        _search.Known[(inside, _variable)] = null;
        var found = Attempts(inside);
        _search.Known[(inside, _variable)] = found;
        return found is null ? null : outside * found;
    }

    private (Expr Outside, Expr Inside) Constants(Expr integrand)
    {
        var (outside, inside) = (new List<Expr>(), new List<Expr>());
        foreach (var factor in integrand.Factors)
        {
            (factor.DependsOn(_variable) ? inside : outside).Add(factor);
        }

        return (Expr.Multiply(outside), Expr.Multiply(inside));
    }

    private Expr? Attempts(Expr integrand)
    {
        _budget.Deepen();
        var found = Try(integrand, f => PowerRule(f))
            ?? Try(integrand, f => new RationalIntegration(_variable, _assumptions, _budget).Of(f))
            ?? Try(integrand, f => WaveTerms.Integrate(f, _variable, _budget))
            ?? Try(integrand, f => new ExponentialIntegration(_variable, _assumptions, _budget).Of(f))
            ?? Try(integrand, f => new TrigonometricIntegration(_variable, _assumptions, _budget).Of(f));
        if (found is not null)
        {
            return found;
        }

        if (integrand is SumExpr && Try(integrand, TermByTerm) is { } sum)
        {
            return sum;
        }

        return Try(integrand, StepFunctions)
            ?? Try(integrand, f => new QuadraticRadicalIntegration(_variable, _assumptions, _budget).Of(f))
            ?? Try(integrand, LinearSubstitution)
            ?? Try(integrand, f => DerivativeDivides(f, isDirect: true))
            ?? Try(integrand, Radicals)
            ?? Try(integrand, Parts)
            ?? Try(integrand, f => DerivativeDivides(f, isDirect: false))
            ?? Try(integrand, EulerSubstitution)
            ?? Try(integrand, f => new NormanIntegration(_variable, _assumptions, _budget).Of(f))
            ?? Try(integrand, OtherForms);
    }

    // A method that gives up is one that has not found anything.
    private static Expr? Try(Expr integrand, Func<Expr, Expr?> method)
    {
        try
        {
            return method(integrand) is { HoldsInfinity: false } found ? found : null;
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    private Integration In(SymbolExpr variable, Assumptions? assumptions = null) => new(variable, assumptions ?? _assumptions, _budget, _search, _depth + 1);

    private Integration Deeper() => In(_variable);

    // (ax + b)^n for any n that is free of x, and b^(ax) comes with the waves.
    private Expr? PowerRule(Expr integrand)
    {
        if (integrand is not PowerExpr power || power.Exponent.DependsOn(_variable) || power.Exponent is NumberExpr { Value: { IsInteger: true } })
        {
            return null;
        }

        return power.Base.Expand(_budget).CoefficientsIn(_variable) is [_, var slope] && (power.Exponent + 1) is not NumberExpr { Value.IsZero: true }
            ? Expr.Pow(power.Base, power.Exponent + 1) / (slope * (power.Exponent + 1))
            : null;
    }

    // Each term for itself; those that fail together once more.
    private Expr? TermByTerm(Expr integrand)
    {
        var (found, left) = (new List<Expr>(), new List<Expr>());
        foreach (var term in integrand.Terms)
        {
            if (Deeper().Find(term) is { } part)
            {
                found.Add(part);
            }
            else
            {
                left.Add(term);
            }
        }

        return left.Count == 0 ? Expr.Add(found)
            : found.Count > 0 && left.Count > 1 && Deeper().Find(Expr.Add(left)) is { } rest ? Expr.Add([.. found, rest])
            : null;
    }

    // The same in another form: multiplied out, or with the identities of circular functions and radicals applied.
    private Expr? OtherForms(Expr integrand)
    {
        var expanded = integrand.Expand(_budget);
        if (!expanded.Equals(integrand) && Deeper().Find(expanded) is { } first)
        {
            return first;
        }

        var field = new KernelField(_assumptions, isReal: true, _budget);
        var normal = field.Write(field.Cancel(field.Convert(integrand)[0]));
        return normal.Equals(integrand) || normal.Equals(expanded) ? null
            : Deeper().Find(normal) is { } second ? second
            : normal.Expand(_budget) is var both && !both.Equals(normal) ? Deeper().Find(both)
            : null;
    }
}
