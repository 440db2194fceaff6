namespace ToolReasoner.Symbolics.Tests.Texts;

/// <summary>Reads texts for tests, and checks that what is written reads back.</summary>
internal static class Reading
{
    /// <summary>A budget without a clock: a busy machine changes no result.</summary>
    public static Budget Unhurried => new(Timeout.InfiniteTimeSpan);

    public static Expr Latex(string text, LatexOptions? options = null) => Expr.ParseLatex(text, options);

    public static LatexReading.Read Answer(string text) => Assert.IsType<LatexReading.Read>(Expr.ReadLatex(text, LatexOptions.Answers));

    public static string WhyNot(string text)
    {
        Assert.False(Expr.TryParse(text, out var read, out var why, Unhurried), $"{text} was read as {read}");
        return why;
    }

    public static string WhyNotLatex(string text, LatexOptions? options = null)
    {
        Assert.False(Expr.TryParseLatex(text, out var read, out var why, options, Unhurried), $"{text} was read as {read}");
        return why;
    }

    public static void ReadsBack(Expr expression)
    {
        Assert.Null(NotBack(expression));
    }

    /// <summary>What does not read back, or null.</summary>
    public static string? NotBack(Expr expression)
    {
        var infix = expression.ToString();
        if (!Expr.TryParse(infix, out var fromInfix, out var why, Unhurried) || !fromInfix.Equals(expression))
        {
            return $"infix {infix}: {why}{fromInfix}";
        }

        var latex = expression.ToLatex();
        return Expr.TryParseLatex(latex, out var fromLatex, out why, null, Unhurried) && fromLatex.Equals(expression) ? null : $"LaTeX {latex}, infix {infix}: {why}{fromLatex}";
    }
}
