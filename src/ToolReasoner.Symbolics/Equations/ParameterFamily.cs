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

    // The parameters that occur linearly are found by elimination; one that does not is solved for.
    private Truth Contains(IReadOnlyList<Expr> mine, IReadOnlyList<Expr> theirs, Budget budget)
    {
        var known = new Dictionary<Expr, Expr>();
        var rows = Eliminated(mine, theirs, known, budget);
        var open = Parameters.Where(parameter => rows.Exists(row => row.DependsOn(parameter))).ToList();
        if (rows.Exists(row => row.IsConstant && ZeroTest.Decide(row, budget).Truth == Truth.False))
        {
            return Truth.False;
        }

        if (open.Count > 1)
        {
            return Truth.Unknown;
        }

        if (open.Count == 0)
        {
            return Holds(mine, theirs, known, budget);
        }

        var row = rows.Where(row => row.DependsOn(open[0])).MinBy(row => row.Size)!;
        var values = Equations.Solve(row, open[0], Range == NamedSet.Complexes ? SolutionDomain.Complex : SolutionDomain.Real, budget);
        if (!values.IsFinite)
        {
            return Truth.Unknown;
        }

        var answers = values.Elements.Select(value => Holds(mine, theirs, new Dictionary<Expr, Expr>(known) { [open[0]] = value }, budget)).ToList();
        return answers.Contains(Truth.True) ? Truth.True : answers.Contains(Truth.Unknown) ? Truth.Unknown : Truth.False;
    }

    // Whether these values of the parameters make the member, and belong to the range. What is left open may be anything; 0 will do.
    private Truth Holds(IReadOnlyList<Expr> mine, IReadOnlyList<Expr> theirs, Dictionary<Expr, Expr> known, Budget budget)
    {
        var free = Parameters.Where(parameter => !known.ContainsKey(parameter)).ToDictionary(parameter => parameter, _ => (Expr)0);
        foreach (var (parameter, value) in known.Where(pair => pair.Value.IsConstant))
        {
            free[parameter] = value;
        }

        var values = Parameters.ToDictionary(parameter => parameter, parameter => known.TryGetValue(parameter, out var value) ? value.Substitute(free) : 0);
        var truth = PointProof.Holds(Condition, values, isReal: Range != NamedSet.Complexes, budget);
        for (var i = 0; i < mine.Count && truth != Truth.False; i++)
        {
            truth = And(truth, ZeroTest.Decide(mine[i].Substitute(values) - theirs[i], budget).Truth);
        }

        foreach (var value in values.Values)
        {
            truth = And(truth, Range switch
            {
                NamedSet.Integers => Order.IsInteger(value, budget),
                NamedSet.Reals => Order.IsReal(value, budget),
                _ => Truth.True,
            });
        }

        return truth;
    }

    // Gauss elimination on the components that are linear in the parameters; what is left of the others.
    private List<Expr> Eliminated(IReadOnlyList<Expr> mine, IReadOnlyList<Expr> theirs, Dictionary<Expr, Expr> known, Budget budget)
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

        return rows;
    }

    private static Truth And(Truth left, Truth right) =>
        left == Truth.False || right == Truth.False ? Truth.False : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : Truth.True;
}
