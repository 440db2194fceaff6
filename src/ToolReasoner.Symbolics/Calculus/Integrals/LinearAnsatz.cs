namespace ToolReasoner.Symbolics;

/// <summary>Writes an integrand as a linear combination of derivatives, with coefficients that are free of the variable.</summary>
internal sealed class LinearAnsatz(SymbolExpr variable, Assumptions assumptions, Budget budget)
{
    private const int MostUnknowns = 160;
    private const int MostEquations = 1_500;

    /// <summary>Σ c·F where Σ c·F' is the integrand; null if there is none.</summary>
    /// <param name="integrand">What to write.</param>
    /// <param name="candidates">The F and their derivatives.</param>
    public Expr? Solve(Expr integrand, IReadOnlyList<(Expr Function, Expr Derivative)> candidates)
    {
        if (candidates.Count is 0 or > MostUnknowns)
        {
            return null;
        }

        var field = new KernelField(assumptions, isReal: true, budget);
        var fractions = field.Convert([integrand, .. candidates.Select(c => c.Derivative)]);
        var common = new List<KernelPower>();
        foreach (var (factor, power) in fractions.SelectMany(f => f.Denominator))
        {
            var at = common.FindIndex(c => c.Factor.Equals(factor));
            if (at < 0)
            {
                common.Add(new(factor, power));
            }
            else if (common[at].Power < power)
            {
                common[at] = new(factor, power);
            }
        }

        var columns = fractions.Select(f => Parts(Lift(f, common, field), field)).ToList();
        var monomials = columns.SelectMany(c => c.Keys).Distinct().ToList();
        return monomials.Count > MostEquations || Unknowns(columns, monomials) is not { } solution
            ? null
            : Expr.Add([.. candidates.Select((c, i) => Write(solution[i], field) * c.Function)]);
    }

    private MultivariatePolynomial Lift(KernelFraction value, List<KernelPower> common, KernelField field)
    {
        var numerator = value.Numerator;
        foreach (var (factor, power) in common)
        {
            var own = value.Denominator.FirstOrDefault(d => d.Factor.Equals(factor))?.Power ?? 0;
            if (power > own)
            {
                numerator = field.Reduce(numerator.Multiply(factor.Pow(power - own, budget), budget));
            }
        }

        return numerator;
    }

    private Dictionary<Monomial, MultivariatePolynomial> Parts(MultivariatePolynomial value, KernelField field) =>
        KernelParts.ByMonomial(value, v => field.Kernels[v].Expr.DependsOn(variable)).ToDictionary(p => p.Chosen, p => p.Coefficient);

    private List<RationalFunction>? Unknowns(List<Dictionary<Monomial, MultivariatePolynomial>> columns, List<Monomial> monomials)
    {
        var count = columns.Count - 1;
        var isRational = columns.All(c => c.Values.All(v => v.IsConstant));
        if (isRational)
        {
            var rows = monomials.Select(m => (IReadOnlyList<Rational>)[.. columns.Skip(1).Select(c => c.TryGetValue(m, out var v) ? v.ConstantTerm : Rational.Zero)]).ToList();
            var right = Matrix.ColumnVector<Rational>([.. monomials.Select(m => columns[0].TryGetValue(m, out var v) ? v.ConstantTerm : Rational.Zero)]);
            return rows.Count == 0 ? Zeros(count) : Matrix.FromRows(rows).Solve(right, budget) is { } solution
                ? [.. Enumerable.Range(0, count).Select(i => (RationalFunction)solution.Particular[i, 0])]
                : null;
        }

        var lines = monomials.Select(m => (IReadOnlyList<RationalFunction>)[.. columns.Skip(1).Select(c => c.TryGetValue(m, out var v) ? v : RationalFunction.Zero)]).ToList();
        var side = Matrix.ColumnVector<RationalFunction>([.. monomials.Select(m => columns[0].TryGetValue(m, out var v) ? v : RationalFunction.Zero)]);
        return Matrix.FromRows(lines).Solve(side, budget) is { } found
            ? [.. Enumerable.Range(0, count).Select(i => found.Particular[i, 0])]
            : null;
    }

    private static List<RationalFunction> Zeros(int count) => [.. Enumerable.Repeat(RationalFunction.Zero, count)];

    private static Expr Write(RationalFunction value, KernelField field) => field.Write(value.Numerator) / field.Write(value.Denominator);
}
