namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many numbers up to a bound are divisible by one number, but not by another.</summary>
internal static class DivisibleByOneNotOther
{
    public static Family Family { get; } = new("divisible-by-one-not-other", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 12);
            var b = draw.Int("b", 2, 15);
            var n = draw.Sized("n", 40, 200, 3_000);
            draw.Person();
            draw.Require(a % b != 0 && n >= 2 * a * b);
            var count = 0;
            for (var i = a; i <= n; i += a)
            {
                count += i % b == 0 ? 0 : 1;
            }
            return count;
        },
        Statements =
        [
            "How many positive integers {up to|not greater than|at most} @n are divisible by @a but not by @b?",
            "{Find|Determine} the number of multiples of $@a$ from 1 to $@n$ that are not multiples of $@b$.",
            "How many elements of $\\{1, 2, \\ldots, @n\\}$ are multiples of $@a$ {and|but} not divisible by $@b$?",
            "The houses of a street have the numbers 1 to @n. Those with a number divisible by @a get a new roof, except " +
            "for those with a number divisible by @b. How many houses get a new roof?",
            "For how many integers $x$ with $1 \\le x \\le @n$ does $@a$ divide $x$ while $@b$ does not?",
            "@name writes the multiples of @a up to @n and then crosses out each one that @b divides. How many numbers are {left|not crossed out}?",
            "Excluding those that are divisible by @b, how many multiples of @a are there among the first @n positive integers?",
            "Let $T$ be the set of integers between 1 and $@n$, inclusive, that leave remainder 0 when divided by $@a$ " +
            "but not when divided by $@b$. How many {elements|members} does $T$ have?",
            "In a race with @n runners, numbered from 1 to @n, runners whose number is a multiple of @a get a {medal|prize}, " +
            "unless their number is a multiple of @b. How many runners get a {medal|prize}?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = 1; i <= @n; i++)
                {
                    if (i % @a == 0 && i % @b != 0) count++;
                }
                """,
                "count"),
            new("int count = Enumerable.Range(1, @n).Count(i => i % @a == 0 && i % @b != 0);", "count"),
            new("""
                int both = (int)NumberTheory.Lcm(@a, @b);
                int count = @n / @a - @n / both;
                """,
                "count"),
        ],
        Mistakes =
        [
            new("int count = @n / @a;", "count", "The numbers that both divide are still counted."),
            new("int count = @n / @a - @n / @b;",
                "count", "All multiples of the second number are subtracted, not only those that are multiples of the first."),
            new("int count = Enumerable.Range(1, @n).Count(i => i % @a == 0 || i % @b != 0);",
                "count", "The condition should join with and, not with or."),
        ],
    };
}
