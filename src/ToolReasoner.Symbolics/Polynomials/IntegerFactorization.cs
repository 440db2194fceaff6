using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Complete factorisation over the integers: takes the easy shapes apart, and hands square-free cores to <see cref="ModularRecombination"/>.</summary>
internal static class IntegerFactorization
{
    internal static PolynomialFactorization<IntegerPolynomial> Of(IntegerPolynomial value, Budget budget)
    {
        if (value.IsZero)
        {
            return new PolynomialFactorization<IntegerPolynomial>(Rational.Zero, []);
        }

        var content = value.LeadingCoefficient.Sign < 0 ? -value.Content() : value.Content();
        var factors = new List<PolynomialFactor<IntegerPolynomial>>();
        var low = 0;
        while (value[low].IsZero)
        {
            low++;
        }

        if (low > 0)
        {
            factors.Add(new(IntegerPolynomial.X, low));
            value = new IntegerPolynomial(value.Coefficients.AsSpan()[low..]);
        }

        // f = g(x^n): g is factored first, then each factor in x^p, one prime p of n at a time. Square-free parts go through x^n unharmed.
        var deflation = value.Deflation();
        foreach (var (part, multiplicity) in SquareFreeFactorization.Of(value.Deflate(deflation), budget))
        {
            var irreducible = ModularRecombination.FactorSquareFree(part, budget);
            foreach (var prime in PrimesWithMultiplicity(deflation))
            {
                irreducible = [.. irreducible.SelectMany(factor => FactorInflated(factor, prime, budget))];
            }

            factors.AddRange(irreducible.ConvertAll(factor => new PolynomialFactor<IntegerPolynomial>(factor, multiplicity)));
        }

        factors.Sort((left, right) => IntegerPolynomial.Order.Compare(left.Factor, right.Factor));
        return new PolynomialFactorization<IntegerPolynomial>(content, factors);
    }

    /// <summary>The factors of f(x^p) for an irreducible f and a prime p.</summary>
    private static List<IntegerPolynomial> FactorInflated(IntegerPolynomial factor, int prime, Budget budget)
    {
        var inflated = factor.Inflate(prime);
        budget.Spend(1 + (inflated.Degree / 8));
        if (Cyclotomic.OrderOf(factor, budget) is { } n)
        {
            return n % prime == 0 ? [inflated] : [factor, .. inflated.TryDivide(factor, out var rest, budget) ? [rest] : Array.Empty<IntegerPolynomial>()];
        }

        // x^p - t is irreducible over Q(t) unless t is a p-th power there (Capelli); then the norm of t is one in Q.
        var norm = new Rational(factor.Degree % 2 == 0 ? factor[0] : -factor[0], factor.LeadingCoefficient);
        return IsPower(norm, prime, budget) ? ModularRecombination.FactorSquareFree(inflated, budget) : [inflated];
    }

    private static bool IsPower(Rational value, int exponent, Budget budget) =>
        !(value.Sign < 0 && exponent == 2) && IsPower(BigInteger.Abs(value.Numerator), exponent, budget) && IsPower(value.Denominator, exponent, budget);

    private static bool IsPower(BigInteger value, int exponent, Budget budget)
    {
        var root = IntegerRoot.Floor(value, exponent, budget);
        return BigInteger.Pow(root, exponent) == value;
    }

    private static List<int> PrimesWithMultiplicity(int n)
    {
        var primes = new List<int>();
        for (var p = 2; (long)p * p <= n; p++)
        {
            for (; n % p == 0; n /= p)
            {
                primes.Add(p);
            }
        }

        if (n > 1)
        {
            primes.Add(n);
        }

        return primes;
    }
}
