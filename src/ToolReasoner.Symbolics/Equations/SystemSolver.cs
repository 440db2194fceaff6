namespace ToolReasoner.Symbolics;

/// <summary>
/// Solves systems: what is linear by elimination, polynomial systems with finitely many solutions by Gröbner bases, others by solving one
/// equation for an unknown and putting it into the others. Every solution is proved in the system as it was given.
/// </summary>
internal sealed partial class SystemSolver
{
    private const int MostDepth = 24;
    private const int MostSolutions = 2_000;

    private readonly IReadOnlyList<Expr> _unknowns;
    private readonly SolutionDomain _domain;
    private readonly bool _isReal;
    private readonly Budget _budget;
    private readonly List<string> _doubts = [];

    // Solutions that a proof by elimination has already certified.
    private readonly HashSet<Expr> _proved = [];

    private SystemSolver(IReadOnlyList<Expr> unknowns, SolutionDomain domain, Budget budget) =>
        (_unknowns, _domain, _isReal, _budget) = (unknowns, domain, domain == SolutionDomain.Real, budget);

    /// <summary>Solves equations and inequalities that must all hold.</summary>
    public static SolutionSet Solve(IReadOnlyList<Expr> statements, IReadOnlyList<Expr> unknowns, SolutionDomain domain, Budget budget)
    {
        var equations = statements.OfType<RelationExpr>().Where(relation => relation.Kind == RelationKind.Equal).ToList();
        if (equations.Count == 0 || statements.Any(statement => statement is not RelationExpr { Kind: <= RelationKind.GreaterOrEqual }))
        {
            return SolutionSet.GaveUp(domain, "a system is of equations, with inequalities beside them at most");
        }

        var differences = equations.ConvertAll(equation => equation.Operands[0] - equation.Operands[1]);
        var isPlain = equations.Count == statements.Count && !equations.Exists(equation => HasDivisions(equation, unknowns));
        if (isPlain && LinearSystems.Rows(differences, unknowns, budget) is { } rows)
        {
            return LinearSystems.Solve(rows, unknowns, domain, budget);
        }

        var solver = new SystemSolver(unknowns, domain, budget);
        if (differences.Exists(difference => difference.FreeSymbols.Any(symbol => !unknowns.Contains(symbol))))
        {
            return solver.WithParameters(statements, differences);
        }

        return solver.Result(statements, solver.Find(differences));
    }

    private static bool HasDivisions(Expr value, IReadOnlyList<Expr> unknowns) => unknowns.Any(value.DependsOn)
        && (value is PowerExpr { Exponent: not NumberExpr { Value.Sign: > 0 } } || value.Operands.Any(part => HasDivisions(part, unknowns)));

    // Values of the unknowns, which may depend on unknowns that stay free.
    private sealed record Assignment(IReadOnlyDictionary<Expr, Expr> Values)
    {
        public static Assignment None { get; } = new(new Dictionary<Expr, Expr>());

        public Assignment With(Expr unknown, Expr value, Budget budget)
        {
            var values = Values.ToDictionary(pair => pair.Key, pair => pair.Value.DependsOn(unknown) ? pair.Value.Substitute(unknown, value).Expand(budget) : pair.Value);
            values[unknown] = value;
            return new Assignment(values);
        }
    }

    private SolutionSet Result(IReadOnlyList<Expr> statements, IReadOnlyList<Assignment> found)
    {
        var system = Expr.And(statements);
        var (elements, families) = (new List<Expr>(), new List<SolutionFamily>());
        foreach (var assignment in found)
        {
            var free = _unknowns.Where(unknown => !assignment.Values.ContainsKey(unknown)).ToList();
            var tuple = Expr.Tuple([.. _unknowns.Select(unknown => assignment.Values.GetValueOrDefault(unknown, unknown))]);
            if (free.Count > 0)
            {
                if (FamilyOf(statements, assignment, tuple, free) is { } family)
                {
                    families.Add(family);
                }

                continue;
            }

            if (elements.Exists(other => AreSame(other, tuple)))
            {
                continue;
            }

            var truth = _proved.Contains(tuple) && !statements.Any(statement => HasDivisions(statement, _unknowns)) && statements.All(IsEquation)
                ? Truth.True
                : PointProof.Holds(system, assignment.Values, _isReal, _budget);
            if (truth == Truth.False)
            {
                continue;
            }

            if (truth == Truth.Unknown)
            {
                _doubts.Add($"it is not proved that {tuple} is a solution");
            }

            elements.Add(tuple);
        }

        // A solution that a family holds is not said twice.
        elements.RemoveAll(element => families.Exists(family => family.Contains(element) == Truth.True));
        var result = SolutionSet.Of(_domain, _isReal ? Sorted(elements) : elements).With(families);
        return _doubts.Count > 0 ? result.NotCertified(_doubts[0]) : result;
    }

    private bool AreSame(Expr left, Expr right) => left.Equals(right)
        || left.Operands.Zip(right.Operands).All(pair => pair.First.Equals(pair.Second) || ZeroTest.IsZero(pair.First - pair.Second, _budget));

    private static bool IsEquation(Expr statement) => statement is RelationExpr { Kind: RelationKind.Equal };

    // The equations must hold for all values of the free unknowns; what else must hold becomes the condition.
    private ParameterFamily? FamilyOf(IReadOnlyList<Expr> statements, Assignment assignment, Expr tuple, List<Expr> free)
    {
        var conditions = new List<Expr>();
        foreach (var statement in statements)
        {
            var put = statement.Substitute(assignment.Values);
            var (kind, difference) = (((RelationExpr)statement).Kind, put.Operands[0] - put.Operands[1]);
            if (kind != RelationKind.Equal)
            {
                conditions.Add(Conditions.Simplified(kind, difference, _budget));
            }
            else if (Equality.Decide(difference, 0, null, _budget).Truth != Truth.True)
            {
                _doubts.Add($"it is not proved that all {tuple} are solutions");
            }

            conditions.AddRange(Defined(statement, assignment.Values));
        }

        // Where an equation was solved for an unknown with a factor that may be 0.
        conditions.AddRange(Defined(tuple, new Dictionary<Expr, Expr>()));
        var condition = Expr.And([.. conditions.Distinct()]);
        return condition.Equals(Expr.False) ? null
            : new ParameterFamily(tuple, free, _isReal ? NamedSet.Reals : NamedSet.Complexes, condition);
    }

    private IEnumerable<Expr> Defined(Expr part, IReadOnlyDictionary<Expr, Expr> values)
    {
        var own = part switch
        {
            PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true } n } } power => n.Sign < 0 ? [(RelationKind.NotEqual, power.Base, (Expr)0)] : [],
            PowerExpr { Exponent: NumberExpr { Value: var e } } power when _isReal => [(e.Sign > 0 ? RelationKind.GreaterOrEqual : RelationKind.Greater, power.Base, (Expr)0)],
            FunctionExpr call => FunctionDomains.Conditions(call.Function, call.Operands, _isReal),
            _ => Enumerable.Empty<(RelationKind, Expr, Expr)>(),
        };
        return own.Select(need => Conditions.Simplified(need.Item1, (need.Item2 - need.Item3).Substitute(values), _budget))
            .Concat(part.Operands.SelectMany(inner => Defined(inner, values)))
            .Where(condition => !condition.Equals(Expr.True));
    }

    // By the first unknown, then the second, …; as found where the order is not decided.
    private List<Expr> Sorted(List<Expr> tuples)
    {
        try
        {
            tuples.Sort((left, right) =>
            {
                for (var i = 0; i < left.Operands.Count; i++)
                {
                    if (!left.Operands[i].Equals(right.Operands[i])
                        && (Order.Compare(left.Operands[i], right.Operands[i], _budget) ?? throw new GaveUpException("the order is not decided")) is var order and not 0)
                    {
                        return order;
                    }
                }

                return 0;
            });
        }
        catch (InvalidOperationException exception) when (exception.InnerException is GaveUpException)
        {
            // They stay as they are.
        }

        return tuples;
    }
}
