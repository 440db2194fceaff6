using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Special functions at +∞, as elementary functions times a power series in 1/x that does not converge but says how they go (NIST Digital
/// Library of Mathematical Functions, 5.11, 6.12, 7.12). The series are functions of their own inside an operation, never in a result.
/// </summary>
internal static class Asymptotics
{
    private static readonly Function s_erfTail = Function.Unknown("erf'");
    private static readonly Function s_eiTail = Function.Unknown("ei'");
    private static readonly Function s_stirlingTail = Function.Unknown("stirling'");
    private static readonly Function s_digammaTail = Function.Unknown("digamma'");
    private static readonly Function s_oddTail = Function.Unknown("wave1'");
    private static readonly Function s_evenTail = Function.Unknown("wave2'");

    /// <summary>A function of something that goes to +∞, in functions that an expansion knows there; null for others.</summary>
    public static Expr? AtInfinity(Function f, Expr x) =>
        f == Function.Erf ? 1 - (RawExponential.Of(-Expr.Pow(x, 2)) * Expr.Apply(s_erfTail, x) / Expr.Sqrt(Expr.Pi))
        : f == Function.Ei ? RawExponential.Of(x) * Expr.Apply(s_eiTail, x)
        : f == Function.Li ? x * Expr.Apply(s_eiTail, Expr.Ln(x))
        : f == Function.Factorial ? Expr.Sqrt(2 * Expr.Pi) * RawExponential.Of((Expr.Ln(x) * (x + Rational.Half)) - x + Expr.Apply(s_stirlingTail, x))
        : f == Function.Digamma ? Expr.Ln(x) - Expr.Apply(s_digammaTail, x)
        : null;

    /// <summary>p and q in Si x = π/2 − p·cos x − q·sin x and Ci x = p·sin x − q·cos x, for x → ∞.</summary>
    public static (Expr P, Expr Q) WaveTails(Expr x) => (Expr.Apply(s_oddTail, x), Expr.Apply(s_evenTail, x));

    /// <summary>The coefficient of x^−k, if the function is such a series.</summary>
    public static Func<int, Expr>? TailOf(Function function) =>
        function == s_erfTail ? ErfTail
        : function == s_eiTail ? EiTail
        : function == s_stirlingTail ? StirlingTail
        : function == s_digammaTail ? DigammaTail
        : function == s_oddTail ? k => k % 2 == 0 ? 0 : Alternating(k)
        : function == s_evenTail ? k => k % 2 == 1 || k == 0 ? 0 : Alternating(k)
        : null;

    /// <summary>The derivative of such a series; null where it has no name.</summary>
    public static Expr? TailDerivative(Function function, Expr x) =>
        function == s_erfTail ? (2 * x * Expr.Apply(s_erfTail, x)) - 2
        : function == s_eiTail ? (1 / x) - Expr.Apply(s_eiTail, x)
        : function == s_stirlingTail ? (1 / (2 * x)) - Expr.Apply(s_digammaTail, x)
        : function == s_oddTail ? -Expr.Apply(s_evenTail, x)
        : function == s_evenTail ? Expr.Apply(s_oddTail, x) - (1 / x)
        : null;

    // e^(x²)·√π·erfc x = Σ (−1)^m·(1/2)(3/2)…(m − 1/2)·x^(−2m − 1)
    private static Expr ErfTail(int k)
    {
        if (k % 2 == 0)
        {
            return 0;
        }

        var value = Rational.One;
        for (var m = 0; m < k / 2; m++)
        {
            value *= -(m + Rational.Half);
        }

        return value;
    }

    // e^−x·Ei x = Σ k!·x^(−k − 1)
    private static Expr EiTail(int k)
    {
        var value = k == 0 ? BigInteger.Zero : BigInteger.One;
        for (var i = 2; i < k; i++)
        {
            value *= i;
        }

        return value;
    }

    // ln x! = (x + 1/2)·ln x − x + ln(2π)/2 + Σ B_2m/(2m(2m − 1))·x^(1 − 2m)
    private static Expr StirlingTail(int k) => k % 2 == 0 ? 0 : Bernoulli((k + 1) / 2) / (k * (k + 1));

    // ψ(x) = ln x − 1/(2x) − Σ B_2m/(2m)·x^(−2m)
    private static Expr DigammaTail(int k) => k == 0 ? 0 : k == 1 ? Rational.Half : k % 2 == 1 ? 0 : Bernoulli(k / 2) / k;

    // p = Σ (−1)^m·(2m)!·x^(−2m − 1), q = Σ (−1)^m·(2m + 1)!·x^(−2m − 2)
    private static Expr Alternating(int k) => EiTail(k) * ((k - 1) / 2 % 2 == 0 ? 1 : -1);

    // B_2m, m from 1.
    private static Rational Bernoulli(int m) => BernoulliNumbers.Even(m)[m - 1];
}
