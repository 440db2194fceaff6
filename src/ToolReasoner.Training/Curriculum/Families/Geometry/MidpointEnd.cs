namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The other end of a segment with a known midpoint.</summary>
internal static class MidpointEnd
{
    public static Family Family { get; } = new("midpoint", Subject.Geometry)
    {
        Draw = draw =>
        {
            var m = 5 + (15 * draw.Level);
            var a = draw.Set("a", draw.Between(-m, m));
            var b = draw.Set("b", draw.Between(-m, m));
            var x = draw.Set("x", draw.Between(-m, m));
            var y = draw.Set("y", draw.Between(-m, m));
            draw.Require(a != x && b != y && a + b != 0);
            draw.Person();
            var (p, q) = (x + (x - a), y + (y - b));
            return p + q;
        },
        Statements =
        [
            "The midpoint of a segment is $(@x, @y)$, and one end is $(@a, @b)$. What is the sum of the coordinates of the other {end|endpoint}?",
            "$M = (@x, @y)$ is the midpoint of $AB$, and $A = (@a, @b)$. If $B = (p, q)$, {find $p + q$.|what is $p + q$?}",
            "@name stands at (@a, @b), exactly as far from a tree at (@x, @y) as the well on the opposite side of the tree, on one line. The well is at $(u, v)$. {Find $u + v$.|What is $u + v$?}",
            "The point $(@a, @b)$ is reflected through the point $(@x, @y)$. What do the coordinates of the image {add up to|sum to}?",
            "The center of a circle is $(@x, @y)$. One end of a diameter is at $(@a, @b)$. {Compute|Find} the sum of the coordinates of the other end.",
            "Let $(@a, @b)$ and $(p, q)$ be the endpoints of a segment with midpoint $(@x, @y)$. {Determine|Find} $p + q$.",
            "If $\\left(\\frac{@a + p}{2}, \\frac{@b + q}{2}\\right) = (@x, @y)$, what is {$p + q$|the value of $p + q$}?",
            "A seesaw seen from above is a straight line with its middle at (@x, @y). One end is at (@a, @b). What is the sum of the two coordinates of the other end?",
            "Two ships are at opposite sides of a buoy, at equal distances. The buoy is at (@x, @y) on the chart and one ship at (@a, @b). {Give|Find} the sum of the coordinates of the other ship.",
        ],
        Methods =
        [
            new("""
                int p = 2 * @x - @a;
                int q = 2 * @y - @b;
                int sum = p + q;
                """,
                "sum"),
            new("""
                var p = Algebra.Solve("(@a + p)/2 = @x").Elements[0];
                var q = Algebra.Solve("(@b + q)/2 = @y").Elements[0];
                var sum = p + q;
                """,
                "sum"),
            new("""
                int right = @x - @a;
                int up = @y - @b;
                int sum = @x + right + @y + up;
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("double sum = (@a + @x) / 2.0 + (@b + @y) / 2.0;", "sum", "This takes the middle of the two given points."),
            new("int sum = (@x - @a) + (@y - @b);", "sum", "This is only the way from the end to the middle."),
            new("int sum = 2 * @a - @x + 2 * @b - @y;", "sum", "The end and the midpoint are mixed up."),
        ],
    };
}
