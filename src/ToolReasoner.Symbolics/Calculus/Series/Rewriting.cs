namespace ToolReasoner.Symbolics;

/// <summary>Functions written by others that expansions know: identities wherever both sides are defined.</summary>
internal static class Rewriting
{
    /// <summary>By sin, cos, e^x, ln, √ and others of the few that are left; null for those.</summary>
    public static Expr? Of(FunctionExpr call)
    {
        var (f, x) = (call.Function, call.Operands[0]);
        var y = call.Operands.Count > 1 ? call.Operands[1] : 0;
        return f == Function.Tan ? Expr.Sin(x) / Expr.Cos(x)
            : f == Function.Cot ? Expr.Cos(x) / Expr.Sin(x)
            : f == Function.Sec ? 1 / Expr.Cos(x)
            : f == Function.Csc ? 1 / Expr.Sin(x)
            : f == Function.Acos ? (Expr.Pi / 2) - Expr.Asin(x)
            : f == Function.Acot ? (Expr.Pi / 2) - Expr.Atan(x)
            : f == Function.Asec ? (Expr.Pi / 2) - Expr.Asin(1 / x)
            : f == Function.Acsc ? Expr.Asin(1 / x)
            : f == Function.Sinh ? (RawExponential.Of(x) - RawExponential.Of(-x)) / 2
            : f == Function.Cosh ? (RawExponential.Of(x) + RawExponential.Of(-x)) / 2
            : f == Function.Tanh ? 1 - (2 / (RawExponential.Of(2 * x) + 1))
            : f == Function.Coth ? 1 + (2 / (RawExponential.Of(2 * x) - 1))
            : f == Function.Sech ? 2 / (RawExponential.Of(x) + RawExponential.Of(-x))
            : f == Function.Csch ? 2 / (RawExponential.Of(x) - RawExponential.Of(-x))
            : f == Function.Ceiling ? -Expr.Floor(-x)
            : f == Function.Fraction ? x - Expr.Floor(x)
            : f == Function.Mod ? x - (y * Expr.Floor(x / y))
            : f == Function.Round ? Expr.Sign(x) * Expr.Floor(Expr.Abs(x) + Rational.Half)
            : f == Function.Gamma ? Expr.Factorial(x - 1)
            : f == Function.Binomial ? Expr.Factorial(x) / (Expr.Factorial(y) * Expr.Factorial(x - y))
            : f == Function.Permutations ? Expr.Factorial(x) / Expr.Factorial(x - y)
            : f == Function.Harmonic ? Expr.Digamma(x + 1) + Expr.EulerGamma
            : null;
    }
}
