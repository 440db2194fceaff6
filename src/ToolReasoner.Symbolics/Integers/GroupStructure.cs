using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The units modulo n: how many, their exponent, the order of one, generators.</summary>
internal static class GroupStructure
{
    public static BigInteger Exponent(IEnumerable<PrimePower> modulus)
    {
        var exponent = BigInteger.One;
        foreach (var (prime, power) in modulus)
        {
            var order = prime == 2 && power > 2 ? BigInteger.One << (power - 2) : BigInteger.Pow(prime, power - 1) * (prime - 1);
            exponent = exponent / BigInteger.GreatestCommonDivisor(exponent, order) * order;
        }

        return exponent;
    }

    /// <summary>The order of a unit, with its factorisation.</summary>
    public static (BigInteger Order, List<PrimePower> Factors) Order(BigInteger unit, BigInteger modulus, Budget budget)
    {
        var exponent = Exponent(Factorizer.Factorize(modulus, budget));
        var kept = new List<PrimePower>();
        var order = exponent;
        foreach (var (prime, power) in Factorizer.Factorize(exponent, budget))
        {
            var left = power;
            budget.Spend(1 + (modulus.GetBitLength() / 8 * power));
            while (left > 0 && (BigInteger.ModPow(unit, order / prime, modulus) - 1) % modulus == 0)
            {
                (order, left) = (order / prime, left - 1);
            }

            if (left > 0)
            {
                kept.Add(new PrimePower(prime, left));
            }
        }

        return (order, kept);
    }

    /// <summary>Whether the units modulo n are the powers of one: n is 1, 2, 4, p^k or 2p^k.</summary>
    public static bool IsCyclic(BigInteger n, Budget budget)
    {
        if (n <= 4)
        {
            return true;
        }

        return !(n % 4).IsZero && Factorizer.Factorize(n.IsEven ? n / 2 : n, budget).Count == 1;
    }

    /// <summary>The least primitive root, or null if there is none.</summary>
    public static BigInteger? PrimitiveRoot(BigInteger n, Budget budget)
    {
        if (n == 1)
        {
            return 0;
        }

        if (!IsCyclic(n, budget))
        {
            return null;
        }

        var order = Factorizer.Factorize(n, budget).Aggregate(n, (value, f) => value / f.Prime * (f.Prime - 1));
        var primes = Factorizer.Factorize(order, budget).ConvertAll(f => f.Prime);
        for (var g = BigInteger.One; ; g++)
        {
            budget.Spend(1 + n.GetBitLength() / 8);
            if (BigInteger.GreatestCommonDivisor(g, n).IsOne && primes.TrueForAll(p => !BigInteger.ModPow(g, order / p, n).IsOne))
            {
                return g;
            }
        }
    }
}
