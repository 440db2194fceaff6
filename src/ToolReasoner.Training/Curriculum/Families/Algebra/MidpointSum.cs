namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The sum of the coordinates of a midpoint or of the other end of a segment.</summary>
internal static class MidpointSum
{
    public static Family Family { get; } = new("midpoint-sum", Subject.Algebra)
    {
        Draw = draw =>
        {
            var most = 6 + 6 * draw.Level;
            var (x, y) = (draw.Int("x1", -most, most), draw.Int("y1", -most, most));
            var (mx, my) = (draw.Int("mx", -most, most), draw.Int("my", -most, most));
            draw.Require((mx, my) != (x, y) && mx + my != 0 && x + y != mx + my);
            return 2 * (mx + my) - x - y;
        },
        Statements =
        [
            "The midpoint of a segment is $(@mx, @my)$ and one endpoint is $(@x1, @y1)$. {What is the sum of the coordinates of the other endpoint?|Find the sum of the coordinates of the other endpoint.}",
            "Let $M = (@mx, @my)$ be the midpoint of $\\overline{AB}$ with $A = (@x1, @y1)$. If $B = (a, b)$, {what is $a + b$?|find $a + b$.}",
            "One end of a line segment is at (@x1, @y1), and its middle is at (@mx, @my). {Find|Compute} the sum of the coordinates of the other end.",
            "The point $P(@x1, @y1)$ is reflected in the point $Q(@mx, @my)$. What is the sum of the coordinates of the {image|reflected point}?",
            "A diameter of a circle has one end at $(@x1, @y1)$. The center of the circle is $(@mx, @my)$. {Determine|Find} the sum of the coordinates of the other end of the diameter.",
            "Suppose $(@mx, @my)$ lies halfway between $(@x1, @y1)$ and $(p, q)$. {Compute|Find} $p + q$.",
            "On a grid, (@x1, @y1) and another point have the midpoint (@mx, @my). What do the coordinates of the other point add up to?",
            "For which point $(u, v)$ is $(@mx, @my)$ the midpoint of the segment from $(@x1, @y1)$ to $(u, v)$? {Give|Report} $u + v$.",
            "Walking straight from (@x1, @y1), one is halfway at (@mx, @my). What is the sum of the coordinates of the {goal|destination}?",
        ],
        Methods =
        [
            new("""
                int x = 2 * (@mx) - (@x1);
                int y = 2 * (@my) - (@y1);
                int sum = x + y;
                """,
                "sum"),
            new("int sum = (@mx) + (@my) + (@mx - (@x1)) + (@my - (@y1));", "sum"),
            new("""
                var x = Algebra.Solve("(x + (@x1))/2 = @mx").Elements[0];
                var y = Algebra.Solve("(y + (@y1))/2 = @my").Elements[0];
                var sum = x + y;
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                Rational x = new Rational(@mx + @x1, 2);
                Rational y = new Rational(@my + @y1, 2);
                Rational sum = x + y;
                """,
                "sum", "This is the midpoint of the two given points."),
            new("""
                int x = 2 * (@x1) - (@mx);
                int y = 2 * (@y1) - (@my);
                int sum = x + y;
                """,
                "sum", "The midpoint and the endpoint are exchanged."),
            new("int sum = 2 * (@mx) - (@x1);", "sum", "Only one coordinate is counted."),
        ],
    };
}
