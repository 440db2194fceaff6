namespace ToolReasoner.Symbolics;

/// <summary>A polynomial as content times a product of powers of irreducible factors.</summary>
/// <typeparam name="TPolynomial">What the factors are.</typeparam>
/// <param name="Content">The number in front; 0 for the polynomial 0.</param>
/// <param name="Factors">Irreducible, primitive, pairwise different, of positive degree; multiplicities are 1 or more. Ascending by degree.</param>
public sealed record PolynomialFactorization<TPolynomial>(Rational Content, IReadOnlyList<PolynomialFactor<TPolynomial>> Factors)
{
    /// <summary>Whether it has one factor of positive degree, once.</summary>
    public bool IsIrreducible => Factors.Count == 1 && Factors[0].Multiplicity == 1;
}
