namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A percentage of a crowd, and a percentage of those.</summary>
internal static class PercentOfPercent
{
    public static Family Family { get; } = new("percent-of-percent", Subject.WordProblems)
    {
        Draw = draw =>
        {
            var (p, q) = (draw.Of("p", 20, 25, 30, 40, 50, 60, 70, 75, 80), draw.Of("q", 5, 10, 15, 20, 25, 30, 40, 50, 60, 75));
            var all = draw.Sized("all", 40, 400, 3_000);
            draw.Require(p != q && all * p % 100 == 0 && all * p / 100 * q % 100 == 0);
            return all / 100m * p * (100 - q) / 100m;
        },
        Statements =
        [
            "A school has @all students. @p% of them learn a language, and @q% of those learn Spanish. How many students learn a " +
                "language other than Spanish?",
            "How many of @all visitors buy only a drink if @p% of the visitors buy a drink and @q% of these buy a snack, too?",
            "Of the @all seats in a theater, @p% are taken. @q% of the taken seats are reserved for members. How many of the taken " +
                "seats are {not reserved for members|for others}?",
            "@q% of the cars in a parking garage that are electric are also new. The garage holds @all cars, of which @p% are " +
                "electric. How many electric cars in it are not new?",
            "A farmer plants @all seeds. @p% of them sprout, but birds eat @q% of the plants that came up. How many plants are left?",
            "Let a town have $@all$ people, of whom $@p\\%$ voted. If $@q\\%$ of the voters chose Smith, how many voters {did not " +
                "choose|did not vote for} Smith?",
            "In a survey, @all people were asked whether they own a pet. @p% said yes, and @q% of the pet owners have a cat. Find " +
                "the number of pet owners without a cat.",
            "An orchestra gets @all letters from young players. It invites @p% of them, and @q% of the invited ones do not come. " +
                "How many young players come?",
            "Exactly @p% of the @all light bulbs in a stadium burn. Then a fuse blows and @q% of the burning ones go out. How many " +
                "bulbs still burn?",
        ],
        Distractors =
        [
            "It is {12|18|21} degrees outside.",
            "The sun {is shining|has just risen}.",
            "It is a {Monday|Friday} in {May|June}.",
        ],
        Methods =
        [
            new("""
                int group = @all * @p / 100;
                int part = group * @q / 100;
                int rest = group - part;
                """,
                "rest"),
            new("int rest = @all * @p * (100 - @q) / 10000;", "rest"),
            new("""
                var group = @all * new Rational(@p, 100);
                var rest = group * (1 - new Rational(@q, 100));
                """,
                "rest"),
        ],
        Mistakes =
        [
            new("""
                int group = @all * @p / 100;
                int part = group * @q / 100;
                """,
                "part", "The program counts the part instead of the rest of the group."),
            new("int rest = @all * @p / 100 - @all * @q / 100;", "rest",
                "The second percentage is taken of everyone instead of the group."),
            new("""
                int others = @all - @all * @p / 100;
                int rest = others * (100 - @q) / 100;
                """,
                "rest", "The second percentage is taken of those outside the group."),
        ],
    };
}
