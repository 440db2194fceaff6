using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The square of the distance of a point from a plane.</summary>
internal static class PlaneDistanceSquared
{
    public static Family Family { get; } = new("plane-distance-squared", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 2 + (2 * draw.Level);
            int[] n = [draw.Between(-4, 4), draw.Between(-4, 4), draw.Between(-4, 4)];
            int[] p = [draw.Between(-m, m), draw.Between(-m, m), draw.Between(-m, m)];
            var e = draw.Set("e", draw.Between(-4 * m, 4 * m));
            draw.Set("a", n[0]);
            draw.Set("b", n[1]);
            draw.Set("c", n[2]);
            draw.Set("x", p[0]);
            draw.Set("y", p[1]);
            draw.Set("z", p[2]);
            draw.Require(n[0] > 1 && Math.Abs(n[1]) > 1 && Math.Abs(n[2]) > 1 && e != 0);
            var value = -e;
            var square = 0;
            for (var i = 0; i < 3; i++)
            {
                value += n[i] * p[i];
                square += n[i] * n[i];
            }

            draw.Require(Math.Abs(value) > 1);
            draw.Set("plane", $"{n[0]}x {(n[1] < 0 ? "-" : "+")} {Math.Abs(n[1])}y {(n[2] < 0 ? "-" : "+")} {Math.Abs(n[2])}z = {e}");
            return new Rational(value * value, square);
        },
        Statements =
        [
            "What is the square of the distance from the point $(@x, @y, @z)$ to the plane $@plane$?",
            "{Find|Compute} $d^2$, where $d$ is the distance between $(@x, @y, @z)$ and the plane $@plane$.",
            "Let $P = (@x, @y, @z)$. The plane $E$ has the equation $@plane$. {Determine|Find} the square of the distance of $P$ from $E$.",
            "The distance of the point (@x, @y, @z) from the plane with normal vector (@a, @b, @c) that consists of all points with $@plane$ is $\\sqrt{k}$. What is $k$?",
            "A sphere with center $(@x, @y, @z)$ touches the plane $@plane$. What is the square of its {radius|radius as an exact number}?",
            "A lamp hangs at (@x, @y, @z). A slanted ceiling is part of the plane $@plane$. If $s$ is the shortest distance from the lamp to that plane, {find $s^2$.|what is $s^2$?}",
            "Among all points of the plane $@plane$, take the one closest to $(@x, @y, @z)$. What is the square of the distance between {the two|these two points}?",
            "For $A(@x, @y, @z)$ and the plane given by $@plane$, find the square of the length of the perpendicular from $A$ to the plane.",
            "{Minimize|Find the least value of} $(x - (@x))^2 + (y - (@y))^2 + (z - (@z))^2$ for all $x$, $y$, $z$ with $@plane$. What is it?",
        ],
        Methods =
        [
            new("""
                int value = @a * @x + @b * @y + @c * @z - @e;
                int normal = @a * @a + @b * @b + @c * @c;
                var result = new Rational(value * value, normal);
                """,
                "result"),
            new("""
                var n = new[] { @a, @b, @c };
                var p = new[] { @x, @y, @z };
                var t = new Rational(@e - n.Zip(p, (u, v) => u * v).Sum(), n.Sum(u => u * u));
                var result = n.Select(u => t * u * (t * u)).Aggregate((u, v) => u + v);
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                int value = @a * @x + @b * @y + @c * @z + @e;
                int normal = @a * @a + @b * @b + @c * @c;
                var result = new Rational(value * value, normal);
                """,
                "result", "The right side of the equation is added instead of subtracted."),
            new("""
                int value = @a * @x + @b * @y + @c * @z - @e;
                int normal = @a * @a + @b * @b + @c * @c;
                var result = new Rational(value, normal);
                """,
                "result", "The value is not squared."),
            new("""
                int value = @a * @x + @b * @y + @c * @z - @e;
                var result = value * value;
                """,
                "result", "The square is not divided by the square of the normal vector's length."),
        ],
    };
}
