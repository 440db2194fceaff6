using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Chinese remainders and lists of residues.</summary>
internal static class Residues
{
    private const int Most = 2_000_000;

    /// <summary>The integers in both classes, or null if there are none.</summary>
    public static ResidueClass? Intersect(ResidueClass a, ResidueClass b)
    {
        var (common, x, _) = ModularInverse.Extended(a.Modulus, b.Modulus);
        var difference = BigInteger.DivRem(b.Remainder - a.Remainder, common, out var rest);
        if (!rest.IsZero)
        {
            return null;
        }

        var step = b.Modulus / common;
        var modulus = a.Modulus * step;
        return new ResidueClass(ModularInverse.Residue(a.Remainder + (a.Modulus * (difference * x % step)), modulus), modulus);
    }

    /// <summary>The residues modulo the product of all that are in one class for each modulus, ascending.</summary>
    /// <param name="parts">For each prime power its classes, whose moduli divide it.</param>
    /// <param name="budget">Spent.</param>
    public static List<BigInteger> Combine(IReadOnlyList<(BigInteger Modulus, List<ResidueClass> Classes)> parts, Budget budget)
    {
        var count = BigInteger.One;
        foreach (var (modulus, classes) in parts)
        {
            count *= classes.Aggregate(BigInteger.Zero, (sum, c) => sum + (modulus / c.Modulus));
        }

        if (count > Most)
        {
            throw new GaveUpException($"the congruence has {count} solutions, and a list of more than {Most} is not made");
        }

        var (all, product) = (new List<BigInteger> { BigInteger.Zero }, BigInteger.One);
        foreach (var (modulus, classes) in parts)
        {
            var next = new List<BigInteger>();
            var inverse = ModularInverse.Of(product, modulus)!.Value;
            foreach (var residue in classes.SelectMany(c => Expand(c, modulus)).Distinct())
            {
                budget.Spend(1 + all.Count);
                foreach (var known in all)
                {
                    next.Add(known + (product * ModularInverse.Residue((residue - known) * inverse, modulus)));
                }
            }

            (all, product) = (next, product * modulus);
        }

        all.Sort();
        return all;
    }

    private static IEnumerable<BigInteger> Expand(ResidueClass residues, BigInteger modulus)
    {
        for (var value = residues.Remainder; value < modulus; value += residues.Modulus)
        {
            yield return value;
        }
    }
}
