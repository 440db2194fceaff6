using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Hypergeometric antidifferences: z with z(k + 1) − z(k) = t(k), where there is one that is a rational multiple of t (R. W. Gosper, "Decision
/// procedure for indefinite hypergeometric summation", 1978; M. Petkovšek, H. Wilf, D. Zeilberger, "A = B", chapter 5), and with unknown
/// constants in t, which is what Zeilberger's method asks for (chapter 6).
/// </summary>
internal sealed class GosperSum
{
    private const int MostDegree = 60;

    private readonly SymbolExpr _index;
    private readonly Budget _budget;
    private readonly KernelField _field;

    /// <summary>A summation.</summary>
    /// <param name="index">k.</param>
    /// <param name="budget">Pays.</param>
    public GosperSum(SymbolExpr index, Budget budget)
    {
        (_index, _budget) = (index, budget);
        _field = new KernelField(Assumptions.None, isReal: false, budget, KernelRules.Plain);
    }

    /// <summary>z; null if there is none.</summary>
    public Expr? Difference(HypergeometricTerm term)
    {
        // With the numerator on the right side only poles and the kernel's ratio meet the search for shifts.
        var (above, below) = term.Rational.Cancel(_budget).SplitFraction();
        var ratio = term.KernelRatio * below / below.Substitute(_index, _index + 1);
        return Solve(ratio, [above]) is var (multiplier, _) ? (multiplier / below).Factor(_budget) * term.Kernel : null;
    }

    /// <summary>
    /// R and constants σ, not all 0, so that Σ σ_j·p_j(k)·t(k) is the difference of R(k)·t(k); null if there are none.
    /// </summary>
    /// <param name="ratio">t(k + 1)/t(k).</param>
    /// <param name="numerators">The p_j, polynomials in k.</param>
    public (Expr Multiplier, IReadOnlyList<Expr> Constants)? Solve(Expr ratio, IReadOnlyList<Expr> numerators)
    {
        var fractions = _field.Convert([ratio, .. numerators, _index]);
        var variable = -1;
        for (var i = 0; i < _field.Kernels.Count; i++)
        {
            if (_field.Kernels[i].Expr.Equals(_index))
            {
                variable = i;
            }
            else if (_field.Kernels[i].Expr.DependsOn(_index))
            {
                return null;
            }
        }

        var r = _field.Cancel(fractions[0]);
        var (above, below) = (Factors(r.Numerator, variable), new Dictionary<MultivariatePolynomial, int>());
        var outside = above.Outside;
        foreach (var (factor, power) in r.Denominator)
        {
            var parts = Factors(factor, variable);
            outside /= Power(parts.Outside, power);
            foreach (var (f, m) in parts.Inside)
            {
                below[f] = below.GetValueOrDefault(f) + (m * power);
            }
        }

        var common = Separate(above.Inside, below, variable);
        var a = Product(above.Inside).Scale(outside);
        var b = Product(below);
        var c = Product(common);
        return Polynomial(a, b, c, [.. fractions.Skip(1).Take(numerators.Count).Select(f => FieldPolynomial.Of(f.Numerator, variable))], numerators, variable);

        FieldPolynomial Product(Dictionary<MultivariatePolynomial, int> factors) =>
            factors.Aggregate(FieldPolynomial.One, (all, f) => all * FieldPolynomial.Of(f.Key, variable).Pow(f.Value));
    }

    private static RationalFunction Power(RationalFunction value, int exponent) =>
        Enumerable.Range(0, exponent).Aggregate(RationalFunction.One, (all, _) => all * value);

    // What is free of k, and the irreducible factors with k.
    private (RationalFunction Outside, Dictionary<MultivariatePolynomial, int> Inside) Factors(MultivariatePolynomial value, int variable)
    {
        var factored = value.Factor(_budget);
        var outside = (RationalFunction)factored.Content;
        var inside = new Dictionary<MultivariatePolynomial, int>();
        foreach (var (factor, multiplicity) in factored.Factors)
        {
            if (factor.Degree(variable) > 0)
            {
                inside[factor] = multiplicity;
            }
            else
            {
                outside *= factor.Pow(multiplicity, _budget);
            }
        }

        return (outside, inside);
    }

    // r = a(k)/b(k)·c(k + 1)/c(k) with a(k) and b(k + h) coprime for h ≥ 0: factors that are shifts of each other go to c.
    private Dictionary<MultivariatePolynomial, int> Separate(Dictionary<MultivariatePolynomial, int> above, Dictionary<MultivariatePolynomial, int> below, int variable)
    {
        var common = new Dictionary<MultivariatePolynomial, int>();
        foreach (var f in above.Keys.ToList())
        {
            foreach (var g in below.Keys.ToList())
            {
                // f(k) is g(k + h).
                if (!above.ContainsKey(f) || Shift(f, g, variable) is not { } h || h.Sign < 0 || h > 10_000)
                {
                    continue;
                }

                var times = Math.Min(above[f], below.GetValueOrDefault(g));
                if (times == 0)
                {
                    continue;
                }

                Take(above, f, times);
                Take(below, g, times);
                for (var i = 1; i <= h; i++)
                {
                    var shifted = Shifted(f, variable, -i).PrimitivePart();
                    common[shifted] = common.GetValueOrDefault(shifted) + times;
                }
            }
        }

        return common;

        static void Take(Dictionary<MultivariatePolynomial, int> from, MultivariatePolynomial factor, int times)
        {
            from[factor] -= times;
            if (from[factor] == 0)
            {
                from.Remove(factor);
            }
        }
    }

    // h with f(k) = g(k + h), up to a constant.
    private BigInteger? Shift(MultivariatePolynomial f, MultivariatePolynomial g, int variable)
    {
        var degree = f.Degree(variable);
        if (degree != g.Degree(variable))
        {
            return null;
        }

        var (p, q) = (f.CoefficientsIn(variable), g.CoefficientsIn(variable));
        var h = (((RationalFunction)p[degree - 1] / p[degree]) - ((RationalFunction)q[degree - 1] / q[degree])) * new Rational(1, degree);
        return h.IsPolynomial && h.Numerator.IsConstant && h.Numerator.ConstantTerm is { IsInteger: true } whole
            && Shifted(g, variable, whole.Numerator).PrimitivePart().Equals(f.PrimitivePart())
            ? whole.Numerator
            : null;
    }

    private MultivariatePolynomial Shifted(MultivariatePolynomial value, int variable, BigInteger by) =>
        value.Substitute(variable, MultivariatePolynomial.Variable(variable) + (MultivariatePolynomial)(Rational)by, _budget);

    private FieldPolynomial Shifted(FieldPolynomial value, int by)
    {
        var step = FieldPolynomials.Of([(RationalFunction)(Rational)by, RationalFunction.One]);
        var (result, power) = (FieldPolynomial.One.Scale(0), FieldPolynomial.One);
        foreach (var coefficient in value.Coefficients)
        {
            _budget.Spend(8);
            result = result.Plus(power.Scale(coefficient));
            power *= step;
        }

        return result;
    }

    // x with a(k)·x(k + 1) − b(k − 1)·x(k) = c(k)·Σ σ_j·p_j(k); then R = b(k − 1)·x(k)/c(k).
    private (Expr Multiplier, IReadOnlyList<Expr> Constants)? Polynomial(
        FieldPolynomial a, FieldPolynomial b, FieldPolynomial c, List<FieldPolynomial> numerators, IReadOnlyList<Expr> written, int variable)
    {
        var back = Shifted(b, -1);
        var rights = numerators.Select(p => c * p).ToList();
        var degree = rights.Max(p => p.Degree);
        var most = Bound(a, back, degree);
        if (most < 0 || most > MostDegree)
        {
            return null;
        }

        // Unknowns: the coefficients of x, then the σ; with a single numerator, σ is 1.
        var columns = new List<FieldPolynomial>();
        for (var i = 0; i <= most; i++)
        {
            var power = FieldPolynomials.Of(Enumerable.Repeat(RationalFunction.Zero, i).Append(RationalFunction.One));
            columns.Add((a * Shifted(power, 1)) - (back * power));
        }

        var single = numerators.Count == 1;
        if (!single)
        {
            columns.AddRange(rights.Select(p => p.Scale(-1)));
        }

        var rows = Math.Max(columns.Max(p => p.Degree), degree) + 1;
        var matrix = Matrix.FromRows<RationalFunction>([.. Enumerable.Range(0, rows).Select(i => (IReadOnlyList<RationalFunction>)[.. columns.Select(p => At(p, i))])]);
        IReadOnlyList<RationalFunction>? solution;
        if (single)
        {
            var right = Matrix.ColumnVector<RationalFunction>([.. Enumerable.Range(0, rows).Select(i => At(rights[0], i))]);
            solution = matrix.Solve(right, _budget) is { } found ? [.. Enumerable.Range(0, columns.Count).Select(i => found.Particular[i, 0])] : null;
        }
        else
        {
            // One in which not all σ are 0.
            solution = matrix.NullSpace(_budget).FirstOrDefault(vector => vector.Skip(most + 1).Any(v => !v.IsZero));
        }

        if (solution is null)
        {
            return null;
        }

        var x = FieldPolynomials.Of(solution.Take(most + 1));
        var multiplier = (Write(back, variable) * Write(x, variable) / Write(c, variable)).Cancel(_budget);
        return (multiplier, single ? [1] : [.. solution.Skip(most + 1).Select(s => _field.Write(s.Numerator) / _field.Write(s.Denominator))]);
    }

    private static RationalFunction At(FieldPolynomial value, int power) => power <= value.Degree ? value.Coefficients[power] : RationalFunction.Zero;

    private static int Bound(FieldPolynomial a, FieldPolynomial b, int degree)
    {
        if (a.Degree != b.Degree || a.Coefficients[^1] != b.Coefficients[^1])
        {
            return degree - Math.Max(a.Degree, b.Degree);
        }

        var k = a.Degree;
        var special = -1;
        if (k >= 1)
        {
            var difference = (At(b, k - 1) - At(a, k - 1)) / a.Coefficients[^1];
            special = difference.IsPolynomial && difference.Numerator.IsConstant && difference.Numerator.ConstantTerm is { IsInteger: true, Sign: >= 0 } whole && whole <= MostDegree
                ? (int)whole.Numerator : -1;
        }

        return Math.Max(special, degree - k + 1);
    }

    private Expr Write(FieldPolynomial value, int variable) => Expr.Add([.. value.Coefficients.Select((c, i) =>
        _field.Write(c.Numerator) / _field.Write(c.Denominator) * Expr.Pow(_field.Kernels[variable].Expr, i))]);
}
