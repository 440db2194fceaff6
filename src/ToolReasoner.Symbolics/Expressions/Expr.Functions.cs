namespace ToolReasoner.Symbolics;

/// <content>The known functions, each applied.</content>
public abstract partial class Expr
{
    /// <summary>Sine.</summary>
    public static Expr Sin(Expr value) => Apply(Function.Sin, value);

    /// <summary>Cosine.</summary>
    public static Expr Cos(Expr value) => Apply(Function.Cos, value);

    /// <summary>Tangent.</summary>
    public static Expr Tan(Expr value) => Apply(Function.Tan, value);

    /// <summary>Cotangent.</summary>
    public static Expr Cot(Expr value) => Apply(Function.Cot, value);

    /// <summary>Secant.</summary>
    public static Expr Sec(Expr value) => Apply(Function.Sec, value);

    /// <summary>Cosecant.</summary>
    public static Expr Csc(Expr value) => Apply(Function.Csc, value);

    /// <summary>Arcsine, principal value.</summary>
    public static Expr Asin(Expr value) => Apply(Function.Asin, value);

    /// <summary>Arccosine, principal value.</summary>
    public static Expr Acos(Expr value) => Apply(Function.Acos, value);

    /// <summary>Arctangent, principal value.</summary>
    public static Expr Atan(Expr value) => Apply(Function.Atan, value);

    /// <summary>Arccotangent, π/2 − atan x.</summary>
    public static Expr Acot(Expr value) => Apply(Function.Acot, value);

    /// <summary>Arcsecant, acos(1/x).</summary>
    public static Expr Asec(Expr value) => Apply(Function.Asec, value);

    /// <summary>Arccosecant, asin(1/x).</summary>
    public static Expr Acsc(Expr value) => Apply(Function.Acsc, value);

    /// <summary>Hyperbolic sine.</summary>
    public static Expr Sinh(Expr value) => Apply(Function.Sinh, value);

    /// <summary>Hyperbolic cosine.</summary>
    public static Expr Cosh(Expr value) => Apply(Function.Cosh, value);

    /// <summary>Hyperbolic tangent.</summary>
    public static Expr Tanh(Expr value) => Apply(Function.Tanh, value);

    /// <summary>Hyperbolic cotangent.</summary>
    public static Expr Coth(Expr value) => Apply(Function.Coth, value);

    /// <summary>Hyperbolic secant.</summary>
    public static Expr Sech(Expr value) => Apply(Function.Sech, value);

    /// <summary>Hyperbolic cosecant.</summary>
    public static Expr Csch(Expr value) => Apply(Function.Csch, value);

    /// <summary>Inverse of the hyperbolic sine.</summary>
    public static Expr Asinh(Expr value) => Apply(Function.Asinh, value);

    /// <summary>Inverse of the hyperbolic cosine, principal value.</summary>
    public static Expr Acosh(Expr value) => Apply(Function.Acosh, value);

    /// <summary>Inverse of the hyperbolic tangent.</summary>
    public static Expr Atanh(Expr value) => Apply(Function.Atanh, value);

    /// <summary>Distance from 0.</summary>
    public static Expr Abs(Expr value) => Apply(Function.Abs, value);

    /// <summary>x/|x|, and 0 for 0.</summary>
    public static Expr Sign(Expr value) => Apply(Function.Sign, value);

    /// <summary>The largest integer that is not above it.</summary>
    public static Expr Floor(Expr value) => Apply(Function.Floor, value);

    /// <summary>The smallest integer that is not below it.</summary>
    public static Expr Ceiling(Expr value) => Apply(Function.Ceiling, value);

    /// <summary>The nearest integer, halves away from 0.</summary>
    public static Expr Round(Expr value) => Apply(Function.Round, value);

    /// <summary>x − ⌊x⌋.</summary>
    public static Expr Fraction(Expr value) => Apply(Function.Fraction, value);

    /// <summary>x!, which is Γ(x + 1).</summary>
    public static Expr Factorial(Expr value) => Apply(Function.Factorial, value);

    /// <summary>n·(n − 2)·…, down to 1 or 2.</summary>
    public static Expr DoubleFactorial(Expr value) => Apply(Function.DoubleFactorial, value);

    /// <summary>Γ(x).</summary>
    public static Expr Gamma(Expr value) => Apply(Function.Gamma, value);

    /// <summary>Real part.</summary>
    public static Expr Re(Expr value) => Apply(Function.Re, value);

    /// <summary>Imaginary part.</summary>
    public static Expr Im(Expr value) => Apply(Function.Im, value);

    /// <summary>Angle, above −π and at most π.</summary>
    public static Expr Argument(Expr value) => Apply(Function.Argument, value);

    /// <summary>Conjugate.</summary>
    public static Expr Conjugate(Expr value) => Apply(Function.Conjugate, value);

    /// <summary>Riemann's ζ.</summary>
    public static Expr Zeta(Expr value) => Apply(Function.Zeta, value);

    /// <summary>1 + 1/2 + … + 1/n.</summary>
    public static Expr Harmonic(Expr value) => Apply(Function.Harmonic, value);

    /// <summary>ψ, the logarithmic derivative of Γ.</summary>
    public static Expr Digamma(Expr value) => Apply(Function.Digamma, value);

    /// <summary>The error function.</summary>
    public static Expr Erf(Expr value) => Apply(Function.Erf, value);

    /// <summary>The exponential integral.</summary>
    public static Expr Ei(Expr value) => Apply(Function.Ei, value);

    /// <summary>The logarithmic integral.</summary>
    public static Expr Li(Expr value) => Apply(Function.Li, value);

    /// <summary>The sine integral.</summary>
    public static Expr SinIntegral(Expr value) => Apply(Function.SinIntegral, value);

    /// <summary>The cosine integral.</summary>
    public static Expr CosIntegral(Expr value) => Apply(Function.CosIntegral, value);

    /// <summary>Lambert's W, its main branch.</summary>
    public static Expr LambertW(Expr value) => Apply(Function.LambertW, value);

    /// <summary>Lambert's W, its lower branch: the w ≤ −1 with w·e^w = x, for x from −1/e up to 0.</summary>
    public static Expr LambertWLower(Expr value) => Apply(Function.LambertWLower, value);

    /// <summary>The angle of the point (x, y), above −π and at most π.</summary>
    public static Expr Atan2(Expr y, Expr x) => Apply(Function.Atan2, y, x);

    /// <summary>The n-th root as schools write it: real for negative values and odd degrees; else the principal power.</summary>
    public static Expr Root(Expr value, Expr degree) => Apply(Function.Root, value, degree);

    /// <summary>n over k.</summary>
    public static Expr Binomial(Expr n, Expr k) => Apply(Function.Binomial, n, k);

    /// <summary>n!/(n − k)!.</summary>
    public static Expr Permutations(Expr n, Expr k) => Apply(Function.Permutations, n, k);

    /// <summary>x − m⌊x/m⌋.</summary>
    public static Expr Mod(Expr value, Expr modulus) => Apply(Function.Mod, value, modulus);

    /// <summary>Greatest common divisor.</summary>
    public static Expr Gcd(params IReadOnlyList<Expr> values) => Apply(Function.Gcd, values);

    /// <summary>Least common multiple.</summary>
    public static Expr Lcm(params IReadOnlyList<Expr> values) => Apply(Function.Lcm, values);

    /// <summary>The smallest of the arguments.</summary>
    public static Expr Min(params IReadOnlyList<Expr> values) => Apply(Function.Min, values);

    /// <summary>The largest of the arguments.</summary>
    public static Expr Max(params IReadOnlyList<Expr> values) => Apply(Function.Max, values);
}
