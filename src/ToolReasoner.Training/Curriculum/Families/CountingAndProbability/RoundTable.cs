namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>Seatings around a table.</summary>
internal static class RoundTable
{
    public static Family Family { get; } = new("round-table", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Int("n", 4, 5 + (2 * draw.Level));
            draw.Person();
            draw.Set("others", n - 1);
            return Naive.Factorial(n) / n;
        },
        Statements =
        [
            "In how many ways can @n people sit around a {round|circular} table, if seatings that differ by a rotation are the same?",
            "@n friends sit down at a round table. How many different {seatings|arrangements} are there, when only the order around the table matters?",
            "How many ways are there to {arrange|place} @n different keys in a circle, where rotations of the circle are not counted as different?",
            "{Find|Determine} the number of circular arrangements of $@n$ distinct objects, where rotations are considered {the same|equal}.",
            "@name and @others other people have dinner at a round table. Two seatings are the same if " +
            "everybody has the same neighbor on the left. How many seatings are there?",
            "@n children hold hands and form a ring, all of them facing the {center|middle}. In how many " +
            "different orders can they stand, if turning the ring changes nothing?",
            "A carousel has @n equal seats in a circle. In how many ways can @n children take the seats, if only their order around the circle counts?",
            "Knights of a round table: there are @n of them, each with one chair, and no chair is " +
            "{special|marked}. In how many ways can they sit, not counting rotations?",
            "Let $C_n$ be the number of ways to seat $n$ people at a circular table, up to rotation. What is $C_{@n}$?",
        ],
        Methods =
        [
            new("""
                long ways = 1;
                for (int i = 2; i < @n; i++)
                {
                    ways *= i;
                }
                """,
                "ways"),
            new("", "Combinatorics.Factorial(@n - 1)"),
            new("", "Combinatorics.Factorial(@n) / @n"),
            new("var ways = Enumerable.Range(1, @n - 1).Aggregate(1L, (product, i) => product * i);", "ways"),
        ],
        Mistakes =
        [
            new("", "Combinatorics.Factorial(@n)", "Rotations of the same seating are counted as different."),
            new("", "Combinatorics.Factorial(@n - 1) / 2", "Mirror images are different seatings here."),
            new("""
                long ways = 1;
                for (int i = 2; i < @n - 1; i++)
                {
                    ways *= i;
                }
                """,
                "ways", "The loop multiplies one factor too few."),
        ],
    };
}
