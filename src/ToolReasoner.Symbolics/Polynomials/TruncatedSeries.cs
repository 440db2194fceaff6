namespace ToolReasoner.Symbolics;

/// <summary>A power series in some variables with polynomials in one more for coefficients, by degree: for each, coefficients by monomial.</summary>
/// <param name="Parts">Part d holds the terms of total degree d; what is not there is 0.</param>
internal sealed record TruncatedSeries(IReadOnlyList<Dictionary<Monomial, IntegerPolynomial>> Parts)
{
    internal bool IsZeroAt(int degree) => degree >= Parts.Count || Parts[degree].Values.All(c => c.IsZero);
}
