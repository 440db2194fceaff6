namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>Rows in which two people stand side by side.</summary>
internal static class TwoTogether
{
    public static Family Family { get; } = new("two-people-together", Subject.CountingAndProbability)
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
                places += Math.Abs((i / n) - (i % n)) == 1 ? 1 : 0;
            }
            return places * Naive.Factorial(n - 2);
        },
        Statements =
        [
            "In how many ways can @n people stand in a line if @name and @otherName, who are two of them, must stand next to each other?",
            "@name, @otherName and @rest other children sit in a row of @n chairs. @name and @otherName {insist on " +
            "sitting|want to sit} side by side. How many {seatings|arrangements} are possible?",
            "How many {orders|arrangements} of @n different books on a shelf are there in which two certain books are next to each other?",
            "{Find|Determine} the number of permutations of $1, 2, \\ldots, @n$ in which 1 and 2 are adjacent.",
            "@n cars park in a row of @n spaces. The red car and the blue car, two of the @n, are always{ parked|} " +
            "next to each other. How many ways are there to park {the cars|them}?",
            "A photographer lines up @n people in a row. Among them are @name and @otherName, a married " +
            "couple, who must be neighbors. How many different photos are possible?",
            "In how many ways can @n different flags be hung in a row, when two particular flags must hang {beside each other|side by side}?",
            "Two of @n speakers have to speak directly one after the other, in either order. In how many orders can all @n speakers {speak|be heard}?",
            "@n different letters are written in a row. In how many of the possible orders do the letters A and B, which are two of them, stand side by side?",
        ],
        Methods =
        [
            new("var ways = 2 * Combinatorics.Factorial(@n - 1);", "ways"),
            new("""
                int places = 0;
                for (int first = 1; first <= @n; first++)
                {
                    for (int second = 1; second <= @n; second++)
                    {
                        if (Math.Abs(first - second) == 1) places++;
                    }
                }
                """,
                "places * Combinatorics.Factorial(@n - 2)"),
            new("""
                long others = 1;
                for (int i = 2; i <= @n - 2; i++) others *= i;
                long places = 2 * (@n - 1);
                """,
                "places * others"),
        ],
        Mistakes =
        [
            new("", "Combinatorics.Factorial(@n - 1)", "The two people can change places, which doubles the number."),
            new("", "2 * Combinatorics.Factorial(@n)", "The pair counts as one: one fewer thing is arranged."),
            new("var ways = Combinatorics.Factorial(@n) - 2 * Combinatorics.Factorial(@n - 1);",
                "ways", "These are the rows in which the two are apart."),
        ],
    };
}
