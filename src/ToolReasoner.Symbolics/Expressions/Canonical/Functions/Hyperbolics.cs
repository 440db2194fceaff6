namespace ToolReasoner.Symbolics;

/// <summary>Hyperbolic functions and their inverses: parity, imaginary arguments, logarithms, limits at infinity.</summary>
internal static class Hyperbolics
{
    /// <summary>Hyperbolic sine.</summary>
    public static Expr? Sinh(Expr x) =>
        IsZero(x) ? Rational.Zero
        : Infinities.IsDirected(x, out _) ? x
        : Argument(x, Function.Asinh) is { } inner ? inner
        : Angles.Imaginary(x) is { } y ? Expr.I * Expr.Apply(Function.Sin, y)
        : Exponential(x) is { } power ? (power - (1 / power)) / 2
        : Odd(Function.Sinh, x);

    /// <summary>Hyperbolic cosine.</summary>
    public static Expr? Cosh(Expr x) =>
        IsZero(x) ? Rational.One
        : Infinities.IsDirected(x, out _) ? Expr.Infinity
        : Argument(x, Function.Acosh) is { } inner ? inner
        : Angles.Imaginary(x) is { } y ? Expr.Apply(Function.Cos, y)
        : Exponential(x) is { } power ? (power + (1 / power)) / 2
        : Even(Function.Cosh, x);

    /// <summary>Hyperbolic tangent.</summary>
    public static Expr? Tanh(Expr x) =>
        IsZero(x) ? Rational.Zero
        : Infinities.IsDirected(x, out var sign) ? sign
        : Argument(x, Function.Atanh) is { } inner ? inner
        : Angles.Imaginary(x) is { } y ? Expr.I * Expr.Apply(Function.Tan, y)
        : Exponential(x) is { } power ? (power - (1 / power)) / (power + (1 / power))
        : Odd(Function.Tanh, x);

    /// <summary>Hyperbolic cotangent.</summary>
    public static Expr? Coth(Expr x) =>
        IsZero(x) ? Expr.ComplexInfinity
        : Infinities.IsDirected(x, out var sign) ? sign
        : Angles.Imaginary(x) is { } y ? -Expr.I * Expr.Apply(Function.Cot, y)
        : Odd(Function.Coth, x);

    /// <summary>1/cosh.</summary>
    public static Expr? Sech(Expr x) =>
        IsZero(x) ? Rational.One
        : Infinities.IsDirected(x, out _) ? Rational.Zero
        : Angles.Imaginary(x) is { } y ? Expr.Apply(Function.Sec, y)
        : Even(Function.Sech, x);

    /// <summary>1/sinh.</summary>
    public static Expr? Csch(Expr x) =>
        IsZero(x) ? Expr.ComplexInfinity
        : Infinities.IsDirected(x, out _) ? Rational.Zero
        : Angles.Imaginary(x) is { } y ? -Expr.I * Expr.Apply(Function.Csc, y)
        : Odd(Function.Csch, x);

    /// <summary>Inverse of sinh: ln(x + √(x² + 1)).</summary>
    public static Expr? Asinh(Expr x) => IsZero(x) ? Rational.Zero : Infinities.IsDirected(x, out _) ? x : Odd(Function.Asinh, x);

    /// <summary>Inverse of cosh, the principal one: ln(x + √(x − 1)·√(x + 1)).</summary>
    public static Expr? Acosh(Expr x) => x switch
    {
        NumberExpr { Value.IsZero: true } => UnitRoots.Turn(Rational.Half),
        NumberExpr { Value.IsOne: true } => Rational.Zero,
        NumberExpr { Value: var number } when number == Rational.MinusOne => UnitRoots.Turn(Rational.One),
        _ => Infinities.IsDirected(x, out var sign) && sign > 0 ? Expr.Infinity : null,
    };

    /// <summary>Inverse of tanh: (ln(1 + x) − ln(1 − x))/2.</summary>
    public static Expr? Atanh(Expr x) => x switch
    {
        NumberExpr { Value.IsZero: true } => Rational.Zero,
        NumberExpr { Value.IsOne: true } => Expr.Infinity,
        _ => Odd(Function.Atanh, x),
    };

    private static bool IsZero(Expr x) => x is NumberExpr { Value.IsZero: true };

    private static Expr? Argument(Expr x, Function inverse) => x is FunctionExpr call && call.Function == inverse ? call.Operands[0] : null;

    // e^x of a constant x in which the logarithms go away.
    private static Expr? Exponential(Expr x) =>
        !x.MentionsSymbols && Expr.Exp(x) is var power and (NumberExpr or PowerExpr { Base: NumberExpr, Exponent: NumberExpr } or ProductExpr { Operands: [NumberExpr, PowerExpr { Base: NumberExpr, Exponent: NumberExpr }] })
            ? power
            : null;

    private static Expr? Odd(Function function, Expr x) => Signs.IsNegative(x) ? -Expr.Apply(function, Signs.Negate(x)) : null;

    private static Expr? Even(Function function, Expr x) => Signs.IsNegative(x) ? Expr.Apply(function, Signs.Negate(x)) : null;
}
