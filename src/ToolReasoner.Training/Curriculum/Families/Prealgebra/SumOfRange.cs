namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The sum of the integers from one to another.</summary>
internal static class SumOfRange
{
    public static Family Family { get; } = new("sum-of-a-range", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 3, 40, 400);
            var b = draw.Sized("b", 30, 200, 5_000);
            draw.Require(b > a + 10);
            draw.Person();
            return (long)(a + b) * (b - a + 1) / 2;
        },
        Statements =
        [
            "What is the sum of all integers from @a to @b, {inclusive|both included}?",
            "{Find|Compute} $@a + (@a + 1) + \\cdots + @b$.",
            "Add up the whole numbers that are at least @a and at most @b. What is the {sum|total}?",
            "{Evaluate|Compute} $\\sum_{k=@a}^{@b} k$.",
            "@name saves $@a in the first week and one dollar more in each week than in the week before, until @he saves $@b in the last week. How many dollars does @he save {in all|altogether}?",
            "Let $S$ be the sum of the consecutive integers $@a$ through $@b$. {Find $S$.|What is $S$?}",
            "What do you get when you add all integers $n$ with $@a \\le n \\le @b$?",
            "The first row of a theater has @a seats, each following row has one more, and the last row has @b seats. How many seats {are there|are there in total}?",
            "The page numbers of a chapter run from @a to @b. What is the sum of {its page numbers|all of them}?",
        ],
        Methods =
        [
            new("""
                long sum = 0;
                for (int i = @a; i <= @b; i++)
                {
                    sum += i;
                }
                """,
                "sum"),
            new("int sum = Enumerable.Range(@a, @b - @a + 1).Sum();", "sum"),
            new("""
                long count = @b - @a + 1;
                long sum = (@a + @b) * count / 2;
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("int sum = Enumerable.Range(@a, @b - @a).Sum();", "sum", "The last number is left out: the second argument is a count."),
            new("""
                long sum = 0;
                for (int i = @a; i < @b; i++)
                {
                    sum += i;
                }
                """,
                "sum", "The loop ends before the last number."),
            new("int sum = Enumerable.Range(@a, @b).Sum();", "sum", "The second argument is a count, not the last number."),
        ],
    };
}
