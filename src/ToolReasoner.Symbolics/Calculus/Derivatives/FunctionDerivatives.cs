namespace ToolReasoner.Symbolics;

/// <summary>Derivatives of functions by their arguments, isolated points apart (jumps and corners).</summary>
internal static class FunctionDerivatives
{
    private static readonly Dictionary<Function, Func<Expr, Expr>> s_ofOne = new()
    {
        [Function.Sin] = Expr.Cos,
        [Function.Cos] = x => -Expr.Sin(x),
        [Function.Tan] = x => 1 + Expr.Pow(Expr.Tan(x), 2),
        [Function.Cot] = x => -1 - Expr.Pow(Expr.Cot(x), 2),
        [Function.Sec] = x => Expr.Sec(x) * Expr.Tan(x),
        [Function.Csc] = x => -(Expr.Csc(x) * Expr.Cot(x)),
        [Function.Asin] = x => 1 / Expr.Sqrt(1 - Expr.Pow(x, 2)),
        [Function.Acos] = x => -1 / Expr.Sqrt(1 - Expr.Pow(x, 2)),
        [Function.Atan] = x => 1 / (1 + Expr.Pow(x, 2)),
        [Function.Acot] = x => -1 / (1 + Expr.Pow(x, 2)),
        [Function.Asec] = x => 1 / (Expr.Pow(x, 2) * Expr.Sqrt(1 - Expr.Pow(x, -2))),
        [Function.Acsc] = x => -1 / (Expr.Pow(x, 2) * Expr.Sqrt(1 - Expr.Pow(x, -2))),
        [Function.Sinh] = Expr.Cosh,
        [Function.Cosh] = Expr.Sinh,
        [Function.Tanh] = x => 1 - Expr.Pow(Expr.Tanh(x), 2),
        [Function.Coth] = x => 1 - Expr.Pow(Expr.Apply(Function.Coth, x), 2),
        [Function.Sech] = x => -(Expr.Apply(Function.Sech, x) * Expr.Tanh(x)),
        [Function.Csch] = x => -(Expr.Apply(Function.Csch, x) * Expr.Apply(Function.Coth, x)),
        [Function.Asinh] = x => 1 / Expr.Sqrt(1 + Expr.Pow(x, 2)),
        [Function.Acosh] = x => 1 / (Expr.Sqrt(x - 1) * Expr.Sqrt(x + 1)),
        [Function.Atanh] = x => 1 / (1 - Expr.Pow(x, 2)),
        [Function.Ln] = x => 1 / x,
        [Function.Abs] = Expr.Sign,
        [Function.Sign] = _ => 0,
        [Function.Floor] = _ => 0,
        [Function.Ceiling] = _ => 0,
        [Function.Round] = _ => 0,
        [Function.Fraction] = _ => 1,
        [Function.Gamma] = x => Expr.Gamma(x) * Expr.Digamma(x),
        [Function.Factorial] = x => Expr.Factorial(x) * Expr.Digamma(x + 1),
        [Function.Erf] = x => 2 * Expr.Exp(-Expr.Pow(x, 2)) / Expr.Sqrt(Expr.Pi),
        [Function.Ei] = x => Expr.Exp(x) / x,
        [Function.Li] = x => 1 / Expr.Ln(x),
        [Function.SinIntegral] = x => Expr.Sin(x) / x,
        [Function.CosIntegral] = x => Expr.Cos(x) / x,
        [Function.LambertWLower] = x => 1 / ((1 + Expr.LambertWLower(x)) * Expr.Exp(Expr.LambertWLower(x))),
        [Function.LambertW] = x => 1 / ((1 + Expr.LambertW(x)) * Expr.Exp(Expr.LambertW(x))),
    };

    /// <summary>The derivative by one argument; null where no rule is known.</summary>
    /// <param name="call">A function of arguments.</param>
    /// <param name="argument">Which of them.</param>
    public static Expr? By(FunctionExpr call, int argument)
    {
        var (f, x) = (call.Function, call.Operands[0]);
        if (call.Operands.Count == 1)
        {
            return s_ofOne.TryGetValue(f, out var rule) ? rule(x) : null;
        }

        if (call.Operands.Count != 2)
        {
            return null;
        }

        var y = call.Operands[1];
        return f == Function.Atan2 ? (argument == 0 ? y : -x) / (Expr.Pow(x, 2) + Expr.Pow(y, 2))
            : f == Function.Root && argument == 0 ? call / (y * x)
            : f == Function.Mod ? (argument == 0 ? 1 : -Expr.Floor(x / y))
            : f == Function.Binomial ? call * (argument == 0
                ? Expr.Digamma(x + 1) - Expr.Digamma(x - y + 1)
                : Expr.Digamma(x - y + 1) - Expr.Digamma(y + 1))
            : f == Function.Permutations ? call * (argument == 0 ? Expr.Digamma(x + 1) - Expr.Digamma(x - y + 1) : Expr.Digamma(x - y + 1))
            : null;
    }

    /// <summary>Of |z|, Re z, Im z, arg z and the conjugate of z, where z depends on a real variable and may be complex; null for others.</summary>
    /// <param name="call">The function of z.</param>
    /// <param name="inner">The derivative of z.</param>
    public static Expr? OfComplexPart(FunctionExpr call, Expr inner)
    {
        var (f, z) = (call.Function, call.Operands[0]);
        return f == Function.Re ? Expr.Re(inner)
            : f == Function.Im ? Expr.Im(inner)
            : f == Function.Conjugate ? Expr.Conjugate(inner)
            : f == Function.Argument ? Expr.Im(inner / z)
            : f == Function.Abs && !z.IsSurely(Possible.Real) ? Expr.Re(Expr.Conjugate(z) * inner) / call
            : null;
    }
}
