namespace ToolReasoner.Symbolics;

/// <summary>
/// Rational functions of x and √Q, Q quadratic: an algebraic part N·√Q/D, one integral of 1/√Q, and one of 1/((x − p)·√Q) for each pole p that is
/// rational over the coefficients. Other poles are left to Euler's substitution.
/// </summary>
internal sealed class QuadraticRadicalIntegration(SymbolExpr variable, Assumptions assumptions, Budget budget)
{
    private const int MostDegree = 24;

    /// <summary>An antiderivative; null if the integrand is of another kind.</summary>
    public Expr? Of(Expr value)
    {
        if (Radicand(value) is not { } radicand || radicand.Expand(budget).CoefficientsIn(variable) is not [var c, var b, var a])
        {
            return null;
        }

        var field = new KernelField(Assumptions.None, isReal: false, budget, KernelRules.Plain);
        var fraction = field.Cancel(field.Convert(value)[0]);
        var root = Expr.Sqrt(radicand);
        var (x, y) = (-1, -1);
        foreach (var k in fraction.In(field, variable))
        {
            if (!field.Kernels[k].Expr.Equals(variable) && !field.Kernels[k].Expr.Equals(root))
            {
                return null;
            }

            (x, y) = field.Kernels[k].Expr.Equals(variable) ? (k, y) : (x, k);
        }

        if (y < 0)
        {
            return null;
        }

        x = x < 0 ? field.Kernels.ToList().FindIndex(k => k.Expr.Equals(variable)) : x;
        var (above, below) = fraction.Rationalized(field, y, budget);
        return below.IsZero || below.Degree(y) > 0 || x < 0 ? null : Solve(radicand, (a, b, c), (above, below), field, (x, y));
    }

    // The only thing under square roots that has the variable; √ alone.
    private Expr? Radicand(Expr value)
    {
        Expr? found = null;
        return Visit(value) ? found : null;

        bool Visit(Expr part)
        {
            if (!part.DependsOn(variable) || part is SymbolExpr)
            {
                return true;
            }

            if (part is PowerExpr { Exponent: NumberExpr { Value: var exponent } } power && !exponent.IsInteger)
            {
                found ??= power.Base;
                return exponent.Denominator == 2 && found.Equals(power.Base);
            }

            return part is SumExpr or ProductExpr or PowerExpr { Exponent: NumberExpr } && part.Operands.All(Visit);
        }
    }

    private Expr? Solve(Expr radicand, (Expr A, Expr B, Expr C) q, (MultivariatePolynomial Above, MultivariatePolynomial Below) fraction, KernelField field, (int X, int Y) kernels)
    {
        var root = Expr.Sqrt(radicand);
        var candidates = new List<(Expr Function, Expr Derivative)> { (First(radicand, q), 1 / root) };
        var x = kernels.X;
        var (below, degree) = ((Expr)1, fraction.Above.Degree(x));
        foreach (var (factor, multiplicity) in fraction.Below.Factor(budget).Factors)
        {
            if (factor.Degree(x) <= 0)
            {
                continue;
            }

            var written = field.Write(factor);
            var isOfRadicand = Divides(factor, radicand, field);
            var power = multiplicity + (isOfRadicand ? 0 : -1);
            below *= Expr.Pow(written, power);
            degree += factor.Degree(x) * (power + 1);
            if (!isOfRadicand)
            {
                if (written.CoefficientsIn(variable) is not [var constant, var slope])
                {
                    return null;
                }

                var pole = -(constant / slope);
                candidates.Add((AtPole(pole, radicand, q), 1 / ((variable - pole) * root)));
            }
        }

        if (degree > MostDegree)
        {
            return null;
        }

        for (var i = 0; i <= degree + 1; i++)
        {
            var function = Expr.Pow(variable, i) * root / below;
            candidates.Add((function, Differentiation.Of(function, variable, budget)));
        }

        // What has no root in it is integrated apart.
        var parts = fraction.Above.CoefficientsIn(kernels.Y);
        var (even, odd) = (parts.Count > 0 ? parts[0] : MultivariatePolynomial.Zero, parts.Count > 1 ? parts[1] : MultivariatePolynomial.Zero);
        var denominator = field.Write(fraction.Below);
        var rooted = field.Write(odd) / denominator * root;
        return new RationalIntegration(variable, assumptions, budget).Of(field.Write(even) / denominator) is { } first
            && new LinearAnsatz(variable, assumptions, budget).Solve(rooted, candidates) is { } second ? first + second : null;
    }

    private bool Divides(MultivariatePolynomial factor, Expr radicand, KernelField field)
    {
        var remainder = field.Write(factor).CoefficientsIn(variable) is [var constant, var slope]
            ? radicand.Substitute(variable, -(constant / slope)).Expand(budget)
            : (radicand / field.Write(factor)).Cancel(budget) is var ratio && !ratio.DependsOn(variable) ? 0 : 1;
        return remainder is NumberExpr { Value.IsZero: true };
    }

    // ∫1/√Q
    private Expr First(Expr radicand, (Expr A, Expr B, Expr C) q)
    {
        var slope = (2 * q.A * variable) + q.B;
        if ((ParameterSign.Of(q.A, assumptions, budget) ?? (Signs.IsNegative(q.A) ? -1 : 1)) > 0)
        {
            var root = Expr.Sqrt(q.A);
            var rest = ((4 * q.A * q.C) - Expr.Pow(q.B, 2)).Expand(budget);
            return ParameterSign.Of(rest, assumptions, budget) == 1
                ? Expr.Asinh((slope / Expr.Sqrt(rest)).Expand(budget)) / root
                : Expr.Ln(Expr.Abs((2 * root * Expr.Sqrt(radicand)) + slope)) / root;
        }

        var discriminant = (Expr.Pow(q.B, 2) - (4 * q.A * q.C)).Expand(budget);
        return -(Expr.Asin((slope / Expr.Sqrt(discriminant)).Expand(budget)) / Expr.Sqrt(-q.A));
    }

    // ∫1/((x − p)·√Q)
    private Expr AtPole(Expr pole, Expr radicand, (Expr A, Expr B, Expr C) q)
    {
        var value = radicand.Substitute(variable, pole).Expand(budget);
        var slope = ((2 * q.A * pole) + q.B).Expand(budget);
        var above = (2 * value) + (slope * (variable - pole));
        var root = Expr.Sqrt(radicand);
        if ((ParameterSign.Of(value, assumptions, budget) ?? (Signs.IsNegative(value) ? -1 : 1)) > 0)
        {
            var size = Expr.Sqrt(value);
            return -(Expr.Ln(Expr.Abs(((above + (2 * size * root)) / (variable - pole)).Expand(budget))) / size);
        }

        var other = Expr.Sqrt(-value);
        return Expr.Atan(above.Expand(budget) / (2 * other * root)) / other;
    }
}
