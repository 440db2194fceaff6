namespace ToolReasoner.Symbolics;

/// <summary>A fraction of polynomials as a polynomial and fractions with powers of irreducible polynomials below.</summary>
/// <param name="Whole">The polynomial part.</param>
/// <param name="Terms">Each is Numerator/Factor^Power, the numerator not 0 and of lower degree than the factor.</param>
public sealed record PartialFractions(RationalPolynomial Whole, IReadOnlyList<(RationalPolynomial Numerator, IntegerPolynomial Factor, int Power)> Terms)
{
    /// <summary>Decomposes numerator/denominator over the rationals.</summary>
    /// <param name="numerator">Any.</param>
    /// <param name="denominator">Not 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public static PartialFractions Of(RationalPolynomial numerator, RationalPolynomial denominator, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        budget = Budget.OrDefault(budget);
        var (whole, rest) = numerator.Divide(denominator, budget);
        var factors = denominator.Factor(budget);
        var terms = new List<(RationalPolynomial, IntegerPolynomial, int)>();
        foreach (var (factor, multiplicity) in factors.Factors)
        {
            // Modulo factor^multiplicity the numerator is rest over the cofactor; its digits in base factor are the terms.
            RationalPolynomial modulus = factor.Pow(multiplicity, budget);
            var cofactor = denominator.Divide(modulus, budget).Quotient;
            var (_, inverse, _) = cofactor.Divide(modulus, budget).Remainder.ExtendedGcd(modulus, budget);
            var value = (rest.Divide(modulus, budget).Remainder * inverse).Divide(modulus, budget).Remainder;
            var digits = new List<(RationalPolynomial, IntegerPolynomial, int)>();
            for (var power = multiplicity; power > 0 && !value.IsZero; power--)
            {
                var (quotient, digit) = value.Divide(factor, budget);
                if (!digit.IsZero)
                {
                    digits.Add((digit, factor, power));
                }

                value = quotient;
            }

            digits.Reverse();
            terms.AddRange(digits);
        }

        return new PartialFractions(whole, terms);
    }
}
