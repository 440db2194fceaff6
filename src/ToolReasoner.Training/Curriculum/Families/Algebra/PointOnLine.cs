namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The missing coordinate of a point on a line through two points or on a given line.</summary>
internal static class PointOnLine
{
    public static Family Family { get; } = new("point-on-line", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 4 + draw.Level);
            var b = draw.Int("b", 2, 4 + draw.Level);
            var x = draw.Int("x", -10 - 4 * draw.Level, 10 + 4 * draw.Level);
            var y = draw.Between(-15, 15);
            draw.Require(a != b && x != 0 && y != 0);
            draw.Set("c", a * x + b * y);
            return y;
        },
        Statements =
        [
            "The point $(@x, k)$ lies on the line $@{a}x + @{b}y = @c$. {What is $k$?|Find $k$.}",
            "{Find|Compute} the $y$-coordinate of the point on the line @{a}x + @{b}y = @c whose $x$-coordinate is @x.",
            "If $(x, y)$ is a solution of $@{a}x + @{b}y = @c$ and $x = @x$, what is {$y$|the value of $y$}?",
            "For what value of $t$ does the line @{a}x + @{b}y = @c pass through (@x, t)?",
            "The graph of the equation $@{a}x + @{b}y = @c$ meets the vertical line $x = @x$ at one point. How high is {it|this point}, that is, what is its second coordinate?",
            "Let $P = (@x, p)$ satisfy $@{a}x + @{b}y - (@c) = 0$. {Determine|Find} $p$.",
            "A line has the equation $@{b}y = @c - @{a}x$. At $x = @x$, what is {the value of $y$|$y$}?",
            "Substitute @x for $m$ in the equation $@{a}m + @{b}n = @c$. {What is $n$?|Find $n$.}",
            "The sum of @a times a first number and @b times a second number is @c. The first number is @x. {Which number is|What is} the second?",
        ],
        Methods =
        [
            new("int y = (@c - @a * (@x)) / @b;", "y"),
            new("""
                int result = 0;
                for (int y = -1000; y <= 1000; y++)
                {
                    if (@a * (@x) + @b * y == @c) result = y;
                }
                """,
                "result"),
            new("""var y = Algebra.Solve("@a*(@x) + @{b}y = @c").Elements[0];""", "y"),
        ],
        Checks = [new("", "@a * (@x) + @b * (@claimed) == @c")],
        Mistakes =
        [
            new("int y = (@c + @a * (@x)) / @b;", "y", "The known term must be subtracted."),
            new("Rational y = new Rational(@c - @b * (@x), @a);", "y", "The value is put in for the wrong unknown."),
            new("int y = @c - @a * (@x);", "y", "The division by the coefficient is forgotten."),
        ],
    };
}
