using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Σ (−1)^k times a rational function that goes to 0, with poles at whole and half numbers or centred there: by partial fractions, the alternating
/// zeta and beta functions (NIST Handbook, 24.8.9, 25.2.3) and the expansion of 1/sinh (4.36.5).
/// </summary>
internal static class AlternatingSums
{
    private const int MostSteps = 1_000;

    /// <summary>The sum; null if it is of another kind.</summary>
    public static CalculusResult? Of(Expr term, SymbolExpr k, BigInteger from, Budget budget)
    {
        if (HypergeometricTerm.Of(term, k) is not { } shape || !shape.KernelRatio.Equals((Expr)(-1)) || RationalForm.Of(shape.Rational.Cancel(budget), k, budget) is not { } form
            || form.Numerator.Degree >= form.Denominator.Degree || from > MostSteps || from < -MostSteps)
        {
            return null;
        }

        var parts = new List<Expr>();
        foreach (var (numerator, factor, power) in PartialFractions.Of(form.Numerator, form.Denominator, budget).Terms)
        {
            var part = factor.Degree == 1 ? Powers(numerator[0] / Rational.Pow(factor[1], power), from + new Rational(factor[0], factor[1]), power)
                : factor.Degree == 2 && power == 1 && numerator.Degree == 0 ? Quadratic(numerator[0], factor, from)
                : null;
            if (part is null)
            {
                return null;
            }

            parts.Add(part);
        }

        // (−1)^k is the kernel, but for a constant.
        return new CalculusResult.Exact(shape.Kernel.Substitute(k, from) * Expr.Add(parts), "partial fractions, each with a known alternating sum");
    }

    // c·Σ (−1)^i/(start + i)^p, from what is known at 1 or 1/2 on.
    private static Expr? Powers(Rational c, Rational start, int power)
    {
        if (start.Denominator > 2 || (start.IsInteger && start.Sign <= 0))
        {
            return null;
        }

        var origin = start.IsInteger ? Rational.One : Rational.Half;
        var full = start.IsInteger
            ? power == 1 ? Expr.Ln(2) : (1 - Expr.Pow(2, 1 - power)) * Expr.Zeta(power)
            : power % 2 == 1 ? Expr.Pow(2, power) * Beta(power) : null;
        return full is null ? null : c * Shifted(full, (start - origin).Numerator, i => Rational.Pow(origin + i, -power));
    }

    // c·Σ (−1)^i/(a·((start + i)² + q)), centred at a whole number: over all of them it is π/(√q·sinh(π√q)).
    private static Expr? Quadratic(Rational c, IntegerPolynomial factor, BigInteger from)
    {
        var centre = new Rational(factor[1], 2 * factor[2]);
        var square = new Rational(factor[0], factor[2]) - (centre * centre);
        if (!centre.IsInteger || square.IsZero)
        {
            return null;
        }

        var root = Expr.Sqrt(Rational.Abs(square));
        if (square.Sign < 0 && root is NumberExpr)
        {
            return null;
        }

        var turn = Expr.Pi * root;
        var all = Expr.Pi / (root * (square.Sign > 0 ? Expr.Sinh(turn) : -Expr.Sin(turn)));
        var half = (all + square.Reciprocal()) / 2;
        return c / factor[2] * Shifted(half, (from + centre).Numerator, i => (((Rational)i * i) + square).Reciprocal());
    }

    // Of Σ_{i ≥ 0} (−1)^i·t(i), the sum Σ_{i ≥ 0} (−1)^i·t(steps + i).
    private static Expr Shifted(Expr full, BigInteger steps, Func<BigInteger, Rational> term)
    {
        var missing = Rational.Zero;
        for (var i = BigInteger.Min(steps, 0); i < BigInteger.Max(steps, 0); i++)
        {
            missing += term(i) * (i.IsEven ? 1 : -1) * (steps.Sign > 0 ? 1 : -1);
        }

        return (full - missing) * (steps.IsEven ? 1 : -1);
    }

    // β(n) = |E_(n−1)|·π^n/(4^((n+1)/2)·(n − 1)!) for odd n; Euler numbers by E_2m = −Σ C(2m, 2j)·E_2j.
    private static Expr Beta(int power)
    {
        var half = power / 2;
        var euler = new BigInteger[half + 1];
        euler[0] = 1;
        for (var m = 1; m <= half; m++)
        {
            var (sum, binomial) = (BigInteger.Zero, BigInteger.One);
            for (var j = 0; j < m; j++)
            {
                sum -= binomial * euler[j];
                binomial = binomial * ((2 * m) - (2 * j)) * ((2 * m) - (2 * j) - 1) / (((2 * j) + 1) * ((2 * j) + 2));
            }

            euler[m] = sum;
        }

        return Expr.Pow(Expr.Pi, power) * BigInteger.Abs(euler[half]) / (Expr.Pow(4, half + 1) * Expr.Factorial(2 * half));
    }
}
