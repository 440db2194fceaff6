namespace ToolReasoner.Symbolics;

/// <summary>
/// sin, cos, tan, cot, sec and csc: each is its own function. An argument has no minus sign in front, and of whole turns and half turns (qπ)
/// only what matters; a multiple of π alone that has no radicals is brought to at most π/4.
/// </summary>
internal static class Trigonometry
{
    private static readonly Kind s_sin = new(Function.Sin, Function.Cos, Odd: true, Half: 1, SignChanges: true, q => SineTable.Cosine(Rational.Half - q));
    private static readonly Kind s_cos = new(Function.Cos, Function.Sin, Odd: false, Half: -1, SignChanges: true, SineTable.Cosine);
    private static readonly Kind s_tan = new(Function.Tan, Function.Cot, Odd: true, Half: -1, SignChanges: false, q => q == Rational.Half ? Expr.ComplexInfinity : SineTable.Tangent(q));
    private static readonly Kind s_cot = new(Function.Cot, Function.Tan, Odd: true, Half: -1, SignChanges: false, q => q.IsZero ? Expr.ComplexInfinity : SineTable.Tangent(Rational.Half - q));
    private static readonly Kind s_sec = new(Function.Sec, Function.Csc, Odd: false, Half: -1, SignChanges: true, q => q == Rational.Half ? Expr.ComplexInfinity : SineTable.Cosecant(Rational.Half - q));
    private static readonly Kind s_csc = new(Function.Csc, Function.Sec, Odd: true, Half: 1, SignChanges: true, q => q.IsZero ? Expr.ComplexInfinity : SineTable.Cosecant(q));

    /// <summary>Sine.</summary>
    public static Expr? Sin(Expr x) => InverseTrigonometry.SineOfInverse(x) ?? (Angles.Imaginary(x) is { } y ? Expr.I * Expr.Apply(Function.Sinh, y) : Evaluate(s_sin, x));

    /// <summary>Cosine.</summary>
    public static Expr? Cos(Expr x) => InverseTrigonometry.CosineOfInverse(x) ?? (Angles.Imaginary(x) is { } y ? Expr.Apply(Function.Cosh, y) : Evaluate(s_cos, x));

    /// <summary>Tangent.</summary>
    public static Expr? Tan(Expr x) => InverseTrigonometry.TangentOfInverse(x) ?? (Angles.Imaginary(x) is { } y ? Expr.I * Expr.Apply(Function.Tanh, y) : Evaluate(s_tan, x));

    /// <summary>Cotangent.</summary>
    public static Expr? Cot(Expr x) => Angles.Imaginary(x) is { } y ? -Expr.I * Expr.Apply(Function.Coth, y) : Evaluate(s_cot, x);

    /// <summary>Secant.</summary>
    public static Expr? Sec(Expr x) => Angles.Imaginary(x) is { } y ? Expr.Apply(Function.Sech, y) : Evaluate(s_sec, x);

    /// <summary>Cosecant.</summary>
    public static Expr? Csc(Expr x) => Angles.Imaginary(x) is { } y ? -Expr.I * Expr.Apply(Function.Csch, y) : Evaluate(s_csc, x);

    /// <summary>sin qπ in radicals, where the table has it.</summary>
    public static Expr? SineOf(Rational q) => Exact(s_sin, q, out _, out _);

    /// <summary>cos qπ in radicals, where the table has it.</summary>
    public static Expr? CosineOf(Rational q) => Exact(s_cos, q, out _, out _);

    private static Expr? Evaluate(Kind kind, Expr x)
    {
        if (x.HoldsInfinity)
        {
            return Infinities.IsComplex(x) || Infinities.IsDirected(x, out _) ? Expr.Undefined : null;
        }

        var (turns, rest) = Angles.Split(x);
        if (rest is NumberExpr { Value.IsZero: true })
        {
            return Exact(kind, turns, out var sign, out var folded) ?? Fold(kind, sign, folded);
        }

        if (Signs.IsNegative(x))
        {
            var mirrored = Expr.Apply(kind.Function, Signs.Negate(x));
            return kind.Odd ? -mirrored : mirrored;
        }

        // Take out k·π, so that what is left is above −π/2 and at most π/2.
        var half = turns + Rational.Half;
        var k = half.Ceiling() - 1;
        var left = turns - new Rational(k);
        Expr factor = kind.SignChanges && !k.IsEven ? -1 : 1;
        return left == Rational.Half ? factor * kind.Half * Expr.Apply(kind.Cofunction, rest)
            : k.IsZero ? null
            : factor * Expr.Apply(kind.Function, rest + Angles.Of(left));
    }

    // Brings qπ between 0 and π/2 and looks it up; sign and angle are what it came to.
    private static Expr? Exact(Kind kind, Rational q, out int sign, out Rational folded)
    {
        q -= new Rational(2 * (q / 2).Floor());
        sign = 1;
        if (q > Rational.One)
        {
            // f(q) = ±f(q − 1)
            q -= Rational.One;
            sign = kind.SignChanges ? -1 : 1;
        }

        if (q > Rational.Half)
        {
            // f(1 − q) = ±f(−q) = ±f(q)
            q = Rational.One - q;
            sign *= (kind.SignChanges ? -1 : 1) * (kind.Odd ? -1 : 1);
        }

        folded = q;
        return kind.Table(q) is { } value ? sign * value : null;
    }

    private static Expr Fold(Kind kind, int sign, Rational q)
    {
        var value = q > new Rational(1, 4)
            ? Expr.Apply(kind.Cofunction, Angles.Of(Rational.Half - q))
            : new FunctionExpr(kind.Function, [Angles.Of(q)]);
        return sign > 0 ? value : -value;
    }

    // Half: f(x + π/2) = Half·cofunction(x). SignChanges: f(x + π) = −f(x).
    private sealed record Kind(Function Function, Function Cofunction, bool Odd, int Half, bool SignChanges, Func<Rational, Expr?> Table);
}
