namespace ToolReasoner.Symbolics;

/// <summary>Systems of linear equations: with rational numbers by matrices, with other coefficients by elimination, with parameters by cases.</summary>
internal static class LinearSystems
{
    private const int MostCases = 32;

    /// <summary>Coefficients row by row, the right side last; null if an equation is not linear.</summary>
    public static List<Expr[]>? Rows(IEnumerable<Expr> differences, IReadOnlyList<Expr> unknowns, Budget budget)
    {
        var rows = new List<Expr[]>();
        foreach (var difference in differences)
        {
            var rest = difference.Expand(budget);
            var row = new Expr[unknowns.Count + 1];
            for (var i = 0; i < unknowns.Count; i++)
            {
                var coefficients = rest.CoefficientsIn(unknowns[i]);
                if (coefficients is null || coefficients.Count > 2 || (coefficients.Count == 2 && unknowns.Any(coefficients[1].DependsOn)))
                {
                    return null;
                }

                row[i] = coefficients.Count == 2 ? coefficients[1] : 0;
                rest = coefficients.Count > 0 ? coefficients[0] : 0;
            }

            if (unknowns.Any(rest.DependsOn))
            {
                return null;
            }

            row[^1] = -rest;
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Solves.</summary>
    public static SolutionSet Solve(List<Expr[]> rows, IReadOnlyList<Expr> unknowns, SolutionDomain domain, Budget budget)
    {
        if (rows.TrueForAll(row => Array.TrueForAll(row, entry => entry is NumberExpr)))
        {
            return OfNumbers(rows, unknowns, domain, budget);
        }

        var cases = new List<SolutionCase>();
        Eliminate(rows, [], [], unknowns, domain, cases, budget);
        return cases is [{ Condition: LogicExpr { Kind: LogicKind.True } } only] ? only.Set
            : SolutionSet.Of(domain, [.. cases.Where(part => Conditions.ArePossible(part.Condition is LogicExpr { Kind: LogicKind.And } ? part.Condition.Operands : [part.Condition], budget))]);
    }

    private static SolutionSet OfNumbers(List<Expr[]> rows, IReadOnlyList<Expr> unknowns, SolutionDomain domain, Budget budget)
    {
        static Rational Number(Expr value) => ((NumberExpr)value).Value;
        var matrix = new Matrix<Rational>(rows.Count, unknowns.Count, (i, j) => Number(rows[i][j]));
        var right = new Matrix<Rational>(rows.Count, 1, (i, _) => Number(rows[i][^1]));
        if (matrix.Solve(right, budget) is not { } solution)
        {
            return SolutionSet.Empty(domain);
        }

        var particular = Enumerable.Range(0, unknowns.Count).Select(i => (Expr)solution.Particular[i, 0]).ToArray();
        if (solution.IsUnique)
        {
            return SolutionSet.Of(domain, [Expr.Tuple(particular)]);
        }

        // Each vector of the null space has 1 at the place of its free unknown, where the particular solution has 0.
        var echelon = matrix.ReducedRowEchelon(budget);
        var free = Enumerable.Range(0, unknowns.Count).Where(i => !echelon.Pivots.Contains(i)).ToList();
        var member = particular.Select((value, i) => value + Expr.Add([.. solution.NullSpace.Select((vector, k) => (Expr)vector[i] * unknowns[free[k]])]));
        return Family([.. member], [.. free.Select(i => unknowns[i])], domain);
    }

    private static SolutionSet Family(IReadOnlyList<Expr> member, IReadOnlyList<Expr> free, SolutionDomain domain) => free.Count == 0
        ? SolutionSet.Of(domain, [Expr.Tuple(member)])
        : SolutionSet.Empty(domain).With([new ParameterFamily(Expr.Tuple(member), free, domain == SolutionDomain.Complex ? NamedSet.Complexes : NamedSet.Reals)]);

    // Gauss and Jordan, with a branch wherever it is open whether a pivot is 0.
    private static void Eliminate(
        List<Expr[]> rows, List<(int Row, int Column)> pivots, IReadOnlyList<Expr> conditions, IReadOnlyList<Expr> unknowns, SolutionDomain domain,
        List<SolutionCase> cases, Budget budget)
    {
        budget.Deepen();
        if (cases.Count > MostCases)
        {
            throw new GaveUpException($"the parameters make more than {MostCases} cases");
        }

        if (!Conditions.ArePossible(conditions, budget))
        {
            return;
        }

        var open = new List<(int Row, int Column, Expr Nonzero)>();
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < unknowns.Count && !pivots.Exists(p => p.Row == i); j++)
            {
                var nonzero = rows[i][j].Equals(0) ? Expr.False : Conditions.Simplified(RelationKind.NotEqual, rows[i][j], budget);
                if (nonzero.Equals(Expr.True) || conditions.Contains(nonzero))
                {
                    Eliminate(Pivoted(rows, i, j, budget), [.. pivots, (i, j)], conditions, unknowns, domain, cases, budget);
                    return;
                }

                if (!nonzero.Equals(Expr.False))
                {
                    open.Add((i, j, nonzero));
                }
            }
        }

        if (open.Count > 0)
        {
            var (row, column, nonzero) = open.MinBy(entry => entry.Nonzero.Size);
            Eliminate(Pivoted(rows, row, column, budget), [.. pivots, (row, column)], [.. conditions, nonzero], unknowns, domain, cases, budget);
            var zero = Conditions.Not(nonzero);
            foreach (var part in zero is LogicExpr { Kind: LogicKind.Or } ? zero.Operands : [zero])
            {
                Eliminate(With(rows, row, column, part, budget), pivots, [.. conditions, part], unknowns, domain, cases, budget);
            }

            return;
        }

        Finish(rows, pivots, conditions, unknowns, domain, cases, budget);
    }

    private static void Finish(
        List<Expr[]> rows, List<(int Row, int Column)> pivots, IReadOnlyList<Expr> conditions, IReadOnlyList<Expr> unknowns, SolutionDomain domain,
        List<SolutionCase> cases, Budget budget)
    {
        // Rows without a pivot say "0 = right side".
        var rests = rows.Where((_, i) => !pivots.Exists(p => p.Row == i))
            .Select(row => Conditions.Simplified(RelationKind.Equal, row[^1], budget)).Where(c => !c.Equals(Expr.True)).Distinct().ToList();
        if (rests.Count > 0)
        {
            cases.Add(new SolutionCase(Expr.And([.. conditions, Conditions.Not(Expr.And(rests))]), SolutionSet.Empty(domain)));
            conditions = [.. conditions, .. rests];
            if (!Conditions.ArePossible(conditions, budget))
            {
                return;
            }
        }

        var free = Enumerable.Range(0, unknowns.Count).Where(j => !pivots.Exists(p => p.Column == j)).ToList();
        var member = new Expr[unknowns.Count];
        foreach (var j in free)
        {
            member[j] = unknowns[j];
        }

        foreach (var (i, j) in pivots)
        {
            var value = rows[i][^1] - Expr.Add([.. free.Select(k => rows[i][k] * unknowns[k])]);
            member[j] = Tidy(value, budget);
        }

        cases.Add(new SolutionCase(Expr.And(conditions), Family(member, [.. free.Select(j => unknowns[j])], domain)));
    }

    private static List<Expr[]> Pivoted(List<Expr[]> rows, int row, int column, Budget budget)
    {
        var pivot = Array.ConvertAll(rows[row], entry => Tidy(entry / rows[row][column], budget));
        pivot[column] = 1;
        return [.. rows.Select((other, i) => i == row ? pivot
            : other[column].Equals(0) ? other
            : other.Select((entry, j) => j == column ? 0 : Tidy(entry - (other[column] * pivot[j]), budget)).ToArray())];
    }

    // With what an equation about parameters says: a parameter's value put in, or at least a 0.
    private static List<Expr[]> With(List<Expr[]> rows, int row, int column, Expr equation, Budget budget)
    {
        if (equation is RelationExpr { Kind: RelationKind.Equal, Operands: [SymbolExpr parameter, var value] } && !value.DependsOn(parameter))
        {
            return [.. rows.Select(entries => entries.Select(entry => Tidy(entry.Substitute(parameter, value), budget)).ToArray())];
        }

        return [.. rows.Select((entries, i) => i != row ? entries : entries.Select((entry, j) => j == column ? 0 : entry).ToArray())];
    }

    private static Expr Tidy(Expr value, Budget budget)
    {
        if (value is NumberExpr)
        {
            return value;
        }

        if (value.IsConstant)
        {
            var simple = Quadratics.Tidy(value, budget);
            return ZeroTest.Decide(simple, budget).Truth == Truth.True ? 0 : simple;
        }

        return value.Together(budget);
    }
}
