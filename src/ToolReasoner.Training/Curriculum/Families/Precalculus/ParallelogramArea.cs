namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The area of a parallelogram spanned by two vectors.</summary>
internal static class ParallelogramArea
{
    public static Family Family { get; } = new("parallelogram-area", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 5 + (5 * draw.Level);
            var a = draw.Set("a", draw.Between(-m, m));
            var b = draw.Set("b", draw.Between(-m, m));
            var c = draw.Set("c", draw.Between(-m, m));
            var d = draw.Set("d", draw.Between(-m, m));
            draw.Require(a != 0 && b != 0 && c != 0 && d != 0);
            var squared = (((a * a) + (b * b)) * ((c * c) + (d * d))) - (((a * c) + (b * d)) * ((a * c) + (b * d)));
            var area = 0;
            while (area * area < squared)
            {
                area++;
            }

            draw.Require(area > 2 && (a * d) - (b * c) < 0);
            draw.Set("p", a + c);
            draw.Set("q", b + d);
            return area;
        },
        Statements =
        [
            "What is the area of the parallelogram spanned by the vectors $(@a, @b)$ and $(@c, @d)$?",
            "{Find|Compute} the area of the parallelogram with sides $\\begin{pmatrix} @a \\\\ @b \\end{pmatrix}$ and $\\begin{pmatrix} @c \\\\ @d \\end{pmatrix}$.",
            "The points $(0, 0)$, $(@a, @b)$, $(@p, @q)$ and $(@c, @d)$ are the vertices of a parallelogram. {Determine|Find} its area.",
            "Two edges of a parallelogram start at the same corner and are given by the vectors (@a, @b) and (@c, @d). What is the area of the {parallelogram|figure}?",
            "Let $\\mathbf{u} = \\langle @a, @b \\rangle$ and $\\mathbf{v} = \\langle @c, @d \\rangle$. How large is the parallelogram with vertices $\\mathbf{0}$, $\\mathbf{u}$, $\\mathbf{u} + \\mathbf{v}$, {and $\\mathbf v$|$\\mathbf v$ in this order}?",
            "The linear map with matrix $\\begin{pmatrix} @a & @c \\\\ @b & @d \\end{pmatrix}$ turns the unit square into a parallelogram. What is the area of {the image|this image}?",
            "A solar panel is a parallelogram. From one corner, its edges lead @a units in the $x$-direction and @b in the $y$-direction, and @c and @d units, respectively. What is its area?",
            "{Find|Compute} twice the area of the triangle with vertices $(0, 0)$, $(@a, @b)$ and $(@c, @d)$.",
            "A field in the plane consists of all points $s(@a, @b) + t(@c, @d)$ with $0 \\le s \\le 1$ and $0 \\le t \\le 1$. How {large|big} is its area?",
        ],
        Methods =
        [
            new("int area = Math.Abs(@a * @d - @b * @c);", "area"),
            new("""
                double u = Math.Sqrt(@a * @a + @b * @b);
                double v = Math.Sqrt(@c * @c + @d * @d);
                double angle = Math.Atan2(@d, @c) - Math.Atan2(@b, @a);
                double area = Math.Abs(u * v * Math.Sin(angle));
                """,
                "Math.Round(area)"),
            new("""
                var determinant = LinearAlgebra.Determinant(Expr.Parse("[[@a, @b], [@c, @d]]"));
                var area = Algebra.Simplify($"abs({determinant})");
                """,
                "area"),
        ],
        Mistakes =
        [
            new("int area = @a * @d - @b * @c;", "area", "The absolute value is missing."),
            new("double area = Math.Abs(@a * @d - @b * @c) / 2.0;", "area", "This is the area of the triangle, half of the parallelogram."),
            new("int area = Math.Abs(@a * @c + @b * @d);", "area", "This is the dot product."),
        ],
    };
}
