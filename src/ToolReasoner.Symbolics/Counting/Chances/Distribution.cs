using System.Collections;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Finitely many outcomes with exact probabilities above 0 that add up to 1. Immutable; outcomes are in order of their first mention, or
/// ascending where they are numbers that were computed. Enumerates as pairs of outcome and probability.
/// </summary>
/// <typeparam name="T">Compared by its own equality: arrays are not equal by content, strings, tuples and records are.</typeparam>
public sealed partial class Distribution<T> : IEnumerable<KeyValuePair<T, Rational>>
    where T : notnull
{
    private readonly T[] _outcomes;
    private readonly BigInteger[] _weights;
    private readonly Lazy<Dictionary<T, int>> _places;

    // Weights over their common total: sums and products of distributions then need no fractions.
    internal Distribution(IEnumerable<KeyValuePair<T, BigInteger>> weights)
    {
        var known = weights.Where(pair => !pair.Value.IsZero).ToArray();
        var divisor = known.Aggregate(BigInteger.Zero, (gcd, pair) => gcd.IsOne ? gcd : BigInteger.GreatestCommonDivisor(gcd, pair.Value));
        _outcomes = Array.ConvertAll(known, pair => pair.Key);
        _weights = Array.ConvertAll(known, pair => pair.Value / divisor);
        Total = _weights.Aggregate(BigInteger.Zero, BigInteger.Add);
        _places = new Lazy<Dictionary<T, int>>(() => _outcomes.Select((outcome, place) => (outcome, place)).ToDictionary(pair => pair.outcome, pair => pair.place));
    }

    /// <summary>The outcomes that can happen.</summary>
    public IReadOnlyList<T> Outcomes => _outcomes;

    /// <summary>How many outcomes can happen.</summary>
    public int Count => _outcomes.Length;

    internal BigInteger Total { get; }

    internal IReadOnlyList<BigInteger> Weights => _weights;

    /// <summary>The probability of an outcome; 0 when it cannot happen.</summary>
    /// <param name="outcome">Any.</param>
    public Rational this[T outcome] => _places.Value.TryGetValue(outcome, out var place) ? new Rational(_weights[place], Total) : Rational.Zero;

    /// <summary>The probability of an event.</summary>
    /// <param name="predicate">Whether an outcome belongs to it.</param>
    public Rational Probability(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Sum(place => predicate(_outcomes[place]) ? Rational.One : Rational.Zero);
    }

    /// <summary>The expected value.</summary>
    /// <param name="value">Of an outcome; null when the outcomes are numbers (or truth values: 1 and 0) themselves.</param>
    /// <exception cref="InvalidOperationException">No function is given, and the outcomes are no numbers.</exception>
    public Rational Expectation(Func<T, Rational>? value = null) => Moment(value, 1);

    /// <summary>The expected square of the distance from the expected value.</summary>
    /// <param name="value">Of an outcome; null when the outcomes are numbers (or truth values: 1 and 0) themselves.</param>
    /// <exception cref="InvalidOperationException">No function is given, and the outcomes are no numbers.</exception>
    public Rational Variance(Func<T, Rational>? value = null)
    {
        var mean = Moment(value, 1);
        return Moment(value, 2) - (mean * mean);
    }

    /// <summary>The expected value of a power.</summary>
    /// <param name="value">Of an outcome; null when the outcomes are numbers (or truth values: 1 and 0) themselves.</param>
    /// <param name="power">0 or more.</param>
    /// <exception cref="InvalidOperationException">No function is given, and the outcomes are no numbers.</exception>
    public Rational Moment(Func<T, Rational>? value, int power)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(power);
        value ??= Numbers<T>.ToRational ?? throw new InvalidOperationException($"outcomes of type {typeof(T).Name} need a function that gives their value");
        return Sum(place => Rational.Pow(value(_outcomes[place]), power));
    }

    /// <summary>The expected product of two values' distances from their expected values.</summary>
    /// <param name="first">Of an outcome.</param>
    /// <param name="second">Of an outcome.</param>
    public Rational Covariance(Func<T, Rational> first, Func<T, Rational> second) =>
        Expectation(outcome => first(outcome) * second(outcome)) - (Expectation(first) * Expectation(second));

    /// <summary>The most probable outcomes; more than one when equally so.</summary>
    public IReadOnlyList<T> Modes()
    {
        var most = _weights.Max();
        return [.. _outcomes.Where((_, place) => _weights[place] == most)];
    }

    /// <summary>A most probable outcome: the first of them.</summary>
    public T Mode() => Modes()[0];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<T, Rational>> GetEnumerator() =>
        _outcomes.Select((outcome, place) => KeyValuePair.Create(outcome, new Rational(_weights[place], Total))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>As <c>{1: 1/6, 2: 5/6}</c>.</summary>
    public override string ToString() =>
        "{" + string.Join(", ", this.Select(pair => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pair.Key}: {pair.Value}"))) + "}";

    internal Distribution<T> Sorted() => new(_outcomes.Zip(_weights, KeyValuePair.Create).OrderBy(pair => pair.Key));

    private Rational Sum(Func<int, Rational> value)
    {
        // One addition of fractions for each denominator that comes, not for each outcome.
        var sums = new Dictionary<BigInteger, BigInteger>();
        for (var place = 0; place < _outcomes.Length; place++)
        {
            var one = value(place);
            if (!one.IsZero)
            {
                sums[one.Denominator] = sums.GetValueOrDefault(one.Denominator) + (one.Numerator * _weights[place]);
            }
        }

        return sums.Aggregate(Rational.Zero, (sum, part) => sum + new Rational(part.Value, part.Key)) / Total;
    }
}
