namespace ToolReasoner.Symbolics;

public sealed partial class MarkovChain<T>
{
    /// <summary>The distribution that a step does not change.</summary>
    /// <param name="budget">Null for a default one.</param>
    /// <exception cref="InvalidOperationException">There is more than one: the chain can settle in different sets of states.</exception>
    public Distribution<T> Stationary(Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var home = ReachedFromAll(budget);
        var (values, places) = Numbered(Forward(home, _ => false, budget).Select((reached, place) => reached && place != home));

        // With the weight of one state set to 1, the others follow.
        var system = new SparseSystem(values.Count);
        foreach (var place in values.Append(home))
        {
            if (place != home)
            {
                system.Add(places[place], places[place], Rational.One);
            }

            foreach (var (to, probability) in _steps[place].Where(step => step.To != home))
            {
                if (place == home)
                {
                    system.AddRight(places[to], probability);
                }
                else
                {
                    system.Add(places[to], places[place], -probability);
                }
            }
        }

        var weights = system.Solve(budget);
        return Distribution.Weighted(_states
            .Select((state, place) => (state, place == home ? Rational.One : places[place] >= 0 ? weights[places[place]] : Rational.Zero)).ToArray());
    }

    /// <summary>The expected number of steps until the chain is in a state again; null when it is infinite.</summary>
    /// <param name="state">A state.</param>
    /// <param name="budget">Null for a default one.</param>
    public Rational? ExpectedReturnSteps(T state, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var (home, sum) = (Place(state), Rational.One);
        foreach (var (to, probability) in _steps[home])
        {
            if (Expected(to, place => place == home, _ => Rational.One, _ => Rational.Zero, budget) is not { } steps)
            {
                return null;
            }

            sum += probability * steps;
        }

        return sum;
    }

    // A state that all others can reach: the root of the last search backward that finds something new, if any is.
    private int ReachedFromAll(Budget budget)
    {
        var (before, seen, last) = (Sources(budget), new bool[_states.Count], 0);
        for (var root = 0; root < _states.Count; root++)
        {
            if (seen[root])
            {
                continue;
            }

            (seen[root], last) = (true, root);
            var stack = new Stack<int>([root]);
            while (stack.TryPop(out var place))
            {
                foreach (var from in before[place].Where(from => !seen[from]))
                {
                    budget.Spend();
                    seen[from] = true;
                    stack.Push(from);
                }
            }
        }

        return Array.TrueForAll(Backward(place => place == last, budget), reaching => reaching)
            ? last
            : throw new InvalidOperationException("the chain can settle in different sets of states, so that it has more than one stationary distribution");
    }
}
