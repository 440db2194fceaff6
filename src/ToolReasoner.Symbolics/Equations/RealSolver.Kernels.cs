using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>
/// Equations as polynomials in kernels. Radicals, absolute values and sines are eliminated by resultants with their relations, which gives a
/// polynomial in one kernel whose roots are among the candidates.
/// </content>
internal sealed partial class RealSolver
{
    private const int MostNormDegree = 400;

    private sealed record KernelRelation(int Degree, MultivariatePolynomial Replacement);

    // A polynomial in kernels, with the relations that hold in the part of the line that is looked at.
    private sealed record KernelEquation(KernelField Field, Dictionary<int, KernelRelation> Relations, Expr? Original);

    private LineSet ByKernels(Expr f)
    {
        NoteNegativeBases(f);
        var field = new KernelField(_assumptions, isReal: true, _budget);
        var fraction = field.Cancel(field.Convert(f)[0]);
        var numerator = fraction.Numerator;
        _divisors.AddRange(fraction.Denominator.Select(part => field.Write(part.Factor)));
        var relations = new Dictionary<int, KernelRelation>();
        for (var i = 0; i < field.Kernels.Count; i++)
        {
            if (field.Kernels[i] is { Degree: > 0, Replacement: { } replacement } kernel)
            {
                relations[i] = new KernelRelation(kernel.Degree, replacement);
            }
        }

        return AllFactors(new KernelEquation(field, relations, f), numerator);
    }

    private LineSet AllFactors(KernelEquation equation, MultivariatePolynomial polynomial)
    {
        if (polynomial.IsZero)
        {
            return LineSet.All;
        }

        var factors = polynomial.Factor(_budget).Factors;
        equation = factors.Count == 1 ? equation : equation with { Original = null };
        return factors.Aggregate(LineSet.Empty, (all, factor) => all.Union(OneFactor(equation, factor.Factor), _budget));
    }

    private LineSet OneFactor(KernelEquation equation, MultivariatePolynomial factor)
    {
        var kernels = equation.Field.Kernels;
        var own = factor.Variables().Where(v => kernels[v].Expr.DependsOn(_unknown)).ToList();
        if (own.Count == 0)
        {
            return Candidates(equation.Field.Write(factor));
        }

        if (own is [var only])
        {
            _origins.Add(new Origin(equation, factor, null));
            return OfKernel(kernels[only].Expr, RootsIn(equation, factor, only));
        }

        var all = Closure(equation, own);
        if (own.Exists(equation.Relations.ContainsKey))
        {
            var free = all.Where(v => !equation.Relations.ContainsKey(v)).ToList();
            if (free.Count == 1)
            {
                return Eliminated(equation, factor);
            }
        }

        _areOriginsAll = false;
        return BySeveral(equation, factor, own);
    }

    // With the kernels that their relations speak of.
    private List<int> Closure(KernelEquation equation, List<int> own)
    {
        var all = new SortedSet<int>(own);
        for (var pending = new Queue<int>(own); pending.TryDequeue(out var v);)
        {
            foreach (var inner in equation.Relations.TryGetValue(v, out var relation) ? relation.Replacement.Variables() : [])
            {
                if (equation.Field.Kernels[inner].Expr.DependsOn(_unknown) && all.Add(inner))
                {
                    pending.Enqueue(inner);
                }
            }
        }

        return [.. all];
    }

    private IReadOnlyList<Expr> RootsIn(KernelEquation equation, MultivariatePolynomial factor, int kernel)
    {
        if (factor.Variables().Count == 1)
        {
            return UnivariateRoots.Real(factor.ToUnivariate(kernel).Numerator, _budget);
        }

        return ConstantPolynomial.Roots([.. factor.CoefficientsIn(kernel).Select(equation.Field.Write)], isReal: true, _budget);
    }

    // A value that is not real is met nowhere, as that of ln(−1 − x²).
    private LineSet OfKernel(Expr kernel, IReadOnlyList<Expr> values) =>
        values.Where(value => Order.IsReal(value, _budget) != Truth.False).ToList() is { Count: > 0 } real ? Preimage(kernel, RealSet.Of(real)) : LineSet.Empty;

    // A multiple that is free of the kernels with relations: all solutions are among its roots.
    private LineSet Eliminated(KernelEquation equation, MultivariatePolynomial factor)
    {
        var norm = factor;
        for (var v = equation.Field.Kernels.Count - 1; v >= 0 && !norm.IsZero; v--)
        {
            if (equation.Relations.TryGetValue(v, out var relation) && norm.Degree(v) > 0 && equation.Field.Kernels[v].Expr.DependsOn(_unknown))
            {
                norm = norm.Resultant(MultivariatePolynomial.Variable(v).Pow(relation.Degree) - relation.Replacement, v, _budget);
                norm = norm.IsZero ? norm : SquareFree(norm);
                if (norm.TotalDegree > MostNormDegree)
                {
                    throw new GaveUpException($"freeing the equation of radicals gives a polynomial of degree {norm.TotalDegree}");
                }
            }
        }

        _isExact = false;
        if (norm.IsZero)
        {
            _areOriginsAll = false;
            return BySign(equation, factor) ?? BySubstitution(equation, factor);
        }

        var (origins, areAll) = (_origins.Count, _areOriginsAll);
        var found = AllFactors(equation, norm);
        _origins.RemoveRange(origins, _origins.Count - origins);
        _origins.Add(new Origin(equation, factor, norm));
        _areOriginsAll = areAll;
        var kernels = equation.Field.Kernels;
        foreach (var point in norm.Variables().All(v => kernels[v].IsConstant || kernels[v].Expr.Equals(_unknown)) ? found.Fixed.Points : [])
        {
            _norms[point] = (equation, factor);
        }

        return found;
    }

    private MultivariatePolynomial SquareFree(MultivariatePolynomial value) =>
        value.SquareFreeFactor(_budget).Factors.Aggregate(MultivariatePolynomial.One, (product, part) => product.Multiply(part.Factor, _budget));

    // Where |b| stands for b or −b: each on its part of the line.
    private LineSet? BySign(KernelEquation equation, MultivariatePolynomial factor)
    {
        foreach (var v in Closure(equation, [.. factor.Variables().Where(v => equation.Field.Kernels[v].Expr.DependsOn(_unknown))]))
        {
            if (!equation.Relations.TryGetValue(v, out var relation)
                || equation.Field.Kernels[v] is not { PowerBase: { IsConstant: false } @base }
                || relation.Degree % 2 != 0 || !relation.Replacement.Equals(@base.Multiply(@base, _budget)))
            {
                continue;
            }

            var inside = equation.Field.Write(@base);
            var found = Equal(inside, 0);
            foreach (var sign in new[] { 1, -1 })
            {
                var part = Compare(sign > 0 ? RelationKind.Greater : RelationKind.Less, inside, 0);
                if (part.IsEmpty)
                {
                    continue;
                }

                var signed = @base * (Rational)sign;
                var relations = new Dictionary<int, KernelRelation>(equation.Relations) { [v] = new(relation.Degree / 2, signed) };
                var simpler = factor;
                if (relation.Degree == 2)
                {
                    relations.Remove(v);
                    simpler = factor.Substitute(v, signed, _budget);
                    foreach (var (other, old) in equation.Relations)
                    {
                        if (other != v && old.Replacement.Degree(v) > 0)
                        {
                            relations[other] = old with { Replacement = old.Replacement.Substitute(v, signed, _budget) };
                        }
                    }
                }

                found = found.Union(AllFactors(equation with { Relations = relations }, Reduce(simpler, relations)).Intersect(part, _budget), _budget);
            }

            return found;
        }

        return null;
    }

    private MultivariatePolynomial Reduce(MultivariatePolynomial value, Dictionary<int, KernelRelation> relations)
    {
        for (var v = value.VariableCount - 1; v >= 0; v--)
        {
            if (!relations.TryGetValue(v, out var relation))
            {
                continue;
            }

            while (value.Degree(v) >= relation.Degree)
            {
                var parts = value.CoefficientsIn(v);
                var lower = MultivariatePolynomial.FromCoefficients([.. parts.Take(parts.Count - 1)], v);
                var power = MultivariatePolynomial.Variable(v).Pow(parts.Count - 1 - relation.Degree);
                var lifted = parts[^1].Multiply(relation.Replacement, _budget).Multiply(power, _budget);
                value = lower + lifted;
            }
        }

        return value;
    }

    // t for a root of a linear function of the unknown, where nothing else helps: nested radicals over it may then be squares.
    private LineSet BySubstitution(KernelEquation equation, MultivariatePolynomial factor)
    {
        foreach (var v in Closure(equation, [.. factor.Variables().Where(v => equation.Field.Kernels[v].Expr.DependsOn(_unknown))]))
        {
            if (!equation.Relations.TryGetValue(v, out var relation) || equation.Field.Kernels[v] is not { PowerBase: not null, Expr: var radical }
                || Linear(equation.Field.Write(relation.Replacement)) is not var (slope, rest) || !slope.IsNumber(out var a) || !rest.IsNumber(out var c))
            {
                continue;
            }

            // x = (t^d − c)/a, which is monotone for t ≥ 0.
            var t = Expr.Symbol(_unknown is SymbolExpr { Name: var name } ? name + "_" : "t_");
            var inverse = (Expr.Pow(t, relation.Degree) - c) / a;
            var inner = equation.Field.Write(factor).Substitute(new Dictionary<Expr, Expr> { [radical] = t, [_unknown] = inverse });
            var solver = new RealSolver(t, RealSet.AtLeast(0), _assumptions.WithNonnegative(t), _budget, _root);
            var values = Deeper(() => solver.Equal(inner, 0));
            if (values.Families.Count > 0)
            {
                throw new GaveUpException("infinitely many values of a radical are not followed");
            }

            return LineSet.Of(LineMaps.Map(
                values.Fixed, value => inverse.Substitute(t, value).Expand(_budget), a.Sign > 0, Expr.Undefined, a.Sign > 0
                    ? Expr.Infinity
                    : Ends.MinusInfinity));
        }

        throw new GaveUpException("the equation holds for some sign of its radicals everywhere, and the signs are not told apart here");
    }

    // h(g) = c with one function h: kernels split ln(x² − 4x) in two, and undone from the outside in it is one.
    private LineSet? ByChain(Expr? f) =>
        f is SumExpr && Split(f) is ([var only], _) && only.SplitCoefficient().Term is var rest
        && rest is FunctionExpr or PowerExpr && rest.Operands.Count(part => part.DependsOn(_unknown)) == 1
            ? Preimage(f, RealSet.Of(0))
            : null;

    // Several kernels without relations between them.
    private LineSet BySeveral(KernelEquation equation, MultivariatePolynomial factor, List<int> own) =>
        ByChain(equation.Original) ?? ByExponentials(equation, factor, own) ?? ByLogarithms(equation, factor, own) ?? ByInverseWaves(equation, factor, own)
        ?? ByLambert(equation, factor, own) ?? BySlope(equation.Original ?? equation.Field.Write(factor));
}
