namespace ToolReasoner.Symbolics;

/// <content>Whether an expression is real from some x on: signs, jumps and oscillations are read from real numbers only.</content>
internal sealed partial class GruntzLimit
{
    // Real for real arguments, poles apart.
    private static readonly HashSet<Function> s_realForReal =
    [
        Function.Sin, Function.Cos, Function.Atan, Function.Asinh, Function.Floor, Function.Sign, Function.Abs, Function.Erf, Function.Factorial,
        Function.Digamma, Function.Zeta, Function.Ei, Function.SinIntegral,
    ];

    private readonly Dictionary<Expr, bool> _real = [];

    private void RequireReal(Expr value)
    {
        if (!IsReal(value))
        {
            throw new GaveUpException("whether it is real near the point is not known");
        }
    }

    // Of what is prepared. False where it is not seen.
    private bool IsReal(Expr value)
    {
        if (value is SymbolExpr symbol)
        {
            return !_assumptions.IsComplex(symbol.Name);
        }

        if (_real.TryGetValue(value, out var known))
        {
            return known;
        }

        Enter();
        var result = value.IsSurely(Possible.Real) || value switch
        {
            SumExpr or ProductExpr => value.Operands.All(IsReal),
            PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power => IsReal(power.Base),
            PowerExpr { Base: ConstantExpr { Constant: Constant.E } } power => IsReal(power.Exponent),
            PowerExpr power => IsReal(power.Exponent) && IsPositive(power.Base),
            FunctionExpr call => IsRealCall(call),
            _ => false,
        };
        _depth--;
        return _real[value] = result;
    }

    private bool IsRealCall(FunctionExpr call)
    {
        var (f, x) = (call.Function, call.Operands[0]);
        return f == Function.Ln || f == Function.Li || f == Function.CosIntegral ? IsPositive(x)
            : f == Function.Asin ? IsReal(x) && IsSign(1 - x, 0) && IsSign(1 + x, 0)
            : (s_realForReal.Contains(f) || RawExponential.Is(call, out _) || Asymptotics.TailOf(f) is not null) && IsReal(x);
    }

    private bool IsPositive(Expr value) => value.IsSurely(Possible.Positive) || (IsReal(value) && IsSign(value, 1));

    private bool IsSign(Expr value, int least)
    {
        try
        {
            return (IsZero(value) ? 0 : Sign(value)) >= least;
        }
        catch (GaveUpException)
        {
            return false;
        }
    }

    private bool HoldsComplexExponential(Expr value) =>
        (RawExponential.Is(value, out var exponent) && !IsReal(exponent)) || value.Operands.Any(HoldsComplexExponential);
}
