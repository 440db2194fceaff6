namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The sum of two fractions of a number is known.</summary>
internal static class EquationWithFractions
{
    public static Family Family { get; } = new("equation-with-fractions", Subject.Algebra)
    {
        Draw = draw =>
        {
            var p = draw.Int("p", 2, 6);
            var q = draw.Int("q", p + 1, 9);
            var b = draw.Sized("b", 2, 10, 60);
            var scale = draw.Between(1, 4 + 2 * draw.Level);
            var x = p * q * scale;
            draw.Require(b <= x - (q * scale) - (p * scale));
            draw.Set("c", q * scale + p * scale + b);
            return x;
        },
        Statements =
        [
            "Solve for $x$: $\\frac{x}{@p} + \\frac{x}{@q} + @b = @c$.",
            "If x/@p + x/@q + @b = @c, {what is $x$?|find $x$.}",
            "Dividing a number by @p gives one part, and dividing {it|the same number} by @q gives another. Both parts and @b make @c. What is the number?",
            "{Find|Determine} the value of $n$ for which $\\dfrac{n}{@p} + @b = @c - \\dfrac{n}{@q}$.",
            "A number is divided by @p and also by @q. The two quotients and @b add up to @c. {What is the number?|Find the number.}",
            "What number $y$ {satisfies|makes true} $\\frac{1}{@p}y + \\frac{1}{@q}y = @c - @b$?",
            "The sum of $\\frac{t}{@p}$ and $\\frac{t}{@q}$ is @b less than @c. {Compute|Find} $t$.",
            "From a full tank, 1/@p of the {water|oil} was used on Monday, 1/@q of the full amount on Tuesday, and @b liters on Wednesday, which makes @c liters. How many liters does the full tank hold?",
            "Let $x$ be a number with $@c = @b + x\\left(\\frac{1}{@p} + \\frac{1}{@q}\\right)$. What is $x$?",
        ],
        Methods =
        [
            new("int x = (@c - @b) * @p * @q / (@p + @q);", "x"),
            new("""
                Rational sum = new Rational(1, @p) + new Rational(1, @q);
                Rational x = (@c - @b) / sum;
                """,
                "x"),
            new("""
                int x = 0;
                while ((@p + @q) * x < (@c - @b) * @p * @q)
                {
                    x++;
                }
                """,
                "x"),
            new("""var x = Algebra.Solve("x/@p + x/@q + @b = @c").Elements[0];""", "x"),
        ],
        Checks = [new("Rational x = @claimed;", "x / @p + x / @q + @b == @c")],
        Mistakes =
        [
            new("int x = (@c - @b) * (@p + @q);", "x", "The sum of the fractions is not one over the sum of the denominators."),
            new("int x = (@c + @b) * @p * @q / (@p + @q);", "x", "The constant must be subtracted, not added."),
            new("int x = (@c - @b) / @p + (@c - @b) / @q;", "x", "The rest must be divided by the sum of the fractions, not multiplied by it."),
        ],
    };
}
