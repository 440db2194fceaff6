namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>How many integers lie between two square roots.</summary>
internal static class IntegersBetweenRoots
{
    public static Family Family { get; } = new("integers-between-roots", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 2, 60, 400);
            var b = draw.Sized("b", 30, 300, 9_000);
            draw.Require(b > a + 15);
            var count = 0;
            for (var k = 1; k * k < b; k++)
            {
                count += k * k > a ? 1 : 0;
            }

            draw.Require(count > 0);
            return count;
        },
        Statements =
        [
            "How many {integers|whole numbers} are between $\\sqrt{@a}$ and $\\sqrt{@b}$?",
            "{Find|Determine} the number of integers $n$ with $\\sqrt{@a} < n < \\sqrt{@b}$.",
            "How many positive integers have a square strictly between @a and @b?",
            "The square root of a number $n$ is greater than $\\sqrt{@a}$ and less than $\\sqrt{@b}$. If $\\sqrt{n}$ is {an integer|a whole number}, how many values can $n$ have?",
            "How many perfect squares lie {strictly between|between (but not at)} @a and @b?",
            "On the number line, how many integers are strictly to the right of $\\sqrt{@a}$ and strictly to the left of $\\sqrt{@b}$?",
            "Square tiles with sides of a whole number of inches have an area of more than @a and less than @b square inches. How many {sizes|different sizes} are possible?",
            "For how many positive integers $k$ is $@a < k^2 < @b$?",
            "Count the integers that are larger than the square root of @a and smaller than the square root of @b. How many {are there|do you find}?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = 1; i * i < @b; i++)
                {
                    if (i * i > @a) count++;
                }
                """,
                "count"),
            new("int count = Enumerable.Range(1, @b).Count(i => (long)i * i > @a && (long)i * i < @b);", "count"),
            new("""
                int first = (int)Math.Floor(Math.Sqrt(@a)) + 1;
                int last = (int)Math.Ceiling(Math.Sqrt(@b)) - 1;
                int count = last - first + 1;
                """,
                "count"),
            new("int count = Enumerable.Range(@a + 1, @b - @a - 1).Count(i => NumberTheory.IsSquare(i));", "count"),
        ],
        Mistakes =
        [
            new("""
                int first = (int)Math.Floor(Math.Sqrt(@a)) + 1;
                int last = (int)Math.Ceiling(Math.Sqrt(@b)) - 1;
                int count = last - first;
                """,
                "count", "The count of the integers from first to last is one more than their difference."),
            new("int count = @b - @a - 1;", "count", "The integers between the numbers are counted, not between their roots."),
            new("int count = Enumerable.Range(1, @b).Count(i => (long)i * i < @b);", "count", "The lower bound is forgotten."),
        ],
    };
}
