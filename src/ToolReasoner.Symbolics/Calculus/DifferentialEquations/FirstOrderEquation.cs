namespace ToolReasoner.Symbolics;

/// <summary>y' = f(x, y), by the methods of the textbooks, one after the other.</summary>
internal sealed class FirstOrderEquation(DifferentialEquation equation)
{
    private readonly SymbolExpr _x = equation.X;
    private readonly SymbolExpr _y = equation.Unknowns[0];
    private readonly Expr _constant = equation.Constants(1)[0];
    private readonly Budget _budget = equation.Budget;

    /// <summary>The solution; null if no method fits.</summary>
    public DifferentialSolution? Solve()
    {
        if (equation.Left.Expand(_budget).CoefficientsIn(equation.Unknowns[1]) is not [var rest, var factor])
        {
            throw new GaveUpException("it is not linear in the derivative");
        }

        var slope = equation.Tidy(-(rest / factor));
        Func<DifferentialSolution?>[] methods =
            [() => Linear(slope), () => Separable(slope), () => Bernoulli(slope), () => Homogeneous(slope), () => Exact(rest, factor), () => Exact(-slope, 1)];
        foreach (var method in methods)
        {
            try
            {
                if (method() is { } found)
                {
                    return found;
                }
            }
            catch (GaveUpException)
            {
                // The next one may do.
            }
        }

        return null;
    }

    // y' = a(x)·y + b(x)
    private DifferentialSolution.Explicit? Linear(Expr slope) => LinearSolution(slope, _y) is { } y && equation.IsSolvedBy(y)
        ? new DifferentialSolution.Explicit([y], [_constant], "linear of first order")
        : null;

    private Expr? LinearSolution(Expr slope, Expr y)
    {
        var (a, b) = (Calculus.Derivative(slope, y, 1, _budget), slope.Substitute(y, 0));
        if (equation.Tidy(a) is not { } factor || factor.DependsOn(y) || b.HoldsInfinity)
        {
            return null;
        }

        var growth = Expr.Exp(equation.Integrate(factor, _x).Expand(_budget));
        var inner = b.Equals(0) ? 0 : equation.Integrate(equation.Tidy(b / growth), _x);
        return b.Equals(0) ? _constant * growth : (equation.Tidy(growth * inner) + (_constant * growth));
    }

    // y' = g(x)·h(y)
    private DifferentialSolution? Separable(Expr slope)
    {
        if (Separated(slope, _y) is not var (ofX, ofY))
        {
            return null;
        }

        var functions = Explicitly(equation.Integrate(1 / ofY, _y), equation.Integrate(ofX, _x), _y).Where(equation.IsSolvedBy).ToList();
        if (functions.Count == 0)
        {
            var curves = equation.Tidy(equation.Integrate(1 / ofY, _y) - equation.Integrate(ofX, _x));
            return Along(curves, "separable");
        }

        // Constants at which the divisor is 0.
        var still = Equations.Solve(Expr.Equation(ofY, 0), _y, SolutionDomain.Real, _budget).Elements;
        functions.AddRange(still.Where(equation.IsSolvedBy));
        return new DifferentialSolution.Explicit([.. functions.Distinct()], [_constant], "separable");
    }

    private (Expr OfX, Expr OfY)? Separated(Expr slope, SymbolExpr y)
    {
        var (ofX, ofY) = ((Expr)1, (Expr)1);
        foreach (var factor in slope.Factor(_budget).Factors.SelectMany(Split))
        {
            if (factor.DependsOn(_x) && factor.DependsOn(y))
            {
                return null;
            }

            (ofX, ofY) = factor.DependsOn(y) ? (ofX, ofY * factor) : (ofX * factor, ofY);
        }

        return (ofX, ofY);

        // e^(x + y) is e^x·e^y.
        static IEnumerable<Expr> Split(Expr factor) => factor is PowerExpr { Exponent: SumExpr } power && !power.HoldsInfinity
            ? power.Exponent.Terms.Select(term => Expr.Pow(power.Base, term))
            : [factor];
    }

    // H(y) = G(x) + C, for y. Where H is a sum of logarithms, the constant goes outside.
    private List<Expr> Explicitly(Expr left, Expr right, SymbolExpr y)
    {
        var t = (SymbolExpr)Expr.Symbol("t'");
        var (equationInT, value) = (left - t, right + _constant);
        if (Logarithms(left) is var (product, scale))
        {
            (equationInT, value) = (product - t, _constant * Expr.Exp((right * scale).Expand(_budget)));
        }

        if (Inverse(left, value, y) is { } only)
        {
            return [equation.Tidy(only)];
        }

        var found = Equations.Solve(Expr.Equation(equationInT, 0), y, SolutionDomain.Real, _budget);
        return [.. found.Elements.Concat(found.Cases.SelectMany(one => one.Set.Elements)).Distinct().Select(one => equation.Tidy(one.Substitute(t, value)))];
    }

    // y, if H is a number times an inverse function of y and what is linear in it.
    private Expr? Inverse(Expr left, Expr value, SymbolExpr y)
    {
        var outside = Expr.Multiply([.. left.Factors.Where(factor => !factor.DependsOn(y))]);
        if (left.Factors.Where(factor => factor.DependsOn(y)).ToList() is not [FunctionExpr { Operands: [var inner], Function: var f }]
            || inner.Expand(_budget).CoefficientsIn(y) is not [var shift, var scale])
        {
            return null;
        }

        var t = value / outside;
        Expr? inside = f == Function.Atan ? Expr.Tan(t) : f == Function.Asin ? Expr.Sin(t) : f == Function.Asinh ? Expr.Sinh(t) : f == Function.Atanh ? Expr.Tanh(t) : null;
        return inside is null ? null : (inside - shift) / scale;
    }

    // Σ c_i·ln u_i as (Π u_i^(c_i·scale), scale) with whole exponents.
    private static (Expr Product, Rational Scale)? Logarithms(Expr value)
    {
        var parts = new List<(Rational Factor, Expr Inside)>();
        foreach (var term in value.Terms)
        {
            var (number, rest) = term is ProductExpr { Operands: [NumberExpr { Value: var c }, ..] } ? (c, term / c) : (Rational.One, term);
            if (rest is not FunctionExpr { Function: var f } call || f != Function.Ln)
            {
                return null;
            }

            parts.Add((number, call.Operands[0]));
        }

        var scale = parts.Select(part => Rational.Abs(part.Factor)).Min().Reciprocal();
        return parts.TrueForAll(part => (part.Factor * scale).IsInteger)
            ? (Expr.Multiply([.. parts.Select(part => Expr.Pow(part.Inside, part.Factor * scale))]), scale)
            : null;
    }

    // y' = a(x)·y + b(x)·y^n: linear for y^(1 − n).
    private DifferentialSolution.Explicit? Bernoulli(Expr slope)
    {
        var (a, b, exponent) = ((Expr)0, (Expr)0, (Expr?)null);
        foreach (var term in slope.Expand(_budget).Terms)
        {
            var power = term.Factors.Select(factor => factor.SplitPower()).FirstOrDefault(factor => factor.Base.Equals(_y)) is { Base: not null } split ? split.Exponent : 0;
            var coefficient = term / Expr.Pow(_y, power);
            if (coefficient.DependsOn(_y) || power.DependsOn(_x) || (exponent is not null && !power.Equals(1) && !power.Equals(exponent)))
            {
                return null;
            }

            if (power.Equals(1))
            {
                a += coefficient;
            }
            else
            {
                (b, exponent) = (b + coefficient, power);
            }
        }

        if (exponent is null || exponent.Equals(0))
        {
            return null;
        }

        var v = Expr.Symbol("v'");
        var rise = 1 - exponent;
        if (LinearSolution(rise * ((a * v) + b), v) is not { } inner)
        {
            return null;
        }

        var root = Expr.Pow(equation.Tidy(inner), 1 / rise);
        List<Expr> functions = [.. new[] { root, -root, 0 }.Where(equation.IsSolvedBy)];
        return functions.Exists(function => function.DependsOn(_constant)) ? new DifferentialSolution.Explicit(functions, [_constant], "Bernoulli's, linear for a power of y") : null;
    }

    // y' = φ(y/x)
    private DifferentialSolution? Homogeneous(Expr slope)
    {
        var v = (SymbolExpr)Expr.Symbol("v'");
        var ratio = equation.Tidy(slope.Substitute(_y, v * _x));
        if (ratio.DependsOn(_x))
        {
            return null;
        }

        var left = equation.Integrate(equation.Tidy(1 / (ratio - v)), v);
        var functions = Explicitly(left, Expr.Ln(_x), v).Select(one => equation.Tidy(_x * one)).Where(equation.IsSolvedBy).ToList();
        return functions.Count > 0
            ? new DifferentialSolution.Explicit(functions, [_constant], "homogeneous, separable for y/x")
            : Along(left.Substitute(v, _y / _x) - Expr.Ln(_x), "homogeneous, separable for y/x");
    }

    // M + N·y' = 0 with M = ∂H/∂x and N = ∂H/∂y, if need be after multiplication by a function of x or of y.
    private DifferentialSolution.Implicit? Exact(Expr m, Expr n)
    {
        var gap = equation.Tidy(Calculus.Derivative(m, _y, 1, _budget) - Calculus.Derivative(n, _x, 1, _budget));
        if (!gap.Equals(0))
        {
            var (inX, inY) = (equation.Tidy(gap / n), equation.Tidy(-gap / m));
            var factor = !inX.DependsOn(_y) ? Expr.Exp(equation.Integrate(inX, _x)) : !inY.DependsOn(_x) ? Expr.Exp(equation.Integrate(inY, _y)) : null;
            if (factor is null)
            {
                return null;
            }

            (m, n) = (equation.Tidy(m * factor), equation.Tidy(n * factor));
        }

        var across = equation.Integrate(m, _x);
        var rest = equation.Tidy(n - Calculus.Derivative(across, _y, 1, _budget));
        return rest.DependsOn(_x) ? null : Along(across + (rest.Equals(0) ? 0 : equation.Integrate(rest, _y)), gap.Equals(0) ? "exact" : "exact with an integrating factor");
    }

    private DifferentialSolution.Implicit? Along(Expr curves, string why) =>
        equation.IsSolvedAlong(curves) ? new DifferentialSolution.Implicit(Expr.Equation(curves, _constant), [_constant], why) : null;
}
