namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The least number with two given remainders.</summary>
internal static class TwoCongruences
{
    public static Family Family { get; } = new("two-congruences", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 3, 6 + (3 * draw.Level));
            var b = draw.Int("b", 4, 8 + (4 * draw.Level));
            draw.Require(a != b && Naive.Gcd(a, b) == 1);
            var r = draw.Int("r", 1, a - 1);
            var s = draw.Int("s", 1, b - 1);
            draw.Person();
            draw.Thing();
            var n = 1;
            while (n % a != r || n % b != s)
            {
                n++;
            }
            draw.Require(n > a && n > b);
            return n;
        },
        Statements =
        [
            "What is the {smallest|least} positive integer that leaves a remainder of @r when divided by @a and a remainder of @s when divided by @b?",
            "{Find|Determine} the smallest positive integer $n$ with $n \\equiv @r \\pmod{@a}$ and $n \\equiv @s \\pmod{@b}$.",
            "@name has some @things. In groups of @a there {would be|are} @r left over, and in groups of @b there {would " +
            "be|are} @s left over. What is the smallest number of @things that @he can have?",
            "Let $x$ be the least positive integer such that $x - @r$ is divisible by $@a$ and $x - @s$ is divisible by $@b$. What is $x$?",
            "When the pupils of a school stand in rows of @a, @r of them are left. When they stand in rows of @b, " +
            "@s are left. What is the {least|smallest possible} number of pupils?",
            "Solve the system $x \\equiv @r \\pmod{@a}$, $x \\equiv @s \\pmod{@b}$. Give the smallest positive solution.",
            "A positive integer has remainder @r on division by @a and remainder @s on division by @b. How small can {it|the integer} be?",
            "Of all positive integers that are @r more than a multiple of @a and also @s more than a multiple of @b, which one is the {smallest|least}?",
            "What is the first term of the sequence $@r, @r + @a, @r + 2 \\cdot @a, \\ldots$ that leaves remainder $@s$ when divided by $@b$?",
        ],
        Methods =
        [
            new("""
                int n = 1;
                while (n % @a != @r || n % @b != @s)
                {
                    n++;
                }
                """,
                "n"),
            new("", "NumberTheory.ChineseRemainder((@r, @a), (@s, @b))"),
            new("""
                int n = @r;
                while (n % @b != @s)
                {
                    n += @a;
                }
                """,
                "n"),
            new("int result = Enumerable.Range(1, @a * @b).First(n => n % @a == @r && n % @b == @s);", "result"),
        ],
        Checks =
        [
            new("", "@claimed % @a == @r && @claimed % @b == @s"),
        ],
        Mistakes =
        [
            new("""
                int n = 1;
                while (n % @a != @r && n % @b != @s)
                {
                    n++;
                }
                """,
                "n", "The loop ends as soon as one of the two remainders is right."),
            new("", "NumberTheory.ChineseRemainder((@s, @a), (@r, @b))", "The remainders are exchanged."),
            new("int result = @a * @b + @r + @s;", "result", "Adding both remainders to the product gives neither of them."),
        ],
    };
}
