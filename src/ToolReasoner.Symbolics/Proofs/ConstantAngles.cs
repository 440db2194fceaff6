namespace ToolReasoner.Symbolics;

/// <summary>
/// Inverse trigonometric functions of trigonometric ones of a real constant: asin sin t is t or π − t, less a whole number of half turns, which
/// <see cref="Order.Floor"/> proves.
/// </summary>
internal static class ConstantAngles
{
    /// <summary>The angle itself; null if it is none such, or not decided.</summary>
    public static Expr? Of(FunctionExpr call, Budget budget)
    {
        if (call.Operands is not [FunctionExpr { Operands: [var angle] } inner])
        {
            return null;
        }

        var (outer, f) = (call.Function, inner.Function);
        return outer == Function.Asin ? (f == Function.Sin ? Sine(angle, budget) : f == Function.Cos ? QuarterLess(Cosine(angle, budget)) : null)
            : outer == Function.Acos ? (f == Function.Cos ? Cosine(angle, budget) : f == Function.Sin ? QuarterLess(Sine(angle, budget)) : null)
            : outer == Function.Atan ? (f == Function.Tan ? Tangent(angle, budget) : f == Function.Cot ? Tangent((Expr.Pi / 2) - angle, budget) : null)
            : outer == Function.Acot && f == Function.Cot ? QuarterLess(Tangent((Expr.Pi / 2) - angle, budget))
            : null;
    }

    private static Expr? QuarterLess(Expr? angle) => angle is null ? null : (Expr.Pi / 2) - angle;

    // asin sin t: t − nπ lies within a quarter turn of 0, and sin t is (−1)^n times its sine.
    private static Expr? Sine(Expr angle, Budget budget) =>
        Order.Floor((angle / Expr.Pi) + Rational.Half, budget) is { } n ? (angle - (n * Expr.Pi)) * (n.IsEven ? 1 : -1) : null;

    // acos cos t: t − nπ lies between 0 and π, and cos t is (−1)^n times its cosine.
    private static Expr? Cosine(Expr angle, Budget budget) =>
        Order.Floor(angle / Expr.Pi, budget) is { } n ? (n.IsEven ? angle - (n * Expr.Pi) : ((n + 1) * Expr.Pi) - angle) : null;

    // atan tan t: where it has a value, t is not halfway between two multiples of π.
    private static Expr? Tangent(Expr angle, Budget budget) =>
        Order.Floor((angle / Expr.Pi) + Rational.Half, budget) is { } n ? angle - (n * Expr.Pi) : null;
}
