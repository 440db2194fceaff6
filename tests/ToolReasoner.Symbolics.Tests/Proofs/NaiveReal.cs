namespace ToolReasoner.Symbolics.Tests.Proofs;

/// <summary>Real values in floating point, written as simply as can be: NaN where something is not real. Knows nothing of the library but its tree.</summary>
internal static class NaiveReal
{
    public static double Of(Expr value, double x, double y) => value switch
    {
        NumberExpr number => (double)number.Value,
        SymbolExpr symbol => symbol.Name == "x" ? x : y,
        ConstantExpr constant => constant.Constant switch { Constant.Pi => Math.PI, Constant.E => Math.E, _ => double.NaN },
        SumExpr => value.Operands.Sum(operand => Of(operand, x, y)),
        ProductExpr => value.Operands.Aggregate(1.0, (product, operand) => product * Of(operand, x, y)),
        PowerExpr power => Math.Pow(Of(power.Base, x, y), Of(power.Exponent, x, y)),
        FunctionExpr call => OfFunction(call.Function, [.. call.Operands.Select(operand => Of(operand, x, y))]),
        _ => double.NaN,
    };

    private static double OfFunction(Function function, double[] u) =>
        function == Function.Sin ? Math.Sin(u[0])
        : function == Function.Cos ? Math.Cos(u[0])
        : function == Function.Tan ? Math.Tan(u[0])
        : function == Function.Sinh ? Math.Sinh(u[0])
        : function == Function.Cosh ? Math.Cosh(u[0])
        : function == Function.Ln ? Math.Log(u[0])
        : function == Function.Abs ? Math.Abs(u[0])
        : function == Function.Max ? u.Max()
        : function == Function.Min ? u.Min()
        : double.NaN;
}
