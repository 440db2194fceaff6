namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>A percentage of a number.</summary>
internal static class PercentOf
{
    public static Family Family { get; } = new("percent-of", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var p = draw.Int("p", 2, 99);
            var n = draw.Sized("n", 20, 300, 6_000);
            draw.Require(p * n % 100 == 0 && p != 50);
            draw.Person();
            draw.Thing();
            return p * n / 100;
        },
        Statements =
        [
            "What is @p% of @n?",
            "{Find|Compute} $@p\\%$ of $@n$.",
            "@name has @n @things and gives away @p% of them. How many @things does @he give away?",
            "A town has @n {inhabitants|residents}, and @p percent of them voted. How many people voted?",
            "Of the @n seats in a theater, $@p\\%$ are {taken|occupied}. How many seats is that?",
            "If $x$ is $@p\\%$ of $@n$, what is {$x$|the value of $x$}?",
            "The number @n is multiplied by @p%. What is the {result|product}?",
            "In a survey of @n people, @p% said they {like|prefer} tea. How many people said so?",
            "{How much|What} is @p hundredths of @n?",
            "A factory made @n @things last week. Inspectors found that $@p\\%$ of them had a {flaw|defect}. How many had one?",
        ],
        Distractors = ["The same was true the year before.", "It was a rainy day."],
        Methods =
        [
            new("int result = @n * @p / 100;", "result"),
            new("var result = new Rational(@p, 100) * @n;", "result"),
            new("""
                double share = @p / 100.0;
                double result = Math.Round(share * @n);
                """,
                "result"),
        ],
        Checks = [new("", "@claimed * 100 == @p * @n")],
        Mistakes =
        [
            new("int result = @p / 100 * @n;", "result", "The division of whole numbers gives zero."),
            new("int result = @n - @n * @p / 100;", "result", "This is the rest, not the part."),
            new("int result = @n * @p / 10;", "result", "A percent is a hundredth, not a tenth."),
        ],
    };
}
