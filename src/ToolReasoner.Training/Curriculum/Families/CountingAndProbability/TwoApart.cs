namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>Rows in which two people do not stand side by side.</summary>
internal static class TwoApart
{
    public static Family Family { get; } = new("two-people-apart", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Int("n", 4, 5 + (2 * draw.Level));
            draw.Person();
            draw.Person("other");
            draw.Set("rest", n - 2);
            var places = 0;
            for (var i = 0; i < n * n; i++)
            {
                places += Math.Abs((i / n) - (i % n)) > 1 ? 1 : 0;
            }
            return places * Naive.Factorial(n - 2);
        },
        Statements =
        [
            "In how many ways can @n people stand in a line if @name and @otherName, who are two of them, {refuse to|must not} stand next to each other?",
            "@name, @otherName and @rest other pupils sit in a row of @n chairs. @name and @otherName have quarreled " +
            "and do not sit side by side. How many {seatings|arrangements} are possible?",
            "How many {orders|arrangements} of @n different books on a shelf are there in which two certain books are not next to each other?",
            "{Find|Determine} the number of permutations of $1, 2, \\ldots, @n$ in which 1 and 2 are not adjacent.",
            "@n different plants are set in a row. Two particular plants take light from each other and need at " +
            "least one other plant between them. How many {ways|orders} are there?",
            "A teacher lines up @n children. There must be at least one child between @name and @otherName, who are both " +
            "in the line. In how many ways can {the children|all children} be lined up?",
            "In how many orders can @n songs be played if the two longest ones are never played directly one after the other? The songs all have different lengths.",
            "Two of @n witnesses must not speak directly one after the other. In how many orders can all @n witnesses {speak|be heard}?",
            "@n different letters are written in a row. In how many of the possible orders are the letters A " +
            "and B, which are two of them, separated by at least one other letter?",
        ],
        Methods =
        [
            new("var ways = Combinatorics.Factorial(@n) - 2 * Combinatorics.Factorial(@n - 1);", "ways"),
            new("""
                int places = 0;
                for (int first = 1; first <= @n; first++)
                {
                    for (int second = 1; second <= @n; second++)
                    {
                        if (Math.Abs(first - second) > 1) places++;
                    }
                }
                """,
                "places * Combinatorics.Factorial(@n - 2)"),
            new("""
                var others = Combinatorics.Factorial(@n - 2);
                var gaps = (@n - 1) * (@n - 2);
                var ways = others * gaps;
                """,
                "ways"),
        ],
        Mistakes =
        [
            new("", "2 * Combinatorics.Factorial(@n - 1)", "These are the rows in which the two are side by side."),
            new("var ways = Combinatorics.Factorial(@n) - Combinatorics.Factorial(@n - 1);",
                "ways", "The pair can stand in two orders, so twice as many rows must be taken away."),
            new("", "Combinatorics.Factorial(@n) / 2", "This counts the rows in which one comes before the other."),
        ],
    };
}
