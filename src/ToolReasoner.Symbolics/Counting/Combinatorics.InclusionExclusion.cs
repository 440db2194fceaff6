using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    /// <summary>How many things have at least one of some properties, by inclusion and exclusion.</summary>
    /// <param name="properties">How many properties; 0 to 30.</param>
    /// <param name="common">How many things have all the properties of a list (at least these; ascending, counted from 0, never empty).</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger InclusionExclusion(int properties, Func<IReadOnlyList<int>, BigInteger> common, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(properties);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(properties, 30);
        ArgumentNullException.ThrowIfNull(common);
        budget = Budget.OrDefault(budget);
        var sum = BigInteger.Zero;
        foreach (var subset in Subsets(Enumerable.Range(0, properties)).Skip(1))
        {
            budget.Spend(1 + subset.Length);
            var size = common(subset);
            sum += (subset.Length & 1) == 1 ? size : -size;
        }

        return sum;
    }

    /// <summary>How many things have none of n properties when only the number of properties matters: Σ (-1)^k (n over k) common(k).</summary>
    /// <param name="properties">n; 0 or more.</param>
    /// <param name="common">How many things have k chosen properties (at least these), k from 0 to n; for 0 it is how many things there are.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger InclusionExclusion(int properties, Func<int, BigInteger> common, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(properties);
        ArgumentNullException.ThrowIfNull(common);
        return Alternating(properties, common, Budget.OrDefault(budget));
    }

    /// <summary>How many of 1, 2, …, n are multiples of at least one of the divisors.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="divisors">Positive.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger CountMultiples(BigInteger n, IEnumerable<BigInteger> divisors, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentNullException.ThrowIfNull(divisors);
        var list = divisors.ToList();
        list.ForEach(divisor => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(divisor, nameof(divisors)));

        // Only divisors that are no multiple of another count.
        var needed = list.Distinct().Where(d => d <= n && !list.Exists(other => other != d && (d % other).IsZero)).ToArray();
        return n - Free(n, needed, 0, BigInteger.One, Budget.OrDefault(budget));
    }

    /// <summary>How many of 1, 2, …, n are multiples of at least one of the divisors.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="divisors">Positive.</param>
    public static BigInteger CountMultiples(BigInteger n, params int[] divisors)
    {
        ArgumentNullException.ThrowIfNull(divisors);
        return CountMultiples(n, divisors.Select(divisor => (BigInteger)divisor));
    }

    // Signed sum of n / lcm over the subsets of the divisors from one on, with what has been chosen; a multiple above n ends a branch.
    private static BigInteger Free(BigInteger n, BigInteger[] divisors, int from, BigInteger chosen, Budget budget)
    {
        budget.Deepen();
        var sum = n / chosen;
        for (var i = from; i < divisors.Length; i++)
        {
            var multiple = chosen / BigInteger.GreatestCommonDivisor(chosen, divisors[i]) * divisors[i];
            if (multiple <= n)
            {
                sum -= Free(n, divisors, i + 1, multiple, budget);
            }
        }

        return sum;
    }
}
