using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    private const int CoinTable = 2_000_000;

    /// <summary>p(n): the ways to write n as a sum of positive integers, order not counted.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger PartitionCount(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return new PartitionTable(n, Budget.OrDefault(budget))[n];
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
        var table = new PartitionTable(n, Budget.OrDefault(budget));

        // Π(1 + x^k) = Π(1 - x^2k) / Π(1 - x^k): Euler's pentagonal series at x², times the series of p.
        var sum = table[n];
        for (var k = 1L; k * ((3 * k) - 1) <= n; k++)
        {
            var at = n - (int)(k * ((3 * k) - 1));
            var pair = table[at] + (at >= 2 * k ? table[at - (int)(2 * k)] : 0);
            sum += (k & 1) == 0 ? pair : -pair;
        }

        return sum;
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

        values = [.. values.Where(value => value <= amount)];
        var degree = values.Sum(value => (long)value);
        return amount <= CoinTable && (amount <= 4096 || degree > 64) ? FromTable((int)amount, values, budget) : FromSeries(amount, values, degree, budget);
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

    private static BigInteger FromTable(int amount, int[] coins, Budget budget)
    {
        // Each number of ways is at most Π(amount/coin + 1): in machine words where that is small enough.
        var bits = coins.Sum(coin => Math.Log2((amount / coin) + 1.0));
        budget.NeedBits(bits);
        return bits < 63 ? Narrow(amount, coins, budget) : Wide(amount, coins, budget);
    }

    private static BigInteger Narrow(int amount, int[] coins, Budget budget)
    {
        var ways = new ulong[amount + 1];
        ways[0] = 1;
        foreach (var coin in coins)
        {
            budget.Spend(1 + (amount / 8));
            for (var i = coin; i <= amount; i++)
            {
                ways[i] += ways[i - coin];
            }
        }

        return ways[amount];
    }

    private static BigInteger Wide(int amount, int[] coins, Budget budget)
    {
        var ways = new BigInteger[amount + 1];
        ways[0] = BigInteger.One;
        foreach (var coin in coins)
        {
            for (var i = coin; i <= amount; i++)
            {
                budget.Spend(1 + CountSizes.Steps(ways[i]));
                ways[i] += ways[i - coin];
            }
        }

        return ways[amount];
    }

    // The series of 1/Π(1 - x^coin) follows a linear recurrence.
    private static BigInteger FromSeries(BigInteger amount, int[] coins, long degree, Budget budget)
    {
        if (degree > 20_000)
        {
            throw new GaveUpException($"an amount of {amount} with coins that add up to {degree} is too much for a table and for a recurrence");
        }

        ReadOnlySpan<BigInteger> denominator = [BigInteger.One];
        foreach (var coin in coins)
        {
            var factor = new BigInteger[coin + 1];
            (factor[0], factor[coin]) = (BigInteger.One, BigInteger.MinusOne);
            denominator = Coefficients.Multiply(denominator, factor, degree + 1, budget);
        }

        return (BigInteger)RationalSeries.Coefficient([BigInteger.One], denominator, amount, budget);
    }
}
