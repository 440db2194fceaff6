using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Proofs from the factors of n - 1 (Pocklington; Brillhart, Lehmer, Selfridge: New primality criteria, 1975, theorem 5) and of n + 1
/// (Morrison). Only small factors are looked for: numbers of a special shape, of whatever size, are quick, the others go elsewhere.
/// </summary>
internal static class NeighbourProof
{
    /// <summary>A verdict, or null when the factors found do not suffice.</summary>
    /// <param name="n">A probable prime above 2^64.</param>
    /// <param name="budget">Spent.</param>
    public static PrimalityProof? Decide(BigInteger n, Budget budget) => FromBelow(n, budget) ?? FromAbove(n, budget);

    private static PrimalityProof? FromBelow(BigInteger n, Budget budget)
    {
        var (factored, primes) = SmallPart(n - 1, budget);
        if (BigInteger.Pow(factored, 3) < n)
        {
            return null;
        }

        var modulus = new MontgomeryModulus(n);
        foreach (var prime in primes)
        {
            switch (HasWitness(modulus, prime, budget))
            {
                case false:
                    return new PrimalityProof(n, Primality.Composite, "Fermat");
                case null:
                    return null;
            }
        }

        var isPrime = true;
        if (factored * factored <= n)
        {
            // n = c2 F² + c1 F + 1: every prime factor is 1 modulo F, so a composite would be (aF + 1)(bF + 1), a and b roots of x² - c1 x
            // + c2.
            var high = BigInteger.DivRem(n / factored, factored, out var middle);
            isPrime = !FloorRoots.IsSquare((middle * middle) - (4 * high), out _);
        }

        return new PrimalityProof(n, isPrime ? Primality.Prime : Primality.Composite, "factors of n - 1 (Brillhart, Lehmer, Selfridge)");
    }

    /// <summary>
    /// Looks for a with a^(n-1) = 1 and a^((n-1)/prime) - 1 prime to n: true if found, false if n is composite, null if none was found.
    /// </summary>
    private static bool? HasWitness(MontgomeryModulus modulus, BigInteger prime, Budget budget)
    {
        var n = modulus.Value;
        for (var i = 0; i < 40; i++)
        {
            budget.Spend(1 + ((long)modulus.Limbs * modulus.Limbs * n.GetBitLength() / 20));
            var root = modulus.Pow(modulus.Enter(SmallPrimes.All[i]), (n - 1) / prime);
            if (!modulus.Pow(root, prime).AsSpan().SequenceEqual(modulus.One))
            {
                return false;
            }

            var common = BigInteger.GreatestCommonDivisor(modulus.Leave(root) - 1, n);
            if (common.IsOne)
            {
                return true;
            }

            if (common != n)
            {
                return false;
            }
        }

        return null;
    }

    private static PrimalityProof? FromAbove(BigInteger n, Budget budget)
    {
        var (factored, primes) = SmallPart(n + 1, budget);
        if (factored <= FloorRoots.Sqrt(n) + 2 || LucasTest.Discriminant(n) is not { } discriminant)
        {
            return null;
        }

        // Crandall and Pomerance, Prime Numbers, theorem 4.2.3: with U_(n+1) = 0 and U_((n+1)/q) prime to n for each prime q of the
        // factored part F, every prime factor of n is ±1 modulo F; none is below the root of n. The discriminant stays, P changes.
        foreach (var prime in primes)
        {
            var found = false;
            for (var p = 1; p < 80 && !found; p += 2)
            {
                budget.Spend(1 + ((n.GetBitLength() / 32) * (n.GetBitLength() / 32) * n.GetBitLength() / 20));
                var q = ((BigInteger)p * p) - discriminant;
                if (!(q % 4).IsZero || !BigInteger.GreatestCommonDivisor(q / 4, n).IsOne)
                {
                    continue;
                }

                q /= 4;
                if (!LucasTest.At(p, q, n + 1, n).U.IsZero)
                {
                    return new PrimalityProof(n, Primality.Composite, "Lucas");
                }

                found = BigInteger.GreatestCommonDivisor(LucasTest.At(p, q, (n + 1) / prime, n).U, n).IsOne;
            }

            if (!found)
            {
                return null;
            }
        }

        return new PrimalityProof(n, Primality.Prime, "factors of n + 1 (Morrison)");
    }

    private static (BigInteger Factored, List<BigInteger> Primes) SmallPart(BigInteger n, Budget budget)
    {
        var primes = new List<BigInteger>();
        var rest = TrialDivision.Divide(n, n.GetBitLength() > 4000 ? 1000 : SmallPrimes.Limit, (prime, _) => primes.Add(prime), budget);
        if (!rest.IsOne && rest <= ulong.MaxValue && MillerRabin.IsPrime((ulong)rest))
        {
            primes.Add(rest);
            rest = BigInteger.One;
        }

        return (n / rest, primes);
    }
}
