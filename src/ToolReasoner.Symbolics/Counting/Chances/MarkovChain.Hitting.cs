namespace ToolReasoner.Symbolics;

/// <content>First-step equations.</content>
public sealed partial class MarkovChain<T>
{
    /// <summary>The probability ever to come to a state.</summary>
    /// <param name="start">A state.</param>
    /// <param name="target">A state.</param>
    /// <param name="budget">Null for a default one.</param>
    public Rational HittingProbability(T start, T target, Budget? budget = null)
    {
        var end = Place(target);
        return Hitting(Place(start), place => place == end, budget);
    }

    /// <summary>The probability ever to come to a state of some kind.</summary>
    /// <param name="start">A state.</param>
    /// <param name="target">Whether a state is of that kind.</param>
    /// <param name="budget">Null for a default one.</param>
    public Rational HittingProbability(T start, Func<T, bool> target, Budget? budget = null) => Hitting(Place(start), Targets(target), budget);

    /// <summary>The expected number of steps to a state; null when it is infinite.</summary>
    /// <param name="start">A state.</param>
    /// <param name="target">A state.</param>
    /// <param name="budget">Null for a default one.</param>
    public Rational? ExpectedSteps(T start, T target, Budget? budget = null)
    {
        var end = Place(target);
        return Expected(Place(start), place => place == end, _ => Rational.One, _ => Rational.Zero, budget);
    }

    /// <summary>The expected number of steps to a state of some kind; null when it is infinite.</summary>
    /// <param name="start">A state.</param>
    /// <param name="target">Whether a state is of that kind.</param>
    /// <param name="budget">Null for a default one.</param>
    public Rational? ExpectedSteps(T start, Func<T, bool> target, Budget? budget = null) =>
        Expected(Place(start), Targets(target), _ => Rational.One, _ => Rational.Zero, budget);

    /// <summary>The expected number of steps to a state that stays for ever; null when it is infinite.</summary>
    /// <param name="start">A state.</param>
    /// <param name="budget">Null for a default one.</param>
    public Rational? ExpectedSteps(T start, Budget? budget = null) =>
        Expected(Place(start), Stays, _ => Rational.One, _ => Rational.Zero, budget);

    /// <summary>
    /// The expected sum of what is gained at each state on the way and at the end, when the chain stops in a state that stays for ever; null
    /// when it may never stop.
    /// </summary>
    /// <param name="start">A state.</param>
    /// <param name="atEnd">Gain at a state that stays for ever.</param>
    /// <param name="onTheWay">Gain at each visit of another state, the start included; null for 0.</param>
    /// <param name="budget">Null for a default one.</param>
    public Rational? ExpectedGain(T start, Func<T, Rational> atEnd, Func<T, Rational>? onTheWay = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(atEnd);
        return Expected(
            Place(start), Stays, place => onTheWay is null ? Rational.Zero : onTheWay(_states[place]), place => atEnd(_states[place]), budget);
    }

    /// <summary>For each state that stays for ever, the probability to end there. The sum is below 1 when the chain may never end.</summary>
    /// <param name="start">A state.</param>
    /// <param name="budget">Null for a default one.</param>
    public IReadOnlyDictionary<T, Rational> AbsorptionProbabilities(T start, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var from = Place(start);
        var result = _states.Where((_, place) => Stays(place)).ToDictionary(state => state, _ => Rational.Zero);
        if (Stays(from))
        {
            result[start] = Rational.One;
            return result;
        }

        // Expected visits v = (start) + v·Q among the states that can end, then one step more.
        var ending = Backward(Stays, budget);
        var inside = Numbered(Forward(from, Stays, budget).Select((reached, place) => reached && ending[place] && !Stays(place)));
        var system = new SparseSystem(inside.Values.Count);
        if (inside.Places[from] < 0)
        {
            return result;
        }

        foreach (var place in inside.Values)
        {
            system.Add(inside.Places[place], inside.Places[place], Rational.One);
            foreach (var (to, probability) in _steps[place].Where(step => inside.Places[step.To] >= 0))
            {
                system.Add(inside.Places[to], inside.Places[place], -probability);
            }
        }

        system.AddRight(inside.Places[from], Rational.One);
        var visits = system.Solve(budget);
        foreach (var place in inside.Values)
        {
            foreach (var (to, probability) in _steps[place].Where(step => Stays(step.To)))
            {
                result[_states[to]] += visits[inside.Places[place]] * probability;
            }
        }

        return result;
    }

    private Func<int, bool> Targets(Func<T, bool> target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return place => target(_states[place]);
    }

    private Rational Hitting(int start, Func<int, bool> target, Budget? budget)
    {
        budget = Budget.OrDefault(budget);
        var reaching = Backward(target, budget);
        return !reaching[start] ? Rational.Zero
            : Solve(Forward(start, target, budget).Select((reached, place) => reached && reaching[place] && !target(place)),
                start, target, _ => Rational.Zero, _ => Rational.One, budget);
    }

    private Rational? Expected(int start, Func<int, bool> target, Func<int, Rational> onTheWay, Func<int, Rational> atEnd, Budget? budget)
    {
        budget = Budget.OrDefault(budget);
        var (reached, reaching) = (Forward(start, target, budget), Backward(target, budget));
        return reached.Where((here, place) => here && !reaching[place]).Any()
            ? null
            : Solve(reached.Select((here, place) => here && !target(place)), start, target, onTheWay, atEnd, budget);
    }

    // x(i) = onTheWay(i) + Σ P(i, j)·x(j) inside, x = atEnd at targets, 0 elsewhere. From everywhere inside a target can be reached, so
    // that the solution is unique.
    private Rational Solve(
        IEnumerable<bool> inside, int start, Func<int, bool> target, Func<int, Rational> onTheWay, Func<int, Rational> atEnd, Budget budget)
    {
        if (target(start))
        {
            return atEnd(start);
        }

        var (values, places) = Numbered(inside);
        var system = new SparseSystem(values.Count);
        for (var row = 0; row < values.Count; row++)
        {
            system.Add(row, row, Rational.One);
            system.AddRight(row, onTheWay(values[row]));
            foreach (var (to, probability) in _steps[values[row]])
            {
                if (places[to] >= 0)
                {
                    system.Add(row, places[to], -probability);
                }
                else if (target(to))
                {
                    system.AddRight(row, probability * atEnd(to));
                }
            }
        }

        return system.Solve(budget)[places[start]];
    }

    private static (List<int> Values, int[] Places) Numbered(IEnumerable<bool> inside)
    {
        var (values, places) = (new List<int>(), new List<int>());
        foreach (var (place, here) in inside.Index())
        {
            places.Add(here ? values.Count : -1);
            if (here)
            {
                values.Add(place);
            }
        }

        return (values, [.. places]);
    }

    // What can be reached without leaving a target again.
    private bool[] Forward(int start, Func<int, bool> target, Budget budget)
    {
        var (reached, stack) = (new bool[_states.Count], new Stack<int>([start]));
        reached[start] = true;
        while (stack.TryPop(out var place))
        {
            foreach (var (to, _) in target(place) ? [] : _steps[place])
            {
                budget.Spend();
                if (!reached[to])
                {
                    reached[to] = true;
                    stack.Push(to);
                }
            }
        }

        return reached;
    }

    // What can reach a target.
    private bool[] Backward(Func<int, bool> target, Budget budget)
    {
        var before = Sources(budget);
        var reaching = Enumerable.Range(0, _states.Count).Select(target).ToArray();
        var stack = new Stack<int>(Enumerable.Range(0, _states.Count).Where(place => reaching[place]));
        while (stack.TryPop(out var place))
        {
            foreach (var from in before[place])
            {
                budget.Spend();
                if (!reaching[from])
                {
                    reaching[from] = true;
                    stack.Push(from);
                }
            }
        }

        return reaching;
    }

    private List<int>[] Sources(Budget budget)
    {
        var before = _states.Select(_ => new List<int>()).ToArray();
        for (var place = 0; place < _states.Count; place++)
        {
            budget.Spend(_steps[place].Length);
            foreach (var (to, _) in _steps[place])
            {
                before[to].Add(place);
            }
        }

        return before;
    }
}
