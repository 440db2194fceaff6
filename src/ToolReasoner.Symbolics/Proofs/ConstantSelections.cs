namespace ToolReasoner.Symbolics;

/// <summary>
/// Functions that select by order (floor, |x|, sign, min, max, cases, angles of sines) of constants, replaced by what they select where that is
/// proved.
/// </summary>
internal static class ConstantSelections
{
    /// <summary>Replaces.</summary>
    public static Expr Of(Expr value, Budget budget) => value.Transform(part => part.MentionsSymbols ? part : part switch
    {
        FunctionExpr call => OfFunction(call, budget) ?? part,
        PiecewiseExpr => OfCases(part, budget) ?? part,
        _ => part,
    });

    private static Expr? OfFunction(FunctionExpr call, Budget budget)
    {
        var (function, x) = (call.Function, call.Operands.Count > 0 ? call.Operands[0] : Rational.Zero);
        return function == Function.Floor ? Order.Floor(x, budget) is { } floor ? floor : null
            : function == Function.Ceiling ? Order.Floor(-x, budget) is { } below ? -below : null
            : function == Function.Round ? Order.Sign(x, budget) is { } side && Order.Floor((x * side) + Rational.Half, budget) is { } nearest ? nearest * side : null
            : function == Function.Fraction ? Order.Floor(x, budget) is { } whole ? x - whole : null
            : function == Function.Mod ? Order.Floor(x / call.Operands[1], budget) is { } times ? x - (times * call.Operands[1]) : null
            : function == Function.Abs ? Order.Sign(x, budget) is { } sign ? (sign < 0 ? Signs.Negate(x) : x) : null
            : function == Function.Sign ? Order.Sign(x, budget) is { } of ? of : null
            : function == Function.Min ? Order.Min(call.Operands, budget)
            : function == Function.Max ? Order.Max(call.Operands, budget)
            : ConstantAngles.Of(call, budget);
    }

    private static Expr? OfCases(Expr cases, Budget budget)
    {
        for (var i = 0; i < cases.Operands.Count; i += 2)
        {
            switch (Holds(cases.Operands[i + 1], budget))
            {
                case Truth.True:
                    return cases.Operands[i];
                case Truth.Unknown:
                    return null;
            }
        }

        return null;
    }

    private static Truth Holds(Expr statement, Budget budget)
    {
        switch (statement)
        {
            case LogicExpr { Kind: LogicKind.True }:
                return Truth.True;
            case LogicExpr { Kind: LogicKind.False }:
                return Truth.False;
            case LogicExpr { Kind: LogicKind.Not }:
                return Opposite(Holds(statement.Operands[0], budget));
            case LogicExpr logic:
                var absorbing = logic.Kind == LogicKind.And ? Truth.False : Truth.True;
                var parts = logic.Operands.Select(part => Holds(part, budget)).ToList();
                return parts.Contains(absorbing) ? absorbing : parts.Contains(Truth.Unknown) ? Truth.Unknown : Opposite(absorbing);
            case RelationExpr { Kind: <= RelationKind.GreaterOrEqual } relation:
                return Holds(relation, budget);
            default:
                return Truth.Unknown;
        }
    }

    private static Truth Holds(RelationExpr relation, Budget budget)
    {
        if (relation.Kind is RelationKind.Equal or RelationKind.NotEqual)
        {
            var equal = ZeroTest.Decide(relation.Operands[0] - relation.Operands[1], budget).Truth;
            return relation.Kind == RelationKind.Equal ? equal : Opposite(equal);
        }

        return Order.Compare(relation.Operands[0], relation.Operands[1], budget) is not { } order ? Truth.Unknown
            : relation.Kind switch
            {
                RelationKind.Less => order < 0,
                RelationKind.LessOrEqual => order <= 0,
                RelationKind.Greater => order > 0,
                _ => order >= 0,
            } ? Truth.True : Truth.False;
    }

    private static Truth Opposite(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };
}
