namespace ToolReasoner.Symbolics;

/// <content>Finding candidates: by branches over factors, by putting in what one equation says of one unknown.</content>
internal sealed partial class SystemSolver
{
    private List<Assignment> Find(IReadOnlyList<Expr> differences)
    {
        var polynomials = differences.Select(Numerator).ToList();
        return ByGroebner(differences) ?? Branch(polynomials, Assignment.None, 0);
    }

    // The numerator of a difference in kernels, as an expression.
    private Expr Numerator(Expr difference)
    {
        var field = new KernelField(_isReal ? Assumptions.None : Assumptions.None.WithComplex([.. _unknowns]), _isReal, _budget);
        return field.Write(field.Cancel(field.Convert(difference)[0]).Numerator);
    }

    private List<Assignment> Branch(List<Expr> equations, Assignment known, int depth)
    {
        _budget.Deepen();
        if (depth > MostDepth)
        {
            throw new GaveUpException("one equation of the system leads to the next without end");
        }

        var left = new List<Expr>();
        foreach (var equation in equations)
        {
            if (!_unknowns.Any(equation.DependsOn))
            {
                switch (ZeroTest.Decide(equation, _budget).Truth)
                {
                    case Truth.False:
                        return [];
                    case Truth.Unknown:
                        throw new GaveUpException($"it is not decided whether {equation} is 0");
                }
            }
            else if (!left.Contains(equation))
            {
                left.Add(equation);
            }
        }

        if (left.Count == 0)
        {
            return [known];
        }

        return ByFactors(left, known, depth) ?? ByUnivariate(left, known, depth) ?? ByLinear(left, known, depth)
            ?? ByKernelUnknowns(left, known, depth)
            ?? ByRadical(left, known, depth) ?? throw new GaveUpException("no equation of the system can be solved for one unknown");
    }

    private List<Assignment>? ByFactors(List<Expr> equations, Assignment known, int depth)
    {
        for (var i = 0; i < equations.Count; i++)
        {
            var factors = equations[i].Factor(_budget).SplitFraction().Numerator.Factors
                .Where(factor => _unknowns.Any(factor.DependsOn)).ToList();
            if (factors.Count == 0 || (factors.Count == 1 && factors[0] is not PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true, Sign: > 0 } } }))
            {
                continue;
            }

            var found = new List<Assignment>();
            foreach (var factor in factors)
            {
                var simple = factor is PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true, Sign: > 0 } } } power
                    ? power.Base
                    : factor;
                found.AddRange(Branch([.. equations.Where((_, j) => j != i), simple], known, depth + 1));
                Limit(found);
            }

            return Distinct(found);
        }

        return null;
    }

    // An equation in one unknown only.
    private List<Assignment>? ByUnivariate(List<Expr> equations, Assignment known, int depth)
    {
        foreach (var equation in equations.OrderBy(equation => equation.Size))
        {
            if (_unknowns.Where(equation.DependsOn).ToList() is not [var unknown])
            {
                continue;
            }

            if (Values(equation, unknown) is not { } values)
            {
                continue;
            }

            var found = new List<Assignment>();
            foreach (var value in values)
            {
                found.AddRange(PutIn(equations.Where(other => !other.Equals(equation)), known, unknown, value, depth));
                Limit(found);
            }

            return found;
        }

        return null;
    }

    private IReadOnlyList<Expr>? Values(Expr equation, Expr unknown)
    {
        if (!_isReal)
        {
            var complex = ComplexSolver.Solve(Expr.Equation(equation, 0), unknown, _budget);
            return complex.IsFinite ? complex.Elements : throw new GaveUpException($"{equation} = 0 has no finite list of solutions");
        }

        var set = new RealSolver(unknown, RealSet.All, _budget).Solve(Expr.Equation(equation, 0));
        return set.IsFinite ? set.Fixed.Points
            : set.Fixed.IsAll ? null
            : throw new GaveUpException($"{equation} = 0 has infinitely many solutions");
    }

    private List<Assignment> PutIn(IEnumerable<Expr> equations, Assignment known, Expr unknown, Expr value, int depth)
    {
        var next = new List<Expr>();
        foreach (var equation in equations)
        {
            var put = equation.DependsOn(unknown) ? equation.Substitute(unknown, value) : equation;
            if (put.HoldsInfinity)
            {
                // A kernel has no value there, so the system as it was given has none either.
                return [];
            }

            next.Add(equation.DependsOn(unknown) ? Numerator(put) : put);
        }

        return Branch(next, known.With(unknown, value, _budget), depth + 1);
    }

    // An equation that is linear in an unknown, whose factor is a constant if there is such a one.
    private List<Assignment>? ByLinear(List<Expr> equations, Assignment known, int depth)
    {
        var choices = new List<(Expr Equation, Expr Unknown, Expr Factor, Expr Constant)>();
        foreach (var equation in equations)
        {
            foreach (var unknown in _unknowns.Where(equation.DependsOn))
            {
                if (equation.Expand(_budget).CoefficientsIn(unknown) is [var rest, var factor] && !factor.DependsOn(unknown))
                {
                    choices.Add((equation, unknown, factor, rest));
                }
            }
        }

        if (choices.Count == 0)
        {
            return null;
        }

        var best = choices.OrderBy(choice => choice.Factor.IsConstant ? 0 : 1).ThenBy(choice => choice.Constant.Size + choice.Factor.Size).First();
        var others = equations.Where(other => !other.Equals(best.Equation)).ToList();
        var found = PutIn(others, known, best.Unknown, -best.Constant / best.Factor, depth);
        if (!best.Factor.IsConstant)
        {
            found.AddRange(Branch([.. others, best.Factor, best.Constant], known, depth + 1));
        }

        return Distinct(found);
    }

    // Each unknown occurs in one kernel only, as in 2^x and ln y: these are solved for first.
    private List<Assignment>? ByKernelUnknowns(List<Expr> equations, Assignment known, int depth)
    {
        var field = new KernelField(Assumptions.None, _isReal, _budget);
        var converted = field.Convert(equations).Select(fraction => fraction.Numerator).ToList();
        var used = converted.SelectMany(polynomial => polynomial.Variables()).Distinct()
            .Where(v => _unknowns.Any(field.Kernels[v].Expr.DependsOn)).ToList();
        if (!_isReal || used.TrueForAll(v => field.Kernels[v].Expr is SymbolExpr)
            || used.Exists(v => field.Kernels[v].Degree > 0 || _unknowns.Count(field.Kernels[v].Expr.DependsOn) != 1)
            || _unknowns.Any(unknown => used.Count(v => field.Kernels[v].Expr.DependsOn(unknown)) > 1))
        {
            return null;
        }

        var names = used.ToDictionary(v => v, v => field.Kernels[v].Expr is SymbolExpr symbol ? (Expr)symbol : Expr.Symbol($"k_{v}"));
        var inner = equations.ConvertAll(equation => equation.Substitute(used.ToDictionary(v => field.Kernels[v].Expr, v => names[v])));
        if (inner.Exists(equation => equation.FreeSymbols.Any(symbol => !names.ContainsValue(symbol))))
        {
            inner = converted.ConvertAll(polynomial => field.Write(polynomial).Substitute(used.ToDictionary(v => field.Kernels[v].Expr, v => names[v])));
        }

        var solver = new SystemSolver([.. names.Values], _domain, _budget);
        var found = new List<Assignment>();
        foreach (var solution in solver.Find(inner))
        {
            if (names.Values.Any(name => !solution.Values.ContainsKey(name)))
            {
                throw new GaveUpException("the system leaves a kernel free");
            }

            IEnumerable<Assignment> open = [known];
            foreach (var (kernel, name) in names)
            {
                var unknown = _unknowns.First(field.Kernels[kernel].Expr.DependsOn);
                var set = new RealSolver(unknown, RealSet.All, _budget).Solve(Expr.Equation(field.Kernels[kernel].Expr, solution.Values[name]));
                if (!set.IsFinite)
                {
                    throw new GaveUpException($"{field.Kernels[kernel].Expr} has a value infinitely often");
                }

                open = [.. open.SelectMany(assignment => set.Fixed.Points.Select(point => assignment.With(unknown, point, _budget)))];
            }

            found.AddRange(open);
            Limit(found);
        }

        return found;
    }

    // One equation alone is left that is quadratic in an unknown: the others are free.
    private List<Assignment>? ByRadical(List<Expr> equations, Assignment known, int depth)
    {
        if (equations is not [var equation])
        {
            return null;
        }

        foreach (var unknown in _unknowns.Where(equation.DependsOn))
        {
            if (equation.Expand(_budget).CoefficientsIn(unknown) is not [var c, var b, var a] || !a.IsConstant)
            {
                continue;
            }

            var root = Expr.Sqrt(((b * b) - (4 * a * c)).Factor(_budget));
            return [known.With(unknown, (-b - root) / (2 * a), _budget), known.With(unknown, (-b + root) / (2 * a), _budget)];
        }

        _ = depth;
        return null;
    }

    private static void Limit(List<Assignment> found)
    {
        if (found.Count > MostSolutions)
        {
            throw new GaveUpException($"the system has more than {MostSolutions} solutions");
        }
    }

    private static List<Assignment> Distinct(List<Assignment> found)
    {
        var distinct = new List<Assignment>();
        foreach (var assignment in found)
        {
            if (!distinct.Exists(other => other.Values.Count == assignment.Values.Count
                && other.Values.All(pair => assignment.Values.TryGetValue(pair.Key, out var value) && value.Equals(pair.Value))))
            {
                distinct.Add(assignment);
            }
        }

        return distinct;
    }
}
