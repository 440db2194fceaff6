using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Exact probabilities and expected values, as fractions. Safe for use by many threads.</summary>
public static partial class Probability
{
    /// <summary>The share of equally probable outcomes that belong to an event.</summary>
    /// <param name="outcomes">1 or more, read once; such as <see cref="Combinatorics.Combinations{T}(IEnumerable{T}, int)"/> of something.</param>
    /// <param name="predicate">Whether an outcome belongs to the event.</param>
    public static Rational ByEnumeration<T>(IEnumerable<T> outcomes, Func<T, bool> predicate) => ByEnumeration(outcomes, predicate, _ => true);

    /// <summary>The share of equally probable outcomes that belong to an event, among those that belong to a condition.</summary>
    /// <param name="outcomes">Read once; 1 or more belong to the condition.</param>
    /// <param name="predicate">Whether an outcome belongs to the event.</param>
    /// <param name="given">Whether an outcome belongs to the condition.</param>
    public static Rational ByEnumeration<T>(IEnumerable<T> outcomes, Func<T, bool> predicate, Func<T, bool> given)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(predicate);
        ArgumentNullException.ThrowIfNull(given);
        var (all, good) = (0L, 0L);
        foreach (var outcome in outcomes)
        {
            if (given(outcome))
            {
                all++;
                good += predicate(outcome) ? 1 : 0;
            }
        }

        return all > 0 ? new Rational(good, all) : throw new ArgumentException("no outcome is possible", nameof(outcomes));
    }

    /// <summary>The mean of a value over equally probable outcomes.</summary>
    /// <param name="outcomes">1 or more, read once.</param>
    /// <param name="value">Of an outcome.</param>
    public static Rational ExpectationByEnumeration<T>(IEnumerable<T> outcomes, Func<T, Rational> value)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(value);
        var (all, sum) = (0L, Rational.Zero);
        foreach (var outcome in outcomes)
        {
            all++;
            sum += value(outcome);
        }

        return all > 0 ? sum / all : throw new ArgumentException("no outcome is possible", nameof(outcomes));
    }

    /// <summary>The probability of a hypothesis after an observation (Bayes).</summary>
    /// <param name="prior">Of the hypothesis before it.</param>
    /// <param name="likelihood">Of the observation if the hypothesis is true.</param>
    /// <param name="otherwise">Of the observation if it is false.</param>
    public static Rational Bayes(Rational prior, Rational likelihood, Rational otherwise)
    {
        Chance.Check(prior);
        Chance.Check(likelihood);
        Chance.Check(otherwise);
        var (both, seen) = (prior * likelihood, (prior * likelihood) + ((1 - prior) * otherwise));
        return seen.IsZero ? throw new ArgumentException("the observation has probability 0", nameof(likelihood)) : both / seen;
    }

    /// <summary>The distribution of hypotheses after an observation (Bayes).</summary>
    /// <param name="prior">Before it.</param>
    /// <param name="likelihood">Of the observation if a hypothesis is true.</param>
    public static Distribution<T> Bayes<T>(Distribution<T> prior, Func<T, Rational> likelihood)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(prior);
        ArgumentNullException.ThrowIfNull(likelihood);
        return Distribution.Weighted(prior.Select(pair =>
        {
            var seen = likelihood(pair.Key);
            Chance.Check(seen);
            return (pair.Key, pair.Value * seen);
        }).ToArray());
    }

    /// <summary>The probability of exactly k successes in n independent tries.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="k">Any.</param>
    /// <param name="probability">Of success in a try.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational Binomial(int n, int k, Rational probability, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        Chance.Check(probability);
        budget = Budget.OrDefault(budget);
        return k < 0 || k > n
            ? Rational.Zero
            : new Rational(
                Combinatorics.Binomial(n, k, budget) * budget.Pow(probability.Numerator, k) * budget.Pow(probability.Denominator - probability.Numerator, n - k),
                budget.Pow(probability.Denominator, n));
    }

    /// <summary>The probability of from least to most successes in n independent tries.</summary>
    /// <param name="n">0 or more.</param>
    /// <param name="least">Any.</param>
    /// <param name="most">Any.</param>
    /// <param name="probability">Of success in a try.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational BinomialBetween(int n, int least, int most, Rational probability, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        Chance.Check(probability);
        budget = Budget.OrDefault(budget);
        var (success, failure, sum) = (probability.Numerator, probability.Denominator - probability.Numerator, BigInteger.Zero);
        for (var k = Math.Max(0, least); k <= Math.Min(n, most); k++)
        {
            sum += Combinatorics.Binomial(n, k, budget) * budget.Pow(success, k) * budget.Pow(failure, n - k);
        }

        return new Rational(sum, budget.Pow(probability.Denominator, n));
    }

    /// <summary>The probability that the k-th success comes at try n (negative binomial; geometric for k = 1).</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="k">1 or more.</param>
    /// <param name="probability">Of success in a try.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational NegativeBinomial(int n, int k, Rational probability, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        return Binomial(n - 1, k - 1, probability, budget) * probability;
    }

    /// <summary>The probability that the first success comes at try n.</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="probability">Of success in a try.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational Geometric(int n, Rational probability, Budget? budget = null) => NegativeBinomial(n, 1, probability, budget);

    /// <summary>The probability of exactly k special things among those drawn without putting back.</summary>
    /// <param name="population">Things there are.</param>
    /// <param name="special">Special ones among them.</param>
    /// <param name="draws">Things drawn.</param>
    /// <param name="k">Any.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational Hypergeometric(int population, int special, int draws, int k, Budget? budget = null)
    {
        Chance.CheckUrn(population, special, draws);
        budget = Budget.OrDefault(budget);
        return k < 0 || k > draws
            ? Rational.Zero
            : new Rational(
                Combinatorics.Binomial(special, k, budget) * Combinatorics.Binomial(population - special, draws - k, budget),
                Combinatorics.Binomial(population, draws, budget));
    }

    /// <summary>The probability of drawing exactly so many of each kind without putting back.</summary>
    /// <param name="counts">Things there are of each kind.</param>
    /// <param name="drawn">Things drawn of each kind.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational Hypergeometric(IReadOnlyList<int> counts, IReadOnlyList<int> drawn, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(drawn);
        ArgumentOutOfRangeException.ThrowIfNotEqual(drawn.Count, counts.Count, nameof(drawn));
        budget = Budget.OrDefault(budget);
        var (ways, all, taken) = (BigInteger.One, BigInteger.Zero, BigInteger.Zero);
        for (var kind = 0; kind < counts.Count; kind++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(counts[kind], nameof(counts));
            ArgumentOutOfRangeException.ThrowIfNegative(drawn[kind], nameof(drawn));
            ways *= Combinatorics.Binomial(counts[kind], drawn[kind], budget);
            (all, taken) = (all + counts[kind], taken + drawn[kind]);
        }

        return ways.IsZero ? Rational.Zero : new Rational(ways, Combinatorics.Binomial(all, taken, budget));
    }

    /// <summary>The probability of exactly so many results of each kind in independent tries.</summary>
    /// <param name="counts">Results of each kind; 0 or more.</param>
    /// <param name="probabilities">Of each kind in a try.</param>
    /// <param name="budget">Null for a default one.</param>
    public static Rational Multinomial(IReadOnlyList<int> counts, IReadOnlyList<Rational> probabilities, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(probabilities);
        ArgumentOutOfRangeException.ThrowIfNotEqual(probabilities.Count, counts.Count, nameof(probabilities));
        budget = Budget.OrDefault(budget);
        Rational result = Combinatorics.Multinomial(counts.Select(count => (BigInteger)count), budget);
        for (var kind = 0; kind < counts.Count; kind++)
        {
            Chance.Check(probabilities[kind]);
            result *= new Rational(budget.Pow(probabilities[kind].Numerator, counts[kind]), budget.Pow(probabilities[kind].Denominator, counts[kind]));
        }

        return result;
    }
}
