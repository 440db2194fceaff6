using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Collectors, gamblers and walkers.</content>
public static partial class Probability
{
    /// <summary>The expected number of draws until each of n equally probable coupons has come: n(1 + 1/2 + … + 1/n).</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational CouponCollector(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return n * Combinatorics.Harmonic(n, budget);
    }

    /// <summary>The expected number of draws until each coupon has come, when they are not equally probable.</summary>
    /// <param name="probabilities">Above 0, at most 20 of them; if their sum is below 1, some draws hold no coupon.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational CouponCollector(IReadOnlyList<Rational> probabilities, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probabilities.Count, 20, nameof(probabilities));
        budget = Budget.OrDefault(budget);

        // The latest of the first draws of each: Σ over subsets of ±(expected draws until one of the subset).
        // Subsets of equal probability are taken together.
        var subsets = new Dictionary<Rational, BigInteger> { [Rational.Zero] = BigInteger.MinusOne };
        foreach (var probability in probabilities)
        {
            Chance.Check(probability);
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(probability.Sign, nameof(probabilities));
            foreach (var (sum, sign) in subsets.ToArray())
            {
                budget.Spend(4);
                subsets[sum + probability] = subsets.GetValueOrDefault(sum + probability) - sign;
            }
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(subsets.Keys.Max(), Rational.One, nameof(probabilities));
        return subsets.Where(pair => !pair.Key.IsZero).Aggregate(Rational.Zero, (sum, pair) => sum + (pair.Value / pair.Key));
    }

    /// <summary>The probability that all of n equally probable coupons have come after so many draws.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="draws">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational CouponsCollected(int n, int draws, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var onto = Combinatorics.Surjections(draws, n, budget);
        return onto.IsZero ? Rational.Zero : new Rational(onto, budget.Pow(n, draws));
    }

    /// <summary>The probability that a gambler who wins or loses 1 at a time reaches the goal before 0.</summary>
    /// <param name="start">0 to <paramref name="goal"/>.</param>
    /// <param name="goal">1 or more.</param>
    /// <param name="win">Probability to win a game; above 0 and below 1.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational GamblersRuin(int start, int goal, Rational win, Budget? budget = null)
    {
        var (down, up) = Odds(start, goal, win);
        if (down == up)
        {
            return new Rational(start, goal);
        }

        // (1 - r^start)/(1 - r^goal) with r = (1-p)/p = down/up.
        budget = Budget.OrDefault(budget);
        var reached = budget.Pow(up, start) - budget.Pow(down, start);
        return new Rational(reached * budget.Pow(up, goal - start), budget.Pow(up, goal) - budget.Pow(down, goal));
    }

    /// <summary>The expected number of games until a gambler who wins or loses 1 at a time reaches the goal or 0.</summary>
    /// <param name="start">0 to <paramref name="goal"/>.</param>
    /// <param name="goal">1 or more.</param>
    /// <param name="win">Probability to win a game; above 0 and below 1.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational GamblersRuinSteps(int start, int goal, Rational win, Budget? budget = null)
    {
        var (down, up) = Odds(start, goal, win);
        return down == up
            ? (Rational)start * (goal - start)
            : (start - (goal * GamblersRuin(start, goal, win, budget))) / (1 - (2 * win));
    }

    /// <summary>The probability that an endless walk on the integers ever comes from 0 to a point.</summary>
    /// <param name="target">Any.</param>
    /// <param name="right">Probability of a step of +1, otherwise -1; 0 to 1.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational RandomWalkHits(int target, Rational right, Budget? budget = null)
    {
        Chance.Check(right);
        var toward = target >= 0 ? right : 1 - right;
        var away = 1 - toward;
        if (target == 0 || toward >= away)
        {
            return Rational.One;
        }

        budget = Budget.OrDefault(budget);
        var (ratio, distance) = (toward / away, BigInteger.Abs(target));
        return new Rational(budget.Pow(ratio.Numerator, distance), budget.Pow(ratio.Denominator, distance));
    }

    /// <summary>The probability that two of so many people share a birthday.</summary>
    /// <param name="people">0 or more.</param>
    /// <param name="days">Equally probable days of a year; 1 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational SharedBirthday(int people, int days = 365, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        budget = Budget.OrDefault(budget);
        return people > days ? Rational.One : 1 - new Rational(Combinatorics.Permutations(days, people, budget), budget.Pow(days, people));
    }

    private static (BigInteger Down, BigInteger Up) Odds(int start, int goal, Rational win)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(goal, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, goal);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(win, Rational.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(win, Rational.One);
        return (win.Denominator - win.Numerator, win.Numerator);
    }
}
