namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The least common multiple of two or three numbers.</summary>
internal static class LeastCommonMultiple
{
    public static Family Family { get; } = new("lcm", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 4, 10 + (6 * draw.Level));
            var b = draw.Int("b", 4, 10 + (6 * draw.Level));
            var c = draw.Int("c", 3, 6 + (3 * draw.Level));
            draw.Require(a != b && b != c && a != c);
            draw.Person();
            var m = a;
            while (m % b != 0 || m % c != 0)
            {
                m += a;
            }
            draw.Require(m < a * b * c);
            return m;
        },
        Statements =
        [
            "What is the least common multiple of @a, @b and @c?",
            "{Find|Compute|Determine} $\\operatorname{lcm}(@a, @b, @c)$.",
            "What is the smallest positive integer that is {divisible by|a multiple of} @a, @b and @c?",
            "{Find|Determine} the least positive integer $n$ such that $@a \\mid n$, $@b \\mid n$ and $@c \\mid n$.",
            "Three lights flash together now. One flashes every @a seconds, one every @b seconds and one every @c " +
            "seconds. After how many seconds do all three {next flash|flash again} together?",
            "Let $m$ be the smallest positive number that leaves no remainder when divided by $@a$, by $@b$ or by $@c$. {Find $m$.|What is $m$?}",
            "Buses of three lines leave a station at noon. They leave again every @a, @b and @c minutes. How many minutes " +
            "after noon do buses of all three lines next leave at the same {time|moment}?",
            "@name can put @his cards in piles of @a, in piles of @b or in piles of @c with none left over each " +
            "time. What is the {least|smallest} number of cards that @he can have?",
            "Of all positive common multiples of $@a$, $@b$ and $@c$, which is the {smallest|least}?",
        ],
        Methods =
        [
            new("""
                int n = 1;
                while (n % @a != 0 || n % @b != 0 || n % @c != 0)
                {
                    n++;
                }
                """,
                "n"),
            new("", "NumberTheory.Lcm(@a, @b, @c)"),
            new("""
                int Gcd(int x, int y) => y == 0 ? x : Gcd(y, x % y);
                int first = @a * @b / Gcd(@a, @b);
                int result = first * @c / Gcd(first, @c);
                """,
                "result"),
            new("var result = Enumerable.Range(1, @a * @b * @c).First(n => n % @a == 0 && n % @b == 0 && n % @c == 0);", "result"),
        ],
        Checks =
        [
            new("", "@claimed % @a == 0 && @claimed % @b == 0 && @claimed % @c == 0"),
        ],
        Mistakes =
        [
            new("int result = @a * @b * @c;", "result", "The product is a common multiple, but not the least."),
            new("""
                int n = 1;
                while (n % @a != 0 && n % @b != 0 && n % @c != 0)
                {
                    n++;
                }
                """,
                "n", "The loop ends as soon as one of the numbers divides."),
            new("", "NumberTheory.Lcm(@a, @b)", "The third number is forgotten."),
        ],
    };
}
