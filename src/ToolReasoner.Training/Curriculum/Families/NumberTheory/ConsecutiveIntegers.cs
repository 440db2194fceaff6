namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>One of some consecutive integers with a given sum.</summary>
internal static class ConsecutiveIntegers
{
    public static Family Family { get; } = new("sum-of-consecutive-integers", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var k = draw.Of("k", 3, 4, 5, 6, 7, 8, 9);
            var first = draw.Between(2, 40 * draw.Level * draw.Level);
            draw.Set("s", (k * first) + (k * (k - 1) / 2));
            draw.Set("word", new[] { "three", "four", "five", "six", "seven", "eight", "nine" }[k - 3]);
            draw.Person();
            return first + k - 1;
        },
        Statements =
        [
            "The sum of @word consecutive integers is @s. What is the {largest|greatest} of {them|these integers}?",
            "{Find|Determine} the largest of @k consecutive integers whose sum is $@s$.",
            "If @word consecutive whole numbers add up to @s, what is the greatest {one|of them}?",
            "@name's @word cousins have ages that are consecutive whole numbers of months, and together they are @s months old. How many months old is the oldest?",
            "If $n + (n + 1) + \\cdots + (n + @k - 1) = @s$ for an integer $n$, what is the last term of the sum?",
            "What is the {biggest|largest} number if @s is written as a sum of @word consecutive integers?",
            "@name reads a book on @word days in a row, each day one page more than on the day before, " +
            "@s pages in all. How many pages does @he read on the last day?",
            "When @word integers that follow one another are added, the result is @s. Which is the largest of the @k integers?",
            "A theater has @k rows. Each row after the first has exactly one seat more than the row before it, " +
            "and there are @s seats in total. How many seats are in the last row?",
        ],
        Methods =
        [
            new("""
                int first = 1;
                while (Enumerable.Range(first, @k).Sum() != @s)
                {
                    first++;
                }
                """,
                "first + @k - 1"),
            new("""
                int first = (@s - @k * (@k - 1) / 2) / @k;
                int last = first + @k - 1;
                """,
                "last"),
            new("", "(Algebra.Solve(\"@k * n + @k * (@k - 1) / 2 = @s\").Elements[0] + @k - 1).Simplify()"),
        ],
        Checks =
        [
            new("", "Enumerable.Range(@claimed - @k + 1, @k).Sum() == @s"),
        ],
        Mistakes =
        [
            new("int first = (@s - @k * (@k - 1) / 2) / @k;", "first", "This is the smallest number, but the largest is asked for."),
            new("""
                int first = (@s - @k * (@k - 1) / 2) / @k;
                int last = first + @k;
                """,
                "last", "The last of k numbers is k - 1 above the first, not k."),
            new("", "@s / @k", "This is the mean of the numbers."),
        ],
    };
}
