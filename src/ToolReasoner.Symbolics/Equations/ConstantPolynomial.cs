using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Roots of polynomials whose coefficients are constants of any kind.</summary>
internal static class ConstantPolynomial
{
    private const int MostNormDegree = 64;

    /// <summary>The different roots.</summary>
    /// <param name="coefficients">From the constant one up; not all 0.</param>
    /// <param name="isReal">Whether only real roots are wanted; then the coefficients are real.</param>
    /// <param name="budget">Pays.</param>
    /// <exception cref="GaveUpException">No form for them is known, or a sign is not decided.</exception>
    public static IReadOnlyList<Expr> Roots(IReadOnlyList<Expr> coefficients, bool isReal, Budget budget)
    {
        var c = coefficients.Select(value => Quadratics.Tidy(value, budget)).ToList();
        while (c.Count > 0 && IsZero(c[^1], budget))
        {
            c.RemoveAt(c.Count - 1);
        }

        var low = c.FindIndex(value => !IsZero(value, budget));
        if (low < 0)
        {
            throw new GaveUpException("the polynomial is 0");
        }

        if (c.TrueForAll(value => value is NumberExpr))
        {
            var polynomial = new RationalPolynomial(c.Select(value => ((NumberExpr)value).Value).ToArray()).Numerator;
            return isReal ? UnivariateRoots.Real(polynomial, budget) : UnivariateRoots.Complex(polynomial, budget);
        }

        var roots = new List<Expr>();
        if (low > 0)
        {
            roots.Add(0);
            c = c[low..];
        }

        roots.AddRange(OfFull(c, isReal, budget));
        return isReal ? Sorted(roots, budget) : roots;
    }

    /// <summary>Ascending, each once.</summary>
    public static IReadOnlyList<Expr> Sorted(IEnumerable<Expr> values, Budget budget)
    {
        var sorted = new List<Expr>();
        foreach (var value in values)
        {
            var at = 0;
            var order = 1;
            while (at < sorted.Count
                && (order = Order.Compare(value, sorted[at], budget) ?? throw new GaveUpException($"the order of {value} and {sorted[at]} is not decided")) > 0)
            {
                at++;
            }

            if (at == sorted.Count || order < 0)
            {
                sorted.Insert(at, value);
            }
        }

        return sorted;
    }

    // Neither the first nor the last coefficient is 0.
    private static IReadOnlyList<Expr> OfFull(List<Expr> c, bool isReal, Budget budget)
    {
        var degree = c.Count - 1;
        if (degree == 0)
        {
            return [];
        }

        if (degree == 1)
        {
            return [Quadratics.Tidy(-c[0] / c[1], budget)];
        }

        if (degree == 2)
        {
            return Quadratics.Roots(c[2], c[1], c[0], isReal, budget)
                ?? throw new GaveUpException("the sign of a discriminant is not decided");
        }

        var step = Enumerable.Range(1, degree).Where(i => !c[i].Equals(0))
            .Aggregate(0, (gcd, i) => (int)BigInteger.GreatestCommonDivisor(gcd, i));
        if (step > 1)
        {
            // In x^step.
            var inner = OfFull([.. Enumerable.Range(0, (degree / step) + 1).Select(i => c[i * step])], isReal, budget);
            return [.. inner.SelectMany(value => Powers(value, step, isReal, budget))];
        }

        return ByNorm(c, isReal, budget) ?? (degree == 3 ? OfCubic(c, isReal, budget) : null)
            ?? throw new GaveUpException($"a polynomial of degree {degree} whose coefficients are not algebraic has no roots in closed form here");
    }

    private static IEnumerable<Expr> Powers(Expr value, int n, bool isReal, Budget budget)
    {
        var root = n == 2 ? Quadratics.SquareRoot(value, budget) : Expr.Pow(value, new Rational(1, n));
        if (!isReal)
        {
            return IsZero(value, budget)
                ? [0]
                : Enumerable.Range(0, n).Select(k => root * Expr.Exp(Expr.I * Expr.Pi * new Rational(2 * k, n)));
        }

        return Order.Sign(value, budget) switch
        {
            0 => [0],
            > 0 => n % 2 == 0 ? [-root, root] : [root],
            < 0 => n % 2 == 0 ? [] : [Expr.Root(value, n)],
            _ => throw new GaveUpException($"the sign of {value} is not decided"),
        };
    }

    // Cardano's formula, and for three real roots Viète's.
    private static List<Expr>? OfCubic(List<Expr> c, bool isReal, Budget budget)
    {
        var (a, b, linear, d) = (c[3], c[2], c[1], c[0]);
        var shift = -b / (3 * a);
        var p = Quadratics.Tidy(((3 * a * linear) - (b * b)) / (3 * a * a), budget);
        var q = Quadratics.Tidy(((2 * b * b * b) - (9 * a * b * linear) + (27 * a * a * d)) / (27 * a * a * a), budget);
        var inside = Quadratics.Tidy((q * q / 4) + (p * p * p / 27), budget);
        switch (isReal ? Order.Sign(inside, budget) : null)
        {
            case > 0:
                var root = Expr.Sqrt(inside);
                return [shift + Expr.Root((-q / 2) + root, 3) + Expr.Root((-q / 2) - root, 3)];
            case < 0:
                var angle = Expr.Acos(3 * q / (2 * p) * Expr.Sqrt(-3 / p)) / 3;
                return [.. Enumerable.Range(0, 3).Select(k => shift + (2 * Expr.Sqrt(-p / 3) * Expr.Cos(angle - (Expr.Pi * new Rational(2 * k, 3)))))];
            case 0:
                return Order.Sign(p, budget) == 0 ? [shift] : [shift + (3 * q / p), shift - (3 * q / (2 * p))];
            default:
                return null;
        }
    }

    // The product over all conjugates of the coefficients has rational coefficients; among its roots are those wanted.
    private static List<Expr>? ByNorm(List<Expr> c, bool isReal, Budget budget)
    {
        var unknown = Expr.Symbol("x");
        var value = Expr.Add([.. c.Select((coefficient, i) => coefficient * Expr.Pow(unknown, i))]);
        var field = new KernelField(Assumptions.None, isReal: false, budget);
        var numerator = field.Convert(value)[0].Numerator;
        var norm = numerator;
        var radicals = new List<(int Kernel, int Degree, MultivariatePolynomial Replacement)>();
        for (var v = field.Kernels.Count - 1; v >= 0; v--)
        {
            if (norm.Degree(v) < 1 || field.Kernels[v].Expr.Equals(unknown))
            {
                continue;
            }

            if (field.Kernels[v] is not { Degree: > 0, Replacement: { } replacement } kernel)
            {
                return null;
            }

            radicals.Insert(0, (v, kernel.Degree, replacement));
            var relation = MultivariatePolynomial.Variable(v).Pow(kernel.Degree) - replacement;
            norm = norm.Resultant(relation, v, budget);
        }

        var own = Enumerable.Range(0, field.Kernels.Count).First(v => field.Kernels[v].Expr.Equals(unknown));
        if (norm.IsZero || norm.Degree(own) > MostNormDegree)
        {
            return null;
        }

        var polynomial = norm.ToUnivariate(own).Numerator;
        var candidates = isReal ? UnivariateRoots.Real(polynomial, budget) : UnivariateRoots.Complex(polynomial, budget);
        var found = new List<Expr>();
        foreach (var candidate in candidates)
        {
            var put = value.Substitute(unknown, candidate);
            if (PointEvaluator.OfConstant(put, 128, budget) is { IsFinite: true, ContainsZero: false })
            {
                continue;
            }

            if (candidate is not NumberExpr && ConjugateProof.IsZero(numerator, radicals, field.Kernels.Select(kernel => kernel.Expr.Substitute(unknown, candidate)), budget))
            {
                found.Add(candidate);
                continue;
            }

            switch (ZeroTest.Decide(put, budget).Truth)
            {
                case Truth.True:
                    found.Add(candidate);
                    break;
                case Truth.Unknown:
                    throw new GaveUpException($"it is not decided whether {candidate} is a root");
            }
        }

        return found;
    }

    private static bool IsZero(Expr value, Budget budget) => value is NumberExpr { Value: var number } ? number.IsZero
        : ZeroTest.Decide(value, budget).Truth switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => throw new GaveUpException($"it is not decided whether the coefficient {value} is 0"),
        };
}
