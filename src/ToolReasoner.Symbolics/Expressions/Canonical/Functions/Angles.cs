namespace ToolReasoner.Symbolics;

/// <summary>Takes arguments of trigonometric functions apart.</summary>
internal static class Angles
{
    /// <summary>qπ + rest, with rational q.</summary>
    public static (Rational Turns, Expr Others) Split(Expr angle)
    {
        if (angle is SumExpr)
        {
            foreach (var term in angle.Operands)
            {
                if (PiMultiple(term) is { IsZero: false } turns)
                {
                    return (turns, Sums.Add([.. angle.Operands.Where(other => !ReferenceEquals(other, term))]));
                }
            }

            return (Rational.Zero, angle);
        }

        return PiMultiple(angle) is { IsZero: false } alone ? (alone, Rational.Zero) : (Rational.Zero, angle);
    }

    /// <summary>qπ.</summary>
    public static Expr Of(Rational q) => Sums.Scale(q, Expr.Pi);

    /// <summary>The y of i·y, where i is a factor; else null.</summary>
    public static Expr? Imaginary(Expr value)
    {
        if (value is ConstantExpr { Constant: Constant.I })
        {
            return Rational.One;
        }

        if (value is not ProductExpr)
        {
            return null;
        }

        var left = value.Operands.Where(factor => factor is not ConstantExpr { Constant: Constant.I }).ToArray();
        return left.Length < value.Operands.Count ? Products.Multiply(left) : null;
    }

    private static Rational PiMultiple(Expr term) => term switch
    {
        ConstantExpr { Constant: Constant.Pi } => Rational.One,
        ProductExpr { Operands: [NumberExpr number, ConstantExpr { Constant: Constant.Pi }] } => number.Value,
        _ => Rational.Zero,
    };
}
