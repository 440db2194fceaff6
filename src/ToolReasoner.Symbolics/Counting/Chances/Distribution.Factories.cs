using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Makes exact finite distributions.</summary>
public static class Distribution
{
    /// <summary>Outcomes with probabilities that add up to 1; those with 0 are left out, and equal ones are added up.</summary>
    /// <param name="probabilities">Each 0 or more.</param>
    /// <exception cref="ArgumentException">One is negative, or the sum is not 1.</exception>
    public static Distribution<T> Of<T>(IEnumerable<KeyValuePair<T, Rational>> probabilities)
        where T : notnull => Of(probabilities?.Select(pair => (pair.Key, pair.Value)).ToArray()!);

    /// <summary>Outcomes with probabilities that add up to 1; those with 0 are left out, and equal ones are added up.</summary>
    /// <param name="probabilities">Each 0 or more.</param>
    /// <exception cref="ArgumentException">One is negative, or the sum is not 1.</exception>
    public static Distribution<T> Of<T>(params (T Outcome, Rational Probability)[] probabilities)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        var sum = probabilities.Aggregate(Rational.Zero, (total, pair) => total + pair.Probability);
        return sum.IsOne ? Weighted(probabilities) : throw new ArgumentException($"probabilities must add up to 1, and these to {sum}", nameof(probabilities));
    }

    /// <summary>Outcomes with weights: each is as probable as its share of the sum.</summary>
    /// <param name="weights">Each 0 or more, not all 0.</param>
    /// <exception cref="ArgumentException">One is negative, or all are 0.</exception>
    public static Distribution<T> Weighted<T>(params (T Outcome, Rational Weight)[] weights)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(weights);
        var scale = BigInteger.One;
        foreach (var (outcome, weight) in weights)
        {
            if (weight.Sign < 0)
            {
                throw new ArgumentException($"the weight of {outcome} is negative", nameof(weights));
            }

            scale = scale / BigInteger.GreatestCommonDivisor(scale, weight.Denominator) * weight.Denominator;
        }

        var table = new WeightTable<T>();
        foreach (var (outcome, weight) in weights)
        {
            table.Add(outcome, weight.Numerator * (scale / weight.Denominator));
        }

        return table.Any(pair => !pair.Value.IsZero)
            ? new Distribution<T>(table)
            : throw new ArgumentException("at least one weight must be above 0", nameof(weights));
    }

    /// <summary>Equally probable outcomes; one that is listed twice is twice as probable.</summary>
    /// <param name="outcomes">1 or more.</param>
    public static Distribution<T> Uniform<T>(IEnumerable<T> outcomes)
        where T : notnull => Weighted(outcomes?.Select(outcome => (outcome, Rational.One)).ToArray()!);

    /// <summary>Equally probable integers from first to last.</summary>
    /// <param name="first">Any.</param>
    /// <param name="last">Not below <paramref name="first"/>.</param>
    public static Distribution<int> Uniform(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return Uniform(Enumerable.Range(first, last - first + 1));
    }

    /// <summary>One outcome that is certain.</summary>
    /// <param name="outcome">Any.</param>
    public static Distribution<T> Certain<T>(T outcome)
        where T : notnull => Of((outcome, Rational.One));

    /// <summary>A fair die.</summary>
    /// <param name="sides">1 or more, numbered from 1.</param>
    public static Distribution<int> Die(int sides = 6) => Uniform(1, sides);

    /// <summary>The total of fair dice.</summary>
    /// <param name="count">0 or more.</param>
    /// <param name="sides">1 or more, numbered from 1.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Distribution<int> Dice(int count, int sides = 6, Budget? budget = null) => Die(sides).Repeat(count, budget);

    /// <summary>A fair coin: "heads" or "tails".</summary>
    public static Distribution<string> Coin() => Coin(Rational.Half);

    /// <summary>A coin: "heads" or "tails".</summary>
    /// <param name="heads">Probability of heads.</param>
    public static Distribution<string> Coin(Rational heads) => Of(("heads", heads), ("tails", 1 - heads));

    /// <summary>Whether something happens.</summary>
    /// <param name="probability">0 to 1.</param>
    public static Distribution<bool> Bernoulli(Rational probability) => Of((true, probability), (false, 1 - probability));

    /// <summary>How many of independent tries succeed.</summary>
    /// <param name="tries">0 or more.</param>
    /// <param name="probability">Of success in a try; 0 to 1.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Distribution<int> Binomial(int tries, Rational probability, Budget? budget = null)
    {
        Chance.Check(probability);
        ArgumentOutOfRangeException.ThrowIfNegative(tries);
        budget = Budget.OrDefault(budget);
        budget.NeedBits(CountSizes.PowerBits(probability.Denominator, tries));
        var (success, failure) = (probability.Numerator, probability.Denominator - probability.Numerator);
        return FromWeights(0, tries, k => Combinatorics.Binomial(tries, k, budget) * budget.Pow(success, k) * budget.Pow(failure, tries - k), budget);
    }

    /// <summary>How many special things are among those drawn from an urn without putting back.</summary>
    /// <param name="population">Things in the urn; 0 or more.</param>
    /// <param name="special">Special ones among them.</param>
    /// <param name="draws">Things drawn; not more than there are.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Distribution<int> Hypergeometric(int population, int special, int draws, Budget? budget = null)
    {
        Chance.CheckUrn(population, special, draws);
        budget = Budget.OrDefault(budget);
        return FromWeights(
            Math.Max(0, draws - (population - special)), Math.Min(draws, special),
            k => Combinatorics.Binomial(special, k, budget) * Combinatorics.Binomial(population - special, draws - k, budget), budget);
    }

    /// <summary>At which try the first success comes, when it is known to come within so many tries.</summary>
    /// <param name="probability">Of success in a try; above 0, to 1.</param>
    /// <param name="most">1 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Distribution<int> Geometric(Rational probability, int most, Budget? budget = null)
    {
        Chance.Check(probability);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfEqual(probability.IsZero, true, nameof(probability));
        budget = Budget.OrDefault(budget);
        return FromWeights(1, most, k => budget.Pow(probability.Denominator - probability.Numerator, k - 1) * budget.Pow(probability.Denominator, most - k), budget);
    }

    /// <summary>The things drawn from an urn one after another, as a sequence "a, b, c" of their names.</summary>
    /// <param name="urn">Names with how many there are of each; 0 or more.</param>
    /// <param name="draws">0 or more; without putting back, not more than there are.</param>
    /// <param name="putBack">Whether each is put back before the next is drawn.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Distribution<string> Draws(IEnumerable<(string Name, int Count)> urn, int draws, bool putBack = false, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(urn);
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        var things = urn.ToArray();
        foreach (var (name, count) in things)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, name);
        }

        if (things.Sum(thing => (long)thing.Count) is var all && (putBack ? all == 0 && draws > 0 : all < draws))
        {
            throw new ArgumentOutOfRangeException(nameof(draws), "more are drawn than there are");
        }

        budget = Budget.OrDefault(budget);
        if (draws * Math.Log2(things.Length) > Math.Log2(budget.StepsLeft))
        {
            throw new GaveUpException($"{draws} draws of {things.Length} kinds have too many orders to list");
        }

        var table = new WeightTable<string>();
        foreach (var order in Combinatorics.Product(Enumerable.Range(0, things.Length), draws))
        {
            budget.Spend(4L + things.Length + (4L * draws));
            var (left, weight) = (Array.ConvertAll(things, thing => thing.Count), BigInteger.One);
            foreach (var kind in order)
            {
                weight *= putBack ? left[kind] : left[kind]--;
            }

            table.Add(string.Join(", ", order.Select(kind => things[kind].Name)), weight);
        }

        return new Distribution<string>(table);
    }

    private static Distribution<int> FromWeights(int first, int last, Func<int, BigInteger> weight, Budget budget)
    {
        var weights = new List<KeyValuePair<int, BigInteger>>();
        for (var k = first; k <= last; k++)
        {
            budget.Spend(2);
            weights.Add(KeyValuePair.Create(k, weight(k)));
        }

        return new Distribution<int>(weights);
    }
}
