namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The perimeter of a triangle that is similar to a known one.</summary>
internal static class SimilarTriangles
{
    public static Family Family { get; } = new("similar-triangles", Subject.Geometry)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 3, 12, 40);
            var b = draw.Sized("b", 4, 15, 40);
            var c = draw.Between(Math.Abs(a - b) + 1, a + b - 1);
            draw.Set("c", c);
            var k = draw.Between(2, 3 + (2 * draw.Level));
            draw.Require(a < b && a < c && b != c);
            draw.Set("x", a * k);
            draw.Person();
            return k * (a + b + c);
        },
        Statements =
        [
            "A triangle has sides @a, @b and @c. The shortest side of a similar triangle is @x. What is the {perimeter|perimeter of the similar triangle}?",
            "Triangles $ABC$ and $DEF$ are similar, with $AB = @a$, $BC = @b$, $CA = @c$ and $DE = @x$. {Find|Compute} the perimeter of $DEF$.",
            "@name enlarges a drawing of a triangle with sides of @a cm, @b cm and @c cm so that the side of @a cm becomes @x cm long. What is the perimeter of the {larger|new} triangle in centimeters?",
            "The sides of a triangle are $@b$, $@c$ and $@a$. Another triangle has the same angles, and its shortest side measures $@x$. {Determine|Find} the sum of its sides.",
            "A garden plan shows a triangle with sides of @a, @b and @c inches. In the real garden the shortest of these sides is @x feet. How many feet of fence go around {the real triangle|it}?",
            "What is the perimeter of a triangle similar to one with sides @a, @b, @c, if the side that corresponds to @a is {@x|equal to @x}?",
            "Let $\\triangle PQR \\sim \\triangle STU$ with $PQ = @a$, $QR = @b$, $RP = @c$. If $ST = @x$, what is {$ST + TU + US$|the perimeter of $\\triangle STU$}?",
            "Two triangles have equal angles. The smaller one has sides of @a, @b and @c units, the larger one a shortest side of @x units. What is the perimeter of the larger one?",
            "By a projector, a triangle with edges @a, @b, @c is shown on a wall, where its shortest edge is @x. {Find the perimeter of the image.|What is the perimeter of the image?}",
        ],
        Methods =
        [
            new("""
                int scale = @x / @a;
                int perimeter = scale * (@a + @b + @c);
                """,
                "perimeter"),
            new("""
                var second = new Rational(@b * @x, @a);
                var third = new Rational(@c * @x, @a);
                var perimeter = @x + second + third;
                """,
                "perimeter"),
            new("var perimeter = Algebra.Solve(\"p/(@a + @b + @c) = @x/@a\").Elements[0];", "perimeter"),
        ],
        Mistakes =
        [
            new("int perimeter = @a + @b + @c + 3 * (@x - @a);", "perimeter", "Similar figures are multiplied by a factor, nothing is added."),
            new("int perimeter = @x * (@a + @b + @c);", "perimeter", "The factor is the quotient of two sides, not the side."),
            new("int perimeter = @x + @b + @c;", "perimeter", "Only one side is enlarged."),
        ],
    };
}
