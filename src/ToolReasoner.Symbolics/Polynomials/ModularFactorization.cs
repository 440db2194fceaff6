using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Factors over a prime field by distinct degrees, then equal degrees (Cantor, Zassenhaus 1981; von zur Gathen, Gerhard: Modern Computer
/// Algebra, chapter 14). Chance is seeded: the same input takes the same course.
/// </summary>
internal static class ModularFactorization
{
    /// <summary>Monic irreducible factors with multiplicities.</summary>
    internal static List<PolynomialFactor<ModularPolynomial>> Factor(ModularPolynomial value, Budget budget)
    {
        var factors = new List<PolynomialFactor<ModularPolynomial>>();
        foreach (var (part, multiplicity) in SquareFree(value.Monic(), budget))
        {
            factors.AddRange(FactorSquareFree(part, budget).Select(factor => new PolynomialFactor<ModularPolynomial>(factor, multiplicity)));
        }

        return factors;
    }

    /// <summary>Monic irreducible factors of something monic and square-free.</summary>
    internal static List<ModularPolynomial> FactorSquareFree(ModularPolynomial value, Budget budget)
    {
        var factors = new List<ModularPolynomial>();
        foreach (var (product, degree) in DistinctDegrees(value, budget))
        {
            SplitEqualDegrees(product, degree, factors, new Random(17), budget);
        }

        return factors;
    }

    /// <summary>For each degree that occurs, the product of all irreducible factors of that degree.</summary>
    internal static List<(ModularPolynomial Product, int Degree)> DistinctDegrees(ModularPolynomial value, Budget budget)
    {
        var products = new List<(ModularPolynomial, int)>();
        var x = ModularPolynomial.X(value.Prime);
        var power = x;
        for (var degree = 1; 2 * degree <= value.Degree; degree++)
        {
            power = power.PowMod(value.Prime, value, budget);
            var product = power.Subtract(x).Gcd(value, budget);
            if (product.Degree > 0)
            {
                products.Add((product, degree));
                value = value.Divide(product).Quotient;
                power = power.Remainder(value);
            }
        }

        if (value.Degree > 0)
        {
            products.Add((value, value.Degree));
        }

        return products;
    }

    private static void SplitEqualDegrees(ModularPolynomial product, int degree, List<ModularPolynomial> factors, Random chance, Budget budget)
    {
        budget.Deepen();
        if (product.Degree == degree)
        {
            factors.Add(product);
            return;
        }

        while (true)
        {
            var residues = new ulong[product.Degree];
            for (var i = 0; i < residues.Length; i++)
            {
                residues[i] = (ulong)chance.NextInt64(product.Prime);
            }

            var divisor = Half(ModularPolynomial.Own(residues, product.Prime), product, degree, budget).Gcd(product, budget);
            if (divisor.Degree > 0 && divisor.Degree < product.Degree)
            {
                SplitEqualDegrees(divisor, degree, factors, chance, budget);
                SplitEqualDegrees(product.Divide(divisor).Quotient, degree, factors, chance, budget);
                return;
            }
        }
    }

    // Something that is 0 modulo about half of the factors: the power (p^d - 1)/2 less one, or for p = 2 the trace.
    private static ModularPolynomial Half(ModularPolynomial chosen, ModularPolynomial product, int degree, Budget budget)
    {
        if (product.Prime != 2)
        {
            var power = chosen.PowMod((BigInteger.Pow(product.Prime, degree) - 1) / 2, product, budget);
            return power.Subtract(ModularPolynomial.Constant(1, product.Prime));
        }

        var trace = chosen;
        for (var i = 1; i < degree; i++)
        {
            chosen = chosen.PowMod(2, product, budget);
            trace = trace.Add(chosen);
        }

        return trace;
    }

    private static List<PolynomialFactor<ModularPolynomial>> SquareFree(ModularPolynomial value, Budget budget)
    {
        var parts = new List<PolynomialFactor<ModularPolynomial>>();
        var derivative = value.Derivative();
        var repeated = value.Gcd(derivative, budget);
        var distinct = value.Divide(repeated).Quotient;
        for (var multiplicity = 1; distinct.Degree > 0; multiplicity++)
        {
            var common = distinct.Gcd(repeated, budget);
            var part = distinct.Divide(common).Quotient;
            if (part.Degree > 0)
            {
                parts.Add(new(part, multiplicity));
            }

            (distinct, repeated) = (common, repeated.Divide(common).Quotient);
        }

        // What is left is a power of the prime: its root has every p-th coefficient.
        if (repeated.Degree > 0)
        {
            var prime = value.Prime;
            var root = new ulong[(repeated.Degree / (int)prime) + 1];
            for (var i = 0; i < root.Length; i++)
            {
                root[i] = repeated[i * (int)prime];
            }

            parts.AddRange(SquareFree(ModularPolynomial.Own(root, prime), budget).Select(part => part with { Multiplicity = part.Multiplicity * (int)prime }));
        }

        return parts;
    }
}
