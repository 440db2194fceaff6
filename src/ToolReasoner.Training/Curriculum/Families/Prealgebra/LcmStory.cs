namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>When two or three things that repeat happen together again.</summary>
internal static class LcmStory
{
    public static Family Family { get; } = new("lcm-in-a-story", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 4, 12, 36);
            var b = draw.Sized("b", 4, 15, 40);
            var c = draw.Sized("c", 3, 10, 24);
            draw.Require(a != b && b != c && a != c);
            draw.Person();
            var t = 1;
            while (t % a != 0 || t % b != 0 || t % c != 0)
            {
                t++;
            }

            draw.Require(t < 20_000 && t > Math.Max(a, Math.Max(b, c)) && t != a * b * c && Enumerable.Range(1, b).Any(i => a * i % b == 0 && a * i % c != 0));
            return t;
        },
        Statements =
        [
            "Three buses leave a station together. They return every @a, @b and @c minutes. After how many minutes do they {leave|start} together again for the first time?",
            "What is the {least common multiple|smallest positive common multiple} of @a, @b and @c?",
            "{Find|Determine} the smallest positive integer that is divisible by $@a$, $@b$ and $@c$.",
            "@name waters one plant every @a days, a second every @b days and a third every @c days. Today @he waters all three. In how many days will @he next water all three on {the same|one} day?",
            "Compute $\\operatorname{lcm}(@a, @b, @c)$.",
            "Lights flash every @a seconds, every @b seconds and every @c seconds. They have just flashed at the same {time|moment}. How many seconds pass until this happens again?",
            "A number of students can be put into rows of @a, of @b or of @c with nobody left over. What is the smallest possible number of students, {if there is at least one|greater than zero}?",
            "Let $n$ be the smallest positive integer for which $\\frac{n}{@a}$, $\\frac{n}{@b}$ and $\\frac{n}{@c}$ are all integers. {Find $n$.|What is $n$?}",
            "Three gears with @a, @b and @c teeth turn against each other. After how many teeth have passed are all three back {in|at} their first position for the first time?",
        ],
        Methods =
        [
            new("""
                int n = @a;
                while (n % @b != 0 || n % @c != 0)
                {
                    n += @a;
                }
                """,
                "n"),
            new("var result = NumberTheory.Lcm(@a, NumberTheory.Lcm(@b, @c));", "result"),
            new("""
                int result = @a;
                foreach (int x in new[] { @b, @c })
                {
                    result = result / (int)BigInteger.GreatestCommonDivisor(result, x) * x;
                }
                """,
                "result"),
        ],
        Checks = [new("", "@claimed % @a == 0 && @claimed % @b == 0 && @claimed % @c == 0")],
        Mistakes =
        [
            new("int result = @a * @b * @c;", "result", "The product is a common multiple, but in general not the least one."),
            new("var result = NumberTheory.Gcd(@a, NumberTheory.Gcd(@b, @c));", "result", "This is the greatest common divisor."),
            new("var result = NumberTheory.Lcm(@a, @b);", "result", "The third number is not taken into account."),
        ],
    };
}
