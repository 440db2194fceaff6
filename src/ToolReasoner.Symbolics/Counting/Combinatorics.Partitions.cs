using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    private const int PartitionTableLimit = 2_000;

    /// <summary>p(n): the ways to write n as a sum of positive integers, order not counted.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger PartitionCount(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        return n <= PartitionTableLimit ? new PartitionTable(n, budget)[n] : HardyRamanujanRademacher.PartitionCount(n, budget);
    }

    /// <summary>The ways to write n as a sum of exactly so many positive integers, order not counted.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="parts">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger PartitionCount(int n, int parts, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(parts);
        return parts > n ? BigInteger.Zero : PartitionCountAtMost(n - parts, parts, budget);
    }

    /// <summary>The ways to write n as a sum of at most so many positive integers; equally, of integers from 1 to that number.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="most">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger PartitionCountAtMost(int n, int most, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        budget = Budget.OrDefault(budget);
        return most >= n ? PartitionCount(n, budget) : CoinChange(n, Enumerable.Range(1, most), budget);
    }

    /// <summary>The ways to write n as a sum of different positive integers; equally (Euler), of odd ones.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger DistinctPartitionCount(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        var table = n <= 10 * PartitionTableLimit ? new PartitionTable(n, budget) : null;

        // Π(1 + x^k) = Π(1 - x^2k) / Π(1 - x^k): Euler's pentagonal series at x², times the series of p.
        var sum = Partitions(n);
        for (var k = 1L; k * ((3 * k) - 1) <= n; k++)
        {
            var at = n - (k * ((3 * k) - 1));
            var pair = Partitions(at) + (at >= 2 * k ? Partitions(at - (2 * k)) : 0);
            sum += (k & 1) == 0 ? pair : -pair;
        }

        return sum;

        BigInteger Partitions(long m) => table is null ? PartitionCount((int)m, budget) : table[(int)m];
    }

    /// <summary>The ways to write n as a sum of exactly so many different positive integers.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="parts">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger DistinctPartitionCount(int n, int parts, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(parts);
        var staircase = (long)parts * (parts - 1L) / 2;
        return staircase > n ? BigInteger.Zero : PartitionCount(n - (int)staircase, parts, budget);
    }

    /// <summary>The ways to write n as a sum of odd positive integers; as many as into different ones.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger OddPartitionCount(int n, Budget? budget = null) => DistinctPartitionCount(n, budget);

    /// <summary>The ways to pay an amount with coins of these values, each as often as wanted, order not counted.</summary>
    /// <param name="amount">0 or more; may be huge when the coins are few and small.</param>
    /// <param name="coins">Positive; a value that comes twice counts once.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger CoinChange(BigInteger amount, IEnumerable<int> coins, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentNullException.ThrowIfNull(coins);
        budget = Budget.OrDefault(budget);
        var values = coins.Distinct().ToArray();
        foreach (var value in values)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(coins));
        }

        return CoinSystem.Count(amount, [.. values.Where(value => value <= amount)], budget);
    }

    /// <summary>The sequences of positive integers with sum n: 2^(n-1).</summary>
    /// <param name="n">0 or more; 0 has the empty one.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger CompositionCount(BigInteger n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return n.IsZero ? BigInteger.One : Budget.OrDefault(budget).Pow(2, n - 1);
    }

    /// <summary>The sequences of so many positive integers with sum n.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="parts">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger CompositionCount(BigInteger n, BigInteger parts, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegative(parts);
        return n.IsZero ? (parts.IsZero ? 1 : 0) : Binomial(n - 1, parts - 1, budget);
    }

    /// <summary>The sequences of so many integers, 0 or more each, with sum n ("stars and bars").</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="parts">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger StarsAndBars(BigInteger n, BigInteger parts, Budget? budget = null) => CombinationsWithRepetition(parts, n, budget);

    /// <summary>The sequences of so many integers, each from least to most, with sum n: the ways to throw a total with dice, say.</summary>
    /// <param name="n">Any.</param>
    /// <param name="parts">0 or more.</param>
    /// <param name="least">Any.</param>
    /// <param name="most">Not below <paramref name="least"/>.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger BoundedCompositionCount(BigInteger n, int parts, BigInteger least, BigInteger most, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(parts);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
        budget = Budget.OrDefault(budget);
        var (rest, width) = (n - (parts * least), most - least + 1);
        if (rest.Sign < 0 || rest > parts * (width - 1))
        {
            return BigInteger.Zero;
        }

        // Inclusion and exclusion over the parts that are above the limit.
        var sum = BigInteger.Zero;
        for (var j = 0; j <= parts && j * width <= rest; j++)
        {
            var ways = Binomial(parts, j, budget) * StarsAndBars(rest - (j * width), parts, budget);
            sum += (j & 1) == 0 ? ways : -ways;
        }

        return sum;
    }
}
