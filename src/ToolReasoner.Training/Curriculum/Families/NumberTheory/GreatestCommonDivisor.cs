namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The greatest common divisor of two numbers.</summary>
internal static class GreatestCommonDivisor
{
    public static Family Family { get; } = new("gcd", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var g = draw.Between(2, 12 * draw.Level);
            var a = draw.Set("a", g * draw.Between(2, 10 + (10 * draw.Level)));
            var b = draw.Set("b", g * draw.Between(2, 10 + (10 * draw.Level)));
            draw.Person();
            draw.Require(a != b);
            return Enumerable.Range(1, Math.Min(a, b)).Last(d => a % d == 0 && b % d == 0);
        },
        Statements =
        [
            "What is the greatest common {divisor|factor} of @a and @b?",
            "{Find|Compute|Determine} $\\gcd(@a, @b)$.",
            "What is the largest {positive integer|integer|whole number} that divides both @a and @b?",
            "Let $d$ be the greatest integer that is a factor of both $@a$ and $@b$. What is $d$?",
            "@name has a ribbon of @a cm and a ribbon of @b cm. @He wants to cut both into pieces of the same whole length, " +
            "as long as possible, with nothing left over. How long is each piece, in cm?",
            "A rectangular floor measures @a by @b inches. It is to be covered {completely|exactly} with equal square tiles " +
            "that are as large as possible. What is the side length of a tile, in inches?",
            "Of all the common divisors of $@a$ and $@b$, which one is the {greatest|largest}?",
            "@a red beads and @b blue beads are put into bags, so that all bags hold the same number of red beads and the same number of " +
            "blue beads, and no bead is left. What is the largest {possible number|number} of bags?",
            "The fraction $\\frac{@a}{@b}$ is to be written in lowest terms. By what integer must its numerator and denominator {both be|be} divided?",
        ],
        Methods =
        [
            new("""
                int a = @a;
                int b = @b;
                while (b != 0)
                {
                    (a, b) = (b, a % b);
                }
                """,
                "a"),
            new("""
                int result = 1;
                for (int i = 1; i <= @a; i++)
                {
                    if (@a % i == 0 && @b % i == 0) result = i;
                }
                """,
                "result"),
            new("", "NumberTheory.Gcd(@a, @b)"),
            new("var result = Enumerable.Range(1, @a).Last(d => @a % d == 0 && @b % d == 0);", "result"),
        ],
        Checks =
        [
            new("", "@a % @claimed == 0 && @b % @claimed == 0"),
        ],
        Mistakes =
        [
            new("", "NumberTheory.Lcm(@a, @b)", "This is the least common multiple, not the greatest common divisor."),
            new("var result = Enumerable.Range(1, @a).First(d => @a % d == 0 && @b % d == 0);",
                "result", "The first common divisor is 1: the last one is needed."),
            new("""
                int result = 1;
                for (int i = 1; i < @a; i++)
                {
                    if (@a % i == 0 || @b % i == 0) result = i;
                }
                """,
                "result", "A number that divides only one of the two is taken."),
        ],
    };
}
