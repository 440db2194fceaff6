using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>x^n = a modulo prime powers, for any exponent n ≥ 1.</summary>
internal static class PowerCongruence
{
    private const int MostRoots = 2_000_000;

    // Up to this degree a prime that divides the degree is left to the general method for polynomials.
    private const int MostDegree = 400;

    public static List<BigInteger> Solve(BigInteger a, BigInteger n, BigInteger modulus, Budget budget)
    {
        var parts = new List<(BigInteger, List<ResidueClass>)>();
        foreach (var (prime, exponent) in Factorizer.Factorize(modulus, budget))
        {
            var classes = ModuloPrimePower(a, n, prime, exponent, budget);
            if (classes.Count == 0)
            {
                return [];
            }

            parts.Add((BigInteger.Pow(prime, exponent), classes));
        }

        return Residues.Combine(parts, budget);
    }

    private static List<ResidueClass> ModuloPrimePower(BigInteger a, BigInteger n, BigInteger p, int exponent, Budget budget)
    {
        var whole = BigInteger.Pow(p, exponent);
        a = ModularInverse.Residue(a, whole);
        if (a.IsZero)
        {
            // x needs ⌈e/n⌉ factors p.
            var needed = n >= exponent ? 1 : (exponent + (int)n - 1) / (int)n;
            return [new ResidueClass(0, BigInteger.Pow(p, needed))];
        }

        var valuation = 0;
        for (; (a % p).IsZero; a /= p)
        {
            valuation++;
        }

        if (valuation % n != 0)
        {
            return [];
        }

        // x = p^(v/n)·y with a unit y, and y^n = a/p^v modulo p^(e-v).
        var shift = BigInteger.Pow(p, valuation / (n > valuation ? 1 : (int)n));
        return Units(a, n, p, exponent - valuation, budget).ConvertAll(c => new ResidueClass(shift * c.Remainder, shift * c.Modulus));
    }

    private static List<ResidueClass> Units(BigInteger a, BigInteger n, BigInteger p, int exponent, Budget budget)
    {
        if (!(n % p).IsZero)
        {
            var whole = BigInteger.Pow(p, exponent);
            return ModuloPrime(a % p, n, p, budget).ConvertAll(root => new ResidueClass(Newton(root, a, n, p, exponent), whole));
        }

        if (n <= MostDegree)
        {
            var polynomial = new BigInteger[(int)n + 1];
            polynomial[0] = -a;
            polynomial[(int)n] = BigInteger.One;
            return PolynomialCongruence.ModuloPrimePower(polynomial, p, exponent, budget);
        }

        if (p == 2)
        {
            return Even(a, n, exponent, budget);
        }

        // The units are cyclic: solve n·y = log a with a generator of them.
        var modulus = BigInteger.Pow(p, exponent);
        var order = modulus / p * (p - 1);
        var generator = GroupStructure.PrimitiveRoot(modulus, budget)!.Value;
        var logarithm = DiscreteLogarithm.Least(generator, a, modulus, budget)!.Value;
        return Linear(n, logarithm, order, budget).ConvertAll(y => new ResidueClass(BigInteger.ModPow(generator, y, modulus), modulus));
    }

    /// <summary>Odd numbers modulo 2^e are ±5^y.</summary>
    private static List<ResidueClass> Even(BigInteger a, BigInteger n, int exponent, Budget budget)
    {
        var modulus = BigInteger.One << exponent;
        if (exponent < 3)
        {
            return [.. Enumerable.Range(0, 1 << exponent).Where(x => BigInteger.ModPow(x, n, modulus) == a % modulus && x % 2 == 1)
                .Select(x => new ResidueClass(x, modulus))];
        }

        // Here n is even, so that a must be a power of 5, and both signs work.
        if (DiscreteLogarithm.Least(5, a, modulus, budget) is not { } logarithm)
        {
            return [];
        }

        var roots = Linear(n, logarithm, modulus / 4, budget).ConvertAll(y => BigInteger.ModPow(5, y, modulus));
        return [.. roots.Concat(roots.Select(r => modulus - r)).Select(r => new ResidueClass(r, modulus))];
    }

    private static List<BigInteger> ModuloPrime(BigInteger a, BigInteger n, BigInteger p, Budget budget)
    {
        if (p == 2)
        {
            return [BigInteger.One];
        }

        // With d = gcd(n, p - 1) and n·u = d modulo p - 1, x^n = a is the same as x^d = a^u, provided that a^((p-1)/d) = 1.
        var (d, u, _) = ModularInverse.Extended(n, p - 1);
        if (!BigInteger.ModPow(a, (p - 1) / d, p).IsOne)
        {
            return [];
        }

        if (d > MostRoots)
        {
            throw new GaveUpException($"the congruence has {d} solutions, and a list of more than {MostRoots} is not made");
        }

        var root = BigInteger.ModPow(a, ModularInverse.Residue(u, p - 1), p);
        var unity = BigInteger.One;
        foreach (var (prime, exponent) in Factorizer.Factorize(d, budget))
        {
            for (var i = 0; i < exponent; i++)
            {
                budget.Spend(1 + p.GetBitLength());
                root = prime == 2 ? SquareRootModulo.Prime(root, p) : ModularRoot.OfPrimeDegree(root, prime, p);
            }

            // An element of order prime^exponent.
            unity = unity * BigInteger.ModPow(ModularRoot.NonPower(prime, p), (p - 1) / BigInteger.Pow(prime, exponent), p) % p;
        }

        var roots = new List<BigInteger>((int)d);
        for (var i = 0; i < d; i++)
        {
            budget.Spend();
            roots.Add(root);
            root = root * unity % p;
        }

        return roots;
    }

    private static BigInteger Newton(BigInteger root, BigInteger a, BigInteger n, BigInteger p, int exponent)
    {
        for (var precision = 1; precision < exponent;)
        {
            precision = Math.Min(exponent, 2 * precision);
            var modulus = BigInteger.Pow(p, precision);
            var power = BigInteger.ModPow(root, n - 1, modulus);
            var slope = ModularInverse.Of(n * power, modulus)!.Value;
            root = ModularInverse.Residue(root - (((power * root) - a) * slope), modulus);
        }

        return root;
    }

    /// <summary>The solutions y of n·y = c modulo m.</summary>
    internal static List<BigInteger> Linear(BigInteger n, BigInteger c, BigInteger modulus, Budget budget)
    {
        var (common, x, _) = ModularInverse.Extended(ModularInverse.Residue(n, modulus), modulus);
        if (!(c % common).IsZero)
        {
            return [];
        }

        if (common > MostRoots)
        {
            throw new GaveUpException($"the congruence has {common} solutions, and a list of more than {MostRoots} is not made");
        }

        var step = modulus / common;
        var solution = ModularInverse.Residue(c / common * x, step);
        var all = new List<BigInteger>((int)common);
        for (; solution < modulus; solution += step)
        {
            budget.Spend();
            all.Add(solution);
        }

        return all;
    }
}
