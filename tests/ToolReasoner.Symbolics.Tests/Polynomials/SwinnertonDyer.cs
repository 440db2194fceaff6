using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Polynomials;

/// <summary>Π (x ± √2 ± √3 ± √5 ± …): irreducible, though modulo every prime all factors are linear or quadratic.</summary>
internal static class SwinnertonDyer
{
    private static readonly int[] s_primes = [2, 3, 5, 7, 11, 13];

    internal static IntegerPolynomial Of(int count)
    {
        var polynomial = IntegerPolynomial.X;
        foreach (var prime in s_primes.Take(count))
        {
            // f(x + √p)·f(x - √p) = a² - p·b² with f(x + √p) = a + b·√p.
            var (a, b) = (IntegerPolynomial.Zero, IntegerPolynomial.Zero);
            for (var i = polynomial.Degree; i >= 0; i--)
            {
                (a, b) = ((a * IntegerPolynomial.X) + (b * (BigInteger)prime) + polynomial[i], (b * IntegerPolynomial.X) + a);
            }

            polynomial = (a * a) - (b * b * (BigInteger)prime);
        }

        return polynomial;
    }
}
