using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Makes Markov chains with exact probabilities.</summary>
public static class MarkovChain
{
    /// <summary>A chain from a table: for each state, where it goes with which probability.</summary>
    /// <param name="steps">States that are only mentioned as a next one, and those without next ones, stay as they are for ever.</param>
    /// <exception cref="ArgumentException">The probabilities of a state are negative, or do not add up to 1.</exception>
    public static MarkovChain<T> Of<T, TSteps>(IEnumerable<KeyValuePair<T, TSteps>> steps)
        where T : notnull
        where TSteps : IEnumerable<(Rational Probability, T Next)>
    {
        ArgumentNullException.ThrowIfNull(steps);
        var table = steps.ToList();
        var known = table.ToDictionary(pair => pair.Key, pair => (IEnumerable<(Rational, T)>)pair.Value);
        return MarkovChain<T>.Build(table.Select(pair => pair.Key), state => known.GetValueOrDefault(state) ?? [], Budget.OrDefault(null));
    }

    /// <summary>A chain of the states that can be reached from one.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="next">Where a state goes with which probability; nothing for one that stays for ever. Called once for each state.</param>
    /// <param name="budget">Null for a default one.</param>
    /// <exception cref="ArgumentException">The probabilities of a state are negative, or do not add up to 1.</exception>
    public static MarkovChain<T> Explore<T>(T start, Func<T, IEnumerable<(Rational Probability, T Next)>> next, Budget? budget = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(next);
        return MarkovChain<T>.Build([start], next, Budget.OrDefault(budget));
    }

    /// <summary>A chain of states 0, …, n-1.</summary>
    /// <param name="transitions">n × n; row i holds the probabilities to go from i to each state.</param>
    /// <exception cref="ArgumentException">The probabilities of a row are negative, or do not add up to 1.</exception>
    public static MarkovChain<int> Of(Rational[,] transitions)
    {
        ArgumentNullException.ThrowIfNull(transitions);
        var n = transitions.GetLength(0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(transitions.GetLength(1), n, nameof(transitions));
        return MarkovChain<int>.Build(
            Enumerable.Range(0, n), from => Enumerable.Range(0, n).Select(to => (transitions[from, to], to)), Budget.OrDefault(null));
    }
}

/// <summary>A Markov chain with finitely many states and exact probabilities. Immutable.</summary>
/// <typeparam name="T">Compared by its own equality: strings, tuples and records do well.</typeparam>
public sealed partial class MarkovChain<T>
    where T : notnull
{
    private readonly List<T> _states = [];
    private readonly Dictionary<T, int> _places = [];
    private readonly List<(int To, Rational Probability)[]> _steps = [];

    private MarkovChain()
    {
    }

    /// <summary>All states, in order of first mention.</summary>
    public IReadOnlyList<T> States => _states;

    /// <summary>The states that stay as they are for ever.</summary>
    public IReadOnlyList<T> AbsorbingStates => [.. _states.Where((_, place) => Stays(place))];

    /// <summary>The probability of a step.</summary>
    /// <param name="from">A state.</param>
    /// <param name="to">A state.</param>
    public Rational this[T from, T to]
    {
        get
        {
            var (start, end) = (Place(from), Place(to));
            return _steps[start].FirstOrDefault(step => step.To == end).Probability;
        }
    }

    /// <summary>Where the chain is after so many steps.</summary>
    /// <param name="start">A state.</param>
    /// <param name="steps">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public Distribution<T> After(T start, int steps, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        budget = Budget.OrDefault(budget);
        var scale = BigInteger.One;
        foreach (var (_, probability) in _steps.SelectMany(step => step))
        {
            scale = scale / BigInteger.GreatestCommonDivisor(scale, probability.Denominator) * probability.Denominator;
        }

        budget.NeedBits(CountSizes.PowerBits(scale, steps));
        var moves = _steps.ConvertAll(list => Array.ConvertAll(list, step => (step.To, Weight: step.Probability.Numerator * (scale / step.Probability.Denominator))));
        var weights = new BigInteger[_states.Count];
        weights[Place(start)] = BigInteger.One;
        for (var i = 0; i < steps; i++)
        {
            var next = new BigInteger[weights.Length];
            for (var from = 0; from < weights.Length; from++)
            {
                budget.Spend();
                foreach (var (to, weight) in weights[from].IsZero ? [] : moves[from])
                {
                    budget.Spend(2 + CountSizes.Steps(weights[from]));
                    next[to] += weights[from] * weight;
                }
            }

            weights = next;
        }

        return new Distribution<T>(_states.Zip(weights, KeyValuePair.Create));
    }

    internal static MarkovChain<T> Build(IEnumerable<T> first, Func<T, IEnumerable<(Rational Probability, T Next)>> next, Budget budget)
    {
        var chain = new MarkovChain<T>();
        foreach (var state in first)
        {
            chain.PlaceOrNew(state);
        }

        for (var place = 0; place < chain._states.Count; place++)
        {
            var (sum, row, any) = (Rational.Zero, new Dictionary<int, Rational>(), false);
            foreach (var (probability, to) in next(chain._states[place]))
            {
                budget.Spend(4);
                if (probability.Sign < 0)
                {
                    throw new ArgumentException($"a probability to leave state {chain._states[place]} is negative", nameof(next));
                }

                (sum, any) = (sum + probability, true);
                if (!probability.IsZero)
                {
                    var target = chain.PlaceOrNew(to);
                    row[target] = row.GetValueOrDefault(target) + probability;
                }
            }

            if (any && !sum.IsOne)
            {
                throw new ArgumentException($"the probabilities to leave state {chain._states[place]} add up to {sum}, not to 1", nameof(next));
            }

            chain._steps.Add(any ? [.. row.Select(pair => (pair.Key, pair.Value))] : [(place, Rational.One)]);
        }

        return chain;
    }

    private int PlaceOrNew(T state)
    {
        if (_places.TryAdd(state, _states.Count))
        {
            _states.Add(state);
        }

        return _places[state];
    }

    private int Place(T state) =>
        _places.TryGetValue(state, out var place) ? place : throw new ArgumentException($"the chain has no state {state}", nameof(state));

    private bool Stays(int place) => _steps[place] is [var only] && only.To == place;
}
