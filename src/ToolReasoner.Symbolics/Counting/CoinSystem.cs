using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The ways to pay an amount with coins of given values: the series of 1/Π(1 - x^coin).</summary>
internal static class CoinSystem
{
    private const int LargestTable = 5_000_000;

    /// <summary>The number of ways.</summary>
    /// <param name="amount">0 or more.</param>
    /// <param name="coins">Positive, different, none above the amount.</param>
    /// <param name="budget">Spent for the table that is smaller: of amounts, or of one period of the series.</param>
    public static BigInteger Count(BigInteger amount, int[] coins, Budget budget)
    {
        if (coins.Length == 0)
        {
            return amount.IsZero ? BigInteger.One : BigInteger.Zero;
        }

        var period = coins.Aggregate(BigInteger.One, (lcm, coin) => lcm / BigInteger.GreatestCommonDivisor(lcm, coin) * coin);
        if (period * coins.Length < amount && period * coins.Length <= LargestTable)
        {
            return ByPeriod(amount, coins, (int)period, budget);
        }

        return amount <= LargestTable ? FromTable((int)amount, coins, budget) : FromRecurrence(amount, coins, budget);
    }

    // With L the period and k coins, 1/Π(1 - x^c) = N(x)/(1 - x^L)^k for N = Π (1 + x^c + … + x^(L-c)); the power's series has a term only
    // at multiples of L, and each of those is a binomial coefficient.
    private static BigInteger ByPeriod(BigInteger amount, int[] coins, int period, Budget budget)
    {
        var degree = coins.Sum(coin => period - coin);
        var top = new BigInteger[degree + 1];
        top[0] = BigInteger.One;
        foreach (var coin in coins)
        {
            budget.Spend(2L * top.Length);
            for (var i = coin; i <= degree; i++)
            {
                top[i] += top[i - coin];
            }

            for (var i = degree; i >= period; i--)
            {
                top[i] -= top[i - period];
            }
        }

        var sum = BigInteger.Zero;
        for (var i = (int)(amount % period); i <= degree; i += period)
        {
            sum += top[i] * Combinatorics.Binomial(((amount - i) / period) + coins.Length - 1, coins.Length - 1, budget);
        }

        return sum;
    }

    private static BigInteger FromTable(int amount, int[] coins, Budget budget)
    {
        // Each number of ways is at most Π(amount/coin + 1): in machine words where that is small enough.
        var bits = coins.Sum(coin => Math.Log2((amount / coin) + 1.0));
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

    private static BigInteger FromRecurrence(BigInteger amount, int[] coins, Budget budget)
    {
        var degree = coins.Sum(coin => (long)coin);
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
