namespace ToolReasoner.Symbolics;

/// <content>The two ways: undoing functions around the only occurrence of the unknown, and polynomials in one kernel.</content>
internal sealed partial class ParametricSolver
{
    // g(x) = value under conditions.
    private List<Branch> Undo(Expr g, Expr value, IReadOnlyList<Expr> conditions)
    {
        _budget.Deepen();
        if (!IsPossible(conditions))
        {
            return [];
        }

        if (g.Equals(_unknown))
        {
            return [new Branch(conditions) { Values = [value] }];
        }

        var inside = g.Operands.Where(part => part.DependsOn(_unknown)).ToList();
        if (inside is not [var inner])
        {
            return [.. ByPolynomial(g - value).Select(branch => branch with { Conditions = [.. conditions, .. branch.Conditions] })];
        }

        var outside = g.Operands.Where(part => !part.DependsOn(_unknown)).ToList();
        switch (g)
        {
            case SumExpr:
                return Undo(inner, value - Expr.Add(outside), conditions);
            case ProductExpr:
                return UndoProduct(inner, Expr.Multiply(outside), value, conditions);
            case PowerExpr power when power.Base.DependsOn(_unknown):
                return UndoPower(power.Base, power.Exponent, value, conditions);
            case PowerExpr power:
                return When(RelationKind.Greater, value, conditions, positive =>
                    Undo(power.Exponent, Expr.Ln(value) / Expr.Ln(power.Base), Also(positive, PositiveBase(power.Base))));
            case FunctionExpr call:
                return UndoFunction(call, value, conditions);
            default:
                throw new GaveUpException($"{g} is not undone with parameters");
        }
    }

    private Expr PositiveBase(Expr @base) => @base.IsConstant
        ? Order.Sign(@base, _budget) > 0 && Order.Compare(@base, 1, _budget) is not 0 ? Expr.True : Expr.False
        : Expr.And(Conditions.Simplified(RelationKind.Greater, @base, _budget), Conditions.Simplified(RelationKind.NotEqual, @base - 1, _budget));

    private static IReadOnlyList<Expr> Also(IReadOnlyList<Expr> conditions, Expr more) =>
        more.Equals(Expr.True) ? conditions : [.. conditions, more];

    // Both ways a condition can go: where it fails there is no solution.
    private List<Branch> When(RelationKind kind, Expr value, IReadOnlyList<Expr> conditions, Func<IReadOnlyList<Expr>, List<Branch>> then)
    {
        if (!_isReal)
        {
            throw new GaveUpException("with parameters, functions are undone over the real numbers only");
        }

        var condition = Conditions.Simplified(kind, value, _budget);
        return condition.Equals(Expr.True) ? then(conditions)
            : condition.Equals(Expr.False) ? [new Branch(conditions)]
            : [.. then(Also(conditions, condition)), new Branch(Also(conditions, Conditions.Not(condition)))];
    }

    private List<Branch> UndoProduct(Expr inner, Expr factor, Expr value, IReadOnlyList<Expr> conditions)
    {
        var nonzero = Conditions.Simplified(RelationKind.NotEqual, factor, _budget);
        if (nonzero.Equals(Expr.True))
        {
            return Undo(inner, value / factor, conditions);
        }

        var zero = Also(conditions, Conditions.Not(nonzero));
        var isZero = Conditions.Simplified(RelationKind.Equal, value, _budget);
        var branches = Undo(inner, value / factor, Also(conditions, nonzero));
        branches.Add(new Branch(Also(zero, isZero)) { IsAll = true });
        branches.Add(new Branch(Also(zero, Conditions.Not(isZero))));
        return [.. branches.Where(branch => IsPossible(branch.Conditions))];
    }

    private List<Branch> UndoPower(Expr @base, Expr exponent, Expr value, IReadOnlyList<Expr> conditions)
    {
        if (exponent is not NumberExpr { Value: var e })
        {
            return When(RelationKind.Greater, value, conditions, positive => Undo(
                @base, Expr.Pow(value, 1 / exponent), Also(positive, Conditions.Simplified(RelationKind.NotEqual, exponent, _budget))));
        }

        if (e.Sign < 0)
        {
            var nonzero = Conditions.Simplified(RelationKind.NotEqual, value, _budget);
            var found = UndoPower(@base, -e, 1 / value, Also(conditions, nonzero));
            return nonzero.Equals(Expr.True) ? found : [.. found, new Branch(Also(conditions, Conditions.Not(nonzero)))];
        }

        if (!e.IsInteger)
        {
            return When(RelationKind.GreaterOrEqual, value, conditions, fine => Undo(@base, Expr.Pow(value, e.Reciprocal()), fine));
        }

        if (e.IsOne)
        {
            return Undo(@base, value, conditions);
        }

        if (!_isReal)
        {
            var root = Expr.Pow(value, e.Reciprocal());
            return Join([.. Enumerable.Range(0, (int)e.Numerator).Select(k => Undo(@base, root * Expr.Exp(2 * Expr.Pi * Expr.I * new Rational(k, e.Numerator)), conditions))]);
        }

        return e.Numerator.IsEven
            ? BothSigns(@base, value, v => Expr.Pow(v, e.Reciprocal()), conditions)
            : Undo(@base, Expr.Root(value, e), conditions);
    }

    // ± what value gives: two where it is positive, one where it is 0, else none.
    private List<Branch> BothSigns(Expr inner, Expr value, Func<Expr, Expr> undo, IReadOnlyList<Expr> conditions)
    {
        if (!_isReal)
        {
            throw new GaveUpException("with parameters, functions are undone over the real numbers only");
        }

        var (positive, zero) = (Conditions.Simplified(RelationKind.Greater, value, _budget), Conditions.Simplified(RelationKind.Equal, value, _budget));
        var branches = new List<Branch>();
        var up = Also(conditions, positive);
        if (IsPossible(up))
        {
            branches.AddRange(Join([Undo(inner, -undo(value), up), Undo(inner, undo(value), up)]));
        }

        branches.AddRange(Undo(inner, 0, Also(conditions, zero)));
        var none = Also(conditions, Conditions.Simplified(RelationKind.Less, value, _budget));
        return IsPossible(none) ? [.. branches, new Branch(none)] : branches;
    }

    private List<Branch> UndoFunction(FunctionExpr call, Expr value, IReadOnlyList<Expr> conditions)
    {
        var (f, u) = (call.Function, call.Operands[0]);
        if (f == Function.Abs)
        {
            return BothSigns(u, value, v => v, conditions);
        }

        if (f == Function.Ln)
        {
            return Undo(u, Expr.Exp(value), conditions);
        }

        if (f == Function.Root && call.Operands[1] is NumberExpr { Value: var n })
        {
            return n.Numerator.IsEven
                ? When(RelationKind.GreaterOrEqual, value, conditions, fine => Undo(u, Expr.Pow(value, n), fine))
                : Undo(u, Expr.Pow(value, n), conditions);
        }

        if (f == Function.Sin || f == Function.Cos)
        {
            return When(RelationKind.GreaterOrEqual, 1 - Expr.Pow(value, 2), conditions, fine => f == Function.Sin
                ? Families(u, 2 * Expr.Pi, [Expr.Asin(value), Expr.Pi - Expr.Asin(value)], fine)
                : Families(u, 2 * Expr.Pi, [Expr.Acos(value), -Expr.Acos(value)], fine));
        }

        return f == Function.Tan ? Families(u, Expr.Pi, [Expr.Atan(value)], conditions)
            : f == Function.Atan || f == Function.Asin ? throw new GaveUpException($"{f.Name} is not undone with parameters")
            : f == Function.Sinh ? Undo(u, Expr.Asinh(value), conditions)
            : throw new GaveUpException($"{f.Name} is not undone with parameters");
    }

    private List<Branch> Families(Expr u, Expr period, Expr[] firsts, IReadOnlyList<Expr> conditions)
    {
        var n = Expr.Symbol(_families++ == 0 ? "n" : $"n{_families}");
        if (u.CoefficientsIn(_unknown) is not [var shift, var slope] || !slope.IsConstant)
        {
            throw new GaveUpException("angles that are not linear in the unknown are not solved with parameters");
        }

        return [new Branch(conditions)
        {
            Families = [.. firsts.Select(first => new ParameterFamily(((first + (period * n) - shift) / slope).Expand(_budget), [n], NamedSet.Integers))],
        }];
    }

    // Branches of several alternatives side by side: under the conditions of all.
    private List<Branch> Join(IReadOnlyList<List<Branch>> alternatives)
    {
        var joined = alternatives[0];
        foreach (var next in alternatives.Skip(1))
        {
            joined = [.. joined.SelectMany(a => next.Select(b => new Branch([.. a.Conditions, .. b.Conditions.Except(a.Conditions)])
            {
                IsAll = a.IsAll || b.IsAll,
                Values = [.. a.Values, .. b.Values],
                Families = [.. a.Families, .. b.Families],
            })).Where(branch => IsPossible(branch.Conditions))];
            if (joined.Count > MostBranches)
            {
                throw new GaveUpException($"the parameters make more than {MostBranches} cases");
            }
        }

        return joined;
    }

    private List<Branch> ByPolynomial(Expr f)
    {
        var field = new KernelField(_isReal ? Assumptions.None : Assumptions.None.WithComplex(_unknown), _isReal, _budget);
        var numerator = field.Cancel(field.Convert(f)[0]).Numerator;
        if (numerator.IsZero)
        {
            return [new Branch([]) { IsAll = true }];
        }

        if (numerator.IsConstant)
        {
            // A number over something: never 0.
            return [new Branch([])];
        }

        return Join([.. numerator.Factor(_budget).Factors.Select(factor => OfFactor(field, factor.Factor))]);
    }

    private List<Branch> OfFactor(KernelField field, MultivariatePolynomial factor)
    {
        var own = factor.Variables().Where(v => field.Kernels[v].Expr.DependsOn(_unknown)).ToList();
        if (own.Count == 0)
        {
            var zero = Conditions.Simplified(RelationKind.Equal, field.Write(factor), _budget);
            return [.. new[] { new Branch([zero]) { IsAll = true }, new Branch([Conditions.Not(zero)]) }.Where(branch => IsPossible(branch.Conditions))
                .Select(branch => branch with { Conditions = [.. branch.Conditions.Where(c => !c.Equals(Expr.True))] })];
        }

        if (own is not [var kernel])
        {
            throw new GaveUpException($"no way to the zeros of {field.Write(factor)} with parameters is known");
        }

        var coefficients = factor.CoefficientsIn(kernel).Select(c => field.Write(c)).ToList();
        var branches = new List<Branch>();
        foreach (var branch in Roots(coefficients, []))
        {
            if (branch.IsAll || field.Kernels[kernel].Expr.Equals(_unknown))
            {
                branches.Add(branch);
                continue;
            }

            branches.AddRange(branch.Values.Count == 0
                ? [branch]
                : Join([.. branch.Values.Select(value => Undo(field.Kernels[kernel].Expr, value, branch.Conditions))]));
        }

        return branches;
    }

    // Roots of Σ c_i·k^i by cases.
    private List<Branch> Roots(IReadOnlyList<Expr> c, IReadOnlyList<Expr> conditions)
    {
        if (!IsPossible(conditions))
        {
            return [];
        }

        if (c.Count == 1)
        {
            var zero = Conditions.Simplified(RelationKind.Equal, c[0], _budget);
            return [.. new[] { new Branch(Also(conditions, zero)) { IsAll = true }, new Branch(Also(conditions, Conditions.Not(zero))) }.Where(branch => IsPossible(branch.Conditions))];
        }

        var nonzero = Conditions.Simplified(RelationKind.NotEqual, c[^1], _budget);
        var lower = nonzero.Equals(Expr.True) ? [] : Roots([.. c.Take(c.Count - 1)], Also(conditions, Conditions.Not(nonzero)));
        var here = Also(conditions, nonzero);
        return IsPossible(here) ? [.. Full(c, here), .. lower] : lower;
    }

    // The leading coefficient is not 0.
    private List<Branch> Full(IReadOnlyList<Expr> c, IReadOnlyList<Expr> conditions)
    {
        if (c.Count == 2)
        {
            return [new Branch(conditions) { Values = [Tidy(-c[0] / c[1])] }];
        }

        if (c.Count == 3)
        {
            return Quadratic(c, conditions);
        }

        if (Enumerable.Range(1, c.Count - 2).All(i => c[i].Equals(0)))
        {
            var symbol = _unknown;
            return UndoPower(symbol, c.Count - 1, Tidy(-c[0] / c[^1]), conditions);
        }

        throw new GaveUpException($"a polynomial of degree {c.Count - 1} with parameters is not solved");
    }

    private List<Branch> Quadratic(IReadOnlyList<Expr> c, IReadOnlyList<Expr> conditions)
    {
        var discriminant = ((c[1] * c[1]) - (4 * c[2] * c[0])).Expand(_budget);
        var root = Expr.Sqrt(Factored(discriminant));
        var one = new Branch(Also(conditions, Conditions.Simplified(RelationKind.Equal, discriminant, _budget))) { Values = [Tidy(-c[1] / (2 * c[2]))] };
        var two = new Branch(Also(conditions, Conditions.Simplified(_isReal ? RelationKind.Greater : RelationKind.NotEqual, discriminant, _budget)))
        {
            Values = [Tidy((-c[1] - root) / (2 * c[2])), Tidy((-c[1] + root) / (2 * c[2]))],
        };
        var none = new Branch(Also(conditions, Conditions.Simplified(RelationKind.Less, discriminant, _budget)));
        return [.. (_isReal ? new[] { two, one, none } : [two, one]).Where(branch => IsPossible(branch.Conditions))];
    }

    // With a square number in front taken out: √(4 − 4a) is 2√(1 − a).
    private Expr Factored(Expr value)
    {
        var factored = value.Factor(_budget);
        return factored is ProductExpr { Operands: [NumberExpr number, var rest] } && rest is SumExpr ? Expr.Multiply(number, rest) : value;
    }

    private Expr Tidy(Expr value)
    {
        var (expanded, together) = (value.Expand(_budget), value.Together(_budget));
        return together.Size <= expanded.Size ? together : expanded;
    }
}
