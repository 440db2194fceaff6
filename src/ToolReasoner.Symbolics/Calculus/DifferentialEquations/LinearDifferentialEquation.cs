namespace ToolReasoner.Symbolics;

/// <summary>
/// Σ a_k(x)·y^(k) = g(x): with constant coefficients by the roots of the characteristic polynomial, undetermined coefficients for sums of
/// x^n·e^(ax)·cos(cx + d), variation of constants for other right sides of second order; Euler's a_k = c_k·x^k by x = e^t.
/// </summary>
internal sealed class LinearDifferentialEquation(DifferentialEquation equation, IReadOnlyList<Expr> coefficients, Expr right)
{
    private readonly SymbolExpr _x = equation.X;
    private readonly Budget _budget = equation.Budget;

    /// <summary>Whether no coefficient depends on x.</summary>
    public bool HasConstantCoefficients => !coefficients.Any(c => c.DependsOn(_x));

    /// <summary>The solution; null if the coefficients are of another kind, or it was not proved.</summary>
    public DifferentialSolution.Explicit? Solve()
    {
        var isEuler = !HasConstantCoefficients;
        var (characteristic, side) = isEuler ? Eulers() : (Polynomial(coefficients), right);
        if (characteristic is null || Basis(characteristic) is not { } basis)
        {
            return null;
        }

        var particular = side.Equals(0) ? 0 : Undetermined(characteristic, side) ?? Variation(basis, side, characteristic);
        if (particular is null)
        {
            return null;
        }

        var constants = equation.Constants(basis.Count);
        var solution = particular + Expr.Add([.. basis.Zip(constants, (function, constant) => constant * function)]);
        if (isEuler)
        {
            solution = solution.Substitute(_x, Expr.Ln(_x));
        }

        return equation.IsSolvedBy(solution)
            ? new DifferentialSolution.Explicit([solution], constants, isEuler ? "Euler's equation, by x = e^t" : "linear with constant coefficients")
            : null;
    }

    private static readonly SymbolExpr s_root = (SymbolExpr)Expr.Symbol("root'");

    private static Expr Polynomial(IEnumerable<Expr> coefficients) => Expr.Add([.. coefficients.Select((c, k) => c * Expr.Pow(s_root, k))]);

    // With y = x^r: Σ c_k·r(r − 1)…(r − k + 1); the right side divided likewise, at x = e^t, with t called x.
    private (Expr? Characteristic, Expr Right) Eulers()
    {
        var order = coefficients.Count - 1;
        var scale = coefficients[order] / Expr.Pow(_x, order);
        var (sum, falling) = ((Expr)0, (Expr)1);
        for (var k = 0; k <= order; k++)
        {
            var c = equation.Tidy(coefficients[k] / (scale * Expr.Pow(_x, k)));
            if (c.DependsOn(_x))
            {
                return (null, right);
            }

            sum += c * falling;
            falling *= s_root - k;
        }

        var side = equation.Tidy(right / scale).Substitute(_x, Expr.Exp(_x));
        return (sum.Expand(_budget), side.Transform(part => part is FunctionExpr { Function: var f } call && f == Function.Ln ? Logarithm(call) : part));

        Expr Logarithm(FunctionExpr call) => call.Operands[0] is PowerExpr { Base: ConstantExpr { Constant: Constant.E }, Exponent: var exponent } ? exponent : call;
    }

    // Real functions that span the solutions of the equation without right side.
    private List<Expr>? Basis(Expr characteristic)
    {
        var basis = new List<Expr>();
        foreach (var factor in characteristic.Factor(_budget).Factors)
        {
            var (inner, power) = factor.SplitPower();
            if (!inner.DependsOn(s_root))
            {
                continue;
            }

            if (!power.IsInteger(out var times) || Roots(inner) is not { } roots)
            {
                return null;
            }

            foreach (var root in roots)
            {
                for (var j = 0; j < (int)times; j++)
                {
                    var common = Expr.Pow(_x, j) * Expr.Exp(root.Real * _x);
                    basis.AddRange(root.Imaginary.Equals(0) ? [common] : [common * Expr.Cos(root.Imaginary * _x), common * Expr.Sin(root.Imaginary * _x)]);
                }
            }
        }

        return basis.Count == coefficients.Count - 1 ? basis : null;
    }

    // Of an irreducible polynomial: the real ones, and one of each pair of others.
    private List<ComplexPair>? Roots(Expr polynomial)
    {
        var c = polynomial.Expand(_budget).CoefficientsIn(s_root);
        if (c is [var constant, var slope])
        {
            return [ComplexPair.Of(equation.Tidy(-constant / slope))];
        }

        if (c is [var q, var p, var a])
        {
            var discriminant = equation.Tidy(Expr.Pow(p, 2) - (4 * a * q));
            var (centre, root) = (equation.Tidy(-p / (2 * a)), Expr.Sqrt(discriminant) / (2 * a));
            return ParameterSign.Of(discriminant, equation.Assumptions, _budget) switch
            {
                1 => [ComplexPair.Of(equation.Tidy(centre + root)), ComplexPair.Of(equation.Tidy(centre - root))],
                -1 => [new(centre, equation.Tidy(Expr.Sqrt(-discriminant) / Expr.Abs(2 * a)))],
                0 => null,
                _ => throw new GaveUpException($"the sign of {discriminant} is not decided"),
            };
        }

        var found = Equations.Solve(Expr.Equation(polynomial, 0), s_root, SolutionDomain.Complex, _budget);
        var result = new List<ComplexPair>();
        foreach (var root in found.Elements)
        {
            var pair = new ComplexPair(equation.Tidy(Expr.Re(root)), equation.Tidy(Expr.Im(root)));
            if (pair.Imaginary.Equals(0) || Order.Sign(pair.Imaginary, _budget) == 1)
            {
                result.Add(pair);
            }
        }

        return found.IsSure ? result : null;
    }

    // L[x^k·e^(zx)] = e^(zx)·Σ k!/(k − j)!·τ_j·x^(k − j), where τ_j are the Taylor coefficients of the characteristic polynomial at z.
    private Expr? Undetermined(Expr characteristic, Expr side)
    {
        if (WaveTerms.Of(side, _x, _budget) is not { } terms)
        {
            return null;
        }

        var polynomial = characteristic.Expand(_budget).CoefficientsIn(s_root)!;
        var sum = new List<Expr>();
        foreach (var term in terms)
        {
            var z = new ComplexPair(Calculus.Derivative(term.Exponent, _x, 1, _budget), Calculus.Derivative(term.Angle, _x, 1, _budget));
            var shift = term.Angle.Substitute(_x, 0);
            var taylor = Taylor(polynomial, z);
            var multiplicity = taylor.FindIndex(t => !IsZero(t));
            var q = new ComplexPair[term.Power + 1];
            for (var i = term.Power; i >= 0; i--)
            {
                var value = i == term.Power ? new ComplexPair(term.Coefficient * Expr.Cos(shift), term.Coefficient * Expr.Sin(shift)) : ComplexPair.Of(0);
                for (var other = i + 1; other <= term.Power && other - i + multiplicity < taylor.Count; other++)
                {
                    value -= q[other] * taylor[other - i + multiplicity] * ComplexPair.Of(Falling(other + multiplicity, i));
                }

                q[i] = value / (taylor[multiplicity] * ComplexPair.Of(Falling(i + multiplicity, i)));
            }

            var (cos, sin) = (Expr.Cos(z.Imaginary * _x), Expr.Sin(z.Imaginary * _x));
            sum.Add(Expr.Exp(z.Real * _x) * Expr.Exp(term.Exponent.Substitute(_x, 0)) * Expr.Add([.. q.Select((c, i) => Expr.Pow(_x, i + multiplicity)
                * (term.IsSine ? (equation.Tidy(c.Real) * sin) + (equation.Tidy(c.Imaginary) * cos) : (equation.Tidy(c.Real) * cos) - (equation.Tidy(c.Imaginary) * sin)))]));
        }

        return Expr.Add(sum);
    }

    // k!/i!
    private static Rational Falling(int k, int i) => Enumerable.Range(i + 1, k - i).Aggregate(Rational.One, (product, factor) => product * factor);

    private static List<ComplexPair> Taylor(IReadOnlyList<Expr> polynomial, ComplexPair at)
    {
        var rest = polynomial.Select(ComplexPair.Of).ToList();
        for (var start = 0; start < rest.Count; start++)
        {
            for (var i = rest.Count - 2; i >= start; i--)
            {
                rest[i] += rest[i + 1] * at;
            }
        }

        return rest;
    }

    private bool IsZero(ComplexPair value) => new[] { value.Real, value.Imaginary }.All(part =>
        Equality.Decide(part, 0, equation.Assumptions, _budget).Truth switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => throw new GaveUpException($"whether {part} is 0 is not decided"),
        });

    // y = −u·∫ v·g/W + v·∫ u·g/W for second order, W = u·v' − u'·v.
    private Expr? Variation(List<Expr> basis, Expr side, Expr characteristic)
    {
        if (basis is not [var u, var v])
        {
            return null;
        }

        var leading = characteristic.Expand(_budget).CoefficientsIn(s_root)![^1];
        var wronskian = equation.Tidy((u * Calculus.Derivative(v, _x)) - (Calculus.Derivative(u, _x) * v));
        var (first, second) = (equation.Integrate(equation.Tidy(v * side / (wronskian * leading)), _x), equation.Integrate(equation.Tidy(u * side / (wronskian * leading)), _x));
        return equation.Tidy((v * second) - (u * first));
    }
}
