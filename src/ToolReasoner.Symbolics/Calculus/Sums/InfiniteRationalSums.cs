using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Σ of a rational function with rational coefficients from a whole number to ∞: by partial fractions, ζ, the digamma function at rational
/// numbers (Gauss's theorem) and the expansions of the cotangent. NIST Handbook, 5.4(iii), 5.7.6, 4.22.3.
/// </summary>
internal static class InfiniteRationalSums
{
    private const int MostDenominator = 24;
    private const int MostShift = 2_000;

    /// <summary>The sum, that it diverges, or null for what is not known here.</summary>
    public static CalculusResult? Of(Expr term, SymbolExpr k, BigInteger from, Budget budget)
    {
        if (RationalForm.Of(term.Cancel(budget), k, budget) is not { } form || from > MostShift || from < -MostShift)
        {
            return null;
        }

        var gap = form.Denominator.Degree - form.Numerator.Degree;
        if (gap < 2)
        {
            var sign = form.Numerator.Numerator.LeadingCoefficient.Sign * form.Denominator.Numerator.LeadingCoefficient.Sign;
            return form.Numerator.IsZero ? null : new CalculusResult.NoValue("by comparison with the terms 1/k", sign * Expr.Infinity);
        }

        var parts = new List<Expr>();
        foreach (var (numerator, factor, power) in PartialFractions.Of(form.Numerator, form.Denominator, budget).Terms)
        {
            var part = factor.Degree == 1 ? Linear(numerator[0], factor, power, from)
                : factor.Degree == 2 && power == 1 && numerator.Degree == 0 ? Quadratic(numerator[0], factor, from)
                : null;
            if (part is null)
            {
                return null;
            }

            parts.Add(part);
        }

        return new CalculusResult.Exact(Expr.Add(parts).Expand(budget), "partial fractions, each with a known sum");
    }

    // c/(ak + b)^p = c/a^p·1/(k + q)^p
    private static Expr? Linear(Rational c, IntegerPolynomial factor, int power, BigInteger from)
    {
        var scale = c / Rational.Pow(factor[1], power);
        var start = from + new Rational(factor[0], factor[1]);

        // Of the parts with power 1 the coefficients sum to 0, so that −ψ of the starts stands for them.
        return (power == 1 ? Digamma(start) : Hurwitz(power, start)) is { } sum ? (power == 1 ? -scale : scale) * sum : null;
    }

    /// <summary>ψ(x) for a rational x of small denominator; null for others.</summary>
    public static Expr? Digamma(Rational x)
    {
        if (x.IsInteger && x.Sign <= 0)
        {
            return null;
        }

        var whole = x.Ceiling() - 1;
        var part = x - whole;
        if (part.Denominator > MostDenominator || BigInteger.Abs(whole) > MostShift)
        {
            return null;
        }

        var terms = new List<Expr> { -Expr.EulerGamma };
        if (!part.IsOne)
        {
            var (r, m) = (part.Numerator, (int)part.Denominator);
            terms.Add(-Expr.Ln(2 * m) - (Expr.Pi / 2 * Expr.Cot(part * Expr.Pi)));
            for (var n = 1; n <= (m - 1) / 2; n++)
            {
                terms.Add(2 * Expr.Cos(2 * n * part * Expr.Pi) * Expr.Ln(Expr.Sin(new Rational(n, m) * Expr.Pi)));
            }
        }

        for (BigInteger i = 0; i < whole; i++)
        {
            terms.Add((part + i).Reciprocal());
        }

        for (var i = whole; i < 0; i++)
        {
            terms.Add(-(part + i).Reciprocal());
        }

        return Expr.Add(terms);
    }

    // Σ 1/(j + x)^p for j ≥ 0 and x a multiple of 1/2.
    private static Expr? Hurwitz(int power, Rational x)
    {
        var whole = x.Ceiling() - 1;
        var part = x - whole;
        if (!(part.IsOne || part == Rational.Half) || BigInteger.Abs(whole) > MostShift || (x.IsInteger && x.Sign <= 0))
        {
            return null;
        }

        var sum = (part.IsOne ? 1 : BigInteger.Pow(2, power) - 1) * Expr.Zeta(power);
        for (BigInteger i = 0; i < whole; i++)
        {
            sum -= Rational.Pow(part + i, power).Reciprocal();
        }

        for (var i = whole; i < 0; i++)
        {
            sum += Rational.Pow(part + i, power).Reciprocal();
        }

        return sum;
    }

    // c/(a·((k + h)² + d)) with 2h whole: half of the sum over all whole numbers, by symmetry.
    private static Expr? Quadratic(Rational c, IntegerPolynomial factor, BigInteger from)
    {
        var h = new Rational(factor[1], 2 * factor[2]);
        if (!(h + h).IsInteger)
        {
            return null;
        }

        var d = new Rational(factor[0], factor[2]) - (h * h);
        var root = Expr.Sqrt(Rational.Abs(d));
        var start = from + h;
        Expr half;
        Rational first;
        if (h.IsInteger)
        {
            half = ((d.Sign > 0 ? Expr.Pi * Expr.Coth(Expr.Pi * root) : -Expr.Pi * Expr.Cot(Expr.Pi * root)) / root / 2) + (d.Reciprocal() / 2);
            first = Rational.Zero;
        }
        else
        {
            half = Expr.Pi * (d.Sign > 0 ? Expr.Tanh(Expr.Pi * root) : Expr.Tan(Expr.Pi * root)) / root / 2;
            first = Rational.Half;
        }

        for (var j = first; j < start; j += 1)
        {
            half -= ((j * j) + d).Reciprocal();
        }

        for (var j = start; j < first; j += 1)
        {
            half += ((j * j) + d).Reciprocal();
        }

        return c / (Rational)factor[2] * half;
    }
}
