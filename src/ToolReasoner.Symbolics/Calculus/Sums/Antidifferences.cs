using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Antidifferences: Z with Z(k + 1) − Z(k) = t(k).</summary>
internal sealed class Antidifferences(SymbolExpr index, Budget budget)
{
    private const int MostDegree = 200;

    /// <summary>An antidifference, and conditions under which it is one (expressions that must not be 0); null if none is found.</summary>
    public (Expr Value, IReadOnlyList<Expr> NotZero)? Of(Expr term)
    {
        if (!term.DependsOn(index))
        {
            return (term * index, []);
        }

        var (values, conditions, left) = (new List<Expr>(), new List<Expr>(), new List<Expr>());
        foreach (var part in term.Expand(budget).Terms)
        {
            if (Simple(part) is var (value, notZero))
            {
                values.Add(value);
                conditions.AddRange(notZero);
            }
            else
            {
                left.Add(part);
            }
        }

        if (left.Count > 0)
        {
            if (Rest(Expr.Add(left)) is not { } rest)
            {
                return null;
            }

            values.Add(rest);
        }

        return (Expr.Add(values), conditions);
    }

    /// <summary>That of a polynomial, without constant: k^n gives B_(n+1)(k)/(n + 1).</summary>
    public Expr? OfPolynomial(Expr term)
    {
        if (term.Expand(budget).CoefficientsIn(index) is not { Count: <= MostDegree } coefficients)
        {
            return null;
        }

        return Expr.Add([.. coefficients.Select((c, n) => c * Bernoulli(n + 1) / (n + 1))]);
    }

    // Polynomials, polynomials times r^k, and sines and cosines of a linear argument.
    private (Expr Value, IReadOnlyList<Expr> NotZero)? Simple(Expr part)
    {
        if (OfPolynomial(part) is { } polynomial)
        {
            return (polynomial, []);
        }

        var (constant, power, wave) = ((Expr)1, (Expr?)null, (FunctionExpr?)null);
        var rest = new List<Expr>();
        foreach (var factor in part.Factors)
        {
            if (!factor.DependsOn(index))
            {
                constant *= factor;
            }
            else if (factor is PowerExpr { Base: var b, Exponent: var e } && !b.DependsOn(index) && e.Expand(budget).CoefficientsIn(index) is [var offset, var slope])
            {
                constant *= Expr.Pow(b, offset);
                power = (power ?? 1) * Expr.Pow(b, slope);
            }
            else if (factor is FunctionExpr { Function: var f } call && (f == Function.Sin || f == Function.Cos) && wave is null)
            {
                wave = call;
            }
            else
            {
                rest.Add(factor);
            }
        }

        if (wave is not null)
        {
            return power is null && rest.Count == 0 && wave.Operands[0].Expand(budget).CoefficientsIn(index) is [_, var step] ? Wave(constant, wave, step) : null;
        }

        return power is not null && Expr.Multiply(rest).Expand(budget).CoefficientsIn(index) is { } coefficients ? Geometric(constant, coefficients, power) : null;
    }

    // Q with r·Q(k + 1) − Q(k) = P(k), from the highest power down; then the antidifference of P·r^k is Q·r^k.
    private (Expr Value, IReadOnlyList<Expr> NotZero)? Geometric(Expr constant, IReadOnlyList<Expr> polynomial, Expr r)
    {
        var one = (r - 1).Expand(budget);
        if (one.IsConstant && ZeroTest.Decide(one, budget).Truth != Truth.False)
        {
            return null;
        }

        var q = new Expr[polynomial.Count];
        for (var i = polynomial.Count - 1; i >= 0; i--)
        {
            var sum = polynomial[i];
            for (var j = i + 1; j < polynomial.Count; j++)
            {
                sum -= r * q[j] * new Rational(Binomial(j, i), 1);
            }

            q[i] = (sum / one).Expand(budget);
        }

        return (constant * Expr.Pow(r, index) * Expr.Add([.. q.Select((c, i) => c * Expr.Pow(index, i))]), one.IsConstant ? [] : [one]);
    }

    // cos(s·k + c) is the difference of sin(s·k + c − s/2)/(2·sin(s/2)).
    private (Expr Value, IReadOnlyList<Expr> NotZero)? Wave(Expr constant, FunctionExpr wave, Expr step)
    {
        var below = Expr.Sin(step / 2);
        if (below.IsConstant && ZeroTest.Decide(below, budget).Truth != Truth.False)
        {
            return null;
        }

        var shifted = (wave.Operands[0] - (step / 2)).Expand(budget);
        var value = wave.Function == Function.Cos ? Expr.Sin(shifted) : -Expr.Cos(shifted);
        return (constant * value / (2 * below), below.IsConstant ? [] : [below]);
    }

    // Terms that are rational multiples of each other are summed together.
    private Expr? Rest(Expr sum)
    {
        var gosper = new GosperSum(index, budget);
        var values = new List<Expr>();
        var groups = new List<(Expr First, Expr Ratios)>();
        foreach (var term in sum.Terms)
        {
            var at = groups.FindIndex(g => TermRatio.IsRational(Shorter(term / g.First), index));
            if (at < 0)
            {
                groups.Add((term, 1));
            }
            else
            {
                groups[at] = (groups[at].First, groups[at].Ratios + Shorter(term / groups[at].First));
            }
        }

        foreach (var (first, ratios) in groups)
        {
            var term = first * (ratios is NumberExpr ? ratios : ratios.Together(budget));
            if (gosper.Multiplier(term) is not { } multiplier)
            {
                return null;
            }

            values.Add(multiplier * term);
        }

        return Expr.Add(values);
    }

    private Expr Shorter(Expr value) => TermRatio.IsRational(value, index) ? value : FactorialQuotients.Cancel(TermRatio.ByFactorials(value), budget);

    // B_n(k) = Σ C(n, j)·B_j·k^(n−j)
    private Expr Bernoulli(int n)
    {
        var terms = new List<Expr>();
        var known = BernoulliNumbers.Even((n / 2) + 1);
        for (var j = 0; j <= n; j++)
        {
            var b = j == 0 ? Rational.One : j == 1 ? new Rational(-1, 2) : j % 2 == 1 ? Rational.Zero : known[(j / 2) - 1];
            if (!b.IsZero && j < n)
            {
                terms.Add(b * new Rational(Binomial(n, j), 1) * Expr.Pow(index, n - j));
            }
        }

        return Expr.Add(terms);
    }

    private static BigInteger Binomial(int n, int k)
    {
        var result = BigInteger.One;
        for (var i = 0; i < k; i++)
        {
            result = result * (n - i) / (i + 1);
        }

        return result;
    }
}
