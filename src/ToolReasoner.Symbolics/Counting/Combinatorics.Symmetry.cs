using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    /// <summary>The necklaces of n beads: turned ones are the same.</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="colors">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Necklaces(int n, BigInteger colors, Budget? budget = null) => CycleIndex.Cyclic(n).Count(colors, budget);

    /// <summary>The bracelets of n beads: turned and flipped ones are the same.</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="colors">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Bracelets(int n, BigInteger colors, Budget? budget = null) => CycleIndex.Dihedral(n).Count(colors, budget);

    /// <summary>The necklaces of n beads that no turn but the full one carries into themselves (Lyndon words).</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="colors">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger LyndonWords(int n, BigInteger colors, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(colors);
        budget = Budget.OrDefault(budget);
        return NumberTheory.Divisors(n, budget)
            .Aggregate(BigInteger.Zero, (sum, d) => sum + (NumberTheory.Mobius(d, budget) * budget.Pow(colors, n / d))) / n;
    }

    /// <summary>The colourings of a regular solid's vertices, edges or faces: rotated ones are the same.</summary>
    /// <param name="solid">Which solid.</param>
    /// <param name="part">What is coloured.</param>
    /// <param name="colors">0 or more.</param>
    public static BigInteger Colorings(Solid solid, SolidPart part, BigInteger colors) => CycleIndex.Rotations(solid, part).Count(colors);

    /// <summary>The colourings of n places up to a group of permutations (Burnside).</summary>
    /// <param name="colors">0 or more.</param>
    /// <param name="generators">Permutations of 0, …, n-1 that generate the group; 1 or more.</param>
    public static BigInteger Burnside(BigInteger colors, params int[][] generators) => CycleIndex.Of(generators).Count(colors);
}
