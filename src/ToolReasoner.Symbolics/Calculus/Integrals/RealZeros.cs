using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>All real zeros of a function in an open interval, proved to be all.</summary>
internal sealed class RealZeros(SymbolExpr variable, Assumptions assumptions, Budget budget)
{
    private const int MostZeros = 500;

    /// <summary>Zeros.</summary>
    /// <exception cref="GaveUpException">Not all were found.</exception>
    public IReadOnlyList<Expr> Of(Expr function, Expr from, Expr to)
    {
        if (!function.DependsOn(variable))
        {
            return [];
        }

        switch (function)
        {
            case ProductExpr:
                return [.. function.Operands.SelectMany(factor => Of(factor, from, to))];
            case PowerExpr { Exponent: var exponent } power when !exponent.DependsOn(variable):
                return Of(power.Base, from, to);
            case PowerExpr:
                return [];
        }

        if (ParameterSign.Of(function, Within(from, to), budget) is 1 or -1)
        {
            return [];
        }

        if (function.Expand(budget).CoefficientsIn(variable) is [var constant, var slope])
        {
            var zero = -(constant / slope);
            return IsInside(zero, from, to) ? [zero] : [];
        }

        if (function is FunctionExpr { Function: var f } call && (f == Function.Sin || f == Function.Cos))
        {
            return OfValues(call.Operands[0], Expr.Pi, f == Function.Sin ? 0 : Expr.Pi / 2, from, to, MostZeros);
        }

        return BySolver(function, from, to);
    }

    /// <summary>Points where a linear argument is an offset plus a multiple of a period.</summary>
    /// <exception cref="GaveUpException">The argument is not linear, or there are too many.</exception>
    public IReadOnlyList<Expr> OfValues(Expr argument, Expr period, Expr offset, Expr from, Expr to, int most)
    {
        if (argument.Expand(budget).CoefficientsIn(variable) is not [var constant, var slope])
        {
            return OfNonlinear(argument, period, offset, from, to, most);
        }

        if (from.HoldsInfinity || to.HoldsInfinity)
        {
            throw new GaveUpException("infinitely many points at which it may be singular");
        }

        var (first, last) = (((slope * from) + constant - offset) / period, ((slope * to) + constant - offset) / period);
        var points = new List<Expr>();
        foreach (var k in Wholes(first, last, most))
        {
            var point = ((offset + (k * period) - constant) / slope).Expand(budget);
            if (IsInside(point, from, to))
            {
                points.Add(point);
            }
        }

        return points;
    }

    /// <summary>Whether a point lies inside.</summary>
    /// <exception cref="GaveUpException">Not decided.</exception>
    public bool IsInside(Expr point, Expr from, Expr to)
    {
        if (point.HoldsInfinity)
        {
            return false;
        }

        if (point.IsConstant && Order.IsReal(point, budget) != Truth.True)
        {
            return Order.IsReal(point, budget) == Truth.False ? false : throw new GaveUpException($"whether {point} is real is not decided");
        }

        return Compare(from, point, assumptions, budget) is { } low && Compare(point, to, assumptions, budget) is { } high
            ? low < 0 && high < 0
            : Compare(from, point, assumptions, budget) is >= 0 || Compare(point, to, assumptions, budget) is >= 0
                ? false
                : throw new GaveUpException($"whether {point} lies between {from} and {to} is not decided");
    }

    /// <summary>Order of two points; null when not decided.</summary>
    public static int? Compare(Expr left, Expr right, Assumptions assumptions, Budget budget)
    {
        if (Infinities.IsDirected(left, out var leftSign) | Infinities.IsDirected(right, out var rightSign))
        {
            return leftSign.CompareTo(rightSign);
        }

        return left.Equals(right) ? 0
            : left.IsConstant && right.IsConstant ? Order.Compare(left, right, budget)
            : ParameterSign.Of((left - right).Expand(budget), assumptions, budget);
    }

    // The variable is positive, if the interval says so.
    private Assumptions Within(Expr from, Expr to) => Compare(from, 0, assumptions, budget) is >= 0 ? assumptions.WithPositive(variable) : assumptions;

    private List<Expr> OfNonlinear(Expr argument, Expr period, Expr offset, Expr from, Expr to, int most)
    {
        // What range can it have? Between its values at the ends, if it is monotonic there.
        if (!argument.IsConstant && SymbolSearch.Free(argument).Count > 1)
        {
            throw new GaveUpException("a function with jumps or poles of something that is not linear in the variable");
        }

        var turning = Of(Differentiation.Of(argument, variable, budget), from, to);
        var singular = new SingularPoints(variable, assumptions, budget).Of(argument, from, to);
        var ends = new List<Expr> { from };
        ends.AddRange(turning.Concat(singular).OrderBy(p => p, Comparer<Expr>.Create((a, b) => Compare(a, b, assumptions, budget) ?? throw new GaveUpException("order of points"))));
        ends.Add(to);
        var points = new List<Expr>(turning.Concat(singular));
        for (var i = 0; i + 1 < ends.Count; i++)
        {
            var low = Calculus.FindLimit(argument, variable, ends[i], Approach.Right, assumptions, budget).Value;
            var high = Calculus.FindLimit(argument, variable, ends[i + 1], Approach.Left, assumptions, budget).Value;
            if (low is null || high is null || low.HoldsInfinity || high.HoldsInfinity)
            {
                throw new GaveUpException("infinitely many points at which it may be singular");
            }

            foreach (var k in Wholes((low - offset) / period, (high - offset) / period, most))
            {
                points.AddRange(BySolver(argument - offset - (k * period), ends[i], ends[i + 1]));
            }
        }

        return points;
    }

    private IEnumerable<BigInteger> Wholes(Expr first, Expr last, int most)
    {
        if (Order.Floor(first, budget) is not { } a || Order.Floor(last, budget) is not { } b)
        {
            throw new GaveUpException("the number of points at which it may be singular is not known");
        }

        var (low, high) = a <= b ? (a, b + 1) : (b, a + 1);
        if (high - low > most)
        {
            throw new GaveUpException($"more than {most} points at which it may be singular");
        }

        for (var k = low; k <= high; k++)
        {
            yield return k;
        }
    }

    private IReadOnlyList<Expr> BySolver(Expr function, Expr from, Expr to)
    {
        if (SymbolSearch.Free(function).Count > 1)
        {
            return ByFactors(function, from, to);
        }

        if (!RealSet.TryFrom(Expr.Interval(from, to, false, false), out var within))
        {
            throw new GaveUpException("the ends are no real constants");
        }

        var solutions = Equations.SolveOn(Expr.Equation(function, 0), variable, within, budget);
        return solutions is { IsFinite: true, IsCertified: true }
            ? solutions.Elements
            : throw new GaveUpException($"the zeros of {function} are not all known: {solutions.Why ?? "there are infinitely many"}");
    }

    // With parameters: linear factors, and factors that keep one sign.
    private IReadOnlyList<Expr> ByFactors(Expr function, Expr from, Expr to)
    {
        var factored = function.Factor(budget);
        if (factored is not (ProductExpr or PowerExpr))
        {
            if (factored.CoefficientsIn(variable) is [var c, var b, var a])
            {
                var discriminant = (Expr.Pow(b, 2) - (4 * a * c)).Expand(budget);
                switch (ParameterSign.Of(discriminant, assumptions, budget))
                {
                    case -1:
                        return [];
                    case 1:
                        var root = Expr.Sqrt(discriminant);
                        return [.. new[] { (-b - root) / (2 * a), (-b + root) / (2 * a) }.Where(zero => IsInside(zero, from, to))];
                }
            }

            throw new GaveUpException($"the zeros of {function} depend on parameters");
        }

        return [.. factored.Factors.SelectMany(factor => Of(factor.SplitPower().Base, from, to))];
    }
}
