namespace ToolReasoner.Symbolics;

/// <summary>What is seen to be real, or not negative, for all real values of its symbols, isolated points apart: by structure alone.</summary>
internal static class RealEverywhere
{
    private static readonly HashSet<Function> s_real =
    [
        Function.Sin, Function.Cos, Function.Tan, Function.Cot, Function.Sec, Function.Csc, Function.Sinh, Function.Cosh, Function.Tanh, Function.Coth,
        Function.Sech, Function.Csch, Function.Atan, Function.Acot, Function.Asinh, Function.Abs, Function.Sign, Function.Floor, Function.Ceiling,
        Function.Round, Function.Fraction, Function.Min, Function.Max, Function.Erf,
    ];

    /// <summary>Whether every part is real.</summary>
    public static bool IsReal(Expr value) => value switch
    {
        NumberExpr or SymbolExpr => true,
        ConstantExpr { Constant: Constant.Pi or Constant.E or Constant.EulerGamma } => true,
        SumExpr or ProductExpr => value.Operands.All(IsReal),
        PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } power => IsReal(power.Base),
        PowerExpr power => IsReal(power.Exponent) && IsNotNegative(power.Base),
        FunctionExpr call when call.Function == Function.Ln => IsNotNegative(call.Operands[0]),
        FunctionExpr call => s_real.Contains(call.Function) && call.Operands.All(IsReal),
        _ => false,
    };

    private static bool IsNotNegative(Expr value) => IsReal(value) && value switch
    {
        NumberExpr { Value.Sign: >= 0 } or ConstantExpr => true,
        SumExpr or ProductExpr => value.Operands.All(IsNotNegative),
        PowerExpr { Exponent: NumberExpr { Value: { IsInteger: true } exponent } } power => exponent.Numerator.IsEven || IsNotNegative(power.Base),
        PowerExpr => true,
        FunctionExpr call => call.Function == Function.Abs || call.Function == Function.Cosh,
        _ => false,
    };
}
