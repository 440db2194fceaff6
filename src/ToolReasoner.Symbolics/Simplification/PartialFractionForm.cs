namespace ToolReasoner.Symbolics;

/// <summary>Partial fractions in one variable, the coefficients being rational functions of all other kernels.</summary>
internal static class PartialFractionForm
{
    /// <summary>Takes apart.</summary>
    public static Expr Of(Expr value, Expr variable, Budget budget)
    {
        var field = new KernelField(Assumptions.None, isReal: false, budget, KernelRules.Plain);
        var fraction = field.Cancel(field.Convert(value)[0]);
        var index = -1;
        for (var i = 0; i < field.Kernels.Count; i++)
        {
            if (field.Kernels[i].Expr.Equals(variable))
            {
                index = i;
            }
            else if (field.Kernels[i].Expr.Contains(variable) && Occurs(fraction, i))
            {
                throw new GaveUpException("it is no rational function of the variable");
            }
        }

        if (index < 0 || !Occurs(fraction, index))
        {
            return value;
        }

        var (outside, factors) = Split(fraction, index, budget);
        var numerator = FieldPolynomial.Of(fraction.Numerator, index).Scale(outside.Reciprocal());
        var terms = new List<Expr>();
        var left = numerator;
        var product = factors.Aggregate(FieldPolynomial.One, (all, f) => all * f.Factor.Pow(f.Power));
        var (whole, rest) = left.Divide(product, budget);
        terms.AddRange(Terms(whole, field, variable));
        for (var i = 0; i < factors.Count; i++)
        {
            var (factor, power) = factors[i];
            var own = factor.Pow(power);
            var others = product.Divide(own, budget).Quotient;

            // rest/(own·others) = a/own + b/others with a·others ≡ rest (mod own)
            var part = (others.InverseModulo(own, budget) * rest).Divide(own, budget).Remainder;
            for (var k = power; k >= 1; k--)
            {
                var (quotient, digit) = part.Divide(factor, budget);
                terms.Add(Fraction(digit, factor, k, field, variable, budget));
                part = quotient;
            }
        }

        return Expr.Add(terms);
    }

    private static bool Occurs(KernelFraction fraction, int kernel) =>
        fraction.Numerator.Degree(kernel) > 0 || fraction.Denominator.Any(d => d.Factor.Degree(kernel) > 0);

    private static (RationalFunction Outside, List<(FieldPolynomial Factor, int Power)> Factors) Split(KernelFraction fraction, int index, Budget budget)
    {
        var outside = RationalFunction.One;
        var factors = new List<(FieldPolynomial Factor, int Power)>();
        foreach (var (below, times) in fraction.Denominator)
        {
            var factored = below.Factor(budget);
            outside *= (RationalFunction)Rational.Pow(factored.Content, times);
            foreach (var (factor, multiplicity) in factored.Factors)
            {
                if (factor.Degree(index) > 0)
                {
                    factors.Add((FieldPolynomial.Of(factor, index), multiplicity * times));
                }
                else
                {
                    outside *= factor.Pow(multiplicity * times, budget);
                }
            }
        }

        return (outside, factors);
    }

    private static IEnumerable<Expr> Terms(FieldPolynomial polynomial, KernelField field, Expr variable) =>
        polynomial.Coefficients.Select((c, power) => Write(c, field) * Expr.Pow(variable, power));

    // With whole numbers below the line only once: c/(d·f) rather than (c/d)/f.
    private static Expr Fraction(FieldPolynomial digit, FieldPolynomial factor, int power, KernelField field, Expr variable, Budget budget)
    {
        var common = digit.Coefficients.Aggregate(MultivariatePolynomial.One, (all, c) => all.DivideExact(all.Gcd(c.Denominator, budget), budget).Multiply(c.Denominator, budget));
        var above = Expr.Add([.. Terms(digit.Scale(common), field, variable)]);
        return above / (field.Write(common) * Expr.Pow(Expr.Add([.. Terms(factor, field, variable)]), power));
    }

    private static Expr Write(RationalFunction value, KernelField field) => field.Write(value.Numerator) / field.Write(value.Denominator);
}
