namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>Products of rectangular coordinates of a point given in polar ones.</summary>
internal static class FromPolarCoordinates
{
    public static Family Family { get; } = new("from-polar-coordinates", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var r = draw.Sized("r", 1, 8, 30) * 2;
            draw.Set("r", r);
            int[] angles = [60, 120, 240, 300, 420, 480];
            var t = draw.Set("t", angles[draw.Between(0, 5)]);
            var k = draw.Int("k", 1, 30);
            var half = t is 60 or 300 or 420 ? r / 2 : -r / 2;
            var value = (r * r) - (half * half) + (k * half);
            draw.Require(value != 0);
            return value;
        },
        Statements =
        [
            "A point has polar coordinates $(@r, @t^\\circ)$ and rectangular coordinates $(x, y)$. {Find|Compute} $y^2 + @k x$.",
            "{Convert|Change} $(r, \\theta) = (@r, @t^\\circ)$ to rectangular coordinates $(x, y)$. What is $y^2 + @k x$?",
            "Let $x = @r \\cos @t^\\circ$ and $y = @r \\sin @t^\\circ$. {Find $y^2 + @k x$.|What is $y^2 + @k x$?}",
            "A ship is @r miles from a lighthouse at the origin, in the direction that makes an angle of @t degrees with the positive $x$-axis. If its position is $(x, y)$, what is the value of $@k x + y^2$?",
            "The complex number $@r(\\cos @t^\\circ + i \\sin @t^\\circ)$ is written as $x + yi$. {Determine|Find} $@k x + y^2$.",
            "In the plane, start at the origin and go @r units in the direction of @t degrees, measured counterclockwise from the positive $x$-axis, to $(x, y)$. What is {$y^2 + @k x$|the value of $y^2 + @k x$}?",
            "What is the square of the second rectangular coordinate plus @k times the first, for the point with polar coordinates (@r, @t°)?",
            "{Evaluate|Compute} $(@r \\sin @t^\\circ)^2 + @k \\cdot @r \\cos @t^\\circ$.",
            "A radar shows a plane at distance @r and angle @t° from the $x$-axis. With $(x, y)$ for its rectangular coordinates, {find|give} $@k x + y^2$.",
        ],
        Methods =
        [
            new("""
                double angle = @t * Math.PI / 180;
                double x = @r * Math.Cos(angle);
                double y = @r * Math.Sin(angle);
                double result = Math.Round(y * y + @k * x);
                """,
                "result"),
            new("var result = Algebra.Simplify(\"(@r*sin(@t*pi/180))^2 + @k*@r*cos(@t*pi/180)\");", "result"),
            new("""
                var z = Complex.FromPolarCoordinates(@r, @t * Math.PI / 180);
                double result = Math.Round(z.Imaginary * z.Imaginary + @k * z.Real);
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                double x = @r * Math.Cos(@t);
                double y = @r * Math.Sin(@t);
                double result = Math.Round(y * y + @k * x);
                """,
                "result", "The angle is in degrees, but the functions take radians."),
            new("""
                double angle = @t * Math.PI / 180;
                double x = @r * Math.Sin(angle);
                double y = @r * Math.Cos(angle);
                double result = Math.Round(y * y + @k * x, 4);
                """,
                "result", "Sine and cosine are mixed up."),
            new("""
                double angle = @t * Math.PI / 180;
                double result = Math.Round(@r * Math.Sin(angle) + @k * @r * Math.Cos(angle), 4);
                """,
                "result", "The second coordinate is not squared."),
        ],
    };
}
