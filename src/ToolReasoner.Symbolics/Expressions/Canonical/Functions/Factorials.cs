using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Factorials, binomial coefficients and the gamma function at whole and half numbers. What would be too large stays.</summary>
internal static class Factorials
{
    /// <summary>Largest number whose factorial is worked out.</summary>
    public const int Most = 20_000;

    private const double MostBits = NumericPowers.MostBits * 3.0;

    /// <summary>n!, which is Γ(n + 1).</summary>
    public static Expr? Factorial(Expr n) =>
        n is NumberExpr { Value: var value } ? (value.IsInteger || value.Denominator == 2 ? OfNumber(value) : null)
        : n is ConstantExpr { Constant: Constant.Infinity } ? Expr.Infinity
        : null;

    /// <summary>Γ(x).</summary>
    public static Expr? Gamma(Expr x) =>
        x is NumberExpr { Value: var value } ? (value.IsInteger || value.Denominator == 2 ? OfNumber(value - 1) : null)
        : x is ConstantExpr { Constant: Constant.Infinity } ? Expr.Infinity
        : null;

    /// <summary>n·(n − 2)·…, down to 1 or 2.</summary>
    public static Expr? DoubleFactorial(Expr n)
    {
        if (n is not NumberExpr { Value: { IsInteger: true } value } || value > Most)
        {
            return null;
        }

        var number = value.Numerator;
        return number >= -1 ? Product((int)(number.IsEven ? 2 : 1), (int)number, 2)
            : number.IsEven ? Expr.ComplexInfinity
            : null;
    }

    /// <summary>n(n − 1)…(n − k + 1)/k!.</summary>
    public static Expr? Binomial(Expr n, Expr k)
    {
        if (k is not NumberExpr { Value: { IsInteger: true } below })
        {
            return null;
        }

        if (below.Sign < 0)
        {
            // 0 but for negative whole n, where conventions differ.
            return n is NumberExpr { Value: var top } && (!top.IsInteger || top.Sign >= 0) ? Rational.Zero : null;
        }

        if (below.IsZero)
        {
            return Rational.One;
        }

        if (below.IsOne)
        {
            return n;
        }

        if (n is not NumberExpr { Value: var upper })
        {
            return null;
        }

        var count = below.Numerator;
        if (upper.IsInteger && upper.Sign >= 0)
        {
            if (count > upper.Numerator)
            {
                return Rational.Zero;
            }

            count = BigInteger.Min(count, upper.Numerator - count);
        }

        return FallingFactorial(upper, count, isBinomial: true);
    }

    /// <summary>n!/(n − k)!.</summary>
    public static Expr? Permutations(Expr n, Expr k)
    {
        if (n is not NumberExpr { Value: var upper } || k is not NumberExpr { Value: { IsInteger: true, Sign: >= 0 } count })
        {
            return k is NumberExpr { Value.IsZero: true } ? Rational.One : k is NumberExpr { Value.IsOne: true } ? n : null;
        }

        return upper.IsInteger && upper.Sign >= 0 && count > upper ? Rational.Zero : FallingFactorial(upper, count.Numerator, isBinomial: false);
    }

    private static Expr? FallingFactorial(Rational upper, BigInteger count, bool isBinomial)
    {
        // Each factor of the product, over its own i for a binomial, has at most so many bits on average.
        var bits = Math.Max(upper.Numerator.GetBitLength(), count.GetBitLength()) + upper.Denominator.GetBitLength();
        if (count > Most || (double)count * bits > MostBits)
        {
            return null;
        }

        var (top, bottom) = (BigInteger.One, BigInteger.One);
        var denominator = upper.Denominator;
        for (var i = 0; i < (int)count; i++)
        {
            top *= upper.Numerator - (i * denominator);
            bottom *= isBinomial ? denominator * (i + 1) : denominator;
        }

        return new Rational(top, bottom);
    }

    // Γ(n + 1) for whole n, or n = m + 1/2.
    private static Expr? OfNumber(Rational n)
    {
        if (Rational.Abs(n) > Most)
        {
            return null;
        }

        if (n.IsInteger)
        {
            return n.Sign < 0 ? Expr.ComplexInfinity : Product(1, (int)n.Numerator, 1);
        }

        // Γ(m + 1/2) = (2m − 1)!!/2^m·√π, and for negative m by Γ(z)·Γ(1 − z) = π/sin πz.
        var m = (int)(n + Rational.Half).Numerator;
        var odd = Product(1, Math.Abs((2 * m) - 1) - (m < 0 ? 2 : 0), 2);
        var two = BigInteger.One << Math.Abs(m);
        return (m >= 0 ? new Rational(odd, two) : new Rational(int.IsEvenInteger(m) ? two : -two, odd)) * Expr.Sqrt(Expr.Pi);
    }

    // from·(from + step)·…·to by halves, so that factors are of like size; 1 when there are none.
    private static BigInteger Product(int from, int to, int step)
    {
        if (from > to)
        {
            return BigInteger.One;
        }

        var count = ((to - from) / step) + 1;
        if (count <= 8)
        {
            BigInteger product = from;
            for (var i = from + step; i <= to; i += step)
            {
                product *= i;
            }

            return product;
        }

        var middle = from + (count / 2 * step);
        return Product(from, middle - step, step) * Product(middle, to, step);
    }
}
