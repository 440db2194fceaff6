using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Closed forms of Π t(k): powers of constants, b^f(k) by the sum of f, rational functions by their linear factors, of which those that differ by
/// whole shifts cancel but for a few, and the others are quotients of factorials and gamma functions.
/// </summary>
internal sealed class ProductForm(Budget budget)
{
    private const int MostShift = 60;

    /// <summary>The form; null if there is none of this kind. For an upper end that is no less than one below the lower end.</summary>
    public Expr? Of(Expr term, SymbolExpr index, Expr from, Expr to)
    {
        var count = (to - from + 1).Expand(budget);
        var parts = new List<Expr>();
        var rational = new List<Expr>();
        foreach (var factor in term.Factors)
        {
            var (b, e) = factor.SplitPower();
            if (!factor.DependsOn(index))
            {
                parts.Add(Expr.Pow(factor, count));
            }
            else if (!b.DependsOn(index))
            {
                if (new Antidifferences(index, budget).Of(e) is not (var sum, { Count: 0 }))
                {
                    return null;
                }

                parts.Add(Expr.Pow(b, (sum.Substitute(index, to + 1) - sum.Substitute(index, from)).Expand(budget)));
            }
            else if (TermRatio.IsRational(factor, index))
            {
                rational.Add(factor);
            }
            else
            {
                return null;
            }
        }

        return rational.Count == 0 ? Expr.Multiply(parts)
            : Rational(Expr.Multiply(rational), index, from, to, count) is { } product ? Expr.Multiply([.. parts, product])
            : null;
    }

    private Expr? Rational(Expr term, SymbolExpr index, Expr from, Expr to, Expr count)
    {
        var parts = new List<Expr>();
        var offsets = new List<(Expr Offset, int Power)>();
        foreach (var factor in term.Factor(budget).Factors)
        {
            var (b, e) = factor.SplitPower();
            if (!factor.DependsOn(index))
            {
                parts.Add(Expr.Pow(factor, count));
            }
            else if (b.CoefficientsIn(index) is [var offset, var slope] && e.IsInteger(out var power) && BigInteger.Abs(power) <= MostShift)
            {
                parts.Add(Expr.Pow(Expr.Pow(slope, (int)power), count));
                offsets.Add(((offset / slope).Expand(budget), (int)power));
            }
            else
            {
                return null;
            }
        }

        Pair(offsets, parts, from, to);
        foreach (var (offset, power) in offsets.Where(o => o.Power != 0))
        {
            if (Single(offset, from, to) is not { } product)
            {
                return null;
            }

            parts.Add(Expr.Pow(product, power));
        }

        return Expr.Multiply(parts);
    }

    // Π (k + c + d)/(k + c) = Π_{j < d} (to + 1 + c + j)/(from + c + j)
    private void Pair(List<(Expr Offset, int Power)> offsets, List<Expr> parts, Expr from, Expr to)
    {
        for (var i = 0; i < offsets.Count; i++)
        {
            for (var j = 0; j < offsets.Count; j++)
            {
                if (offsets[i].Power <= 0 || offsets[j].Power >= 0 || !(offsets[i].Offset - offsets[j].Offset).Expand(budget).IsInteger(out var shift) || BigInteger.Abs(shift) > MostShift)
                {
                    continue;
                }

                var times = Math.Min(offsets[i].Power, -offsets[j].Power);
                var low = shift.Sign > 0 ? offsets[j].Offset : offsets[i].Offset;
                var direction = shift.Sign > 0 ? times : -times;
                for (var k = 0; k < BigInteger.Abs(shift); k++)
                {
                    parts.Add(Expr.Pow((to + 1 + low + k).Expand(budget), direction));
                    parts.Add(Expr.Pow((from + low + k).Expand(budget), -direction));
                }

                offsets[i] = (offsets[i].Offset, offsets[i].Power - times);
                offsets[j] = (offsets[j].Offset, offsets[j].Power + times);
            }
        }
    }

    // Π (k + c), for from + c > 0 where that is known.
    private Expr? Single(Expr offset, Expr from, Expr to)
    {
        var start = (from + offset).Expand(budget);
        if (start.IsConstant && Order.Sign(start, budget) is not 1)
        {
            return null;
        }

        if (offset.IsInteger(out var whole))
        {
            return Expr.Factorial((to + whole).Expand(budget)) / Expr.Factorial((start - 1).Expand(budget));
        }

        // Γ(m + 1/2) = (2m)!·√π/(4^m·m!)
        if ((offset - Symbolics.Rational.Half).IsInteger(out var half))
        {
            return Halves((to + half + 1).Expand(budget)) / Halves((from + half).Expand(budget));
        }

        return Expr.Gamma((to + offset + 1).Expand(budget)) / Expr.Gamma(start);
    }

    private static Expr Halves(Expr m) => Expr.Factorial((2 * m).Expand()) / (Expr.Pow(4, m) * Expr.Factorial(m));
}
