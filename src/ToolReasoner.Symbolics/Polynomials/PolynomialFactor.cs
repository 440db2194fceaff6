namespace ToolReasoner.Symbolics;

/// <summary>A factor of a polynomial with its multiplicity.</summary>
/// <typeparam name="TPolynomial">What the factor is.</typeparam>
/// <param name="Factor">Of positive degree.</param>
/// <param name="Multiplicity">1 or more.</param>
public sealed record PolynomialFactor<TPolynomial>(TPolynomial Factor, int Multiplicity);
