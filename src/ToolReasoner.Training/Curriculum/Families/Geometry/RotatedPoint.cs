namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>A point rotated by right angles around another.</summary>
internal static class RotatedPoint
{
    public static Family Family { get; } = new("rotated-point", Subject.Geometry)
    {
        Draw = draw =>
        {
            var m = 4 + (6 * draw.Level);
            var a = draw.Set("a", draw.Between(-m, m));
            var b = draw.Set("b", draw.Between(-m, m));
            var c = draw.Set("c", draw.Between(-m, m));
            var d = draw.Set("d", draw.Between(-m, m));
            var turns = draw.Between(1, 3);
            draw.Set("turns", turns);
            draw.Set("angle", 90 * turns);
            draw.Require(a != c && b != d && Math.Abs(a - c) != Math.Abs(b - d) && (c != 0 || d != 0));
            draw.Person();
            var (x, y) = turns switch { 1 => (d - b, a - c), 2 => (c - a, d - b), _ => (b - d, c - a) };
            var sum = x + c + (3 * (y + d));
            draw.Require(sum != 0);
            return sum;
        },
        Statements =
        [
            "The point $(@a, @b)$ is rotated by $@angle^\\circ$ counterclockwise about $(@c, @d)$ to $(p, q)$. {What is $p + 3q$?|Find $p + 3q$.}",
            "Point $P(@a, @b)$ is turned @angle degrees counterclockwise around the center $C(@c, @d)$. The image has coordinates $(p, q)$. {Compute|Find} $p + 3q$.",
            "Let $(p, q)$ be the image of $(@a, @b)$ under the rotation by $@angle^\\circ$, counterclockwise, with center $(@c, @d)$. What is {$p + 3q$|the value of $p + 3q$}?",
            "A door seen from above is hinged at (@c, @d). Its edge is at (@a, @b). When it has turned counterclockwise by @angle degrees, its edge is at $(p, q)$. What is $p + 3q$?",
            "A clock hand is fixed at (@c, @d) and its tip is at (@a, @b). The hand is turned backwards (counterclockwise) by @angle degrees. If the tip is then at $(p, q)$, {find|determine} $p + 3q$.",
            "{Find|Compute} $p + 3q$, where $(p, q)$ is the point to which $(@a, @b)$ goes in a counterclockwise turn of @angle degrees about $(@c, @d)$.",
            "About the point (@c, @d), rotate the point (@a, @b) counterclockwise through @angle degrees. Add three times the second coordinate of the image to its first coordinate. What {do you get|is the result}?",
            "@name turns a figure by @angle degrees counterclockwise around (@c, @d). A corner of the figure moves from (@a, @b) to $(p, q)$. What is $p + 3q$?",
            "In the complex plane, $@a + (@b)i$ is rotated about $@c + (@d)i$ by @angle degrees counterclockwise. The image is $p + qi$. {Find $p + 3q$.|What is $p + 3q$?}",
        ],
        Methods =
        [
            new("""
                int x = @a - @c, y = @b - @d;
                for (int i = 0; i < @turns; i++)
                {
                    (x, y) = (-y, x);
                }
                int result = (x + @c) + 3 * (y + @d);
                """,
                "result"),
            new("""
                var center = new Complex(@c, @d);
                var image = center + (new Complex(@a, @b) - center) * Complex.Pow(Complex.ImaginaryOne, @turns);
                double result = Math.Round(image.Real + 3 * image.Imaginary);
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                int x = @a, y = @b;
                for (int i = 0; i < @turns; i++)
                {
                    (x, y) = (-y, x);
                }
                int result = x + 3 * y;
                """,
                "result", "The point is turned around the origin instead of the center."),
            new("""
                int x = @a - @c, y = @b - @d;
                for (int i = 0; i < @turns; i++)
                {
                    (x, y) = (-y, x);
                }
                int result = x + 3 * y;
                """,
                "result", "The center is not added back."),
            new("""
                int x = @a - @c, y = @b - @d;
                for (int i = 0; i <= @turns; i++)
                {
                    (x, y) = (-y, x);
                }
                int result = (x + @c) + 3 * (y + @d);
                """,
                "result", "The point is turned once too often."),
        ],
    };
}
