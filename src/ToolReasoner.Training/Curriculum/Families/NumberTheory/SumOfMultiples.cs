namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The sum of the multiples of one number below another.</summary>
internal static class SumOfMultiples
{
    public static Family Family { get; } = new("sum-of-multiples", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 12);
            var n = draw.Sized("n", 30, 200, 5_000);
            var count = (n - 1) / a;
            return (long)a * count * (count + 1) / 2;
        },
        Statements =
        [
            "What is the sum of all {positive multiples|the positive multiples} of @a {below|less than|smaller than} @n?",
            "{Find|Compute|Determine} the sum of the positive multiples of $@a$ that are less than $@n$.",
            "Add up all positive integers {below|under} @n that are divisible by @a. What {is the result|do you get}?",
            "What do the multiples of @a between 1 and @n, @n itself not included, add up to?",
            "Let $S$ be the sum of all positive integers less than $@n$ that are divisible by $@a$. {What is|Find} $S$?",
            "The positive integers less than @n that leave no remainder when divided by @a are added. {Find|What is} their sum?",
            "Consider every whole number from 1 up to but not including @n. What is the sum of those that @a divides?",
            "Sum the numbers @a, 2 times @a, 3 times @a, and so on, as long as they {are|stay} below @n. {What is the sum|What is the total}?",
            "Compute $\\sum k$ over all positive integers $k < @n$ with $@a \\mid k$.",
        ],
        Methods =
        [
            new("""
                long sum = 0;
                for (int i = @a; i < @n; i += @a)
                {
                    sum += i;
                }
                """,
                "sum"),
            new("var sum = Enumerable.Range(1, @n - 1).Where(i => i % @a == 0).Sum(i => (long)i);", "sum"),
            new("""
                long count = (@n - 1) / @a;
                long sum = @a * count * (count + 1) / 2;
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                long sum = 0;
                for (int i = 1; i < @n; i++)
                {
                    if (i % @a == 0) sum++;
                }
                """,
                "sum", "The program counts the multiples instead of adding them."),
            new("var sum = Enumerable.Range(1, @n - 1).Where(i => i % @a != 0).Sum(i => (long)i);", "sum",
                "The condition keeps the numbers that are not multiples."),
            new("""
                long count = @n / @a + 1;
                long sum = @a * count * (count + 1) / 2;
                """,
                "sum", "The count of multiples is too large."),
        ],
    };
}
