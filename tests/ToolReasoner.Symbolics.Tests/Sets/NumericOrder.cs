namespace ToolReasoner.Symbolics.Tests.Sets;

/// <summary>Stands in for the floor that proves the order of constants: balls for what these tests use.</summary>
internal sealed class NumericOrder : IConstantOrder
{
    private const int Precision = 200;

    public int? Compare(Expr left, Expr right) =>
        StructuralOrder.Instance.Compare(left, right) ?? (Value(left) is { } a && Value(right) is { } b ? Ball.Subtract(a, b, Precision).Sign : null);

    private static Ball? Value(Expr value) => value switch
    {
        NumberExpr number => Ball.Of(number.Value, Precision),
        ConstantExpr { Constant: Constant.Pi } => Ball.Pi(Precision),
        ConstantExpr { Constant: Constant.E } => Ball.E(Precision),
        SumExpr => value.Operands.Select(Value).Aggregate((a, b) => a is null || b is null ? null : Ball.Add(a, b, Precision)),
        ProductExpr => value.Operands.Select(Value).Aggregate((a, b) => a is null || b is null ? null : Ball.Multiply(a, b, Precision)),
        PowerExpr { Exponent: NumberExpr { Value: var exponent } } power when Value(power.Base) is { } ground =>
            Ball.Pow(ground, Ball.Of(exponent, Precision), Precision),
        _ => null,
    };
}
