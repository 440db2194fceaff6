using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Solves equations in whole numbers, with bounds where such are given. What is enumerated lies in a box that is proved to hold all solutions.</summary>
internal static partial class IntegerEquations
{
    private const int MostPoints = 2_000_000;

    // The equations as polynomials with whole coefficients in the unknowns, and the bounds of each unknown.
    private sealed record Problem(Expr Statement, IReadOnlyList<Expr> Unknowns, IReadOnlyList<MultivariatePolynomial> Equations, IReadOnlyList<RealSet> Bounds)
    {
        public bool HasBounds => Bounds.Any(bound => !bound.IsAll);
    }

    /// <summary>Solves a statement: equations, congruences and bounds joined by "and".</summary>
    public static SolutionSet Solve(Expr statement, IReadOnlyList<Expr> unknowns, Budget budget)
    {
        var parts = statement is LogicExpr { Kind: LogicKind.And } ? statement.Operands : [statement];
        if (statement.FreeSymbols.Any(symbol => !unknowns.Contains(symbol)))
        {
            return Fail("in whole numbers, parameters are not looked at");
        }

        if (unknowns.Count == 1)
        {
            return parts.Any(part => part is RelationExpr { Kind: RelationKind.Congruent })
                ? OfCongruences(parts, unknowns[0], budget)
                : OneUnknown(statement, unknowns[0], budget);
        }

        return Read(statement, parts, unknowns, budget) is { } problem
            ? Solve(problem, budget)
            : Fail("in whole numbers, polynomial equations with bounds for single unknowns are solved");
    }

    private static SolutionSet Solve(Problem problem, Budget budget) =>
        ByLinear(problem, budget) ?? ByBox(problem, budget) ?? ByQuadratic(problem, budget) ?? ByDefinite(problem, budget) ?? ByResidues(problem, budget)
        ?? ByFactors(problem, budget)
        ?? Fail("no way to all whole solutions is known: give bounds for the unknowns");

    private static SolutionSet Fail(string why) => SolutionSet.GaveUp(SolutionDomain.Integer, why);

    private static Problem? Read(Expr statement, IReadOnlyList<Expr> parts, IReadOnlyList<Expr> unknowns, Budget budget)
    {
        var equations = new List<MultivariatePolynomial>();
        var bounds = unknowns.Select(_ => RealSet.All).ToArray();
        var pairs = new List<RelationExpr>();
        foreach (var part in parts)
        {
            if (part is not RelationExpr { Kind: <= RelationKind.GreaterOrEqual } relation)
            {
                return null;
            }

            if (relation.Kind == RelationKind.Equal)
            {
                if (Polynomial(relation.Operands[0] - relation.Operands[1], unknowns, budget) is not { } polynomial)
                {
                    return null;
                }

                equations.Add(polynomial);
                continue;
            }

            var at = Enumerable.Range(0, unknowns.Count).Where(i => part.DependsOn(unknowns[i])).ToList();
            if (at is not [var only])
            {
                // Looked at when a candidate is put in; x ≤ y hands bounds on.
                pairs.Add(relation);
                continue;
            }

            var set = new RealSolver(unknowns[only], RealSet.All, budget).Solve(part);
            bounds[only] = set.Families.Count == 0 ? bounds[only].Intersect(set.Fixed) : bounds[only];
        }

        HandOn(pairs, unknowns, bounds);
        return equations.Count == 0 ? null : new Problem(statement, unknowns, equations, bounds);
    }

    // From x ≤ y: what bounds y above bounds x, and what bounds x below bounds y.
    private static void HandOn(List<RelationExpr> pairs, IReadOnlyList<Expr> unknowns, RealSet[] bounds)
    {
        for (var round = 0; round < bounds.Length; round++)
        {
            foreach (var pair in pairs.Where(pair => pair.Operands.All(side => side is SymbolExpr)))
            {
                var isUp = pair.Kind is RelationKind.Less or RelationKind.LessOrEqual;
                var (low, high) = (unknowns.ToList().IndexOf(pair.Operands[isUp ? 0 : 1]), unknowns.ToList().IndexOf(pair.Operands[isUp ? 1 : 0]));
                if (pair.Kind is RelationKind.Equal or RelationKind.NotEqual || low < 0 || high < 0)
                {
                    continue;
                }

                bounds[low] = bounds[low].Intersect(RealSet.Interval(Ends.MinusInfinity, bounds[high].Supremum, false, true));
                bounds[high] = bounds[high].Intersect(RealSet.Interval(bounds[low].Infimum, Expr.Infinity, true, false));
            }
        }
    }

    // The numerator, with whole coefficients and variables numbered as the unknowns are.
    private static MultivariatePolynomial? Polynomial(Expr difference, IReadOnlyList<Expr> unknowns, Budget budget)
    {
        var field = new KernelField(Assumptions.None.WithInteger([.. unknowns]), isReal: true, budget, KernelRules.Plain);
        var numerator = field.Cancel(field.Convert(difference)[0]).Numerator;
        var indexes = field.Kernels.Select(kernel => unknowns.ToList().IndexOf(kernel.Expr)).ToList();
        return numerator.Variables().Any(v => indexes[v] < 0)
            ? null
            : numerator.Rename(v => indexes[v] < 0 ? unknowns.Count + v : indexes[v]).PrimitivePart();
    }

    // Candidates, proved in the statement as it was given.
    private static SolutionSet Proved(Problem problem, IEnumerable<BigInteger[]> candidates, Budget budget)
    {
        var found = new List<BigInteger[]>();
        foreach (var candidate in candidates)
        {
            budget.Spend(16);
            if (Holds(problem, candidate, budget))
            {
                found.Add(candidate);
            }
        }

        var sorted = found.DistinctBy(point => string.Join(',', point)).Order(Comparer<BigInteger[]>.Create((left, right) =>
            left.Zip(right, (a, b) => a.CompareTo(b)).FirstOrDefault(order => order != 0)));
        return SolutionSet.Of(SolutionDomain.Integer, [.. sorted.Select(point => Expr.Tuple([.. point.Select(value => (Expr)value)]))]);
    }

    private static bool Holds(Problem problem, BigInteger[] point, Budget budget)
    {
        var values = problem.Unknowns.Zip(point).ToDictionary(pair => pair.First, pair => (Expr)pair.Second);
        return PointProof.Holds(problem.Statement, values, isReal: true, budget) switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => throw new GaveUpException($"it is not decided whether ({string.Join(", ", point)}) is a solution"),
        };
    }

    private static BigInteger Coefficient(MultivariatePolynomial polynomial, params int[] exponents)
    {
        foreach (var (monomial, coefficient) in polynomial.Terms)
        {
            if (Enumerable.Range(0, Math.Max(monomial.VariableCount, exponents.Length)).All(v => monomial[v] == (v < exponents.Length ? exponents[v] : 0)))
            {
                return (BigInteger)coefficient;
            }
        }

        return BigInteger.Zero;
    }

    // No solution modulo a small number: then none at all.
    private static SolutionSet? ByResidues(Problem problem, Budget budget)
    {
        if (problem.Unknowns.Count > 4)
        {
            return null;
        }

        foreach (var modulus in new[] { 2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27 })
        {
            if (Math.Pow(modulus, problem.Unknowns.Count) <= 30_000 && problem.Equations.Any(equation => !HasRoot(equation, problem.Unknowns.Count, modulus, budget)))
            {
                return SolutionSet.Empty(SolutionDomain.Integer);
            }
        }

        return null;
    }

    private static bool HasRoot(MultivariatePolynomial polynomial, int count, int modulus, Budget budget)
    {
        var terms = polynomial.Terms.Select(term => (Exponents: Enumerable.Range(0, count).Select(v => term.Monomial[v]).ToArray(), Value: (long)(((BigInteger)term.Coefficient % modulus) + modulus) % modulus)).ToArray();
        var point = new long[count];
        while (true)
        {
            budget.Spend(terms.Length);
            var sum = 0L;
            foreach (var (exponents, value) in terms)
            {
                var product = value;
                for (var v = 0; v < count; v++)
                {
                    for (var e = 0; e < exponents[v]; e++)
                    {
                        product = product * point[v] % modulus;
                    }
                }

                sum += product;
            }

            if (sum % modulus == 0)
            {
                return true;
            }

            var at = 0;
            while (at < count && ++point[at] == modulus)
            {
                point[at++] = 0;
            }

            if (at == count)
            {
                return false;
            }
        }
    }

    // All but one unknown bounded: the last one is a root of a polynomial.
    private static SolutionSet? ByBox(Problem problem, Budget budget)
    {
        var open = Enumerable.Range(0, problem.Unknowns.Count).Where(i => !problem.Bounds[i].IsBounded).ToList();
        return open.Count > 1 ? null : InBox(problem, problem.Bounds, open.Count == 1 ? open[0] : Largest(problem.Bounds), budget);
    }

    private static int Largest(IReadOnlyList<RealSet> bounds) =>
        Enumerable.Range(0, bounds.Count).MaxBy(i => DoubleValue.Real(bounds[i].Length));

    private static SolutionSet? InBox(Problem problem, IReadOnlyList<RealSet> bounds, int last, Budget budget)
    {
        var others = Enumerable.Range(0, problem.Unknowns.Count).Where(i => i != last).ToList();
        var ranges = others.ConvertAll(i => bounds[i].Integers(budget).ToList());
        if (ranges.Aggregate(1.0, (product, range) => product * range.Count) > MostPoints)
        {
            return null;
        }

        var candidates = new List<BigInteger[]>();
        var equation = problem.Equations.MinBy(polynomial => polynomial.Degree(last) is 0 ? int.MaxValue : polynomial.Degree(last))!;
        var isOpen = false;
        Fill(0, new BigInteger[problem.Unknowns.Count], equation);
        return isOpen ? null : Proved(problem, candidates, budget);

        void Fill(int depth, BigInteger[] point, MultivariatePolynomial rest)
        {
            if (depth < others.Count)
            {
                foreach (var value in ranges[depth])
                {
                    point[others[depth]] = value;
                    Fill(depth + 1, point, rest.Evaluate(others[depth], value, budget));
                }

                return;
            }

            budget.Spend(8);
            if (rest.IsZero)
            {
                if (!bounds[last].IsBounded)
                {
                    isOpen = true;
                    return;
                }

                candidates.AddRange(bounds[last].Integers(budget).Select(value => With(point, last, value)));
                return;
            }

            candidates.AddRange(IntegerRoots(rest.ToUnivariate(last).Numerator, budget).Select(value => With(point, last, value)));
        }
    }

    private static BigInteger[] With(BigInteger[] point, int at, BigInteger value)
    {
        var copy = (BigInteger[])point.Clone();
        copy[at] = value;
        return copy;
    }

    private static IEnumerable<BigInteger> IntegerRoots(IntegerPolynomial polynomial, Budget budget)
    {
        switch (polynomial.Degree)
        {
            case < 1:
                return [];
            case 1:
                return (polynomial[0] % polynomial[1]).IsZero ? [-polynomial[0] / polynomial[1]] : [];
            case 2:
                var (a, b, c) = (polynomial[2], polynomial[1], polynomial[0]);
                return FloorRoots.IsSquare((b * b) - (4 * a * c), out var root)
                    ? new[] { -b - root, -b + root }.Distinct().Where(above => (above % (2 * a)).IsZero).Select(above => above / (2 * a))
                    : [];
            default:
                return polynomial.RationalRoots(budget).Where(found => found.Root.IsInteger).Select(found => found.Root.Numerator);
        }
    }
}
