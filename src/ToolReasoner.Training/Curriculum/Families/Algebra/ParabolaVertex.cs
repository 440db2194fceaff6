namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The vertex of a parabola.</summary>
internal static class ParabolaVertex
{
    public static Family Family { get; } = new("parabola-vertex", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Between(1, 2 + draw.Level) * (draw.Between(0, 2) == 0 ? -1 : 1);
            var h = draw.Between(-4 - 2 * draw.Level, 4 + 2 * draw.Level);
            var k = draw.Between(-15 - 8 * draw.Level, 15 + 8 * draw.Level);
            draw.Require(h != 0 && k != 0 && Math.Abs(2 * a * h) > 1);
            draw.Set("a", a);
            draw.Set("b", -2 * a * h);
            draw.Set("c", a * h * h + k);
            draw.Set("q", Terms.Text("x", a, -2 * a * h, a * h * h + k));
            draw.Set("code", Terms.Code("x", a, -2 * a * h, a * h * h + k));
            return h + k;
        },
        Statements =
        [
            "The vertex of the parabola $y = @q$ is $(h, k)$. {What is $h + k$?|Find $h + k$.}",
            "{Find|Compute} the sum of the coordinates of the vertex of the parabola y = @q.",
            "Write $@q$ in the form $a(x - h)^2 + k$ by completing the square. What is $h + k$?",
            "Let $f(x) = @q$. Its graph has one turning point $(p, q)$. {Determine|Find} $p + q$.",
            "At which point does the parabola $y = @q$ turn? {Give|Report} the sum of the two coordinates of that point.",
            "What do you get when you add the $x$-coordinate and the $y$-coordinate of the vertex of the graph of @q?",
            "The axis of symmetry of $y = @q$ is $x = m$, and the extreme value of $y$ is $n$. {Compute|Find} $m + n$.",
            "A quadratic function has the coefficients $a = @a$, $b = @b$, $c = @c$, so it is $@q$. Find the sum of the coordinates of its vertex.",
            "If $@q = a(x - h)^2 + k$ for all $x$, {what is the value of $h + k$?|find the value of $h + k$.}",
        ],
        Methods =
        [
            new("""
                int x = -(@b) / (2 * @a);
                int y = @code;
                int sum = x + y;
                """,
                "sum"),
            new("""
                Rational h = new Rational(-(@b), 2 * @a);
                Rational k = @c - @a * h * h;
                Rational sum = h + k;
                """,
                "sum"),
            new("""
                int sum = 0;
                for (int x = -100; x <= 100; x++)
                {
                    int y = @code;
                    int slope = 2 * @a * x + @b;
                    if (slope == 0) sum = x + y;
                }
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                int x = (@b) / (2 * @a);
                int y = @code;
                int sum = x + y;
                """,
                "sum", "The sign of the first coordinate is wrong."),
            new("""
                int x = -(@b) / (2 * @a);
                int y = @c;
                int sum = x + y;
                """,
                "sum", "The constant term is the value at 0, not at the vertex."),
            new("""
                int x = -(@b) / @a;
                int y = @code;
                int sum = x + y;
                """,
                "sum", "The first coordinate must be divided by twice the leading coefficient."),
        ],
    };
}
