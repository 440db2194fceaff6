using System.Numerics;

namespace ToolReasoner.Symbolics;

public sealed partial class Distribution<T>
{
    /// <summary>The sum of two independent numbers; numbers of type int, long, BigInteger or Rational.</summary>
    /// <exception cref="InvalidOperationException">The outcomes are of another type.</exception>
    public static Distribution<T> operator +(Distribution<T> left, Distribution<T> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.Combine(right, Adding()).Sorted();
    }

    /// <summary>What a function makes of the outcome.</summary>
    /// <param name="map">Called once for each outcome.</param>
    public Distribution<TResult> Map<TResult>(Func<T, TResult> map)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(map);
        var weights = new WeightTable<TResult>();
        for (var place = 0; place < Count; place++)
        {
            weights.Add(map(_outcomes[place]), _weights[place]);
        }

        return new Distribution<TResult>(weights);
    }

    /// <summary>What follows when the outcome decides what happens next: the probabilities multiply along the way.</summary>
    /// <param name="next">What happens after an outcome; called once for each.</param>
    public Distribution<TResult> Then<TResult>(Func<T, Distribution<TResult>> next)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(next);
        var after = Array.ConvertAll(_outcomes, outcome => next(outcome));
        var scale = after.Aggregate(BigInteger.One, (lcm, one) => lcm / BigInteger.GreatestCommonDivisor(lcm, one.Total) * one.Total);
        var weights = new WeightTable<TResult>();
        for (var place = 0; place < Count; place++)
        {
            var factor = _weights[place] * (scale / after[place].Total);
            for (var i = 0; i < after[place].Count; i++)
            {
                weights.Add(after[place].Outcomes[i], factor * after[place].Weights[i]);
            }
        }

        return new Distribution<TResult>(weights);
    }

    /// <summary>What a function makes of this and another, independent outcome.</summary>
    /// <param name="other">Independent of this one, even if it is the same object.</param>
    /// <param name="combine">Called once for each pair.</param>
    /// <param name="budget">Null for a default one.</param>
    public Distribution<TResult> Combine<TOther, TResult>(Distribution<TOther> other, Func<T, TOther, TResult> combine, Budget? budget = null)
        where TOther : notnull
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(combine);
        budget = Budget.OrDefault(budget);
        var weights = new WeightTable<TResult>();
        for (var place = 0; place < Count; place++)
        {
            budget.Spend(other.Count * (4 + CountSizes.Steps(_weights[place])));
            for (var i = 0; i < other.Count; i++)
            {
                weights.Add(combine(_outcomes[place], other.Outcomes[i]), _weights[place] * other.Weights[i]);
            }
        }

        return new Distribution<TResult>(weights);
    }

    /// <summary>This and another, independent outcome side by side.</summary>
    /// <param name="other">Independent of this one.</param>
    public Distribution<(T First, TOther Second)> With<TOther>(Distribution<TOther> other)
        where TOther : notnull => Combine(other, (first, second) => (first, second));

    /// <summary>The distribution when it is known that an event happened.</summary>
    /// <param name="predicate">Whether an outcome belongs to the event.</param>
    /// <exception cref="ArgumentException">The event cannot happen.</exception>
    public Distribution<T> Given(Func<T, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var left = _outcomes.Zip(_weights, KeyValuePair.Create).Where(pair => predicate(pair.Key)).ToList();
        return left.Count > 0 ? new Distribution<T>(left) : throw new ArgumentException("the event has probability 0", nameof(predicate));
    }

    /// <summary>The sum of so many independent numbers; numbers of type int, long, BigInteger or Rational.</summary>
    /// <param name="times">1 or more, or 0 for the certain sum 0.</param>
    /// <param name="budget">Null for a default one.</param>
    /// <exception cref="InvalidOperationException">The outcomes are of another type.</exception>
    public Distribution<T> Repeat(int times, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        var add = Adding();
        return times == 0 ? new Distribution<T>([KeyValuePair.Create(default(T)!, BigInteger.One)]) : Repeat(times, add, budget).Sorted();
    }

    /// <summary>So many independent outcomes, joined by an associative function such as the maximum.</summary>
    /// <param name="times">1 or more.</param>
    /// <param name="combine">Associative: it is used on groups.</param>
    /// <param name="budget">Null for a default one.</param>
    public Distribution<T> Repeat(int times, Func<T, T, T> combine, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        ArgumentNullException.ThrowIfNull(combine);
        budget = Budget.OrDefault(budget);
        budget.NeedBits(CountSizes.PowerBits(Total, times));
        var result = this;
        for (var bit = BitOperations.Log2((uint)times) - 1; bit >= 0; bit--)
        {
            result = result.Combine(result, combine, budget);
            result = ((times >> bit) & 1) == 1 ? result.Combine(this, combine, budget) : result;
        }

        return result;
    }

    private static Func<T, T, T> Adding() => Numbers<T>.Add
        ?? throw new InvalidOperationException($"outcomes of type {typeof(T).Name} cannot be added: use Combine or Repeat with a function");
}
