namespace ToolReasoner.Symbolics;

/// <summary>
/// A general method for sums of products of anything whose derivatives stay among the same functions: an ansatz with unknown constants for the
/// antiderivative, as a fraction of polynomials in these functions plus logarithms of the factors of the denominator (A. C. Norman's parallel
/// method; M. Bronstein, "Parallel integration", 2005), and the special functions that the integrand suggests.
/// </summary>
internal sealed class NormanIntegration(SymbolExpr variable, Assumptions assumptions, Budget budget)
{
    private const int MostKernels = 7;
    private const int MostDegree = 12;
    private const int MostMonomials = 120;

    private readonly List<Expr> _candidates = [];

    /// <summary>An antiderivative; null if the ansatz has no solution.</summary>
    public Expr? Of(Expr value)
    {
        var field = new KernelField(assumptions, isReal: true, budget);
        var fraction = field.Cancel(field.Convert(value)[0]);
        var kernels = fraction.In(field, variable).ToList();
        if (kernels.Count is 0 or > MostKernels)
        {
            return null;
        }

        var (below, factors) = Denominator(fraction, field, kernels);
        Polynomials(fraction, below.Polynomial, kernels, field, below.Written);
        foreach (var (_, written, isExponential) in factors)
        {
            if (!isExponential)
            {
                _candidates.Add(Expr.Ln(Expr.Abs(written)));
            }
        }

        Specials(value, factors.Select(f => f.Written).ToList(), field, kernels);
        return _candidates.Count == 0
            ? null
            : new LinearAnsatz(variable, assumptions, budget).Solve(value, [.. _candidates.Distinct().Select(c => (c, Differentiation.Of(c, variable, budget)))]);
    }

    private ((Expr Written, MultivariatePolynomial Polynomial), List<(MultivariatePolynomial Factor, Expr Written, bool IsExponential)>) Denominator(
        KernelFraction fraction, KernelField field, List<int> kernels)
    {
        var factors = new List<(MultivariatePolynomial Factor, Expr Written, bool IsExponential)>();
        var (written, polynomial) = ((Expr)1, MultivariatePolynomial.One);
        foreach (var (part, times) in fraction.Denominator)
        {
            foreach (var (factor, multiplicity) in part.Factor(budget).Factors)
            {
                var own = kernels.Where(k => factor.Degree(k) > 0).ToList();
                if (own.Count == 0)
                {
                    continue;
                }

                var isExponential = factor.Count == 1 && own is [var only] && IsExponential(field.Kernels[only].Expr);
                var isPlain = own.All(k => field.Kernels[k].Expr is SymbolExpr);
                var power = (multiplicity * times) - (isPlain || (!isExponential && own.All(k => IsLogarithmic(field.Kernels[k].Expr))) ? 1 : 0);
                factors.Add((factor, field.Write(factor), isExponential));
                written *= Expr.Pow(field.Write(factor), power);
                polynomial = polynomial.Multiply(factor.Pow(power, budget), budget);
            }
        }

        return ((written, polynomial), factors);
    }

    private static bool IsExponential(Expr kernel) => kernel is PowerExpr { Exponent: not NumberExpr };

    private static bool IsLogarithmic(Expr kernel) => kernel is SymbolExpr or FunctionExpr { Function.Name: "ln" or "atan" or "asin" or "asinh" or "erf" };

    private void Polynomials(KernelFraction fraction, MultivariatePolynomial below, List<int> kernels, KernelField field, Expr written)
    {
        // Powers of exponentials stay in pairs as they are, while other degrees may rise by one.
        var exponential = kernels.Where(k => IsExponential(field.Kernels[k].Expr)).ToList();
        var others = kernels.Except(exponential).ToList();
        if (!others.Any(k => field.Kernels[k].Expr.Equals(variable)))
        {
            others.Add(-1);
        }

        var patterns = fraction.Numerator.Terms
            .Select(t => exponential.Select(k => t.Monomial[k]).ToArray())
            .Concat(exponential.All(k => below.Degree(k) <= 0) ? [] : below.Terms.Select(t => exponential.Select(k => t.Monomial[k]).ToArray()))
            .Distinct(new SameItems()).ToList();
        var limits = others.Select(k => Limit(k)).ToArray();
        var count = limits.Aggregate((long)patterns.Count, (product, limit) => product * (limit + 1));
        if (count > MostMonomials)
        {
            limits = [.. limits.Select((limit, i) => others[i] >= 0 && IsLogarithmic(field.Kernels[others[i]].Expr) ? limit : Math.Max(1, limit - 1))];
            count = limits.Aggregate((long)patterns.Count, (product, limit) => product * (limit + 1));
        }

        if (count > MostMonomials || limits.Any(limit => limit > MostDegree))
        {
            return;
        }

        foreach (var pattern in patterns)
        {
            var exponents = new int[others.Count];
            do
            {
                var factors = new List<Expr>();
                factors.AddRange(pattern.Select((p, i) => Expr.Pow(field.Kernels[exponential[i]].Expr, p)));
                factors.AddRange(exponents.Select((p, i) => Expr.Pow(others[i] < 0 ? variable : field.Kernels[others[i]].Expr, p)));
                var product = Expr.Multiply(factors) / written;
                if (product.DependsOn(variable))
                {
                    _candidates.Add(product);
                }
            }
            while (Next(exponents, limits));
        }

        int Limit(int kernel)
        {
            if (kernel < 0)
            {
                return 1;
            }

            var own = field.Kernels[kernel];
            var degree = Math.Max(fraction.Numerator.Degree(kernel), Math.Max(0, below.Degree(kernel)));
            return own.Degree > 0 ? Math.Min(degree + 1, own.Degree - 1) : degree + 1;
        }
    }

    private static bool Next(int[] exponents, int[] limits)
    {
        for (var i = 0; i < exponents.Length; i++)
        {
            if (exponents[i]++ < limits[i])
            {
                return true;
            }

            exponents[i] = 0;
        }

        return false;
    }

    // erf of the root of a quadratic exponent; Ei, Si and Ci at linear factors below; li where a logarithm stands there.
    private void Specials(Expr value, List<Expr> below, KernelField field, List<int> kernels)
    {
        var poles = below.Select(d => d.CoefficientsIn(variable) is [var constant, var slope] ? -(constant / slope) : null).OfType<Expr>().ToList();
        foreach (var kernel in kernels.Select(k => field.Kernels[k].Expr))
        {
            if (kernel is PowerExpr { Exponent: not NumberExpr } power && !power.Base.DependsOn(variable))
            {
                var exponents = value.Terms.SelectMany(t => t.Factors).OfType<PowerExpr>().Where(p => p.Base.Equals(power.Base)).Select(p => p.Exponent).Append(power.Exponent).Distinct();
                foreach (var exponent in exponents)
                {
                    OfExponential((exponent * Expr.Ln(power.Base)).Expand(budget), poles);
                }
            }
            else if (kernel is FunctionExpr { Function: var f } call && (f == Function.Sin || f == Function.Cos) && call.Operands[0].Expand(budget).CoefficientsIn(variable) is [_, var rate])
            {
                var multiples = value.Terms.SelectMany(t => t.Factors).SelectMany(p => p.Factors).Select(p => p.SplitPower().Base).OfType<FunctionExpr>()
                    .Where(c => c.Operands.Count == 1).Select(c => c.Operands[0].Expand(budget).CoefficientsIn(variable) is [_, var own] ? own : rate).Append(rate).Distinct();
                foreach (var multiple in multiples)
                {
                    foreach (var pole in poles)
                    {
                        _candidates.Add(Expr.SinIntegral((multiple * (variable - pole)).Expand(budget)));
                        _candidates.Add(Expr.CosIntegral((multiple * (variable - pole)).Expand(budget)));
                    }
                }
            }
            else if (kernel is FunctionExpr { Function: var g } logarithm && g == Function.Ln && below.Any(d => d.Contains(kernel)))
            {
                var inner = logarithm.Operands[0] is FunctionExpr { Function: var h } absolute && h == Function.Abs ? absolute.Operands[0] : logarithm.Operands[0];
                if (inner.Equals(variable))
                {
                    for (var k = 1; k <= 4; k++)
                    {
                        _candidates.Add(Expr.Li(Expr.Pow(variable, k)));
                    }
                }
            }
        }
    }

    private void OfExponential(Expr exponent, List<Expr> poles)
    {
        switch (exponent.CoefficientsIn(variable))
        {
            case [_, var b, var a]:
                var root = Expr.Sqrt(-a);
                if ((ParameterSign.Of(a, assumptions, budget) ?? -1) < 0)
                {
                    _candidates.Add(Expr.Erf(((root * variable) - (b / (2 * root))).Expand(budget)));
                }

                break;
            case [_, var rate]:
                foreach (var pole in poles)
                {
                    _candidates.Add(Expr.Ei((rate * (variable - pole)).Expand(budget)));
                }

                break;
        }
    }

    private sealed class SameItems : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? left, int[]? right) => left!.AsSpan().SequenceEqual(right);

        public int GetHashCode(int[] items) => items.Aggregate(17, (hash, item) => unchecked((hash * 31) + item));
    }
}
