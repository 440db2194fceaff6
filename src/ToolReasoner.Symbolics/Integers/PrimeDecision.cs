using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Decides primality: cheap tests first, then the cheapest proof that applies.</summary>
internal static class PrimeDecision
{
    private const string FixedBases = "Miller–Rabin with bases that suffice below 3.3e24";

    /// <summary>The verdict, proved.</summary>
    /// <exception cref="GaveUpException">It passes for a prime and the budget is too small for a proof.</exception>
    public static PrimalityProof Prove(BigInteger n, Budget budget)
    {
        if (n <= ulong.MaxValue)
        {
            var isPrime = n.Sign > 0 && MillerRabin.IsPrime((ulong)n);
            return new PrimalityProof(n, isPrime ? Primality.Prime : Primality.Composite, FixedBases);
        }

        var (mayBe, why) = MayBePrime(n, budget);
        if (!mayBe)
        {
            return new PrimalityProof(n, Primality.Composite, why);
        }

        if (n < MillerRabin.ProvedBelow)
        {
            return new PrimalityProof(n, MillerRabin.IsPrime(n) ? Primality.Prime : Primality.Composite, FixedBases);
        }

        if (NeighbourProof.Decide(n, budget) is { } neighbours)
        {
            return neighbours;
        }

        return new PrimalityProof(
            n,
            new JacobiSumTest(n, budget).IsPrime() ? Primality.Prime : Primality.Composite,
            "Jacobi sums (Adleman, Pomerance, Rumely; Cohen, Lenstra)");
    }

    /// <summary>Division by small primes, then Baillie–PSW.</summary>
    public static (bool MayBe, string Why) MayBePrime(BigInteger n, Budget budget)
    {
        if (n <= ulong.MaxValue)
        {
            return (n.Sign > 0 && MillerRabin.IsPrime((ulong)n), FixedBases);
        }

        if (TrialDivision.SmallFactor(n) is { } factor)
        {
            return (false, $"divisible by {factor}");
        }

        // Two powers: about 4 ns for each product of two limbs, and a step is about 100 ns.
        var limbs = (n.GetBitLength() + 63) / 64;
        budget.NeedBits(n.GetBitLength());
        var cost = (double)limbs * limbs * n.GetBitLength() / 5;
        if (cost > budget.StepsLeft)
        {
            throw new GaveUpException($"a primality test of a number of {n.GetBitLength()} bits takes more steps than the budget has left");
        }

        budget.Spend((long)cost + 1);
        return LucasTest.IsBailliePswProbablePrime(new MontgomeryModulus(n))
            ? (true, "Baillie–PSW, not proved")
            : (false, "Baillie–PSW");
    }
}
