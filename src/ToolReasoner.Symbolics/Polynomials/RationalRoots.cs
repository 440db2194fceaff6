using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Rational roots by lifting roots modulo a prime (Loos 1983): no divisors of coefficients are enumerated.</summary>
internal static class RationalRoots
{
    /// <summary>The roots of something primitive and square-free of positive degree.</summary>
    internal static List<Rational> OfSquareFree(IntegerPolynomial value, Budget budget)
    {
        var roots = new List<Rational>();
        if (value[0].IsZero)
        {
            roots.Add(Rational.Zero);
            value = new IntegerPolynomial(value.Coefficients.AsSpan()[1..]);
        }

        if (value.Degree < 1)
        {
            return roots;
        }

        if (value.Degree == 1)
        {
            return [.. roots, new Rational(-value[0], value[1])];
        }

        var (image, prime) = GoodImage(value, budget);
        var product = ModularPolynomial.X(prime).PowMod(prime, image, budget).Subtract(ModularPolynomial.X(prime)).Gcd(image, budget);

        // lc·root is whole, and by Cauchy's bound not above this.
        var lead = value.LeadingCoefficient;
        var bound = value.Coefficients.Aggregate(BigInteger.Zero, (max, c) => BigInteger.Max(max, BigInteger.Abs(c))) + BigInteger.Abs(lead);
        foreach (var linear in product.Degree == 0 ? [] : ModularFactorization.FactorSquareFree(product, budget))
        {
            var lifted = LiftRoot(value, linear[0] == 0 ? 0 : prime - linear[0], prime, 2 * bound + 1, budget, out var modulus);
            var root = new Rational(IntegerMath.SymmetricMod(lead * lifted, modulus), lead);
            if (value.SignAt(root) == 0)
            {
                roots.Add(root);
            }
        }

        return roots;
    }

    private static (ModularPolynomial Image, uint Prime) GoodImage(IntegerPolynomial value, Budget budget)
    {
        // Large enough that few residues are roots by chance, small enough for cheap powers.
        for (var prime = WordPrimes.Above(1000); ; prime = WordPrimes.Above(prime))
        {
            budget.Spend(value.Degree);
            var image = ModularPolynomial.Of(value, prime);
            if (image.Degree == value.Degree && image.Gcd(image.Derivative(), budget).Degree == 0)
            {
                return (image, prime);
            }
        }
    }

    // Newton's iteration on p-adic integers; the root is simple modulo the prime.
    private static BigInteger LiftRoot(IntegerPolynomial value, BigInteger root, uint prime, BigInteger above, Budget budget, out BigInteger modulus)
    {
        var derivative = value.Derivative();
        modulus = prime;
        var inverse = IntegerMath.Inverse(derivative.Evaluate(root), modulus);
        while (modulus < above)
        {
            modulus *= modulus;
            budget.Spend(1 + (value.Degree * (1 + (modulus.GetBitLength() / 128))));
            root = IntegerMath.Mod(root - (EvaluateModulo(value, root, modulus) * inverse), modulus);
            inverse = IntegerMath.Mod(inverse * (2 - (EvaluateModulo(derivative, root, modulus) * inverse)), modulus);
        }

        return root;
    }

    private static BigInteger EvaluateModulo(IntegerPolynomial polynomial, BigInteger at, BigInteger modulus)
    {
        var value = BigInteger.Zero;
        for (var i = polynomial.Degree; i >= 0; i--)
        {
            value = ((value * at) + polynomial.Coefficients[i]) % modulus;
        }

        return value;
    }
}
