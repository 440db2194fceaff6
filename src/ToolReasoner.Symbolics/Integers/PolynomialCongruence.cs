using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Roots of integer polynomials modulo prime powers, as classes: a multiple root may lift in very many ways.</summary>
internal static class PolynomialCongruence
{
    /// <summary>Every residue modulo m at which the polynomial vanishes modulo m.</summary>
    public static List<BigInteger> Solve(IReadOnlyList<BigInteger> coefficients, BigInteger modulus, Budget budget)
    {
        var parts = new List<(BigInteger, List<ResidueClass>)>();
        foreach (var (prime, exponent) in Factorizer.Factorize(modulus, budget))
        {
            var classes = ModuloPrimePower(coefficients, prime, exponent, budget);
            if (classes.Count == 0)
            {
                return [];
            }

            parts.Add((BigInteger.Pow(prime, exponent), classes));
        }

        return Residues.Combine(parts, budget);
    }

    /// <summary>Disjoint classes that together are the solutions modulo p^e; their moduli divide p^e.</summary>
    public static List<ResidueClass> ModuloPrimePower(IReadOnlyList<BigInteger> coefficients, BigInteger prime, int exponent, Budget budget)
    {
        var classes = new List<ResidueClass>();
        Lift([.. coefficients], prime, exponent, new ResidueClass(0, 1), classes, budget);
        return classes;
    }

    /// <summary>
    /// Solves f(y) = 0 modulo p^e for x = class.Remainder + class.Modulus·y: takes the content out, then goes into each root modulo p with y = r + p·z.
    /// </summary>
    private static void Lift(BigInteger[] f, BigInteger p, int exponent, ResidueClass residues, List<ResidueClass> found, Budget budget)
    {
        budget.Deepen();
        while (exponent > 0 && Array.TrueForAll(f, c => (c % p).IsZero))
        {
            f = Array.ConvertAll(f, c => c / p);
            exponent--;
            if (Array.TrueForAll(f, c => c.IsZero))
            {
                exponent = 0;
            }
        }

        if (exponent <= 0)
        {
            found.Add(residues);
            return;
        }

        var whole = BigInteger.Pow(p, exponent);
        f = Array.ConvertAll(f, c => ModularInverse.Residue(c, whole));
        foreach (var root in CongruencePolynomial.Roots(f, p, budget))
        {
            var derivative = Enumerable.Range(1, f.Length - 1).Select(i => f[i] * i).ToList();
            if (!CongruencePolynomial.Evaluate(derivative, root, p).IsZero)
            {
                // A simple root lifts in one way: Newton and Hensel.
                var lifted = Newton(f, derivative, root, p, exponent);
                found.Add(new ResidueClass(residues.Remainder + (residues.Modulus * lifted), residues.Modulus * whole));
                continue;
            }

            Lift(
                Substitute(f, root, p, whole, budget),
                p,
                exponent,
                new ResidueClass(residues.Remainder + (residues.Modulus * root), residues.Modulus * p),
                found,
                budget);
        }
    }

    private static BigInteger Newton(BigInteger[] f, List<BigInteger> derivative, BigInteger root, BigInteger p, int exponent)
    {
        for (var precision = 1; precision < exponent;)
        {
            precision = Math.Min(exponent, 2 * precision);
            var modulus = BigInteger.Pow(p, precision);
            var slope = ModularInverse.Of(CongruencePolynomial.Evaluate(derivative, root, modulus), modulus)!.Value;
            root = ModularInverse.Residue(root - (CongruencePolynomial.Evaluate(f, root, modulus) * slope), modulus);
        }

        return root;
    }

    /// <summary>f(root + p·z).</summary>
    private static BigInteger[] Substitute(BigInteger[] f, BigInteger root, BigInteger p, BigInteger modulus, Budget budget)
    {
        var result = (BigInteger[])f.Clone();
        budget.Spend(1 + ((long)f.Length * f.Length));
        for (var i = 0; i < f.Length; i++)
        {
            for (var j = f.Length - 2; j >= i; j--)
            {
                result[j] = (result[j] + (root * result[j + 1])) % modulus;
            }
        }

        var power = BigInteger.One;
        for (var i = 0; i < f.Length; i++)
        {
            result[i] = result[i] * power;
            power *= p;
        }

        return result;
    }
}
