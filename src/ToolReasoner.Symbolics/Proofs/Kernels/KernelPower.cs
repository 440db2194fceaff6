namespace ToolReasoner.Symbolics;

/// <summary>A factor of a fraction in kernels.</summary>
/// <param name="Factor">Primitive, and no constant.</param>
/// <param name="Power">Below the line negative where the fraction is written as one product.</param>
internal sealed record KernelPower(MultivariatePolynomial Factor, int Power)
{
    /// <summary>The factors of a polynomial.</summary>
    public static IEnumerable<KernelPower> Of(PolynomialFactorization<MultivariatePolynomial> factored) =>
        factored.Factors.Select(part => new KernelPower(part.Factor, part.Multiplicity));
}
