using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Exponentials to several bases, sums of logarithms and of inverse sines and tangents.</content>
internal sealed partial class RealSolver
{
    private const int MostExponent = 2_000;

    // All kernels are positive powers: their monomials are e to sums of logarithms.
    private LineSet? ByExponentials(KernelEquation equation, MultivariatePolynomial factor, List<int> own)
    {
        var kernels = equation.Field.Kernels;
        if (own.Exists(v => !(kernels[v] is { PowerBase: not null, Exponent: not null, Sign: 1 } && !equation.Relations.ContainsKey(v)) && !IsPositiveUnknown(equation, factor, v)))
        {
            return null;
        }

        var terms = KernelParts.ByMonomial(factor, own.Contains)
            .Select(part => (part.Coefficient, Log: LogOf(equation, part.Chosen))).ToList();
        var signs = terms.ConvertAll(term => Order.Sign(equation.Field.Write(term.Coefficient), _budget));
        if (signs.TrueForAll(sign => sign is not null and not 0 && sign == signs[0]))
        {
            return LineSet.Empty;
        }

        var (first, steps) = (terms[0].Log, new List<Rational>());
        Expr? step = null;
        foreach (var (_, log) in terms)
        {
            var difference = (log - first).Expand(_budget);
            if (!difference.Equals(0) && step is null)
            {
                step = difference;
            }

            if (step is null)
            {
                steps.Add(Rational.Zero);
            }
            else if (RatioOf(difference, step) is { } ratio)
            {
                steps.Add(ratio);
            }
            else
            {
                return BySlopeOfSum(equation, terms);
            }
        }

        // A polynomial in T = e^(step/q).
        var q = steps.Aggregate(BigInteger.One, (lcm, ratio) => lcm * ratio.Denominator / BigInteger.GreatestCommonDivisor(lcm, ratio.Denominator));
        var low = steps.Min();
        var powers = steps.ConvertAll(ratio => ((ratio - low) * q).Numerator);
        if (step is null || powers.Max() > MostExponent)
        {
            return null;
        }

        var coefficients = Enumerable.Repeat((Expr)0, (int)powers.Max() + 1).ToArray();
        for (var i = 0; i < terms.Count; i++)
        {
            coefficients[(int)powers[i]] += equation.Field.Write(terms[i].Coefficient);
        }

        if (coefficients.All(c => ZeroTest.IsZero(c, _budget)))
        {
            return LineSet.All;
        }

        var found = LineSet.Empty;
        foreach (var root in ConstantPolynomial.Roots(coefficients, isReal: true, _budget).Where(root => Order.Sign(root, _budget) is not <= 0))
        {
            found = found.Union(Candidates(((step / q) - Expr.Ln(root)).Expand(_budget)), _budget);
        }

        return found;
    }

    // Over one of its terms a sum of exponentials has a slope with one term less.
    private LineSet? BySlopeOfSum(KernelEquation equation, List<(MultivariatePolynomial Coefficient, Expr Log)> terms)
    {
        if (terms.Exists(term => Linear(term.Log) is null && term.Log.DependsOn(_unknown)))
        {
            return null;
        }

        return BySlope(Expr.Add([.. terms.Select(term => equation.Field.Write(term.Coefficient) * Expr.Exp((term.Log - terms[0].Log).Collect(_unknown, _budget)))]));
    }

    // The unknown itself, where something else in the equation says that it is positive.
    private bool IsPositiveUnknown(KernelEquation equation, MultivariatePolynomial factor, int kernel) =>
        equation.Field.Kernels[kernel].Expr.Equals(_unknown)
        && factor.Variables().Any(v => v != kernel && Find(equation.Field.Kernels[v].Expr, part => part.Equals(Expr.Ln(_unknown))) is not null);

    private static Expr LogOf(KernelEquation equation, Monomial monomial)
    {
        var sum = new List<Expr>();
        for (var v = 0; v < monomial.VariableCount; v++)
        {
            if (monomial[v] > 0)
            {
                var kernel = equation.Field.Kernels[v];
                if (kernel.PowerBase is not { } @base)
                {
                    sum.Add(monomial[v] * Expr.Ln(kernel.Expr));
                    continue;
                }

                var logarithm = @base.IsConstant && @base.ConstantTerm.IsOne && kernel.Exponent is not NumberExpr
                    ? 1
                    : Expr.Ln(Expr.Abs(equation.Field.Write(@base)));
                sum.Add(monomial[v] * kernel.Exponent! * logarithm);
            }
        }

        return Expr.Add(sum);
    }

    // The rational number of times that one function of the unknown is another; null if it is none, or of large size.
    private Rational? RatioOf(Expr value, Expr unit)
    {
        if (value.Equals(0))
        {
            return Rational.Zero;
        }

        var ratio = (value / unit).Simplify(_assumptions, _budget);
        return ratio.DependsOn(_unknown) ? null
            : ratio.IsNumber(out var number) ? number
            : Order.TryRational(ratio, out var proved, _budget) ? proved : null;
    }

    // Σ c·ln|f| = constant with c in rational proportions: Π f^n = ± a constant.
    private LineSet? ByLogarithms(KernelEquation equation, MultivariatePolynomial factor, List<int> own)
    {
        var kernels = equation.Field.Kernels;
        if (own.Exists(v => kernels[v].LogarithmOf is null || kernels[v].LogarithmOf!.IsConstant))
        {
            return null;
        }

        var parts = KernelParts.ByMonomial(factor, own.Contains);
        if (parts.Any(part => part.Chosen.TotalDegree > 1))
        {
            return null;
        }

        var constant = equation.Field.Write(parts.FirstOrDefault(part => part.Chosen.IsOne).Coefficient ?? MultivariatePolynomial.Zero);
        var linear = parts.Where(part => !part.Chosen.IsOne)
            .Select(part => (Argument: equation.Field.Write(kernels[own.First(v => part.Chosen[v] == 1)].LogarithmOf!), Coefficient: equation.Field.Write(part.Coefficient)))
            .ToList();
        var unit = linear[0].Coefficient;
        var ratios = new List<Rational>();
        foreach (var (_, coefficient) in linear)
        {
            if (RatioOf(coefficient, unit) is not { } ratio)
            {
                return null;
            }

            ratios.Add(ratio);
        }

        var common = ratios.Aggregate(BigInteger.One, (lcm, ratio) => lcm * ratio.Denominator / BigInteger.GreatestCommonDivisor(lcm, ratio.Denominator));
        Expr above = 1, below = 1;
        for (var i = 0; i < linear.Count; i++)
        {
            var power = ratios[i] * common;
            (above, below) = power.Sign > 0
                ? (above * Expr.Pow(linear[i].Argument, power), below)
                : (above, below * Expr.Pow(linear[i].Argument, -power));
        }

        // Either sign solves the equation for the logarithms of the sizes, which is the one at hand.
        var value = Expr.Exp((-constant * common / unit).Expand(_budget));
        return Candidates(above - (value * below)).Union(Candidates(above + (value * below)), _budget);
    }

    // A sum of inverse sines and tangents with rational factors: its sine is 0 as well, and algebraic.
    private LineSet? ByInverseWaves(KernelEquation equation, MultivariatePolynomial factor, List<int> own)
    {
        var kernels = equation.Field.Kernels;
        if (factor.TotalDegree > 1 + factor.Variables().Count(v => kernels[v].IsConstant)
            || own.Exists(v => kernels[v].Expr is not FunctionExpr { Function: var f } || (f != Function.Asin && f != Function.Atan)))
        {
            return null;
        }

        var parts = KernelParts.ByMonomial(factor, own.Contains);
        if (parts.Any(part => part.Chosen.TotalDegree > 1 || (!part.Chosen.IsOne && !part.Coefficient.IsConstant)))
        {
            return null;
        }

        var common = parts.Where(part => !part.Chosen.IsOne).Aggregate(BigInteger.One, (lcm, part) =>
            lcm * part.Coefficient.ConstantTerm.Denominator / BigInteger.GreatestCommonDivisor(lcm, part.Coefficient.ConstantTerm.Denominator));
        _isExact = false;
        return Candidates(Expr.Sin((equation.Field.Write(factor) * common).Expand(_budget)));
    }

    // (α·x + β)^n = γ·e^(k·x), and the same with ln x for x.
    private LineSet? ByLambert(KernelEquation equation, MultivariatePolynomial factor, List<int> own)
    {
        var kernels = equation.Field.Kernels;
        if (own is not [var a, var b])
        {
            return null;
        }

        var (symbol, other) = kernels[a].Expr.Equals(_unknown) ? (a, b) : (b, a);
        if (!kernels[symbol].Expr.Equals(_unknown))
        {
            return null;
        }

        if (kernels[other].LogarithmOf is not null && kernels[other].Expr.Equals(Expr.Ln(_unknown)))
        {
            // x = e^t
            var t = Expr.Symbol(((SymbolExpr)_unknown).Name + "_");
            var inner = equation.Field.Write(factor).Substitute(new Dictionary<Expr, Expr> { [kernels[other].Expr] = t, [_unknown] = Expr.Exp(t) });
            var values = Deeper(() => new RealSolver(t, RealSet.All, Assumptions.None, _budget, _root).Equal(inner, 0));
            return values.Families.Count > 0 ? null : LineSet.Of(LineMaps.Map(values.Fixed, ExpOf, true, 0, Expr.Infinity));
        }

        if (kernels[other] is not { PowerBase: { } @base, Exponent: { } exponent } || Linear(exponent) is not var (slope, rest))
        {
            return null;
        }

        var powers = factor.CoefficientsIn(other).Select((c, m) => (Coefficient: c, Power: m))
            .Where(part => !part.Coefficient.IsZero).ToList();
        if (powers is not [var lower, var upper])
        {
            return null;
        }

        // lower + upper·e^(rate·x + start) = 0
        var logarithm = @base.IsConstant && @base.ConstantTerm.IsOne ? 1 : Expr.Ln(Expr.Abs(equation.Field.Write(@base)));
        var rate = (upper.Power - lower.Power) * slope * logarithm;
        var start = Expr.Exp((upper.Power - lower.Power) * rest * logarithm);
        return PurePower(equation, lower.Coefficient, symbol) is { } left && PurePower(equation, upper.Coefficient, symbol) is { N: 0 } right
            ? LambertRoots(left, -right.Factor * start / left.Factor, rate)
            : PurePower(equation, upper.Coefficient, symbol) is { } top && PurePower(equation, lower.Coefficient, symbol) is { N: 0 } bottom
                ? LambertRoots(top, -bottom.Factor / (start * top.Factor), -rate)
                : null;
    }

    // e^W(z) is z/W(z).
    private static Expr ExpOf(Expr value) =>
        value is FunctionExpr { Operands: [var up] } plus && plus.Function == Function.LambertW ? up / plus
        : -value is FunctionExpr { Operands: [var down] } minus && minus.Function == Function.LambertW ? minus / down
        : Expr.Exp(value);

    // factor·(x + shift)^n
    private (Expr Factor, Expr Shift, int N)? PurePower(KernelEquation equation, MultivariatePolynomial value, int symbol)
    {
        if (value.Degree(symbol) == 0)
        {
            return (equation.Field.Write(value), 0, 0);
        }

        var parts = value.SquareFreeFactor(_budget).Factors.Where(part => part.Factor.Degree(symbol) > 0).ToList();
        if (parts is not [var (linear, n)] || linear.Degree(symbol) != 1)
        {
            return null;
        }

        var coefficients = linear.CoefficientsIn(symbol);
        return (equation.Field.Write(value.LeadingCoefficientIn(symbol)), equation.Field.Write(coefficients[0]) / equation.Field.Write(coefficients[1]), n);
    }

    // All x with (x + shift)^n = γ·e^(k·x).
    private LineSet? LambertRoots((Expr Factor, Expr Shift, int N) power, Expr gamma, Expr k)
    {
        if (power.N == 0 || Order.Sign(gamma, _budget) is not { } sign)
        {
            return null;
        }

        if (sign < 0 && power.N % 2 == 0)
        {
            return LineSet.Empty;
        }

        var size = Expr.Pow(sign < 0 ? -gamma : gamma, new Rational(1, power.N));
        var found = LineSet.Empty;
        foreach (var side in power.N % 2 == 0 ? [1, -1] : new[] { sign })
        {
            // s = side·size·e^(h·(s − shift)) for s = x + shift: (−h·s)·e^(−h·s) = z
            var h = k / power.N;
            var z = Quadratics.Tidy(-h * side * size * Expr.Exp(-h * power.Shift), _budget);
            foreach (var w in LambertValues(z))
            {
                found = found.Union(LineSet.Points([(-(w / h) - power.Shift).Expand(_budget)]), _budget);
            }
        }

        return found;
    }

    // All real w with w·e^w = z.
    private IEnumerable<Expr> LambertValues(Expr z)
    {
        if (Order.Sign(z, _budget) is not { } sign)
        {
            throw new GaveUpException($"the sign of {z} is not decided");
        }

        if (sign >= 0)
        {
            return [sign == 0 ? 0 : LambertBranch(z, isUpper: true)];
        }

        return Order.Compare(z, -Expr.Exp(-1), _budget) switch
        {
            < 0 => [],
            0 => [-1],
            > 0 => [LambertBranch(z, isUpper: true), LambertBranch(z, isUpper: false)],
            _ => throw new GaveUpException($"it is not decided whether {z} is below -1/e"),
        };
    }

    // For z = q·ln b·b^r the branches have plain values now and then: w = m·ln b is tried for small m.
    private Expr LambertBranch(Expr z, bool isUpper)
    {
        var near = DoubleValue.Real(isUpper ? Expr.LambertW(z) : Expr.LambertWLower(z));
        foreach (var guess in LambertGuesses(z, Order.Sign(z, _budget) ?? 0))
        {
            if (Math.Abs(DoubleValue.Real(guess) - near) > 1e-6 * Math.Abs(near))
            {
                continue;
            }

            if ((Order.Compare(guess, -1, _budget) is { } side) && (isUpper ? side >= 0 : side <= 0) && ZeroTest.IsZero((guess * Expr.Exp(guess)) - z, _budget))
            {
                return guess;
            }
        }

        return isUpper ? Expr.LambertW(z) : Expr.LambertWLower(z);
    }

    private static IEnumerable<Expr> LambertGuesses(Expr z, int sign)
    {
        var logarithms = z.Factors.Where(part => part is FunctionExpr { Function: var f } && f == Function.Ln).ToList();
        foreach (var unit in logarithms.Count == 1 ? logarithms : [1])
        {
            for (var n = 1; n <= 12; n++)
            {
                for (var d = 1; d <= 4; d++)
                {
                    yield return sign * unit * new Rational(n, d);
                }
            }
        }
    }
}
