using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A term in k as a rational function of k times a kernel whose quotient of neighbours is rational in k.</summary>
/// <param name="Rational">The rational part.</param>
/// <param name="Kernel">Powers with k above, factorials and binomial coefficients; 1 where there are none.</param>
/// <param name="KernelRatio">Kernel(k + 1)/Kernel(k), rational in k.</param>
internal sealed record HypergeometricTerm(Expr Rational, Expr Kernel, Expr KernelRatio)
{
    private const int MostStep = 12;

    /// <summary>The term so split; null if it is not hypergeometric in k.</summary>
    public static HypergeometricTerm? Of(Expr term, SymbolExpr k)
    {
        var (rational, kernel, ratio) = (new List<Expr>(), new List<Expr>(), new List<Expr>());
        foreach (var factor in term.Factors)
        {
            if (IsRational(factor, k))
            {
                rational.Add(factor);
            }
            else if (Split(factor, k) is { } split)
            {
                rational.Add(split.Rational);
                kernel.Add(split.Kernel);
                ratio.Add(split.KernelRatio);
            }
            else
            {
                return null;
            }
        }

        return new(Expr.Multiply(rational), Expr.Multiply(kernel), Expr.Multiply(ratio));
    }

    /// <summary>t(k + 1)/t(k), rational in k; null if the term is not hypergeometric in k.</summary>
    public static Expr? Ratio(Expr term, SymbolExpr k) =>
        Of(term, k) is { } shape ? shape.Rational.Substitute(k, k + 1) / shape.Rational * shape.KernelRatio : null;

    /// <summary>Whether it is built of k and what is free of k by the four operations.</summary>
    public static bool IsRational(Expr value, SymbolExpr k) => !value.DependsOn(k) || value switch
    {
        SymbolExpr => true,
        SumExpr or ProductExpr => value.Operands.All(part => IsRational(part, k)),
        PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power => IsRational(power.Base, k),
        _ => false,
    };

    /// <summary>a and b of a·k + b, both free of k; null if it is not linear.</summary>
    public static (Expr Slope, Expr Constant)? Linear(Expr value, SymbolExpr k)
    {
        var rest = value.Substitute(k, 0);
        var slope = (value.Substitute(k, 1) - rest).Expand();
        return !slope.DependsOn(k) && !rest.HoldsInfinity && (value - (slope * k) - rest).Expand().Equals(0) ? (slope, rest) : null;
    }

    private static HypergeometricTerm? Split(Expr factor, SymbolExpr k)
    {
        switch (factor)
        {
            case PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true } whole } } power when Split(power.Base, k) is { } inner:
                return new(Expr.Pow(inner.Rational, whole), Expr.Pow(inner.Kernel, whole), Expr.Pow(inner.KernelRatio, whole));
            case PowerExpr power when !power.Base.DependsOn(k) && Linear(power.Exponent, k) is var (slope, rest):
                var @base = Expr.Pow(power.Base, slope);
                return new(Expr.Pow(power.Base, rest), Expr.Pow(power.Base, slope * k), @base);
            case FunctionExpr { Function: var function } call when function == Function.Factorial:
                return Shift(call.Operands[0], k) is { } up ? new(1, factor, up) : null;
            case FunctionExpr { Function: var function } call when function == Function.Gamma:
                return Shift(call.Operands[0] - 1, k) is { } gamma ? new(1, factor, gamma) : null;
            case FunctionExpr { Function: var function } call when function == Function.Binomial:
                var (n, m) = (call.Operands[0], call.Operands[1]);
                return Shift(n, k) is { } top && Shift(m, k) is { } below && Shift(n - m, k) is { } other ? new(1, factor, top / (below * other)) : null;
            case FunctionExpr { Function: var function } call when function == Function.Permutations && Rewriting.Of(call) is { } quotient:
                return Of(quotient, k);
            default:
                return null;
        }
    }

    // (a(k + 1) + b)!/(ak + b)! for a whole a.
    private static Expr? Shift(Expr argument, SymbolExpr k)
    {
        if (Linear(argument, k) is not var (slope, _) || !slope.IsInteger(out var step) || BigInteger.Abs(step) > MostStep)
        {
            return null;
        }

        var factors = new List<Expr>();
        for (var i = 1; i <= (int)BigInteger.Abs(step); i++)
        {
            factors.Add(step.Sign > 0 ? argument + i : argument + 1 - i);
        }

        var product = Expr.Multiply(factors);
        return step.Sign >= 0 ? product : Expr.Pow(product, -1);
    }
}
