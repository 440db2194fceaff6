using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Sums of power series that are known: of the exponential function and its parts, of logarithm and arctangent, and Σ 1/k^s.</summary>
internal static class PowerSeriesSums
{
    private const int MostShift = 1_000;

    /// <summary>The sum, that it diverges, or null for another kind of series.</summary>
    public static CalculusResult? Of(Expr term, SymbolExpr k, BigInteger from, Assumptions assumptions, Budget budget)
    {
        if (BigInteger.Abs(from) > MostShift)
        {
            return null;
        }

        if (Zeta(term, k, from, budget) is { } zeta)
        {
            return zeta;
        }

        if (HypergeometricTerm.Of(term, k) is not { } shape)
        {
            return null;
        }

        if (from.Sign >= 0 && Exponential(shape, k, budget) is { } whole)
        {
            var missing = Enumerable.Range(0, (int)from).Select(i => term.Substitute(k, i));
            return new CalculusResult.Exact(whole - Expr.Add([.. missing]), "the series of the exponential function");
        }

        return shape.KernelRatio.DependsOn(k) ? null : Logarithmic(shape, k, from, assumptions, budget);
    }

    // c·(k + a)^(−s) with a whole a, and s no whole number.
    private static CalculusResult? Zeta(Expr term, SymbolExpr k, BigInteger from, Budget budget)
    {
        if (term.Factors.Where(factor => factor.DependsOn(k)).ToList() is not [PowerExpr { Exponent: { IsConstant: true } exponent } power]
            || !(power.Base - k).Expand().IsInteger(out var shift) || from + shift <= 0)
        {
            return null;
        }

        var outside = Expr.Multiply([.. term.Factors.Where(factor => !factor.DependsOn(k))]);
        switch (Order.Compare(exponent, -1, budget))
        {
            case null:
                return null;
            case < 0:
                var missing = Enumerable.Range(1, (int)(from + shift) - 1).Select(i => Expr.Pow(i, exponent));
                return new CalculusResult.Exact(outside * (Expr.Zeta(-exponent) - Expr.Add([.. missing])), "the series of the zeta function");
            default:
                return outside.Equals(0) ? null
                    : new CalculusResult.NoValue("by comparison with the terms 1/k", Order.Sign(outside, budget) is { } sign ? sign * Expr.Infinity : null);
        }
    }

    // The sum from 0: polynomial·x^k/k! by falling factorials, c·x^k/(2k)! and c·x^k/(2k + 1)!.
    private static Expr? Exponential(HypergeometricTerm shape, SymbolExpr k, Budget budget)
    {
        var x = (shape.KernelRatio * (k + 1)).Cancel(budget);
        if (!x.DependsOn(k))
        {
            return BinomialSums.Falling(shape.Rational, k, budget) is { } falling
                ? At(shape.Kernel, k) * Expr.Add([.. falling.Select((c, j) => c * Expr.Pow(x, j))]) * Expr.Exp(x)
                : null;
        }

        if (shape.Rational.DependsOn(k))
        {
            return null;
        }

        x = (shape.KernelRatio * (2 * k + 1) * (2 * k + 2)).Cancel(budget);
        if (!x.DependsOn(k))
        {
            var (root, isNegative) = Root(x);
            return shape.Rational * At(shape.Kernel, k) * (isNegative ? Expr.Cos(root) : Expr.Cosh(root));
        }

        x = (shape.KernelRatio * (2 * k + 2) * (2 * k + 3)).Cancel(budget);
        if (!x.DependsOn(k))
        {
            var (root, isNegative) = Root(x);
            return shape.Rational * At(shape.Kernel, k) * (isNegative ? Expr.Sin(root) : Expr.Sinh(root)) / root;
        }

        return null;
    }

    private static Expr At(Expr kernel, SymbolExpr k) => kernel.Substitute(k, 0);

    // ±r² = x; even functions take either root.
    private static (Expr Root, bool IsNegative) Root(Expr x)
    {
        var isNegative = x.SplitCoefficient().Coefficient.Sign < 0;
        var size = isNegative ? -x : x;
        return (Expr.Multiply([.. size.Factors.Select(factor => factor is PowerExpr { Exponent: NumberExpr { Value: var n } } power
            ? Expr.Pow(power.Base, n / 2) : Expr.Sqrt(factor))]), isNegative);
    }

    // rational(k)·c^k for −1 ≤ c < 1, by partial fractions.
    private static CalculusResult? Logarithmic(HypergeometricTerm shape, SymbolExpr k, BigInteger from, Assumptions assumptions, Budget budget)
    {
        var c = shape.KernelRatio;
        if (!At(shape.Kernel, k).Equals(1) || RationalForm.Of(shape.Rational, k, budget) is not { } form || form.Numerator.Degree >= form.Denominator.Degree
            || ParameterSign.Of(1 - c, assumptions, budget) is not 1 || ParameterSign.Of(c + 1, assumptions, budget) is not (0 or 1)
            || ParameterSign.Of(c, assumptions, budget) is not { } sign || sign == 0)
        {
            return null;
        }

        var parts = new List<Expr>();
        foreach (var (numerator, factor, power) in PartialFractions.Of(form.Numerator, form.Denominator, budget).Terms)
        {
            if (factor.Degree != 1 || Part(factor, power) is not { } part)
            {
                return null;
            }

            parts.Add(numerator[0] / Rational.Pow(factor[1], power) * part);
        }

        return new CalculusResult.Exact(Expr.Add(parts).Expand(budget), "the series of the logarithm and the arctangent");

        // Σ c^k/(k + a)^power from the start on.
        Expr? Part(IntegerPolynomial factor, int power)
        {
            var a = new Rational(factor[0], factor[1]);
            var start = from + a.Floor();
            if (BigInteger.Abs(start) > MostShift)
            {
                return null;
            }

            if (a.IsInteger && start > 0)
            {
                var whole = power == 1 ? -Expr.Ln(1 - c)
                    : c.Equals(-1) ? -(1 - Rational.Pow(2, 1 - power)) * Expr.Zeta(power)
                    : null;
                return whole is null ? null
                    : Expr.Pow(c, -a) * (whole - Expr.Add([.. Enumerable.Range(1, (int)start - 1).Select(j => Expr.Pow(c, j) / Expr.Pow(j, power))]));
            }

            if (a.Denominator == 2 && power == 1)
            {
                // Σ c^j/(2j + 1) is artanh √c/√c, or arctan √−c/√−c.
                var (root, _) = Root(c);
                root = root.DependsOn(k) || sign < 0 ? Expr.Sqrt(-c) : Expr.Sqrt(c);
                var whole = (sign < 0 ? Expr.Atan(root) : Expr.Atanh(root)) / root;
                var missing = Enumerable.Range(0, Math.Max(0, (int)start)).Select(j => -Expr.Pow(c, j) / (2 * j + 1));
                var extra = Enumerable.Range((int)BigInteger.Min(start, 0), (int)BigInteger.Max(-start, 0)).Select(j => Expr.Pow(c, j) / (2 * j + 1));
                return 2 * Expr.Pow(c, -a.Floor()) * (whole + Expr.Add([.. missing, .. extra]));
            }

            return null;
        }
    }
}
