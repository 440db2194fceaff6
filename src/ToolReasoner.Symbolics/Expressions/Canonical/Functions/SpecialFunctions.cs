using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Exact values of ζ, harmonic numbers, ψ, erf, the integral functions and Lambert's W.</summary>
internal static class SpecialFunctions
{
    private const int MostHarmonic = 10_000;
    private const int MostZeta = 250;

    /// <summary>Riemann's ζ: at even positive and at negative whole numbers by Bernoulli numbers.</summary>
    public static Expr? Zeta(Expr s)
    {
        if (s is ConstantExpr { Constant: Constant.Infinity })
        {
            return Rational.One;
        }

        if (s is not NumberExpr { Value: { IsInteger: true } value } || Rational.Abs(value) > MostZeta)
        {
            return null;
        }

        var n = (int)value.Numerator;
        if (n == 1)
        {
            return Expr.ComplexInfinity;
        }

        if (n <= 0)
        {
            // ζ(−m) = (−1)^m·B(m + 1)/(m + 1), with B(1) = −1/2
            return (int.IsEvenInteger(n) ? 1 : -1) * Bernoulli(1 - n) / (1 - n);
        }

        // ζ(2k) = |B(2k)|·(2π)^(2k)/(2·(2k)!)
        return int.IsOddInteger(n) ? null
            : Rational.Abs(Bernoulli(n)) * new Rational(BigInteger.One << (n - 1)) / ((NumberExpr)Expr.Apply(Function.Factorial, n)).Value * Powers.Pow(Expr.Pi, n);
    }

    /// <summary>1 + 1/2 + … + 1/n.</summary>
    public static Expr? Harmonic(Expr n)
    {
        if (n is ConstantExpr { Constant: Constant.Infinity })
        {
            return Expr.Infinity;
        }

        if (n is not NumberExpr { Value: { IsInteger: true } value } || value > MostHarmonic)
        {
            return null;
        }

        return value.Sign < 0 ? Expr.ComplexInfinity : value.IsZero ? Rational.Zero : HarmonicNumber(1, (int)value.Numerator);
    }

    /// <summary>ψ, the logarithmic derivative of Γ.</summary>
    public static Expr? Digamma(Expr x) =>
        x is not NumberExpr { Value: var value } ? (x is ConstantExpr { Constant: Constant.Infinity } ? x : null)
        : value.IsInteger ? (value.Sign <= 0 ? Expr.ComplexInfinity : value > MostHarmonic ? null : Expr.Apply(Function.Harmonic, value - 1) - Expr.EulerGamma)
        : value == Rational.Half ? -Expr.EulerGamma - (2 * Expr.Ln(2))
        : null;

    /// <summary>The error function.</summary>
    public static Expr? Erf(Expr x) =>
        IsZero(x) ? Rational.Zero
        : Infinities.IsDirected(x, out var sign) ? sign
        : Odd(Function.Erf, x);

    /// <summary>The exponential integral.</summary>
    public static Expr? Ei(Expr x) =>
        IsZero(x) ? -Expr.Infinity
        : Infinities.IsDirected(x, out var sign) ? (sign > 0 ? Expr.Infinity : Rational.Zero)
        : null;

    /// <summary>The logarithmic integral.</summary>
    public static Expr? Li(Expr x) =>
        IsZero(x) ? Rational.Zero
        : x is NumberExpr { Value.IsOne: true } ? -Expr.Infinity
        : x is ConstantExpr { Constant: Constant.Infinity } ? Expr.Infinity
        : null;

    /// <summary>The sine integral.</summary>
    public static Expr? SinIntegral(Expr x) =>
        IsZero(x) ? Rational.Zero
        : Infinities.IsDirected(x, out var sign) ? Angles.Of(Rational.Half * sign)
        : Odd(Function.SinIntegral, x);

    /// <summary>The cosine integral.</summary>
    public static Expr? CosIntegral(Expr x) =>
        IsZero(x) ? -Expr.Infinity
        : x is ConstantExpr { Constant: Constant.Infinity } ? Rational.Zero
        : null;

    /// <summary>Lambert's W, its main branch.</summary>
    public static Expr? LambertW(Expr x) =>
        IsZero(x) ? Rational.Zero
        : x is ConstantExpr { Constant: Constant.E } ? Rational.One
        : x is ConstantExpr { Constant: Constant.Infinity } ? x
        : x.Equals(-Expr.Exp(-1)) ? Rational.MinusOne
        : null;

    /// <summary>Lambert's W, its lower branch.</summary>
    public static Expr? LambertWLower(Expr x) => x.Equals(-Expr.Exp(-1)) ? Rational.MinusOne : null;

    private static bool IsZero(Expr x) => x is NumberExpr { Value.IsZero: true };

    private static Expr? Odd(Function function, Expr x) => Signs.IsNegative(x) ? -Expr.Apply(function, Signs.Negate(x)) : null;

    private static Rational HarmonicNumber(int from, int to)
    {
        if (from == to)
        {
            return new Rational(BigInteger.One, from);
        }

        var middle = (from + to) / 2;
        return HarmonicNumber(from, middle) + HarmonicNumber(middle + 1, to);
    }

    // B(n), with B(1) = −1/2, from tangent numbers, which are whole (Brent and Harvey, Fast computation of Bernoulli, tangent and secant
    // numbers, 2011, algorithm TangentNumbers).
    private static Rational Bernoulli(int n)
    {
        if (n <= 1 || int.IsOddInteger(n))
        {
            return n == 0 ? Rational.One : n == 1 ? -Rational.Half : Rational.Zero;
        }

        var count = n / 2;
        var tangents = new BigInteger[count + 1];
        tangents[1] = 1;
        for (var k = 2; k <= count; k++)
        {
            tangents[k] = (k - 1) * tangents[k - 1];
        }

        for (var k = 2; k <= count; k++)
        {
            for (var j = k; j <= count; j++)
            {
                tangents[j] = ((j - k) * tangents[j - 1]) + ((j - k + 2) * tangents[j]);
            }
        }

        var power = BigInteger.One << n;
        return new Rational((int.IsOddInteger(count) ? n : -n) * tangents[count], power * (power - 1));
    }
}
