using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Roots of sums of radicals as sums of radicals, where that is so. Square roots: A = a + b·√r has √A = √((a + d)/2) ± √((a − d)/2) with
/// d² = a² − b²r, taken over one radical after another (A. Borodin, R. Fagin, J. E. Hopcroft, M. Tompa, "Decreasing the nesting depth of
/// expressions involving square roots", Journal of Symbolic Computation 1, 1985). Other roots of a + b·√r: x + y·√r with the norm
/// n = x² − y²r = (a² − b²r)^(1/q), and t = 2x a rational root of D_q(t, n) = 2a, the polynomial with D_q(z + n/z, n) = z^q + (n/z)^q.
/// Every result is checked by the zero test.
/// </summary>
internal sealed class Denesting(Budget budget)
{
    private const int MostDepth = 6;
    private const int MostDegree = 15;

    /// <summary>Denests every radical in a constant or in the constant parts of an expression.</summary>
    public static Expr Of(Expr value, Budget budget)
    {
        var denesting = new Denesting(budget);
        return value.Transform(part => part switch
        {
            PowerExpr { Exponent: NumberExpr { Value: { IsInteger: false } exponent } } power when !power.MentionsSymbols => denesting.Power(power.Base, exponent) ?? part,
            FunctionExpr { Operands: [var inside, NumberExpr { Value: { IsInteger: true } degree }] } call when call.Function == Function.Root && !call.MentionsSymbols =>
                denesting.RealRoot(inside, degree) ?? part,
            _ => part,
        });
    }

    private Expr? Power(Expr inside, Rational exponent)
    {
        if (inside is not (SumExpr or ProductExpr) || exponent.Denominator > MostDegree || Complexity.Of(inside) > 400)
        {
            return null;
        }

        var root = Root(inside, (int)exponent.Denominator, 0);
        return root is null ? null : Expr.Pow(root, exponent.Numerator).Expand(budget);
    }

    private Expr? RealRoot(Expr inside, Rational degree)
    {
        if (degree.Sign <= 0 || degree > MostDegree || Order.Sign(inside, budget) is not { } sign || sign == 0)
        {
            return null;
        }

        return sign > 0 ? Power(inside, degree.Reciprocal())
            : degree.Numerator.IsEven ? null
            : Power(Signs.Negate(inside), degree.Reciprocal()) is { } root ? Signs.Negate(root) : null;
    }

    // The principal root, without more radicals inside than before; null if none is found.
    private Expr? Root(Expr inside, int degree, int depth)
    {
        budget.Deepen();
        if (depth > MostDepth)
        {
            return null;
        }

        if (inside is NumberExpr { Value: var number })
        {
            return Expr.Pow(number, new Rational(1, degree));
        }

        var field = new KernelField(Assumptions.None, isReal: false, budget, KernelRules.Plain);
        var fraction = field.Convert(inside)[0];
        if (!fraction.IsPolynomial)
        {
            return null;
        }

        var value = fraction.Numerator;
        var radicals = value.Variables().Where(v => field.Kernels[v] is { Degree: 2, IsConstant: true }).ToList();
        if (radicals.Count == 0 || radicals.Count != value.Variables().Count)
        {
            return null;
        }

        foreach (var radical in Enumerable.Reverse(radicals))
        {
            var parts = value.CoefficientsIn(radical);
            var (a, b) = (field.Write(parts[0]), field.Write(parts[1]));
            var square = field.Write(field.Kernels[radical].Replacement!);
            var root = degree == 2 ? Square(a, b, square, field.Kernels[radical].Expr, depth)
                : a is NumberExpr { Value: var x } && b is NumberExpr { Value: var y } && square is NumberExpr { Value: var r } ? Higher(x, y, r, degree)
                : null;
            if (root is not null && IsPrincipalRoot(root, inside, degree))
            {
                return root;
            }
        }

        return null;
    }

    private Expr? Square(Expr a, Expr b, Expr square, Expr radical, int depth)
    {
        var difference = (Expr.Pow(a, 2) - (Expr.Pow(b, 2) * square)).Expand(budget);
        if (Root(difference, 2, depth + 1) is not { } d || (difference is NumberExpr && d is not NumberExpr))
        {
            return null;
        }

        // One of the two may stay a root, if that is less deep than the whole was.
        var (upper, lower) = (((a + d) / 2).Expand(budget), ((a - d) / 2).Expand(budget));
        var (first, second) = (Root(upper, 2, depth + 1), Root(lower, 2, depth + 1));
        if (first is null && second is null)
        {
            return null;
        }

        (first, second) = (first ?? Expr.Sqrt(upper), second ?? Expr.Sqrt(lower));
        if (Math.Max(RadicalDepth(first), RadicalDepth(second)) > RadicalDepth(radical))
        {
            return null;
        }

        var sign = Order.Sign(b * radical, budget) is < 0 ? -1 : 1;
        return (first + (sign * second)).Expand(budget);
    }

    private static int RadicalDepth(Expr value) =>
        (value is PowerExpr { Exponent: NumberExpr { Value.IsInteger: false } } ? 1 : 0) + (value.Operands.Count == 0 ? 0 : value.Operands.Max(RadicalDepth));

    private Expr? Higher(Rational a, Rational b, Rational r, int degree)
    {
        if (WholeRoot((a * a) - (b * b * r), degree) is not { } norm)
        {
            return null;
        }

        // D_0 = 2, D_1 = t, D_k = t·D_(k−1) − n·D_(k−2)
        var (before, now) = ((RationalPolynomial)(Rational)2, RationalPolynomial.X);
        for (var k = 2; k <= degree; k++)
        {
            (before, now) = (now, (now * RationalPolynomial.X) - (before * norm));
        }

        foreach (var (trace, _) in (now - (Rational)(a * 2)).Numerator.RationalRoots(budget))
        {
            var x = trace / 2;
            var y = Expr.Sqrt(((x * x) - norm) / r);
            foreach (var candidate in new[] { x + (y * Expr.Sqrt(r)), x - (y * Expr.Sqrt(r)) })
            {
                if (y is NumberExpr && IsPrincipalRoot(candidate, a + (b * Expr.Sqrt(r)), degree))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static Rational? WholeRoot(Rational value, int degree)
    {
        var root = Expr.Apply(Function.Root, value, degree);
        return root is NumberExpr number ? number.Value : null;
    }

    // Near the principal root by balls, and a root exactly.
    private bool IsPrincipalRoot(Expr root, Expr inside, int degree)
    {
        var (here, there) = (PointEvaluator.OfConstant(root, 128, budget), PointEvaluator.OfConstant(Expr.Pow(inside, new Rational(1, degree)), 128, budget));
        return ComplexBall.Overlaps(here, there) && here.IsFinite && there.IsFinite && ComplexBall.Abs(here, 64).Radius < Magnitude.PowerOfTwo(-40)
            && !here.ContainsZero && ZeroTest.IsZero((Expr.Pow(root, degree) - inside).Expand(budget), budget);
    }
}
