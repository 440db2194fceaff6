namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>An equation with the unknown in denominators.</summary>
internal static class RationalEquation
{
    public static Family Family { get; } = new("rational-equation", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var x = draw.Between(2, 10 + 8 * draw.Level);
            var a = draw.Int("a", 2, 5 + draw.Level);
            var b = draw.Int("b", 2, 5 + draw.Level);
            var c = draw.Sized("c", 1, 12, 30);
            draw.Require(a != b);
            draw.Require((a * (x + c)) % b == 0);
            var d = (a * (x + c) / b) - x;
            draw.Require(d != 0 && d != c && d > 0);
            draw.Set("d", d);
            return x;
        },
        Statements =
        [
            "Solve for $x$: $\\frac{@a}{x + @d} = \\frac{@b}{x + @c}$.",
            "If @a/(x + @d) = @b/(x + @c), {what is $x$?|find $x$.}",
            "What value of $x$ {satisfies|solves} $\\dfrac{x + @c}{x + @d} = \\dfrac{@b}{@a}$?",
            "When a number is increased by @c and by @d, the two results are in the ratio @b : @a, in this order. {What is the number?|Find the number.}",
            "Find the number that must be added to both the numerator and the denominator of $\\frac{@c}{@d}$ to {get|obtain} a fraction equal to $\\frac{@b}{@a}$.",
            "For which $n$ are the fractions $\\frac{@b}{n + @c}$ and $\\frac{@a}{n + @d}$ equal?",
            "In how many years will the ages of two people, now @c and @d, have the quotient $\\frac{@b}{@a}$, the first divided by the second?",
            "Let $t$ be the solution of $\\frac{t + @c}{@b} = \\frac{t + @d}{@a}$. {Determine|Compute} $t$.",
            "{Determine|Find} y so that @a(y + @c) divided by @b(y + @d) is equal to 1.",
        ],
        Methods =
        [
            new("int x = (@b * @d - @a * @c) / (@a - @b);", "x"),
            new("""
                int x = 0;
                while (@a * (x + @c) != @b * (x + @d))
                {
                    x++;
                }
                """,
                "x"),
            new("""var x = Algebra.Solve("@a/(x + @d) = @b/(x + @c)").Elements[0];""", "x"),
        ],
        Checks = [new("int x = @claimed;", "new Rational(x + @c, x + @d) == new Rational(@b, @a)")],
        Mistakes =
        [
            new("int x = (@a * @d - @b * @c) / (@a - @b);", "x", "The cross products are formed with the wrong pairs."),
            new("int x = (@b * @d + @a * @c) / (@a + @b);", "x", "The signs are lost when the terms are collected."),
            new("""
                int x = 0;
                while (x < 1000 && @a / (x + @d) != @b / (x + @c))
                {
                    x++;
                }
                """,
                "x", "Integer division makes different fractions equal."),
        ],
    };
}
