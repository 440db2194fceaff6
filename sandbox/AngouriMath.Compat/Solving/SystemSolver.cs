namespace AngouriMath.Solving;

/// <summary>
/// Systems of equations: what is linear in a variable is put into the others, what has one variable is solved, and where there is neither, a
/// Gröbner basis makes some. A variable that stays free stands for itself.
/// </summary>
internal sealed class SystemSolver
{
    private const int MostSolutions = 10_000;

    private readonly IReadOnlyList<Expr> _variables;
    private readonly List<Expr[]> _solutions = [];

    private SystemSolver(IReadOnlyList<Expr> variables) => _variables = variables;

    /// <summary>All solutions, one a row; null when there are none.</summary>
    public static Entity.Matrix? Solve(IReadOnlyList<Entity> equations, IReadOnlyList<Entity.Variable> variables)
    {
        var solver = new SystemSolver([.. variables.Select(variable => variable.Tree)]);
        solver.Solve([.. equations.Select(equation => Difference(Analysis.Evaluated(equation.Tree)))], solver._variables.ToDictionary(variable => variable), false);
        var rows = solver._solutions.Select(row => row.Select(value => value.Simplify()).ToArray()).Order(Comparer<Expr[]>.Create(Compare)).ToList();
        return rows.Count == 0 ? null : Entity.Matrix.Make(rows.Count, variables.Count, (row, column) => rows[row][column]);
    }

    private static Expr Difference(Expr equation) => equation switch
    {
        RelationExpr { Kind: RelationKind.Equal } => equation.Operands[0] - equation.Operands[1],
        RelationExpr or LogicExpr => throw new NotSolvedException("a system is made of equations"),
        _ => equation,
    };

    private static int Compare(Expr[] left, Expr[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            var order = left[i].IsConstant && right[i].IsConstant ? Order.Compare(left[i], right[i]) ?? 0 : 0;
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private void Solve(IReadOnlyList<Expr> equations, IReadOnlyDictionary<Expr, Expr> found, bool isBasis)
    {
        var open = new List<Expr>();
        foreach (var equation in equations.Select(equation => equation.Expand()))
        {
            if (Numbers(equation).Any())
            {
                open.Add(equation);
            }
            else if (equation.HoldsInfinity || Equality.Decide(equation, 0).Truth is var truth && truth == Truth.False)
            {
                return;
            }
            else if (truth == Truth.Unknown)
            {
                throw new NotSolvedException($"whether {equation} is 0 is not decided");
            }
        }

        if (open.Count == 0)
        {
            _solutions.Add([.. _variables.Select(variable => found[variable])]);
            if (_solutions.Count > MostSolutions)
            {
                throw new NotSolvedException($"there are more than {MostSolutions} solutions");
            }
        }
        else if (!TrySubstitute(open, found) && !TryOne(open, found))
        {
            Solve(isBasis ? throw new NotSolvedException($"the system was not solved: {string.Join(", ", open)}") : Basis(open), found, true);
        }
    }

    private IEnumerable<Expr> Numbers(Expr equation) => _variables.Where(equation.DependsOn);

    // c·v + rest with a number c that is not 0.
    private bool TrySubstitute(List<Expr> open, IReadOnlyDictionary<Expr, Expr> found)
    {
        foreach (var equation in open)
        {
            foreach (var variable in Numbers(equation).Reverse())
            {
                if (equation.CoefficientsIn(variable) is [var rest, var factor] && !Numbers(factor).Any() && Equality.Decide(factor, 0).Truth == Truth.False)
                {
                    Put(open, found, variable, (-rest / factor).Expand());
                    return true;
                }
            }
        }

        return false;
    }

    private bool TryOne(List<Expr> open, IReadOnlyDictionary<Expr, Expr> found)
    {
        foreach (var equation in open)
        {
            if (Numbers(equation).ToList() is not [var variable])
            {
                continue;
            }

            if (Solver.Of(Expr.Equation(equation, 0), variable) is not Entity.Set.FiniteSet roots)
            {
                throw new NotSolvedException($"{equation} = 0 has infinitely many solutions");
            }

            foreach (var root in roots.Trees)
            {
                Put([.. open.Where(other => !ReferenceEquals(other, equation))], found, variable, root);
            }

            return true;
        }

        return false;
    }

    private void Put(IReadOnlyList<Expr> open, IReadOnlyDictionary<Expr, Expr> found, Expr variable, Expr value) => Solve(
        [.. open.Select(equation => equation.Substitute(variable, value))],
        found.ToDictionary(pair => pair.Key, pair => pair.Value.Substitute(variable, value)),
        false);

    private IReadOnlyList<Expr> Basis(List<Expr> open)
    {
        try
        {
            return Poly.GroebnerBasis(open, [.. _variables.Where(variable => open.Exists(equation => equation.DependsOn(variable)))]);
        }
        catch (ArgumentException)
        {
            throw new NotSolvedException($"the system was not solved: {string.Join(", ", open)}");
        }
    }
}
