using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Σ R(k)·x^k/(a·k + b)! for a rational R, and binomial series, from a whole number on, where they converge.</summary>
internal sealed partial class SeriesOfKnownKind(SymbolExpr index, Assumptions assumptions, Budget budget)
{
    private const int MostExplicit = 500;

    /// <summary>The sum; null if it is of another kind. Parts of other kinds are not split off, as only the whole need converge.</summary>
    public Expr? Of(Expr term, BigInteger first)
    {
        if (Parse(term) is { } whole && OfParts(whole, first) is { } sum)
        {
            return sum;
        }

        if (Binomial(term, first) is { } binomial)
        {
            return binomial;
        }

        var terms = term.Expand(budget).Terms;
        if (terms.Count < 2)
        {
            return null;
        }

        // Those with the same power and factorial belong together; each such group must converge.
        var groups = terms.Select(t => (Parts: Parse(t), Term: t)).ToList();
        if (groups.Any(g => g.Parts is null))
        {
            return null;
        }

        var sums = groups.GroupBy(g => (g.Parts!.Base, g.Parts.Factorial))
            .Select(g => OfParts(g.First().Parts! with { Rational = Expr.Add([.. g.Select(t => t.Parts!.Rational)]) }, first)).ToList();
        return sums.Any(s => s is null) ? null : Expr.Add([.. sums.Select(s => s!)]);
    }

    // R(k)·x^k/(a·k + b)!; no factorial is a = b = 0.
    private sealed record Parts(Expr Rational, Expr Base, (int Slope, BigInteger Offset) Factorial);

    private Parts? Parse(Expr term)
    {
        var (rational, @base, factorial) = ((Expr)1, (Expr)1, (Slope: 0, Offset: BigInteger.Zero));
        foreach (var factor in TermRatio.ByFactorials(term).Factors)
        {
            var (b, e) = factor.SplitPower();
            if (TermRatio.IsRational(factor, index))
            {
                rational *= factor;
            }
            else if (!b.DependsOn(index) && e.Expand(budget).CoefficientsIn(index) is [var offset, var slope])
            {
                rational *= Expr.Pow(b, offset);
                @base *= Expr.Pow(b, slope);
            }
            else if (b is FunctionExpr { Function: var f } call && f == Function.Factorial && e is NumberExpr { Value: var power } && power == Rational.MinusOne
                && factorial.Slope == 0 && call.Operands[0].Expand(budget).CoefficientsIn(index) is [var c, var a] && a.IsInteger(out var step) && c.IsInteger(out var shift) && step >= 1 && step <= 2)
            {
                factorial = ((int)step, shift);
            }
            else
            {
                return null;
            }
        }

        return new Parts(rational, @base, factorial);
    }

    private Expr? OfParts(Parts parts, BigInteger first)
    {
        if (parts.Factorial.Slope > 0)
        {
            return parts.Rational.Expand(budget).CoefficientsIn(index) is { } polynomial ? Exponential(polynomial, parts.Base, parts.Factorial.Slope, parts.Factorial.Offset, first) : null;
        }

        return parts.Base switch
        {
            NumberExpr { Value.IsOne: true } => RationalSum(parts.Rational, first, isAlternating: false),
            NumberExpr { Value: var minus } when minus == Rational.MinusOne => RationalSum(parts.Rational, first, isAlternating: true),
            _ => ParameterSign.Of(1 - Expr.Abs(parts.Base), assumptions, budget) == 1 ? PowerSum(parts.Rational, parts.Base, first) : null,
        };
    }

    // Ratio x·(k + α)/(k + 1) from k = 0: t(0)·(1 − x)^(−α), |x| < 1.
    private Expr? Binomial(Expr term, BigInteger first)
    {
        if (!first.IsZero || TermRatio.Of(term, index, budget) is not { } ratio || !TermRatio.IsRational(ratio, index))
        {
            return null;
        }

        var (above, below) = ratio.Cancel(budget).SplitFraction();
        if (above.Expand(budget).CoefficientsIn(index) is not [var p, var q] || below.Expand(budget).CoefficientsIn(index) is not [var r, var s] || !(r / s).Expand(budget).Equals((Expr)1))
        {
            return null;
        }

        var (x, alpha) = ((q / s).Expand(budget), (p / q).Expand(budget));
        return ParameterSign.Of(1 - Expr.Abs(x), assumptions, budget) == 1 ? term.Substitute(index, 0) * Expr.Pow(1 - x, -alpha) : null;
    }

    // Σ P(k)·x^k/(a·k + b)! for a = 1, 2: with m = a·k + b and y^a = x, over all m, or those of one parity.
    private Expr? Exponential(IReadOnlyList<Expr> polynomial, Expr x, int slope, BigInteger offset, BigInteger first)
    {
        var start = (slope * first) + offset;
        if (start > MostExplicit || BigInteger.Abs(offset) > MostExplicit)
        {
            return null;
        }

        // Terms with a negative argument below are 0.
        var m = (SymbolExpr)Expr.Symbol("m'");
        var inM = Expr.Add([.. polynomial.Select((c, i) => c * Expr.Pow((m - offset) / slope, i))]).Expand(budget).CoefficientsIn(m);
        if (inM is null)
        {
            return null;
        }

        var falling = Falling([.. inM]);
        var parity = (int)(offset % 2 + 2) % 2;
        var sum = new List<Expr>();
        for (var j = 0; j < falling.Count; j++)
        {
            // Σ m(m − 1)…(m − j + 1)·y^m/m! = y^j·e^y; over one parity y^j·cosh y or y^j·sinh y.
            if (slope == 1)
            {
                sum.Add(falling[j] * Expr.Pow(x, j - offset) * Expr.Exp(x));
                continue;
            }

            var isEven = (j + parity) % 2 == 0;
            var power = j - offset + (isEven ? 0 : 1);
            sum.Add(falling[j] * Expr.Pow(x, new Rational(power, 2)) * (isEven ? Cosh(x) : SinhOver(x)));
        }

        // What comes before the first index.
        for (var i = BigInteger.Max(0, offset > 0 ? parity : parity); i < start; i++)
        {
            if (slope == 1 || (i - parity) % 2 == 0)
            {
                var k = new Rational(i - offset, slope);
                sum.Add(-(Expr.Add([.. polynomial.Select((c, p) => c * Expr.Pow(k, p))]) * Expr.Pow(x, k) / Expr.Factorial(i)));
            }
        }

        return Expr.Add(sum);
    }

    private bool IsNegative(Expr x) => ParameterSign.Of(x, assumptions, budget) is { } sign ? sign < 0 : throw new GaveUpException($"the sign of {x} is not known");

    private Expr Cosh(Expr x) => IsNegative(x) ? Expr.Cos(Expr.Sqrt(-x)) : Expr.Cosh(Expr.Sqrt(x));

    private Expr SinhOver(Expr x) => IsNegative(x) ? Expr.Sin(Expr.Sqrt(-x)) / Expr.Sqrt(-x) : Expr.Sinh(Expr.Sqrt(x)) / Expr.Sqrt(x);

    // By falling factorials: synthetic division by m, m − 1, ….
    private List<Expr> Falling(List<Expr> coefficients)
    {
        var result = new List<Expr>();
        for (var root = 0; coefficients.Count > 0; root++)
        {
            var carry = (Expr)0;
            for (var i = coefficients.Count - 1; i >= 0; i--)
            {
                carry = (coefficients[i] + (carry * root)).Expand(budget);
                coefficients[i] = carry;
            }

            result.Add(coefficients[0]);
            coefficients.RemoveAt(0);
        }

        return result;
    }
}
