namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The distance of two points, or its square.</summary>
internal static class DistanceSquared
{
    public static Family Family { get; } = new("distance-squared", Subject.Geometry)
    {
        Draw = draw =>
        {
            var m = 5 + (8 * draw.Level);
            var a = draw.Set("a", draw.Between(-m, m));
            var b = draw.Set("b", draw.Between(-m, m));
            var c = draw.Set("c", draw.Between(-m, m));
            var d = draw.Set("d", draw.Between(-m, m));
            draw.Person();
            draw.Require(a != c && b != d && a != 0 && b != 0);
            return (a * a) + (b * b) + (c * c) + (d * d) - (2 * ((a * c) + (b * d)));
        },
        Statements =
        [
            "What is the square of the distance between $(@a, @b)$ and $(@c, @d)$?",
            "The distance between the points $(@a, @b)$ and $(@c, @d)$ is $\\sqrt{n}$. {Find $n$.|What is $n$?}",
            "{Compute|Find} $AB^2$ for $A = (@a, @b)$ and $B = (@c, @d)$.",
            "A square has the segment from $(@a, @b)$ to $(@c, @d)$ as one of its sides. What is {its area|the area of the square}?",
            "On a grid, @name's house is at (@a, @b) and the school is at (@c, @d). If $s$ is the length of the straight line between them, what is $s^2$?",
            "Let $P(@a, @b)$ and $Q(@c, @d)$ be points of the plane. {Determine|Find} the square of the length of $PQ$.",
            "A circle with center $(@a, @b)$ passes through $(@c, @d)$. What is the square of its {radius|radius $r$}?",
            "An ant walks in a straight line from (@c, @d) to (@a, @b). What is the square of the distance that it {walks|covers}?",
            "The circle around $(@c, @d)$ that goes through the point $(@a, @b)$ has area $k\\pi$. {What is $k$?|Find $k$.}",
        ],
        Methods =
        [
            new("""
                int dx = @c - @a;
                int dy = @d - @b;
                int result = dx * dx + dy * dy;
                """,
                "result"),
            new("""
                var difference = new Complex(@c, @d) - new Complex(@a, @b);
                double result = Math.Round(Math.Pow(difference.Magnitude, 2));
                """,
                "result"),
            new("var result = Algebra.Simplify(\"(@a - (@c))^2 + (@b - (@d))^2\");", "result"),
        ],
        Mistakes =
        [
            new("""
                int dx = @c + @a;
                int dy = @d + @b;
                int result = dx * dx + dy * dy;
                """,
                "result", "The coordinates are added instead of subtracted."),
            new("double result = Math.Sqrt(Math.Pow(@c - @a, 2) + Math.Pow(@d - @b, 2));", "result", "This is the distance, not its square."),
            new("int result = Math.Abs(@c - @a) + Math.Abs(@d - @b);", "result", "The differences are not squared."),
        ],
    };
}
