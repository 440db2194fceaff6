namespace AngouriMath.Solving;

/// <summary>Systems of equations: between rational functions over the complex numbers, others over the real ones.</summary>
internal static class Systems
{
    /// <summary>All solutions, one a row; null when there are none. What stays free is a parameter in the rows.</summary>
    /// <exception cref="NotSolvedException">Not all of them were found.</exception>
    public static Entity.Matrix? Solve(IReadOnlyList<Entity> equations, IReadOnlyList<Entity.Variable> variables)
    {
        var statements = equations.Select(equation => Analysis.Evaluated(equation.Tree)).ToList();
        var unknowns = variables.Select(variable => variable.Tree).ToList();
        var isRational = statements.All(statement => statement is not LogicExpr and not RelationExpr { Kind: not RelationKind.Equal }
            && unknowns.TrueForAll(unknown => Solver.IsRational(statement, unknown)));
        var set = Equations.SolveSystem(statements, unknowns, isRational ? SolutionDomain.Complex : SolutionDomain.Real);
        set = set.Cases.Count > 0 ? Solutions.Generic(set.Cases) : set;
        if (!set.IsComplete || !set.IsCertified)
        {
            throw new NotSolvedException($"the system was not solved: {set.Why}");
        }

        List<Expr> rows = [.. set.Elements.Order(Comparer<Expr>.Create(Compare)), .. set.Families.Select(Member)];
        return !set.Intervals.IsEmpty ? throw new NotSolvedException($"the solutions are {set}, which is no matrix")
            : rows.Count == 0 ? null
            : Entity.Matrix.Make(rows.Count, unknowns.Count, (row, column) => unknowns.Count == 1 ? rows[row] : rows[row].Operands[column]);
    }

    // Real solutions ascending, as rows are read.
    private static int Compare(Expr left, Expr right)
    {
        var places = left is SequenceExpr ? left.Operands.Zip(right.Operands) : [(left, right)];
        return places.Select(pair => pair.First.IsConstant && pair.Second.IsConstant ? Order.Compare(pair.First, pair.Second) ?? 0 : 0).FirstOrDefault(order => order != 0);
    }

    private static Expr Member(SolutionFamily family) => family is ParameterFamily rule && rule.Condition.Equals(Expr.True) ? rule.Member
        : throw new NotSolvedException($"the solutions are {family}, which is no row of a matrix");
}
