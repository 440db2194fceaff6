namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many perfect squares lie between two numbers.</summary>
internal static class SquaresBetween
{
    public static Family Family { get; } = new("squares-in-range", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 5, 100, 5_000);
            var b = draw.Sized("b", 30, 400, 60_000);
            draw.Require(b > a + 20);
            draw.Person();
            var squares = Enumerable.Range(1, 400).Select(i => i * i).Where(s => s >= a && s <= b).ToList();
            draw.Require(squares.Count > 1 && squares[0] > a && squares[^1] < b);
            return squares.Count;
        },
        Statements =
        [
            "How many perfect squares are there between @a and @b?",
            "{Find|Determine} the number of perfect squares $s$ with $@a < s < @b$.",
            "For how many positive integers $n$ {is|does} $n^2$ {greater than $@a$ and less than $@b$|between $@a$ and $@b$}?",
            "How many integers from @a to @b are the square of {an integer|a whole number}?",
            "@name can build a solid square of tiles with {more than @a but fewer than @b tiles|at least @a and " +
            "at most @b tiles}. How many different numbers of tiles are possible?",
            "Among the numbers $@a, @a + 1, \\ldots, @b$, how many are perfect squares?",
            "{Count|Find the number of} integers between @a and @b that have an odd number of positive divisors.",
            "How many positive integers have a square that is larger than @a {and|but} smaller than @b?",
            "Let $S$ be the set of all $x$ with $@a \\le x \\le @b$ for which $\\sqrt{x}$ is an integer. How many elements does $S$ have?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = @a; i <= @b; i++)
                {
                    if (NumberTheory.IsSquare(i)) count++;
                }
                """,
                "count"),
            new("""
                int count = 0;
                for (int i = 1; i * i <= @b; i++)
                {
                    if (i * i >= @a) count++;
                }
                """,
                "count"),
            new("", "NumberTheory.IntegerSqrt(@b) - NumberTheory.IntegerSqrt(@a - 1)"),
            new("int count = Enumerable.Range(1, @b).TakeWhile(i => i * i <= @b).Count(i => i * i >= @a);", "count"),
        ],
        Mistakes =
        [
            new("""
                int count = 0;
                for (int i = 1; i * i <= @b; i++)
                {
                    count++;
                }
                """,
                "count", "Squares below the range are counted, too."),
            new("""
                int count = 0;
                for (int i = 1; i <= @b; i++)
                {
                    if ((i ^ 2) >= @a && (i ^ 2) <= @b) count++;
                }
                """,
                "count", "The sign ^ is exclusive or, not a power."),
            new("", "NumberTheory.IntegerSqrt(@b - @a)", "The root of the difference is not the difference of the roots."),
        ],
    };
}
