using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The sum of the solutions or the solutions themselves of an equation with an absolute value.</summary>
internal static class AbsoluteValueSolutions
{
    public static Family Family { get; } = new("absolute-value-solutions", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 3 + draw.Level);
            var b = draw.Sized("b", 1, 20, 100);
            var c = draw.Sized("c", 2, 30, 120);
            draw.Require((b + c) % a != 0 || draw.Between(0, 1) == 0);
            return new Rational(c * c - b * b, a * a) * -1;
        },
        Statements =
        [
            "What is the product of the two solutions of $|@{a}x - @b| = @c$? {Give an exact answer.|Write it as a fraction in lowest terms or a whole number.}",
            "Two numbers $x$ satisfy $|@{a}x - @b| = @c$. {Find|Compute} their product.",
            "Multiply all real numbers x with abs(@{a}x - @b) = @c. {What is the product|What do you get}?",
            "The distance of @{a}x from @b on the number line is @c. {Find|Determine} the product of the possible values of $x$.",
            "Let $p$ and $q$ be the roots of the equation $@c = |@b - @{a}x|$. {Find $pq$.|What is $pq$?}",
            "If $|@{a}n - @b| - @c = 0$ has the solutions $n = u$ and $n = v$, what is $uv${?|, exactly?}",
            "The graph of $y = |@{a}x - @b|$ meets the line $y = @c$ at two points. {What is the product of their $x$-coordinates?|Find the product of their $x$-coordinates.}",
            "Find the product of all values of $t$ for which the absolute value of $@{a}t - @b$ is {equal to|exactly} @c.",
            "Either $@{a}x - @b$ or its opposite is equal to @c. {What is the product of the two $x$ for which this is so?|Compute the product of the two $x$ for which this is so.}",
        ],
        Methods =
        [
            new("""
                Rational first = new Rational(@b + @c, @a);
                Rational second = new Rational(@b - @c, @a);
                Rational product = first * second;
                """,
                "product"),
            new("""
                var solutions = Algebra.Solve("abs(@{a}x - @b) = @c").Elements;
                var product = solutions[0] * solutions[1];
                """,
                "product"),
            new("Rational product = new Rational(@b * @b - @c * @c, @a * @a);", "product"),
        ],
        Mistakes =
        [
            new("""
                Rational first = new Rational(@b + @c, @a);
                Rational second = new Rational(@b - @c, @a);
                Rational product = first + second;
                """,
                "product", "The solutions are added instead of multiplied."),
            new("Rational product = new Rational(@b + @c, @a);", "product", "The absolute value gives a second solution."),
            new("int product = (@b + @c) / @a * ((@b - @c) / @a);", "product", "Integer division loses the fractions."),
        ],
    };
}
