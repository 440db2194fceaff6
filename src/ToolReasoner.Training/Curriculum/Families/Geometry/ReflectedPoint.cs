namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>A point after a reflection in a line parallel to an axis, and one in the line y = x.</summary>
internal static class ReflectedPoint
{
    public static Family Family { get; } = new("reflected-point", Subject.Geometry)
    {
        Draw = draw =>
        {
            var m = 4 + (6 * draw.Level);
            var a = draw.Set("a", draw.Between(-m, m));
            var b = draw.Set("b", draw.Between(-m, m));
            var h = draw.Set("h", draw.Between(-m, m));
            draw.Require(h != 0 && a != h && b != h && a != b && a != 0);
            draw.Person();
            var offset = a - h;
            return (2 * b) - (h - offset);
        },
        Statements =
        [
            "The point $(@a, @b)$ is reflected in the line $x = @h$, and then in the line $y = x$. The image is $(p, q)$. What is $2p - q$?",
            "Reflect $P = (@a, @b)$ {over|across} the vertical line $x = @h$, then swap the coordinates. If the result is $(p, q)$, find $2p - q$.",
            "First $A(@a, @b)$ is mirrored in $x = @h$, giving $B$. Then $B$ is mirrored in $y = x$, giving $C(p, q)$. {Find|Compute} $2p - q$.",
            "@name folds the plane along the line $x = @h$, so that (@a, @b) lands on a new point, and then along the line $y = x$. The point is now at $(p, q)$. {What is $2p - q$?|Find $2p - q$.}",
            "Let $(p, q)$ be the image of $(@a, @b)$ under a reflection across $x = @h$ followed by a reflection across $y = x$. {Determine|Find} $2p - q$.",
            "{What is $2p - q$, when $(p, q)$ arises from $(@a, @b)$ by two reflections, the first in the line $x = @h$ and the second in the line $y = x$?|Find $2p - q$, when $(p, q)$ arises from $(@a, @b)$ by two reflections, the first in the line $x = @h$ and the second in the line $y = x$.}",
            "A light at (@a, @b) has an image in a mirror along $x = @h$, and this image has an image $(p, q)$ in a mirror along $y = x$. {Compute $2p - q$.|What is $2p - q$?}",
            "Two flips move the point (@a, @b): one about $x = @h$, then one about $y = x$. Its new coordinates are $p$ and $q$, in this order. How much is $2p - q$?",
            "In a drawing program a dot at $(@a, @b)$ is flipped about the vertical line through $(@h, 0)$, and the result is flipped about the diagonal $y = x$. The dot is now at $(p, q)$. Find $2p - q$.",
        ],
        Methods =
        [
            new("""
                int x = 2 * @h - @a;
                int y = @b;
                (x, y) = (y, x);
                int result = 2 * x - y;
                """,
                "result"),
            new("""
                int distance = @h - @a;
                int q = @h + distance;
                int p = @b;
                int result = 2 * p - q;
                """,
                "result"),
            new("""
                var q = Algebra.Solve("(x + @a)/2 = @h").Elements[0];
                var result = 2 * @b - q;
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                int x = 2 * @h - @a;
                int y = @b;
                int result = 2 * x - y;
                """,
                "result", "The second reflection is forgotten."),
            new("int result = 2 * @b + @a;", "result", "The first reflection is taken in the axis."),
            new("int result = 2 * @b - (@h - @a);", "result", "The distance to the line is taken once instead of twice."),
        ],
    };
}
