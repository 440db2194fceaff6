namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The area of a triangle with given vertices.</summary>
internal static class AreaFromCoordinates
{
    public static Family Family { get; } = new("triangle-from-coordinates", Subject.Geometry)
    {
        Draw = draw =>
        {
            var m = 4 + (3 * draw.Level);
            int[] v = [.. Enumerable.Range(0, 6).Select(_ => draw.Between(-m, m))];
            draw.Set("a", v[0]);
            draw.Set("b", v[1]);
            draw.Set("c", v[2]);
            draw.Set("d", v[3]);
            draw.Set("e", v[4]);
            draw.Set("f", v[5]);
            var left = Math.Min(v[0], Math.Min(v[2], v[4]));
            var twice = Math.Abs(((v[0] - v[4]) * (v[3] - v[5])) - ((v[2] - v[4]) * (v[1] - v[5])));
            draw.Require(twice > 4 && twice % 2 == 0 && left < 0);
            return twice / 2;
        },
        Statements =
        [
            "What is the area of the triangle with vertices $(@a, @b)$, $(@c, @d)$ and $(@e, @f)$?",
            "{Find|Compute} the area of triangle $ABC$ with $A = (@a, @b)$, $B = (@c, @d)$, $C = (@e, @f)$.",
            "Points $P(@a, @b)$, $Q(@c, @d)$ and $R(@e, @f)$ are given in the plane. How many square units are in the {triangle $PQR$|area of $PQR$}?",
            "On a map with unit squares, three wells are at (@a, @b), (@c, @d) and (@e, @f). What is the area of the triangle between them?",
            "A triangle is drawn on a coordinate grid. Its corners are at $(@e, @f)$, $(@a, @b)$ and $(@c, @d)$. {Determine|Find} its area in square units.",
            "Let $T$ be the triangle whose vertices are the points $(@c, @d)$, $(@e, @f)$, $(@a, @b)$. What is {the area of $T$|its area}?",
            "Three straight fences connect the posts at (@a, @b), (@c, @d) and (@e, @f), where one unit is a meter. What area in square meters do they {enclose|surround}?",
            "{Compute|Find} half of the absolute value of the determinant $(@c - (@a))(@f - (@b)) - (@e - (@a))(@d - (@b))$, which is the area of a triangle.",
            "The lines that join (@a, @b) to (@c, @d), (@c, @d) to (@e, @f), and (@e, @f) to (@a, @b) bound a region. What is its area?",
        ],
        Methods =
        [
            new("""
                int sum = @a * (@d - @f) + @c * (@f - @b) + @e * (@b - @d);
                double area = Math.Abs(sum) / 2.0;
                """,
                "area"),
            new("""
                (int X, int Y)[] p = [(@a, @b), (@c, @d), (@e, @f)];
                int sum = 0;
                for (int i = 0; i < 3; i++)
                {
                    var (q, r) = (p[i], p[(i + 1) % 3]);
                    sum += q.X * r.Y - r.X * q.Y;
                }
                int area = Math.Abs(sum) / 2;
                """,
                "area"),
            new("""
                var m = Expr.Parse("[[@a, @b, 1], [@c, @d, 1], [@e, @f, 1]]");
                var area = Algebra.Simplify($"abs({LinearAlgebra.Determinant(m)})/2");
                """,
                "area"),
        ],
        Mistakes =
        [
            new("int area = Math.Abs(@a * (@d - @f) + @c * (@f - @b) + @e * (@b - @d));", "area", "The sum must be halved."),
            new("double area = (@a * @d + @c * @f + @e * @b) / 2.0;", "area", "The products in the other direction are not subtracted."),
            new("double area = -Math.Abs(@a * (@d - @f) + @c * (@f - @b) + @e * (@b - @d)) / 2.0;", "area", "An area is never negative."),
        ],
    };
}
