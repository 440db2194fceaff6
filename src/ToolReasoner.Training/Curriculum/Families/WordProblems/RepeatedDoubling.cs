namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Something doubles every so often and a part is taken at the end.</summary>
internal static class RepeatedDoubling
{
    public static Family Family { get; } = new("repeated-doubling", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (start, times, period) = (draw.Int("start", 2, 12), draw.Between(2, 3 + (2 * draw.Level)), draw.Of("period", 2, 3, 4, 5, 6, 10));
            var span = draw.Set("span", times * period);
            var taken = draw.Int("taken", 3, 30);
            draw.Require((start << times) > taken);
            return (start << times) - taken;
        },
        Statements =
        [
            "A pond has @start water lilies. Their number doubles every @period days. After @span days @name picks @taken of them. " +
                "How many {are left|remain}?",
            "How many bacteria are left if a culture of @start bacteria doubles every @period hours for @span hours, and then @taken die?",
            "Every @period minutes the number of people who know a secret becomes twice as large. At first @start people know it. " +
                "After @span minutes, @taken of those who know it have already forgotten it. How many still know it?",
            "@name puts $@start into a game. Each @period weeks the amount doubles. When @span weeks are over, @he takes $@taken " +
                "out. How many dollars stay in the game?",
            "@start rabbits live on an island, and twice as many after every @period months. Once @span months have passed, @taken " +
                "are brought to another island. {How many rabbits stay?|Find the number of rabbits that stay.}",
            "Let a quantity start at $@start$ and double every $@period$ years. What is it after $@span$ years, diminished by $@taken$?",
            "A chain letter goes to @start people in the first place. After each @period days twice as many have it as before. " +
                "@span days after the beginning, all who have it except @taken answer it. How many answer it?",
            "The duckweed on a lake covers @start square meters. The covered area is multiplied by two in @period days. {What " +
                "area|How many square meters} will it cover when @span days have gone by and @taken square meters have been cleared?",
            "After @span hours, @taken cells are taken out of a dish. There were @start cells in it at the beginning, and every " +
                "cell splits into two every @period hours. How many cells are in the dish now?",
        ],
        Distractors =
        [
            "The sun {is shining|has just risen}.",
            "It is a {Monday|Friday} in {May|June}.",
            "A class of {22|25|28} pupils is given this problem.",
        ],
        Methods =
        [
            new("""
                int doublings = @span / @period;
                long number = @start;
                for (int i = 1; i <= doublings; i++)
                {
                    number *= 2;
                }
                long left = number - @taken;
                """,
                "left"),
            new("var left = @start * BigInteger.Pow(2, @span / @period) - @taken;", "left"),
            new("""
                int number = @start;
                for (int time = @period; time <= @span; time += @period)
                {
                    number += number;
                }
                int left = number - @taken;
                """,
                "left"),
        ],
        Mistakes =
        [
            new("""
                int doublings = @span / @period;
                int left = @start * 2 * doublings - @taken;
                """,
                "left", "The number is doubled only once for each, by multiplication with the count of doublings."),
            new("var left = @start * BigInteger.Pow(2, @span / @period + 1) - @taken;", "left", "There is one doubling too many."),
            new("int left = @start * (2 ^ (@span / @period)) - @taken;", "left", "The sign ^ is exclusive or, not a power."),
        ],
    };
}
