namespace AngouriMath.Solving;

/// <summary>Sets of solutions as sets of entities.</summary>
internal static class Solutions
{
    /// <summary>The set, if nothing about it is open.</summary>
    /// <exception cref="NotSolvedException">It is not complete, not proved, or no set that has a form here.</exception>
    public static Entity.Set ToSet(SolutionSet solutions, Expr statement, Expr x)
    {
        if (solutions.Cases.Count > 0)
        {
            return ToSet(Generic(solutions.Cases), statement, x);
        }

        if (!solutions.IsComplete || !solutions.IsCertified)
        {
            throw new NotSolvedException($"{Entity.Of(statement)} was not solved for {x}: {solutions.Why}");
        }

        var elements = solutions.Elements.ToList();
        foreach (var family in solutions.Families)
        {
            if (family is ParameterFamily { Range: NamedSet.Complexes or NamedSet.Reals } all && all.Member.Equals(x) && all.Condition.Equals(Expr.True))
            {
                return Entity.Set.SpecialSet.Create(all.Range == NamedSet.Complexes ? Domain.Complex : Domain.Real);
            }

            elements.AddRange(Members(family, statement));
        }

        if (solutions.Intervals.IsEmpty)
        {
            return new Entity.Set.FiniteSet(elements, Entity.Set.Ordering.Ascending);
        }

        return solutions.Families.Count == 0 ? Entity.Set.From(solutions.Intervals.Union(RealSet.Of(elements)))
            : throw new NotSolvedException($"the solutions are {solutions}, which is no set of AngouriMath");
    }

    /// <summary>What AngouriMath returns: the solutions for parameters in general position.</summary>
    internal static SolutionSet Generic(IReadOnlyList<SolutionCase> cases) => (cases.FirstOrDefault(part => !HoldsEquation(part.Condition)) ?? cases[^1]).Set;

    private static bool HoldsEquation(Expr condition) => condition is RelationExpr { Kind: RelationKind.Equal } || (condition is LogicExpr && condition.Operands.Any(HoldsEquation));

    private static IEnumerable<Expr> Members(SolutionFamily family, Expr statement)
    {
        var taken = statement.FreeSymbols.Select(symbol => symbol.Name).ToHashSet();
        var free = Enumerable.Range(1, int.MaxValue - 1).Select(index => $"n_{index}").Where(name => !taken.Contains(name)).Select(Expr.Symbol);
        return family switch
        {
            PeriodicFamily { IsDiscrete: true, Within.IsAll: true } periodic => periodic.Members(free.First()),
            ParameterFamily { Range: NamedSet.Integers } rule when rule.Condition.Equals(Expr.True) =>
                [rule.Member.Substitute(rule.Parameters.Zip(free).ToDictionary(pair => pair.First, pair => pair.Second))],
            _ => throw new NotSolvedException($"the solutions are {family}, which is no set of AngouriMath"),
        };
    }
}
