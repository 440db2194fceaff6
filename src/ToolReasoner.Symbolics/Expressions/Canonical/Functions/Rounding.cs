using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>floor, ceil, round, frac and mod. Of numbers exact; whole terms come out of floor and ceil; other constants wait for a proof.</summary>
internal static class Rounding
{
    /// <summary>Largest integer not above.</summary>
    public static Expr? Floor(Expr x) =>
        x is NumberExpr { Value: var value } ? new Rational(value.Floor())
        : IsWhole(x) || IsInfinite(x) ? x
        : WithoutWhole(x, Function.Floor);

    /// <summary>Smallest integer not below.</summary>
    public static Expr? Ceiling(Expr x) =>
        x is NumberExpr { Value: var value } ? new Rational(value.Ceiling())
        : IsWhole(x) || IsInfinite(x) ? x
        : WithoutWhole(x, Function.Ceiling);

    /// <summary>Nearest integer, halves away from 0.</summary>
    public static Expr? Round(Expr x) =>
        x is NumberExpr { Value: var value } ? new Rational((Rational.Abs(value) + Rational.Half).Floor() * value.Sign)
        : IsWhole(x) || IsInfinite(x) ? x
        : Signs.IsNegative(x) ? -Expr.Apply(Function.Round, Signs.Negate(x))
        : null;

    /// <summary>x − ⌊x⌋.</summary>
    public static Expr? Fraction(Expr x) =>
        x is NumberExpr { Value: var value } ? value - new Rational(value.Floor())
        : IsWhole(x) ? Rational.Zero
        : IsInfinite(x) ? Expr.Undefined
        : x is SumExpr { Operands: [NumberExpr { Value: var number }, ..] } && !number.Floor().IsZero ? Expr.Apply(Function.Fraction, x - number.Floor())
        : null;

    /// <summary>x − m⌊x/m⌋.</summary>
    public static Expr? Mod(Expr x, Expr modulus)
    {
        if (modulus is NumberExpr { Value.IsZero: true } || IsInfinite(x) || IsInfinite(modulus))
        {
            return Expr.Undefined;
        }

        return x is NumberExpr { Value: var value } && modulus is NumberExpr { Value: var by } ? value - (by * new Rational((value / by).Floor()))
            : x.Equals(modulus) || x is NumberExpr { Value.IsZero: true } ? Rational.Zero
            : null;
    }

    private static bool IsInfinite(Expr x) => Infinities.IsDirected(x, out _) || Infinities.IsComplex(x);

    // What is whole for real arguments whatever they are.
    private static bool IsWhole(Expr x) =>
        x is FunctionExpr { Function: var function } && (function == Function.Floor || function == Function.Ceiling || function == Function.Round);

    private static Expr? WithoutWhole(Expr x, Function function)
    {
        if (x is not SumExpr)
        {
            return null;
        }

        var (whole, left) = (new List<Expr>(), new List<Expr>());
        foreach (var term in x.Operands)
        {
            if (term is NumberExpr { Value: var number })
            {
                whole.Add(number.Floor());
                left.Add(number - new Rational(number.Floor()));
            }
            else
            {
                var (coefficient, rest) = Sums.Split(term);
                (coefficient.IsInteger && IsWhole(rest) ? whole : left).Add(term);
            }
        }

        return whole.All(term => term is NumberExpr { Value.IsZero: true }) ? null : Sums.Add([.. whole, Expr.Apply(function, Sums.Add(left))]);
    }
}
