namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many numbers up to a bound are divisible by one or the other.</summary>
internal static class DivisibleByEither
{
    public static Family Family { get; } = new("divisible-by-either", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 12);
            var b = draw.Int("b", 3, 16);
            var n = draw.Sized("n", 40, 200, 3_000);
            draw.Set("ordA", a == 2 ? "second" : Naive.Ordinal(a));
            draw.Set("ordB", Naive.Ordinal(b));
            draw.Person();
            draw.Require(a % b != 0 && b % a != 0 && n >= 2 * a * b);
            var reached = new HashSet<int>();
            for (var i = a; i <= n; i += a)
            {
                reached.Add(i);
            }
            for (var i = b; i <= n; i += b)
            {
                reached.Add(i);
            }
            return reached.Count;
        },
        Statements =
        [
            "How many positive integers {not exceeding|less than or equal to|up to} @n are divisible by @a or by @b?",
            "{Find|Determine} the number of integers from 1 to $@n$ that are multiples of $@a$ or $@b$ (or both).",
            "How many numbers in the set $\\{1, 2, 3, \\ldots, @n\\}$ are divisible by at least one of $@a$ and $@b$?",
            "Tickets are numbered from 1 to @n. A ticket wins if its number is a multiple of @a or a multiple of @b. How many tickets {win|are winners}?",
            "For how many integers $k$ with $1 \\le k \\le @n$ is $k$ {a multiple of|divisible by} $@a$ or of $@b$?",
            "@name walks past @n doors, numbered 1 to @n. @He knocks on every @{ordA} door and also on every @{ordB} " +
            "door, and never twice on the same door. On how many doors does @he knock?",
            "Let $A$ be the set of multiples of $@a$ and $B$ the set of multiples of $@b$ among the " +
            "first $@n$ positive integers. {Find|How large is} $|A \\cup B|$.",
            "From the list 1, 2, ..., @n all numbers that neither @a nor @b divides are {erased|removed}. How many numbers are left?",
            "Counting the whole numbers from 1 through @n, how many can be divided {exactly|evenly} by @a, by @b, or by both?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = 1; i <= @n; i++)
                {
                    if (i % @a == 0 || i % @b == 0) count++;
                }
                """,
                "count"),
            new("int count = Enumerable.Range(1, @n).Count(i => i % @a == 0 || i % @b == 0);", "count"),
            new("""
                int both = (int)NumberTheory.Lcm(@a, @b);
                int count = @n / @a + @n / @b - @n / both;
                """,
                "count"),
        ],
        Mistakes =
        [
            new("int count = @n / @a + @n / @b;", "count", "Numbers that both divide are counted twice."),
            new("""
                int count = 0;
                for (int i = 1; i <= @n; i++)
                {
                    if (i % @a == 0 && i % @b == 0) count++;
                }
                """,
                "count", "The condition asks for both divisors, not for one of them."),
            new("int count = Enumerable.Range(1, @n).Count(i => i % @a == 0 ^ i % @b == 0);",
                "count", "The numbers that both divide are left out."),
        ],
    };
}
