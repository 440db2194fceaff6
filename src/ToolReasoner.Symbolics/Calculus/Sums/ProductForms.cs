using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Products over an index up to a symbol: rational functions by cancelling neighbours and factorials, powers by sums of exponents.</summary>
internal sealed class ProductForms(SymbolExpr k, Assumptions assumptions, Budget budget)
{
    private const int MostShift = 30;

    /// <summary>The closed form; null if none is found.</summary>
    public SummationPart? Of(Expr factor, Expr from, Expr to)
    {
        var result = new List<Expr>();
        var (above, below) = (new List<Expr>(), new List<Expr>());
        foreach (var part in Factored(factor).Factors)
        {
            var (@base, exponent) = part.SplitPower();
            if (!part.DependsOn(k))
            {
                result.Add(Expr.Pow(part, to - from + 1));
            }
            else if (!@base.DependsOn(k))
            {
                if (new FiniteSummation(k, assumptions, budget).Of(exponent, from, to) is not { } sum)
                {
                    return null;
                }

                result.Add(Expr.Pow(@base, sum.Form));
            }
            else if (exponent.IsInteger(out var power) && BigInteger.Abs(power) <= MostShift)
            {
                (power.Sign > 0 ? above : below).AddRange(Enumerable.Repeat(@base, (int)BigInteger.Abs(power)));
            }
            else
            {
                return null;
            }
        }

        result.AddRange(Cancelled(above, below, from, to));
        foreach (var (rest, sign) in above.Select(rest => (rest, 1)).Concat(below.Select(rest => (rest, -1))))
        {
            if (Rising(rest, from, to) is not { } rising)
            {
                return null;
            }

            result.Add(Expr.Pow(rising, sign));
        }

        return new(Expr.Multiply(result), "factorials, and neighbouring factors that cancel");
    }

    private Expr Factored(Expr factor) => HypergeometricTerm.IsRational(factor, k) ? factor.Factor(budget)
        : Expr.Multiply([.. factor.Factors.Select(part => HypergeometricTerm.IsRational(part, k) ? part.Factor(budget) : part)]);

    // Π f(k)/g(k) with f(k) = g(k + h): g at the h values after the end over g at the first h.
    private List<Expr> Cancelled(List<Expr> above, List<Expr> below, Expr from, Expr to)
    {
        var result = new List<Expr>();
        for (var i = above.Count - 1; i >= 0; i--)
        {
            for (var h = 1; h <= MostShift; h++)
            {
                var f = above[i];
                if (below.FindIndex(g => Same(g.Substitute(k, k + h), f)) is >= 0 and var j)
                {
                    result.AddRange(Enumerable.Range(0, h).Select(s => Over(below[j], to + 1 + s, from + s)));
                    (above, below) = Without(above, i, below, j);
                    break;
                }

                if (below.FindIndex(g => Same(f.Substitute(k, k + h), g)) is >= 0 and var l)
                {
                    result.AddRange(Enumerable.Range(0, h).Select(s => Over(f, from + s, to + 1 + s)));
                    (above, below) = Without(above, i, below, l);
                    break;
                }
            }
        }

        return result;
    }

    private Expr Over(Expr value, Expr top, Expr bottom) => value.Substitute(k, top) / value.Substitute(k, bottom);

    private bool Same(Expr left, Expr right) => (left - right).Expand(budget).Equals(0);

    private static (List<Expr> Above, List<Expr> Below) Without(List<Expr> above, int i, List<Expr> below, int j)
    {
        above.RemoveAt(i);
        below.RemoveAt(j);
        return (above, below);
    }

    // Π (a·k + b) = a^count·Γ(to + 1 + b/a)/Γ(from + b/a)
    private Expr? Rising(Expr factor, Expr from, Expr to)
    {
        if (factor is FunctionExpr || HypergeometricTerm.Linear(factor, k) is not var (slope, rest))
        {
            return null;
        }

        var shift = (rest / slope).Expand(budget);
        var first = from + shift;
        if (first.IsConstant && !(first.IsNumber(out var number) && (number.Sign > 0 || !number.IsInteger)))
        {
            return null;
        }

        return Expr.Pow(slope, to - from + 1) * (first.IsInteger(out _)
            ? Expr.Factorial(to + shift) / Expr.Factorial(first - 1)
            : Expr.Gamma(to + shift + 1) / Expr.Gamma(first));
    }
}
