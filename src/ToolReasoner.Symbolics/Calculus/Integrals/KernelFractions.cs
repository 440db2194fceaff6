namespace ToolReasoner.Symbolics;

/// <summary>Fractions in kernels, as integration needs them.</summary>
internal static class KernelFractions
{
    /// <summary>Whether a kernel occurs.</summary>
    public static bool Has(this KernelFraction fraction, int kernel) =>
        fraction.Numerator.Degree(kernel) > 0 || fraction.Denominator.Any(d => d.Factor.Degree(kernel) > 0);

    /// <summary>The kernels that occur and depend on the variable.</summary>
    public static IReadOnlyList<int> In(this KernelFraction fraction, KernelField field, SymbolExpr variable) =>
        [.. Enumerable.Range(0, field.Kernels.Count).Where(k => fraction.Has(k) && field.Kernels[k].Expr.DependsOn(variable))];

    /// <summary>Numerator and denominator, multiplied out, with no odd power of a kernel below whose square is free of it.</summary>
    public static (MultivariatePolynomial Above, MultivariatePolynomial Below) Rationalized(this KernelFraction fraction, KernelField field, int kernel, Budget budget)
    {
        var below = MultivariatePolynomial.One;
        foreach (var (factor, power) in fraction.Denominator)
        {
            below = field.Reduce(below.Multiply(factor.Pow(power, budget), budget));
        }

        if (below.Degree(kernel) <= 0)
        {
            return (fraction.Numerator, below);
        }

        var mirrored = below.Mirrored(kernel);
        return (field.Reduce(fraction.Numerator.Multiply(mirrored, budget)), field.Reduce(below.Multiply(mirrored, budget)));
    }

    /// <summary>With the opposite of a variable.</summary>
    public static MultivariatePolynomial Mirrored(this MultivariatePolynomial value, int variable) =>
        MultivariatePolynomial.FromTerms(value.Terms.Select(t => (t.Monomial, t.Monomial[variable] % 2 == 0 ? t.Coefficient : -t.Coefficient)));
}
