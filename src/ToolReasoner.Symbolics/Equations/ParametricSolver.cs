namespace ToolReasoner.Symbolics;

/// <summary>Solves equations and inequalities whose coefficients are parameters: by cases, each with a condition on the parameters.</summary>
internal sealed partial class ParametricSolver
{
    private const int MostBranches = 64;

    private readonly Expr _unknown;
    private readonly bool _isReal;
    private readonly Budget _budget;
    private int _families;

    private ParametricSolver(Expr unknown, bool isReal, Budget budget) => (_unknown, _isReal, _budget) = (unknown, isReal, budget);

    // What solves when all conditions hold: values (some of which only under further conditions), or everything, or intervals.
    private sealed record Branch(IReadOnlyList<Expr> Conditions)
    {
        public IReadOnlyList<Expr> Values { get; init; } = [];

        public IReadOnlyList<SolutionFamily> Families { get; init; } = [];

        public IReadOnlyList<Expr> Intervals { get; init; } = [];

        public bool IsAll { get; init; }
    }

    /// <summary>Solves a statement with one unknown and parameters.</summary>
    public static SolutionSet Solve(Expr statement, Expr unknown, SolutionDomain domain, Budget budget)
    {
        if (statement is not RelationExpr { Kind: <= RelationKind.GreaterOrEqual } relation)
        {
            return SolutionSet.GaveUp(domain, "with parameters, single equations and inequalities are solved");
        }

        if (!relation.DependsOn(unknown))
        {
            return WithoutUnknown(relation, domain);
        }

        var solver = new ParametricSolver(unknown, domain == SolutionDomain.Real, budget);
        var (left, right) = (relation.Operands[0], relation.Operands[1]);
        var branches = relation.Kind switch
        {
            RelationKind.Equal => solver.Equation(left, right),
            RelationKind.NotEqual => throw new GaveUpException("with parameters, ≠ is not solved"),
            _ when domain != SolutionDomain.Real => throw new GaveUpException("inequalities are for real numbers"),
            _ => solver.Inequality(relation.Kind, left, right),
        };
        return solver.Result(branches, domain);
    }

    private static SolutionSet WithoutUnknown(Expr relation, SolutionDomain domain)
    {
        var all = domain == SolutionDomain.Real
            ? SolutionSet.Of(LineSet.All)
            : SolutionSet.GaveUp(domain, "every number is a solution where the equation holds");
        return SolutionSet.Of(domain, [new SolutionCase(relation, all), new SolutionCase(Expr.Not(relation), SolutionSet.Empty(domain))]);
    }

    private List<Branch> Equation(Expr left, Expr right)
    {
        var f = left - right;
        var branches = Occurrences(f) == 1 ? Undo(f, 0, []) : ByPolynomial(f);
        return [.. branches.SelectMany(branch => WhereDefined(branch, left, right))];
    }

    // Splits on every condition under which a value makes all parts of the equation defined.
    private IEnumerable<Branch> WhereDefined(Branch branch, Expr left, Expr right)
    {
        if (branch.IsAll)
        {
            // Everything but where a part is not defined; intervals with parametric ends are not cut here.
            if (Poles(left).Concat(Poles(right)).Any())
            {
                throw new GaveUpException("the equation holds wherever it is defined, which depends on the parameters");
            }

            return [branch];
        }

        IEnumerable<Branch> split = [branch with { Values = [] }];
        foreach (var value in branch.Values)
        {
            if (Needed(left, value).Concat(Needed(right, value)).Distinct().ToList() is not { } needed || needed.Contains(Expr.False))
            {
                continue;
            }

            needed.RemoveAll(condition => condition.Equals(Expr.True) || branch.Conditions.Contains(condition));
            split = [.. split.SelectMany(part => Split(part, needed, value))];
        }

        return split;
    }

    private IEnumerable<Branch> Split(Branch branch, List<Expr> needed, Expr value)
    {
        var open = needed.Where(condition => !branch.Conditions.Contains(condition)).ToList();
        var with = branch with { Conditions = [.. branch.Conditions, .. open], Values = [.. branch.Values, value] };
        if (IsPossible(with.Conditions))
        {
            yield return with;
        }

        // Not all of them: one after another fails.
        for (var i = 0; i < open.Count; i++)
        {
            var without = branch with { Conditions = [.. branch.Conditions, .. open.Take(i), Conditions.Not(open[i])] };
            if (IsPossible(without.Conditions))
            {
                yield return without;
            }
        }
    }

    private IEnumerable<Expr> Poles(Expr value) => value switch
    {
        _ when !value.DependsOn(_unknown) => [],
        PowerExpr { Exponent: not NumberExpr { Value: { IsInteger: true, Sign: > 0 } } } => [value],
        FunctionExpr call when FunctionDomains.Conditions(call.Function, call.Operands, _isReal).Any() => [value],
        _ => value.Operands.SelectMany(Poles),
    };

    // What must hold for the parts of an expression to be defined when the value is put in.
    private IEnumerable<Expr> Needed(Expr part, Expr value)
    {
        if (!part.DependsOn(_unknown) && part.IsConstant)
        {
            return [];
        }

        var own = part switch
        {
            PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true } n } } power => n.Sign < 0 ? [(RelationKind.NotEqual, power.Base, (Expr)0)] : [],
            PowerExpr { Exponent: NumberExpr { Value: var e } } power when _isReal => [(e.Sign > 0 ? RelationKind.GreaterOrEqual : RelationKind.Greater, power.Base, (Expr)0)],
            PowerExpr power when _isReal && !power.Base.IsSurely(Possible.Positive) => [(RelationKind.Greater, power.Base, (Expr)0)],
            FunctionExpr call => FunctionDomains.Conditions(call.Function, call.Operands, _isReal),
            _ => Enumerable.Empty<(RelationKind, Expr, Expr)>(),
        };
        var conditions = own.Select(need => Conditions.Simplified(
            need.Item1, (need.Item2 - need.Item3).Substitute(_unknown, value), _budget));
        return conditions.Concat(part.Operands.SelectMany(inner => Needed(inner, value)));
    }

    private int Occurrences(Expr value) => !value.DependsOn(_unknown) ? 0 : value.Equals(_unknown) ? 1 : value.Operands.Sum(Occurrences);

    private bool IsPossible(IReadOnlyList<Expr> conditions) => Conditions.ArePossible(conditions, _budget);

    // Cases with the same solutions are put together only by dropping impossible ones; the rest is said as it is.
    private SolutionSet Result(List<Branch> branches, SolutionDomain domain)
    {
        if (branches.Count > MostBranches)
        {
            return SolutionSet.GaveUp(domain, $"the parameters make more than {MostBranches} cases");
        }

        var cases = branches.Where(branch => IsPossible(branch.Conditions)).Select(branch => CaseOf(branch, domain)).ToList();
        return cases is [{ Condition: LogicExpr { Kind: LogicKind.True } } only] ? only.Set : SolutionSet.Of(domain, cases);
    }

    // A condition on one parameter is written as what that parameter may be; where it is one number, that is put in.
    private SolutionCase CaseOf(Branch branch, SolutionDomain domain)
    {
        var condition = Expr.And(branch.Conditions);
        if (condition.FreeSymbols is not [var parameter] || Conditions.SetOf(condition, parameter, _budget) is not { } set)
        {
            return new SolutionCase(condition, SetOf(branch, domain));
        }

        var result = SetOf(branch, domain);
        return new SolutionCase(
            Conditions.FromSet(set, parameter),
            set.Points is [var point] && set.IsFinite && branch.Families.Count == 0
                ? result.At(new Dictionary<Expr, Expr> { [parameter] = point })
                : result);
    }

    private SolutionSet SetOf(Branch branch, SolutionDomain domain) => branch.IsAll
        ? _isReal ? SolutionSet.Of(LineSet.All) : SolutionSet.Empty(domain).With([new ParameterFamily(_unknown, [_unknown], NamedSet.Complexes)])
        : SolutionSet.Of(domain, [.. branch.Values.Select(Tidy).Distinct()]).With(branch.Families).WithParametricIntervals(branch.Intervals);
}
