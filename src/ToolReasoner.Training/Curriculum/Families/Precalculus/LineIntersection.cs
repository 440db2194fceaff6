namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>A coordinate of the point where two lines given by points and directions meet.</summary>
internal static class LineIntersection
{
    public static Family Family { get; } = new("line-intersection", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 3 + (3 * draw.Level);
            var x = draw.Between(-m, m);
            var y = draw.Between(-m, m);
            var a = draw.Set("a", draw.Between(1, 6));
            var b = draw.Set("b", draw.Between(-6, 6));
            var c = draw.Set("c", draw.Between(-6, 6));
            var d = draw.Set("d", draw.Between(1, 6));
            var t = draw.Between(-4, 4);
            var s = draw.Between(-4, 4);
            draw.Set("p", x - (t * a));
            draw.Set("q", y - (t * b));
            draw.Set("u", x - (s * c));
            draw.Set("v", y - (s * d));
            draw.Require((a * d) - (b * c) != 0 && t != 0 && s != 0 && b != 0 && c != 0 && x != y && t != s);
            return x + y;
        },
        Statements =
        [
            "The lines $(@p, @q) + t(@a, @b)$ and $(@u, @v) + s(@c, @d)$ meet at $(x, y)$. {Find $x + y$.|What is $x + y$?}",
            "A line goes through $(@p, @q)$ in the direction $(@a, @b)$, another through $(@u, @v)$ in the direction $(@c, @d)$. What is the sum of the coordinates of the point where they {cross|intersect}?",
            "{Find|Compute} $x + y$ for the common point $(x, y)$ of the lines $\\begin{pmatrix} @p \\\\ @q \\end{pmatrix} + t \\begin{pmatrix} @a \\\\ @b \\end{pmatrix}$ and $\\begin{pmatrix} @u \\\\ @v \\end{pmatrix} + s \\begin{pmatrix} @c \\\\ @d \\end{pmatrix}$.",
            "One straight road passes (@p, @q) and advances @a to the east for each @b to the north; another passes (@u, @v) and advances @c to the east for each @d to the north. (Negative numbers mean west and south.) What is the sum of the coordinates of their crossing?",
            "Let $(x, y)$ satisfy both $x = @p + (@a) t$, $y = @q + (@b) t$ for some $t$ and $x = @u + (@c) s$, $y = @v + (@d) s$ for some $s$. {Determine|Find} $x + y$.",
            "Two laser beams in a plane start at (@p, @q) and (@u, @v). Extended both ways, they have directions (@a, @b) and (@c, @d). The beams' lines cross in $(x, y)$. {Compute|Find} $x + y$.",
            "Where do the line through $(@p, @q)$ with direction vector $\\langle @a, @b \\rangle$ and the line through $(@u, @v)$ with direction vector $\\langle @c, @d \\rangle$ meet? Give the sum of the {two coordinates|coordinates}.",
            "Line $g$: $(@p, @q) + \\lambda (@a, @b)$. Line $h$: $(@u, @v) + \\mu (@c, @d)$. What is the sum of the coordinates of the intersection of $g$ and $h$?",
            "If $(@p, @q) + t(@a, @b) = (@u, @v) + s(@c, @d)$, what is the sum of the components of {this vector|the vector on either side}?",
        ],
        Methods =
        [
            new("""
                int determinant = @a * @d - @b * @c;
                int top = (@u - @p) * @d - (@v - @q) * @c;
                var t = new Rational(top, determinant);
                var sum = @p + t * @a + @q + t * @b;
                """,
                "sum"),
            new("""
                var first = "(@b)*(x - (@p)) = @a*(y - (@q))";
                var second = "@d*(x - (@u)) = (@c)*(y - (@v))";
                var point = Algebra.SolveSystem(first, second).Elements[0];
                var sum = point.Operands[0] + point.Operands[1];
                """,
                "sum"),
            new("""
                int sum = 0;
                for (int t = -50; t <= 50; t++)
                {
                    int x = @p + t * @a, y = @q + t * @b;
                    if ((x - @u) * @d == (y - @v) * @c) sum = x + y;
                }
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                int determinant = @a * @d - @b * @c;
                int top = (@u - @p) * @d - (@v - @q) * @c;
                var t = new Rational(top, determinant);
                """,
                "t", "This is the parameter, not the point."),
            new("""
                int determinant = @a * @d - @b * @c;
                int top = (@u - @p) * @d - (@v - @q) * @c;
                var t = new Rational(top, determinant);
                var sum = @u + t * @c + @v + t * @d;
                """,
                "sum", "The parameter of the first line is put into the second."),
            new("int sum = @p + @a + @q + @b;", "sum", "The parameter is not 1."),
        ],
    };
}
