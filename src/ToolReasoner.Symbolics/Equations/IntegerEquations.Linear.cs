using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Linear equations: all solutions with whole parameters, or those within bounds.</content>
internal static partial class IntegerEquations
{
    private const int MostSteps = 200_000;

    private static SolutionSet? ByLinear(Problem problem, Budget budget)
    {
        if (problem.Equations.Any(equation => equation.TotalDegree > 1))
        {
            return null;
        }

        var count = problem.Unknowns.Count;
        var matrix = new IntegerMatrix(problem.Equations.Count, count, (i, j) => Coefficient(problem.Equations[i], Unit(j, count)));
        var right = problem.Equations.Select(equation => -(BigInteger)equation.ConstantTerm).ToList();
        if (matrix.SolveWhole(right, budget) is not { } solution)
        {
            return SolutionSet.Empty(SolutionDomain.Integer);
        }

        var names = FreshNames(problem.Unknowns, solution.NullSpace.Count);
        var member = Enumerable.Range(0, count)
            .Select(i => solution.Particular[i] + Expr.Add([.. solution.NullSpace.Select((vector, k) => (Expr)vector[i] * names[k])]))
                .ToList();
        if (names.Count == 0)
        {
            return Proved(problem, [solution.Particular.ToArray()], budget);
        }

        if (names.Count == 1)
        {
            return OnOneLine(problem, solution.Particular, solution.NullSpace[0], names[0], member, budget);
        }

        if (Positive(problem, matrix, right, budget) is { } listed)
        {
            return listed;
        }

        return Family(problem, member, names);
    }

    private static int[] Unit(int at, int count)
    {
        var unit = new int[count];
        unit[at] = 1;
        return unit;
    }

    private static List<Expr> FreshNames(IReadOnlyList<Expr> unknowns, int count)
    {
        var letters = new[] { "k", "m", "n", "p", "q", "r", "s", "t" };
        var free = letters.Select(Expr.Symbol).Where(letter => !unknowns.Contains(letter)).ToList();
        return [.. Enumerable.Range(0, count).Select(i => i < free.Count ? free[i] : Expr.Symbol($"k_{i}"))];
    }

    private static SolutionSet Family(Problem problem, List<Expr> member, List<Expr> names)
    {
        var bounds = problem.Bounds.Select((bound, i) => (bound, i)).Where(pair => !pair.bound.IsAll)
            .Select(pair => Conditions.FromSet(pair.bound, problem.Unknowns[pair.i]).Substitute(problem.Unknowns[pair.i], member[pair.i]));
        return SolutionSet.Empty(SolutionDomain.Integer).With([new ParameterFamily(Expr.Tuple(member), names, NamedSet.Integers, Expr.And([.. bounds]))]);
    }

    // One parameter: the bounds of the unknowns bound it.
    private static SolutionSet OnOneLine(
        Problem problem, IReadOnlyList<BigInteger> start, IReadOnlyList<BigInteger> step, Expr name, List<Expr> member, Budget budget)
    {
        var values = RealSet.All;
        for (var i = 0; i < start.Count; i++)
        {
            values = step[i].IsZero
                ? problem.Bounds[i].Contains(start[i]) == Truth.True ? values : RealSet.Empty
                : values.Intersect(LineMaps.Affine(problem.Bounds[i], new Rational(BigInteger.One, step[i]), step[i].Sign, new Rational(-start[i], step[i])));
        }

        if (values.IsEmpty)
        {
            return SolutionSet.Empty(SolutionDomain.Integer);
        }

        if (!values.IsBounded)
        {
            return SolutionSet.Empty(SolutionDomain.Integer).With(
                [new ParameterFamily(Expr.Tuple(member), [name], NamedSet.Integers, values.IsAll ? null : Conditions.FromSet(values, name))]);
        }

        var whole = values.Integers(budget).Take(MostSteps + 1).ToList();
        return whole.Count > MostSteps
            ? Fail($"there are more than {MostSteps} solutions")
            : Proved(problem, whole.Select(k => start.Select((value, i) => value + (k * step[i])).ToArray()), budget);
    }

    // One equation with coefficients of one sign and unknowns bounded below: a finite list.
    private static SolutionSet? Positive(Problem problem, IntegerMatrix matrix, List<BigInteger> right, Budget budget)
    {
        if (matrix.Rows != 1)
        {
            return null;
        }

        var a = Enumerable.Range(0, matrix.Columns).Select(j => matrix[0, j]).ToList();
        var sign = a[0].Sign;
        if (sign == 0 || a.Exists(value => value.Sign != sign) || problem.Bounds.Any(bound => Ends.InfiniteSign(bound.Infimum) != 0))
        {
            return null;
        }

        var low = problem.Bounds.Select(bound => FirstWhole(bound, budget)).ToList();
        var rest = sign * right[0] - low.Zip(a, (first, value) => first * value * sign)
            .Aggregate(BigInteger.Zero, (sum, term) => sum + term);
        var found = new List<BigInteger[]>();
        foreach (var solution in NumberTheory.NonNegativeSolutions(a.Select(value => value * sign), rest, budget))
        {
            found.Add([.. solution.Zip(low, (value, first) => value + first)]);
            if (found.Count > MostSteps)
            {
                return Fail($"there are more than {MostSteps} solutions");
            }
        }

        return Proved(problem, found, budget);
    }

    private static BigInteger FirstWhole(RealSet bound, Budget budget)
    {
        var floor = Order.Floor(bound.Infimum, budget) ?? throw new GaveUpException($"the whole part of {bound.Infimum} is not decided");
        return bound.Contains(floor) == Truth.True ? floor : floor + 1;
    }
}
