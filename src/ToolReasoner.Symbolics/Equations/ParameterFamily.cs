namespace ToolReasoner.Symbolics;

/// <summary>All values of an expression whose parameters run through all numbers of a kind, as (2 + 5k, −1 − 3k) for whole k.</summary>
public sealed class ParameterFamily : SolutionFamily
{
    internal ParameterFamily(Expr member, IReadOnlyList<Expr> parameters, NamedSet range, Expr? condition = null) =>
        (Member, Parameters, Range, Condition) = (member, parameters, range, condition ?? Expr.True);

    /// <summary>A solution: a number, or a tuple for a system.</summary>
    public Expr Member { get; }

    /// <summary>The symbols that run.</summary>
    public IReadOnlyList<Expr> Parameters { get; }

    /// <summary>What they run through: ℤ, ℝ or ℂ.</summary>
    public NamedSet Range { get; }

    /// <summary>What must hold for the parameters; true if nothing must.</summary>
    public Expr Condition { get; }

    /// <inheritdoc/>
    public override Truth Contains(Expr value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (mine, theirs) = Member is SequenceExpr ? (Member.Operands, value.Operands) : ([Member], [value]);
        if (mine.Count != theirs.Count)
        {
            return Truth.False;
        }

        try
        {
            return Contains(mine, theirs, new Budget());
        }
        catch (GaveUpException)
        {
            return Truth.Unknown;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var range = Range switch { NamedSet.Integers => "ℤ", NamedSet.Reals => "ℝ", _ => "ℂ" };
        return $"{{ {Member} | {string.Join(", ", Parameters)} ∈ {range}{(Condition.Equals(Expr.True) ? string.Empty : $", {Condition}")} }}";
    }

    /// <inheritdoc/>
    public override string ToLatex()
    {
        var range = Range switch { NamedSet.Integers => "Z", NamedSet.Reals => "R", _ => "C" };
        var condition = Condition.Equals(Expr.True) ? string.Empty : $", {Condition.ToLatex()}";
        return $@"\left\{{{Member.ToLatex()} \mid {string.Join(", ", Parameters.Select(p => p.ToLatex()))} \in \mathbb{{{range}}}{condition}\right\}}";
    }

    // The parameters are found from the components one after another, each from one in which it alone is still open.
    private Truth Contains(IReadOnlyList<Expr> mine, IReadOnlyList<Expr> theirs, Budget budget)
    {
        var known = new Dictionary<Expr, Expr>();
        var open = Enumerable.Range(0, mine.Count).ToList();
        if (!SolveLinear(mine, theirs, known, budget))
        {
            return Truth.False;
        }

        var truth = Truth.True;
        foreach (var i in open)
        {
            var member = mine[i].Substitute(known);
            truth = And(truth, member.IsConstant ? ZeroTest.Decide(member - theirs[i], budget).Truth : Truth.Unknown);
        }

        foreach (var parameter in Parameters)
        {
            var value = known.GetValueOrDefault(parameter, 0);
            truth = And(truth, Range switch
            {
                NamedSet.Integers => Order.IsInteger(value, budget),
                NamedSet.Reals => Order.IsReal(value, budget),
                _ => Truth.True,
            });
        }

        return truth == Truth.False ? truth : And(truth, PointProof.Holds(Condition, known, isReal: Range != NamedSet.Complexes, budget));
    }

    // Gauss elimination on the components that are linear in the parameters; false if they contradict each other.
    private bool SolveLinear(IReadOnlyList<Expr> mine, IReadOnlyList<Expr> theirs, Dictionary<Expr, Expr> known, Budget budget)
    {
        var rows = mine.Select((member, i) => (member - theirs[i]).Expand(budget)).ToList();
        foreach (var parameter in Parameters)
        {
            var at = rows.FindIndex(row => row.CoefficientsIn(parameter) is { Count: 2 } c && c[1].IsConstant && !c[1].Equals(0));
            if (at < 0)
            {
                continue;
            }

            var coefficients = rows[at].CoefficientsIn(parameter)!;
            var value = (-coefficients[0] / coefficients[1]).Expand(budget);
            rows.RemoveAt(at);
            rows = rows.ConvertAll(row => row.Substitute(parameter, value).Expand(budget));
            foreach (var earlier in known.Keys.ToList())
            {
                known[earlier] = known[earlier].Substitute(parameter, value).Expand(budget);
            }

            known[parameter] = value;
        }

        // What is left open may be anything; 0 will do.
        foreach (var parameter in Parameters)
        {
            foreach (var earlier in known.Keys.ToList())
            {
                known[earlier] = known[earlier].Substitute(parameter, known.TryGetValue(parameter, out var own) && own.IsConstant ? own : 0);
            }

            known.TryAdd(parameter, 0);
        }

        return rows.TrueForAll(row => !row.IsConstant || ZeroTest.Decide(row, budget).Truth != Truth.False);
    }

    private static Truth And(Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : Truth.True;
}
