using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    /// <summary>1 + 1/2 + … + 1/n.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational Harmonic(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);

        // The denominator divides the least common multiple of 1, …, n, which is below 3^n (Hanson 1972).
        budget.NeedBits(1.6 * n * 2);
        var (top, bottom) = Reciprocals(1, n + 1, budget);
        return new Rational(top, bottom);
    }

    // Σ 1/i, from ≤ i < to, as a fraction that need not be reduced.
    private static (BigInteger Top, BigInteger Bottom) Reciprocals(int from, int to, Budget budget)
    {
        if (to - from <= 1)
        {
            budget.Spend();
            return to == from ? (0, 1) : (1, from);
        }

        var middle = from + ((to - from) / 2);
        var ((a, b), (c, d)) = (Reciprocals(from, middle, budget), Reciprocals(middle, to, budget));
        budget.Spend(1 + CountSizes.Steps(d));
        return ((a * d) + (c * b), b * d);
    }
}
