namespace ToolReasoner.Symbolics;

/// <summary>
/// Antiderivatives of rational functions, complete over the rationals: partial fractions over the irreducible factors of the denominator,
/// powers lowered by Hermite's reduction, logarithms by the residues (M. Bronstein, "Symbolic Integration I", 2nd ed. 2005, chapter 2).
/// Parameters are allowed; then denominators of degree 3 and more have only the logarithms that need no roots.
/// </summary>
internal sealed class RationalIntegration
{
    private readonly SymbolExpr _variable;
    private readonly Assumptions _assumptions;
    private readonly Budget _budget;
    private readonly KernelField _field;

    /// <summary>An integration.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="assumptions">Of the parameters.</param>
    /// <param name="budget">Pays.</param>
    public RationalIntegration(SymbolExpr variable, Assumptions assumptions, Budget budget)
    {
        (_variable, _assumptions, _budget) = (variable, assumptions, budget);
        _field = new KernelField(Assumptions.None, isReal: false, budget, KernelRules.Plain);
    }

    /// <summary>An antiderivative; null if the integrand is no rational function, or its denominator is beyond what is known.</summary>
    public Expr? Of(Expr value)
    {
        if (!LooksRational(value))
        {
            return null;
        }

        var fraction = _field.Cancel(_field.Convert(value)[0]);
        var index = -1;
        for (var i = 0; i < _field.Kernels.Count; i++)
        {
            if (_field.Kernels[i].Expr.Equals(_variable))
            {
                index = i;
            }
            else if (_field.Kernels[i].Expr.DependsOn(_variable))
            {
                return null;
            }
        }

        return index < 0 ? value * _variable : Integrate(fraction, index);
    }

    // Sums, products and whole powers of the variable and of what is free of it.
    private bool LooksRational(Expr value) => value switch
    {
        SymbolExpr => true,
        SumExpr or ProductExpr => value.Parts.All(LooksRational),
        PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power => LooksRational(power.Base),
        _ => !value.DependsOn(_variable),
    };

    private Expr? Integrate(KernelFraction fraction, int index)
    {
        var (outside, factors) = Split(fraction, index);
        var numerator = FieldPolynomial.Of(fraction.Numerator, index).Scale(outside.Reciprocal());
        var product = factors.Aggregate(FieldPolynomial.One, (all, f) => all * f.Factor.Pow(f.Power));
        var (whole, rest) = numerator.Divide(product, _budget);
        var terms = new List<Expr> { Write(whole.Antiderivative()) };
        foreach (var (factor, power) in factors)
        {
            var own = factor.Pow(power);
            var others = product.Divide(own, _budget).Quotient;
            var part = (others.InverseModulo(own, _budget) * rest).Divide(own, _budget).Remainder;

            // Digits in base of the factor: part/own = Σ A_k/factor^k.
            var digits = new FieldPolynomial[power + 1];
            for (var k = power; k >= 1; k--)
            {
                var (quotient, digit) = part.Divide(factor, _budget);
                (digits[k], part) = (digit, quotient);
            }

            Reduce(factor, digits, terms);
            if (digits[1].Degree >= 0)
            {
                if (Logarithms(digits[1], factor) is not { } logarithms)
                {
                    return null;
                }

                terms.Add(logarithms);
            }
        }

        return Expr.Add(terms);
    }

    // Hermite: A = S·q + T·q' gives ∫A/q^k = −T/((k − 1)·q^(k−1)) + ∫(S + T'/(k − 1))/q^(k−1).
    private void Reduce(FieldPolynomial factor, FieldPolynomial[] digits, List<Expr> terms)
    {
        if (digits.Length <= 2)
        {
            return;
        }

        var slope = factor.Derivative();
        var inverse = slope.Degree == 0 ? FieldPolynomial.One.Scale(slope.Coefficients[0].Reciprocal()) : slope.InverseModulo(factor, _budget);
        for (var k = digits.Length - 1; k >= 2; k--)
        {
            if (digits[k].Degree < 0)
            {
                continue;
            }

            var t = (digits[k] * inverse).Divide(factor, _budget).Remainder;
            var s = (digits[k] - (t * slope)).Divide(factor, _budget).Quotient;
            terms.Add(-(Write(t) / ((k - 1) * Expr.Pow(Write(factor), k - 1))));
            digits[k - 1] = digits[k - 1].Plus(s).Plus(t.Derivative().Scale(new Rational(1, k - 1)));
        }
    }

    private (RationalFunction Outside, List<(FieldPolynomial Factor, int Power)> Factors) Split(KernelFraction fraction, int index)
    {
        var outside = RationalFunction.One;
        var factors = new Dictionary<MultivariatePolynomial, int>();
        foreach (var (below, times) in fraction.Denominator)
        {
            var factored = below.Factor(_budget);
            outside *= (RationalFunction)Rational.Pow(factored.Content, times);
            foreach (var (factor, multiplicity) in factored.Factors)
            {
                if (factor.Degree(index) > 0)
                {
                    factors[factor] = factors.GetValueOrDefault(factor) + (multiplicity * times);
                }
                else
                {
                    outside *= factor.Pow(multiplicity * times, _budget);
                }
            }
        }

        return (outside, [.. factors.Select(f => (FieldPolynomial.Of(f.Key, index), f.Value))]);
    }

    // ∫A/q for an irreducible q of a degree above that of A.
    private Expr? Logarithms(FieldPolynomial a, FieldPolynomial q)
    {
        var slope = q.Derivative();
        if (a.Degree == slope.Degree)
        {
            var ratio = a.Coefficients[^1] / slope.Coefficients[^1];
            var left = a - slope.Scale(ratio);
            var logarithm = Write(ratio) * Logarithm(q);
            return left.Degree < 0 ? logarithm
                : q.Degree == 2 ? logarithm + OverQuadratic(left.Coefficients[0], q)
                : OfHigherDegree(a, q);
        }

        return q.Degree == 2 ? OverQuadratic(a.Coefficients[0], q) : OfHigherDegree(a, q);
    }

    private Expr Logarithm(FieldPolynomial q) => Expr.Ln(Expr.Abs(Write(q)));

    // n/(ax² + bx + c)
    private Expr OverQuadratic(RationalFunction n, FieldPolynomial q)
    {
        var (c, b, a) = (q.Coefficients[0], q.Coefficients[1], q.Coefficients[2]);
        var discriminant = (b * b) - (4 * a * c);
        var linear = Write(q.Derivative());
        var (outside, inside) = SquareParts(discriminant);
        var sign = ParameterSign.Of(Write(inside), _assumptions, _budget) ?? (Signs.IsNegative(Write(inside)) ? -1 : 1);
        if (sign > 0)
        {
            var root = Write(outside) * Expr.Sqrt(Write(inside));
            return Write(n) / root * (Expr.Ln(Expr.Abs(linear - root)) - Expr.Ln(Expr.Abs(linear + root)));
        }

        var angle = Write(outside) * Expr.Sqrt(Write(-inside));
        return Write(n * (Rational)2) / angle * Expr.Atan((linear / angle).Expand(_budget));
    }

    // A function as r²·s with s square-free as a polynomial over a number.
    private (RationalFunction Outside, RationalFunction Inside) SquareParts(RationalFunction value)
    {
        // A square below: p/q is p·q/q².
        var (outside, inside) = (((RationalFunction)value.Denominator).Reciprocal(), value.Numerator.Multiply(value.Denominator, _budget));
        var parts = inside.SquareFreeFactor(_budget);
        var left = (RationalFunction)parts.Content;
        foreach (var (factor, multiplicity) in parts.Factors)
        {
            outside *= factor.Pow(multiplicity / 2, _budget);
            left *= factor.Pow(multiplicity % 2, _budget);
        }

        return (outside, left);
    }

    private Expr? OfHigherDegree(FieldPolynomial a, FieldPolynomial q) =>
        a.Rational() is { } numerator && q.Rational() is { } denominator ? new ResidueLogarithms(_variable, _budget).Of(numerator, denominator) : null;

    private Expr Write(FieldPolynomial value) => Expr.Add([.. value.Coefficients.Select((c, power) => Write(c) * Expr.Pow(_variable, power))]);

    private Expr Write(RationalFunction value) => _field.Write(value.Numerator) / _field.Write(value.Denominator);
}
