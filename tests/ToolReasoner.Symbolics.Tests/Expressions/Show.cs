namespace ToolReasoner.Symbolics.Tests.Expressions;

/// <summary>A plain text of a tree, each part in canonical order: so that a test can say what a tree is without the printer.</summary>
internal static class Show
{
    public static string Text(this Expr value) => value switch
    {
        NumberExpr number => number.Value.ToString(),
        SymbolExpr symbol => symbol.Name,
        ConstantExpr constant => constant.Constant switch
        {
            Constant.Pi => "pi",
            Constant.E => "e",
            Constant.I => "i",
            Constant.EulerGamma => "gamma",
            Constant.Infinity => "oo",
            Constant.ComplexInfinity => "zoo",
            _ => "undefined",
        },
        SumExpr => "(" + string.Join(" + ", value.Operands.Select(Text)) + ")",
        ProductExpr => string.Join("*", value.Operands.Select(Text)),
        PowerExpr power => Atom(power.Base) + "^" + Atom(power.Exponent),
        FunctionExpr call => call.Function.Name + "(" + string.Join(", ", call.Operands.Select(Text)) + ")",
        LogicExpr logic => logic.Kind + "(" + string.Join(", ", logic.Operands.Select(Text)) + ")",
        RelationExpr relation => relation.Kind + "(" + string.Join(", ", relation.Operands.Select(Text)) + ")",
        NamedSetExpr named => named.Set.ToString(),
        SequenceExpr sequence => sequence.Kind + "(" + string.Join(", ", sequence.Operands.Select(Text)) + ")",
        _ => value.GetType().Name[..^4] + "(" + string.Join(", ", value.Operands.Select(Text)) + ")",
    };

    private static string Atom(Expr value) => value is ProductExpr or PowerExpr || value is NumberExpr { Value: { IsInteger: false } or { Sign: < 0 } } ? "(" + Text(value) + ")" : Text(value);
}
