namespace ToolReasoner.Symbolics;

/// <content>Factors of fractions.</content>
internal sealed partial class KernelField
{
    // Content and factors, those of the denominator with negative powers. The sign is the content's.
    private (Rational Content, List<KernelPower> Factors) Factor(KernelFraction value)
    {
        value = Cancel(value);
        var above = Factor(value.Numerator);
        var content = above.Content;
        var factors = new List<KernelPower>();
        foreach (var (factor, power) in above.Factors)
        {
            Join(factors, factor, power);
        }

        foreach (var (below, times) in value.Denominator)
        {
            var parts = Factor(below);
            content /= Rational.Pow(parts.Content, times);
            foreach (var (factor, power) in parts.Factors)
            {
                Join(factors, factor, -power * times);
            }
        }

        factors.RemoveAll(f => f.Power == 0);
        return (content, factors);
    }

    private PolynomialFactorization<MultivariatePolynomial> Factor(MultivariatePolynomial value)
    {
        if (!_factored.TryGetValue(value, out var factored))
        {
            factored = value.Factor(_budget);
            _factored[value] = factored;
        }

        return factored;
    }
}
