namespace ToolReasoner.Symbolics;

/// <summary>Solves equations over the complex numbers: polynomials, whatever is one in one kernel, and functions undone from the outside in.</summary>
internal sealed class ComplexSolver
{
    private const int MostDepth = 20;

    private readonly Expr _unknown;
    private readonly Budget _budget;
    private int _parameters;
    private int _depth;
    private bool _isMany;

    private ComplexSolver(Expr unknown, Budget budget) => (_unknown, _budget) = (unknown, budget);

    private sealed record Value(Expr Number, IReadOnlyList<Expr> Parameters);

    /// <summary>Solves an equation without parameters.</summary>
    public static SolutionSet Solve(Expr statement, Expr unknown, Budget budget)
    {
        if (statement is not RelationExpr { Kind: RelationKind.Equal } equation)
        {
            return SolutionSet.GaveUp(SolutionDomain.Complex, "over the complex numbers only equations are solved");
        }

        var (left, right) = (equation.Operands[0], equation.Operands[1]);
        var solver = new ComplexSolver(unknown, budget);
        if (RationalForm.Of(left, unknown, budget) is { } a && RationalForm.Of(right, unknown, budget) is { } b)
        {
            return solver.OfForm(a.Subtract(b));
        }

        var candidates = solver.Zeros(left - right);
        return solver._isMany ? solver.Everything([]) : solver.Verified(equation, candidates);
    }

    private SolutionSet OfForm(RationalForm form)
    {
        var zeros = form.ZerosOnly(_budget);
        return zeros.IsZero
            ? Everything(UnivariateRoots.Complex(form.Poles.Numerator, _budget))
            : SolutionSet.Of(SolutionDomain.Complex, UnivariateRoots.Complex(zeros, _budget));
    }

    private SolutionSet Everything(IReadOnlyList<Expr> except) => SolutionSet.Empty(SolutionDomain.Complex).With(
        [new ParameterFamily(_unknown, [_unknown], NamedSet.Complexes, Expr.And([.. except.Select(pole => Expr.Relate(RelationKind.NotEqual, _unknown, pole))]))]);

    private SolutionSet Verified(Expr equation, List<Value> candidates)
    {
        var (elements, families, doubt) = (new List<Expr>(), new List<SolutionFamily>(), (string?)null);
        foreach (var candidate in candidates)
        {
            if (candidate.Parameters.Count > 0)
            {
                // What has families is entire in the unknown, so that each member is a solution; one is looked at all the same.
                var sample = candidate.Number.Substitute(candidate.Parameters.ToDictionary(p => p, _ => (Expr)0));
                if (PointProof.Holds(equation, _unknown, sample, isReal: false, _budget) is var holds && holds != Truth.False)
                {
                    families.Add(new ParameterFamily(candidate.Number, candidate.Parameters, NamedSet.Integers));
                    doubt ??= holds == Truth.Unknown ? $"it is not proved that {candidate.Number} is a solution" : null;
                }

                continue;
            }

            var truth = PointProof.Holds(equation, _unknown, candidate.Number, isReal: false, _budget);
            if (truth != Truth.False && !elements.Exists(other => ZeroTest.IsZero(other - candidate.Number, _budget)))
            {
                elements.Add(candidate.Number);
                doubt ??= truth == Truth.Unknown ? $"it is not proved that {candidate.Number} is a solution" : null;
            }
        }

        var result = SolutionSet.Of(SolutionDomain.Complex, elements).With(families);
        return doubt is null ? result : result.NotCertified(doubt);
    }

    // All x with f(x) = 0, and perhaps more.
    private List<Value> Zeros(Expr f)
    {
        _budget.Deepen();
        if (++_depth > MostDepth)
        {
            throw new GaveUpException("one equation leads to the next without end");
        }

        try
        {
            if (!f.DependsOn(_unknown))
            {
                var truth = ZeroTest.Decide(f, _budget).Truth;
                _isMany |= truth == Truth.True;
                return truth == Truth.Unknown ? throw new GaveUpException($"it is not decided whether {f} is 0") : [];
            }

            if (RationalForm.Of(f, _unknown, _budget) is { } form)
            {
                var zeros = form.ZerosOnly(_budget);
                _isMany |= zeros.IsZero;
                return zeros.IsZero ? [] : [.. UnivariateRoots.Complex(zeros, _budget).Select(root => new Value(root, []))];
            }

            var (above, below) = f.SplitFraction();
            if (above is ProductExpr or PowerExpr { Exponent: NumberExpr } || !below.Equals(1))
            {
                return [.. above.Factors.Where(factor => factor.DependsOn(_unknown)).SelectMany(factor => Zeros(factor is PowerExpr power ? power.Base : factor))];
            }

            return Occurrences(f) == 1 ? Undo(f, new Value(0, [])) : ByKernels(f);
        }
        finally
        {
            _depth--;
        }
    }

    private int Occurrences(Expr value) => !value.DependsOn(_unknown) ? 0 : value.Equals(_unknown) ? 1 : value.Operands.Sum(Occurrences);

    private List<Value> ByKernels(Expr f)
    {
        var field = new KernelField(Assumptions.None.WithComplex(_unknown), isReal: false, _budget);
        var numerator = field.Cancel(field.Convert(f)[0]).Numerator;
        _isMany |= numerator.IsZero;
        var found = new List<Value>();
        foreach (var (factor, _) in numerator.IsZero ? [] : numerator.Factor(_budget).Factors)
        {
            found.AddRange(OfFactor(field, factor));
        }

        return found;
    }

    private List<Value> OfFactor(KernelField field, MultivariatePolynomial factor)
    {
        var own = factor.Variables().Where(v => field.Kernels[v].Expr.DependsOn(_unknown)).ToList();
        for (var v = field.Kernels.Count - 1; v >= 0 && own.Count > 1; v--)
        {
            if (own.Contains(v) && field.Kernels[v] is { Degree: > 0, Replacement: { } replacement } kernel)
            {
                var norm = factor.Resultant(MultivariatePolynomial.Variable(v).Pow(kernel.Degree) - replacement, v, _budget);
                return norm.IsZero
                    ? throw new GaveUpException("the equation holds for some values of its radicals everywhere")
                    : [.. norm.Factor(_budget).Factors.SelectMany(part => OfFactor(field, part.Factor))];
            }
        }

        if (own.Count == 0)
        {
            return Zeros(field.Write(factor));
        }

        if (own is not [var only])
        {
            throw new GaveUpException($"no way to the complex zeros of {field.Write(factor)} is known");
        }

        var roots = factor.Variables().Count == 1
            ? UnivariateRoots.Complex(factor.ToUnivariate(only).Numerator, _budget)
            : ConstantPolynomial.Roots([.. factor.CoefficientsIn(only).Select(field.Write)], isReal: false, _budget);
        return [.. roots.SelectMany(root => Undo(field.Kernels[only].Expr, new Value(root, [])))];
    }

    // All x with g(x) = value.
    private List<Value> Undo(Expr g, Value value)
    {
        _budget.Deepen();
        if (g.Equals(_unknown))
        {
            return [value with { Number = value.Number.Expand(_budget) }];
        }

        var inside = g.Operands.Where(part => part.DependsOn(_unknown)).ToList();
        if (inside.Count != 1)
        {
            return value.Parameters.Count == 0
                ? Zeros(g - value.Number)
                : throw new GaveUpException("a family of values is undone for a single occurrence of the unknown only");
        }

        var outside = g.Operands.Where(part => !part.DependsOn(_unknown)).ToList();
        return g switch
        {
            SumExpr => Undo(inside[0], value with { Number = value.Number - Expr.Add(outside) }),
            ProductExpr => Undo(inside[0], value with { Number = value.Number / Expr.Multiply(outside) }),
            PowerExpr power => UndoPower(power, value),
            FunctionExpr { Operands.Count: 1 } call => UndoFunction(call.Function, call.Operands[0], value),
            _ => throw new GaveUpException($"{g} is not undone here"),
        };
    }

    private List<Value> UndoPower(PowerExpr power, Value value)
    {
        if (!power.Base.DependsOn(_unknown))
        {
            if (value.Parameters.Count == 0 && ZeroTest.Decide(value.Number, _budget).Truth == Truth.True)
            {
                return [];
            }

            return Undo(power.Exponent, Next(value, n => (Expr.Ln(value.Number) + (2 * Expr.Pi * Expr.I * n)) / Expr.Ln(power.Base)));
        }

        if (power.Exponent is NumberExpr { Value: { IsInteger: true } whole })
        {
            var n = (int)Rational.Abs(whole).Numerator;
            var target = whole.Sign < 0 ? 1 / value.Number : value.Number;
            if (value.Parameters.Count == 0 && ZeroTest.Decide(value.Number, _budget).Truth == Truth.True)
            {
                return whole.Sign < 0 ? [] : Undo(power.Base, value);
            }

            var root = n == 2 ? Quadratics.SquareRoot(target.Expand(_budget), _budget) : Expr.Pow(target, new Rational(1, n));
            return [.. Enumerable.Range(0, n).SelectMany(k => Undo(power.Base, value with { Number = root * Expr.Exp(2 * Expr.Pi * Expr.I * new Rational(k, n)) }))];
        }

        // A principal power: candidates, some of which are on other branches.
        return value.Parameters.Count == 0
            ? Undo(power.Base, value with { Number = Expr.Pow(value.Number, 1 / power.Exponent) })
            : throw new GaveUpException("families under principal powers are not undone");
    }

    private List<Value> UndoFunction(Function f, Expr u, Value value)
    {
        var v = value.Number;
        if (f == Function.Ln && value.Parameters.Count == 0)
        {
            return Undo(u, value with { Number = Expr.Exp(v) });
        }

        if (value.Parameters.Count > 0)
        {
            throw new GaveUpException($"a family of values under {f.Name} is not undone");
        }

        return f == Function.Sin ? Angles(u, value, 2 * Expr.Pi, Arcsine(v), a => Expr.Pi - a)
            : f == Function.Cos ? Angles(u, value, 2 * Expr.Pi, (Expr.Pi / 2) - Arcsine(v), a => -a)
            : f == Function.Tan ? ZeroTest.Decide(Expr.Pow(v, 2) + 1, _budget).Truth == Truth.True ? [] : Angles(u, value, Expr.Pi, Arctangent(v), null)
            : f == Function.Sinh ? Undo(Expr.Sin(Expr.I * u), value with { Number = Expr.I * v })
            : f == Function.Cosh ? Undo(Expr.Cos(Expr.I * u), value)
            : throw new GaveUpException($"{f.Name} is not undone over the complex numbers");
    }

    private List<Value> Angles(Expr u, Value value, Expr period, Expr first, Func<Expr, Expr>? other)
    {
        var found = Undo(u, Next(value, n => first + (period * n)));
        var second = other?.Invoke(first);
        if (second is not null && !Order.TryRational((second - first) / period, out _, _budget))
        {
            found.AddRange(Undo(u, Next(value, n => second + (period * n))));
        }

        return found;
    }

    // asin as real part and logarithm.
    private Expr Arcsine(Expr v)
    {
        if (Order.Sign(v, _budget) is not { } sign)
        {
            return -(Expr.I * Expr.Ln((Expr.I * v) + Expr.Sqrt(1 - Expr.Pow(v, 2))));
        }

        var size = sign < 0 ? -v : v;
        return Order.Compare(size, 1, _budget) is > 0
            ? sign * ((Expr.Pi / 2) + (Expr.I * Expr.Ln(size + Expr.Sqrt((Expr.Pow(size, 2) - 1).Expand(_budget)))))
            : Expr.Asin(v);
    }

    private Expr Arctangent(Expr v) => Order.IsReal(v, _budget) == Truth.True
        ? Expr.Atan(v)
        : -(Expr.I / 2) * Expr.Ln((1 + (Expr.I * v)) / (1 - (Expr.I * v)));

    private Value Next(Value value, Func<Expr, Expr> number)
    {
        var n = Expr.Symbol(_parameters++ == 0 ? "n" : $"n{_parameters}");
        return new Value(number(n), [.. value.Parameters, n]);
    }
}
