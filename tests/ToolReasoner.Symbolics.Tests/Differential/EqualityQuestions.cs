namespace ToolReasoner.Symbolics.Tests.Differential;

/// <summary>Pairs of expressions that are equal, nearly so, or not at all.</summary>
internal static class EqualityQuestions
{
    public static Question Pair(RandomTexts texts) => Pair(texts, Side(texts));

    public static Question RoughPair(RandomTexts texts) => Pair(texts, texts.Rough(texts.Whole(1, 3)));

    private static Question Pair(RandomTexts texts, string left)
    {
        var right = texts.Whole(0, 3) switch
        {
            0 => Side(texts),
            1 => Expr.Parse(left).Expand().ToString(),
            2 => Changed(Expr.Parse(left), texts).ToString(),
            _ => Changed(Expr.Parse(left).Expand(), texts).ToString(),
        };
        return new("equal", [left, right], budget => Equality.Decide(Expr.Parse(left), Expr.Parse(right), null, budget).Truth switch
        {
            Truth.True => true,
            Truth.False => false,
            _ => Question.GaveUp,
        });
    }

    private static string Side(RandomTexts texts) => texts.Whole(0, 3) switch
    {
        0 => texts.Fraction(texts.Whole(1, 3), "x"),
        1 => $"({texts.Function(1)} + {texts.Function(1)})^2",
        2 => $"{texts.Of("sin", "cos", "tan", "exp", "sinh")}({texts.Number(3)}*x + {texts.Of("x", "1", "pi/3")})*{texts.Function(1)}",
        _ => texts.Function(texts.Whole(1, 3)),
    };

    /// <summary>Rewrites that hold for real numbers, for positive ones only, or not at all.</summary>
    private static Expr Changed(Expr value, RandomTexts texts)
    {
        var x = Expr.Symbol("x");
        return texts.Whole(0, 8) switch
        {
            0 => value.Transform(part => Applied(part, Function.Sin) is { } u ? 2 * Expr.Sin(u / 2) * Expr.Cos(u / 2) : part),
            1 => value.Transform(part => Applied(part, Function.Cos) is { } u ? 1 - (2 * Expr.Pow(Expr.Sin(u / 2), 2)) : part),
            2 => value.Transform(part => Applied(part, Function.Atan) is { } u ? (Expr.Pi / 2) - Expr.Atan(1 / u) : part),
            3 => value.Transform(part => part is PowerExpr power && power.Exponent.Equals(Rational.Half) ? Expr.Abs(power.Base) / part : part),
            4 => value.Transform(part => Applied(part, Function.Ln) is { } u ? 2 * Expr.Ln(Expr.Sqrt(u)) : part),
            5 => value.Transform(part => Applied(part, Function.Tanh) is { } u ? (Expr.Exp(2 * u) - 1) / (Expr.Exp(2 * u) + 1) : part),
            6 => value + (x / 1_000_000),
            7 => value.Substitute(x, -x),
            _ => value + Expr.Sqrt(x * x) - Expr.Abs(x),
        };
    }

    private static Expr? Applied(Expr part, Function function) => part is FunctionExpr call && call.Function == function ? call.Operands[0] : null;
}
