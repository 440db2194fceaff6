using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Recurrences with constant coefficients: n^k·t^n for the roots t of the characteristic polynomial, of multiplicity above k, and a particular
/// solution of the same shape for each polynomial times power on the right.
/// </summary>
internal static class ConstantRecurrence
{
    /// <summary>Solves.</summary>
    public static RecurrenceSolution Solve(LinearRecurrenceEquation equation, Budget budget)
    {
        var n = equation.Index;
        var c = equation.Coefficients.Select(value => value ?? 0).ToList();
        var order = c.Count - 1;
        var roots = Roots(c, budget);
        var conditions = new List<Expr>();
        var particular = Particular(equation, c, roots, conditions, budget);
        var basis = Basis(roots, n, budget);
        if (equation.Given.Count == 0)
        {
            return new(Expr.Add([particular, .. basis.Select((term, i) => Expr.Symbol($"C{i}") * term.Form)]), n, 0, Expr.And(conditions), null);
        }

        if (equation.Given.Count < order)
        {
            return RecurrenceSolution.GaveUp(n, $"{order} starting values are needed");
        }

        // From the starting values to as many consecutive ones as are needed, and one solution through them.
        var start = equation.From;
        var values = Consecutive(equation, c, start, order, budget);
        if (values is null)
        {
            return RecurrenceSolution.GaveUp(n, "the starting values are not consecutive");
        }

        var rests = values.Select((value, i) => Quadratics.Tidy(value - particular.Substitute(n, start + i), budget)).ToList();
        var homogeneous = roots.TrueForAll(root => root.Multiplicity == 1) && roots.Exists(root => root.Value is RootOfExpr)
            ? ByDualBasis(c, roots, rests, n - start, budget)
            : ByElimination(basis, rests, start, conditions, budget);
        var form = particular + homogeneous;
        return new(roots.Exists(root => root.Value is RootOfExpr) ? form : Short(form, budget), n, start, Expr.And(conditions), null);
    }

    private static Expr Short(Expr form, Budget budget)
    {
        var expanded = form.Expand(budget);
        return expanded.Size <= form.Size ? expanded : form;
    }

    // Starting values may lie further on than needed, or be more: all must agree.
    private static List<Expr>? Consecutive(LinearRecurrenceEquation equation, List<Expr> c, BigInteger start, int order, Budget budget)
    {
        var values = new List<Expr>();
        for (var i = 0; i < order; i++)
        {
            if (!equation.Given.TryGetValue(start + i, out var value))
            {
                return null;
            }

            values.Add(value);
        }

        var last = equation.Given.Keys.Max();
        var known = new List<Expr>(values);
        for (var at = start + order; at <= last; at++)
        {
            budget.Spend(64);
            var lower = Expr.Add([.. Enumerable.Range(0, order).Select(j => c[j] * known[known.Count - order + j])]);
            var sum = equation.Right.Substitute(equation.Index, at - order) - lower;
            known.Add(Quadratics.Tidy(sum / c[order], budget));
            if (equation.Given.TryGetValue(at, out var given) && !ZeroTest.IsZero(given - known[^1], budget))
            {
                throw new GaveUpException($"the value given at {at} contradicts the recurrence");
            }
        }

        return values;
    }

    private static List<(Expr Value, int Multiplicity)> Roots(List<Expr> c, Budget budget)
    {
        if (c.TrueForAll(value => value is NumberExpr))
        {
            var polynomial = new RationalPolynomial(c.Select(value => ((NumberExpr)value).Value).ToArray());
            return [.. polynomial.Factor(budget).Factors.SelectMany(part => RootsOf(part.Factor, budget).Select(root => (root, part.Multiplicity)))];
        }

        if (c.TrueForAll(value => value.IsConstant))
        {
            var roots = ConstantPolynomial.Roots(c, isReal: false, budget);
            return roots.Count == c.Count - 1 ? [.. roots.Select(root => (root, 1))]
                : roots.Count == 1 ? [(roots[0], c.Count - 1)]
                : throw new GaveUpException("multiplicities of irrational characteristic roots are not told apart");
        }

        // With parameters, for general values of these.
        if (c.Count == 2)
        {
            return [((-c[0] / c[1]).Together(budget), 1)];
        }

        if (c.Count == 3)
        {
            var root = Expr.Sqrt(((c[1] * c[1]) - (4 * c[2] * c[0])).Factor(budget)).Simplify(null, budget);
            return root.Equals(0) ? [(-c[1] / (2 * c[2]), 2)] : [((-c[1] - root) / (2 * c[2]), 1), ((-c[1] + root) / (2 * c[2]), 1)];
        }

        throw new GaveUpException("with parameters, recurrences up to order 2 are solved");
    }

    // Long radicals do not help here: from degree 3 on roots are objects, but for those of a number.
    private static IEnumerable<Expr> RootsOf(IntegerPolynomial factor, Budget budget) =>
        factor.Degree < 3 || Enumerable.Range(1, factor.Degree - 1).All(i => factor[i].IsZero)
            ? UnivariateRoots.Complex(factor, budget)
            : Enumerable.Range(0, factor.Degree).Select(i => Expr.RootOfIrreducible(factor.Coefficients.AsSpan(), i));

    // The functions of n that solve the homogeneous recurrence, each with its value at a place: conjugate roots give real ones.
    private static List<(Expr Form, Func<BigInteger, Expr> At)> Basis(List<(Expr Value, int Multiplicity)> roots, Expr n, Budget budget)
    {
        var basis = new List<(Expr Form, Func<BigInteger, Expr> At)>();
        var done = new HashSet<Expr>();
        foreach (var (root, multiplicity) in roots)
        {
            if (!done.Add(root))
            {
                continue;
            }

            var pair = Conjugate(root, roots, budget);
            for (var k = 0; k < multiplicity; k++)
            {
                var power = k;
                Expr Factor(BigInteger at) => power == 0 ? 1 : BigInteger.Pow(at, power);
                var front = Expr.Pow(n, k);
                if (pair is not null && Polar(root, budget) is var (size, angle))
                {
                    done.Add(pair);
                    var (real, imaginary) = (Parts(root).Real, Parts(root).Imaginary);
                    basis.Add((front * Expr.Pow(size, n) * Expr.Cos(angle * n), at => Factor(at) * PowerParts(real, imaginary, at, budget).Real));
                    basis.Add((front * Expr.Pow(size, n) * Expr.Sin(angle * n), at => Factor(at) * PowerParts(real, imaginary, at, budget).Imaginary));
                }
                else
                {
                    basis.Add((front * Expr.Pow(root, n), at => Factor(at) * Quadratics.Tidy(Expr.Pow(root, at), budget)));
                }
            }
        }

        return basis;
    }

    private static Expr? Conjugate(Expr root, List<(Expr Value, int Multiplicity)> roots, Budget budget) =>
        root is RootOfExpr || Order.IsReal(root, budget) != Truth.False || !root.IsConstant ? null
        : roots.Select(other => other.Value).FirstOrDefault(other => !other.Equals(root) && Conjugates.Of(root, budget) is { } mirror && ZeroTest.IsZero(other - mirror, budget));

    private static (Expr Real, Expr Imaginary) Parts(Expr root)
    {
        var coefficients = root.Expand().CoefficientsIn(Expr.I);
        return coefficients is [var real, var imaginary]
            ? (real, imaginary)
            : throw new GaveUpException($"the parts of {root} are not seen");
    }

    // Size and angle; null where the parts are not seen.
    private static (Expr Size, Expr Angle)? Polar(Expr root, Budget budget)
    {
        var cartesian = root.ToCartesian(budget).Expand(budget);
        if (cartesian.CoefficientsIn(Expr.I) is not [var real, var imaginary])
        {
            return null;
        }

        var size = Quadratics.SquareRoot(((real * real) + (imaginary * imaginary)).Expand(budget), budget);
        var cosine = Quadratics.Tidy(real / size, budget);
        var angle = Expr.Acos(cosine);
        return Order.Sign(imaginary, budget) switch { > 0 => (size, angle), < 0 => (size, -angle), _ => null };
    }

    private static (Expr Real, Expr Imaginary) PowerParts(Expr real, Expr imaginary, BigInteger exponent, Budget budget)
    {
        var (a, b) = ((Expr)1, (Expr)0);
        for (var i = BigInteger.Zero; i < BigInteger.Abs(exponent); i++)
        {
            budget.Spend(16);
            (a, b) = (((a * real) - (b * imaginary)).Expand(budget), ((a * imaginary) + (b * real)).Expand(budget));
        }

        if (exponent.Sign >= 0)
        {
            return (a, b);
        }

        var norm = (a * a) + (b * b);
        return (Quadratics.Tidy(a / norm, budget), Quadratics.Tidy(-b / norm, budget));
    }

    private static Expr ByElimination(List<(Expr Form, Func<BigInteger, Expr> At)> basis, List<Expr> values, BigInteger start, List<Expr> conditions, Budget budget)
    {
        if (values.Count == 0)
        {
            return 0;
        }

        var unknowns = basis.Select((_, i) => Expr.Symbol($"C_{i}")).ToList();
        var rows = values.Select((value, i) => basis.Select(term => term.At(start + i)).Append(value).ToArray()).ToList();
        var solution = LinearSystems.Solve(rows, unknowns, SolutionDomain.Complex, budget);
        var tuple = General(solution, conditions) ?? throw new GaveUpException("the starting values do not fix the solution");
        return Expr.Add([.. basis.Select((term, i) => tuple.Operands[i] * term.Form)]);
    }

    // For simple roots the coefficient of t^n is Σ b_k(t)·a(k)/p'(t), where p(x)/(x − t) = Σ b_k(t)·x^k (Euler).
    private static Expr ByDualBasis(List<Expr> c, List<(Expr Value, int Multiplicity)> roots, List<Expr> values, Expr place, Budget budget)
    {
        var terms = new List<Expr>();
        foreach (var (root, _) in roots)
        {
            Expr above = 0, slope = 0;
            for (var k = 0; k < values.Count; k++)
            {
                var b = Expr.Add([.. Enumerable.Range(k + 1, c.Count - k - 1).Select(j => c[j] * Expr.Pow(root, j - k - 1))]);
                above += values[k] * b;
            }

            for (var j = 1; j < c.Count; j++)
            {
                slope += j * c[j] * Expr.Pow(root, j - 1);
            }

            budget.Spend(64);
            terms.Add(above / slope * Expr.Pow(root, place));
        }

        return Expr.Add(terms);
    }

    // n^m·Q(n)·b^n for each P(n)·b^n on the right, where b is a root of multiplicity m, and Q of P's degree.
    private static Expr Particular(LinearRecurrenceEquation equation, List<Expr> c, List<(Expr Value, int Multiplicity)> roots, List<Expr> conditions, Budget budget)
    {
        var n = equation.Index;
        var groups = new Dictionary<Expr, List<Expr>>();
        foreach (var term in equation.Right.Equals(0) ? [] : equation.Right.Expand(budget).Terms)
        {
            var (@base, polynomial) = SplitPower(term, n);
            var known = groups.Keys.FirstOrDefault(other => other.Equals(@base)) ?? @base;
            groups.TryAdd(known, []);
            groups[known].Add(polynomial);
        }

        var sum = new List<Expr>();
        foreach (var (@base, polynomials) in groups)
        {
            var polynomial = Expr.Add(polynomials).Expand(budget);
            if (polynomial.CoefficientsIn(n) is not { } right)
            {
                throw new GaveUpException($"{polynomial} beside the recurrence is no polynomial in {n} times a power");
            }

            var multiplicity = roots.FirstOrDefault(root => root.Value.Equals(@base)
                || ((root.Value - @base).IsConstant && ZeroTest.IsZero(root.Value - @base, budget))).Multiplicity;
            var unknowns = right.Select((_, i) => Expr.Symbol($"q_{i}")).ToList();
            Expr Shape(Expr at) => Expr.Add([.. unknowns.Select((q, i) => q * Expr.Pow(at, multiplicity + i))]);
            var left = Expr.Add([.. c.Select((coefficient, j) => coefficient * Expr.Pow(@base, j) * Shape(n + j))]);
            var identity = (left - polynomial).Expand(budget).CoefficientsIn(n)!;
            var rows = LinearSystems.Rows(identity, unknowns, budget)!;
            var solution = LinearSystems.Solve(rows, unknowns, SolutionDomain.Complex, budget);
            var values = General(solution, conditions) ?? throw new GaveUpException("no particular solution was found");
            sum.Add(Shape(n).Substitute(unknowns.Select((q, i) => (q, i)).ToDictionary(pair => pair.q, pair => values.Operands[pair.i])) * Expr.Pow(@base, n));
        }

        return Expr.Add(sum);
    }

    // The only solution; with parameters, that of the general case, whose condition is noted.
    private static Expr? General(SolutionSet solution, List<Expr> conditions)
    {
        if (solution.Elements.Count == 1)
        {
            return solution.Elements[0];
        }

        if (solution.Cases.Count > 0 && solution.Cases[0].Set.Elements is [var general])
        {
            conditions.Add(solution.Cases[0].Condition);
            return general;
        }

        return null;
    }

    // term = polynomial·base^n
    private static (Expr Base, Expr Polynomial) SplitPower(Expr term, Expr n)
    {
        Expr @base = 1, polynomial = 1;
        foreach (var factor in term.Factors)
        {
            if (factor is PowerExpr { Base: var inner, Exponent: var exponent } && !inner.DependsOn(n) && exponent.DependsOn(n))
            {
                if (exponent.CoefficientsIn(n) is not [var shift, var slope])
                {
                    throw new GaveUpException($"{factor} beside the recurrence is no power of {n}");
                }

                @base *= Expr.Pow(inner, slope);
                polynomial *= Expr.Pow(inner, shift);
            }
            else
            {
                polynomial *= factor;
            }
        }

        return (@base, polynomial);
    }
}
