namespace ToolReasoner.Symbolics;

/// <summary>1 ± cos u and 1 ± sin u as squares.</summary>
internal static class HalfAngles
{
    /// <summary>c·(1 ± cos u) as 2c times the square of a cosine or sine of u/2; null for other sums.</summary>
    public static Expr? Square(Expr value)
    {
        if (value is not SumExpr { Operands: [NumberExpr { Value: var number }, var rest] } || rest.SplitCoefficient() is not (var coefficient, FunctionExpr { Function: var f } call)
            || Rational.Abs(coefficient) != Rational.Abs(number))
        {
            return null;
        }

        var isSame = coefficient == number;
        var angle = f == Function.Cos ? call.Operands[0] : f == Function.Sin ? (Expr.Pi / 2) - call.Operands[0] : null;
        return angle is null ? null : 2 * number * Expr.Pow(isSame ? Expr.Cos((angle / 2).Expand()) : Expr.Sin((angle / 2).Expand()), 2);
    }
}
