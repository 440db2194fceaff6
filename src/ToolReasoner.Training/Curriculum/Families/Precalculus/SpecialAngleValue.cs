using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>A combination of trigonometric values at special angles.</summary>
internal static class SpecialAngleValue
{
    public static Family Family { get; } = new("special-angle-value", Subject.Precalculus)
    {
        Draw = draw =>
        {
            int[] angles = [30, 45, 60, 120, 135, 150, 210, 225, 240, 300, 315, 330];
            var x = draw.Set("x", angles[draw.Between(0, 11)]);
            var y = draw.Set("y", angles[draw.Between(0, 11)]);
            var a = draw.Int("a", 2, 12);
            var b = draw.Int("b", 2, 12);
            Rational SineSquared(int degrees) => (degrees % 180) switch { 30 or 150 => new Rational(1, 4), 45 or 135 => Rational.Half, _ => new Rational(3, 4) };
            var (p, q) = (SineSquared(x), 1 - SineSquared(y));
            draw.Require(x != y && p != q);
            return (a * p) + (b * q);
        },
        Statements =
        [
            "What is the exact value of $@a \\sin^2 @x^\\circ + @b \\cos^2 @y^\\circ$?",
            "{Compute|Evaluate} $@a (\\sin @x^\\circ)^2 + @b (\\cos @y^\\circ)^2$. Express your answer as a number or a common fraction.",
            "Let $s = \\sin @x^\\circ$ and $c = \\cos @y^\\circ$. {Find|Determine} $@a s^2 + @b c^2$.",
            "{Find the exact value of @a times the square of the sine of @x degrees plus @b times the square of the cosine of @y degrees.|What is the exact value of @a times the square of the sine of @x degrees plus @b times the square of the cosine of @y degrees?}",
            "A formula for the brightness of a lamp is $@a \\sin^2 \\alpha + @b \\cos^2 \\beta$. What is its exact value for $\\alpha = @x^\\circ$ and $\\beta = @y^\\circ$?",
            "If $u = \\sin^2(@x^\\circ)$ and $v = \\cos^2(@y^\\circ)$, what is {$@a u + @b v$|the value of $@a u + @b v$}?",
            "{Simplify|Compute} $@b \\cos^2 @y^\\circ + @a \\sin^2 @x^\\circ$.",
            "Add @a sin^2(@x°) and @b cos^2(@y°). What is the {exact sum|sum as an exact number}?",
            "Without tables, find @a sin²(@x°) + @b cos²(@y°). Give {an exact number|a whole number or a fraction}.",
        ],
        Methods =
        [
            new("var result = Algebra.Simplify(\"@a*sin(@x*pi/180)^2 + @b*cos(@y*pi/180)^2\");", "result"),
            new("""
                double x = @x * Math.PI / 180, y = @y * Math.PI / 180;
                double value = @a * Math.Pow(Math.Sin(x), 2) + @b * Math.Pow(Math.Cos(y), 2);
                var result = new Rational((int)Math.Round(4 * value), 4);
                """,
                "result"),
            new("""
                var sine = Expr.Sin(Expr.Parse("@x*pi/180"));
                var cosine = Expr.Cos(Expr.Parse("@y*pi/180"));
                var result = Algebra.Simplify(@a * sine * sine + @b * cosine * cosine);
                """,
                "result"),
        ],
        Mistakes =
        [
            new("double result = @a * Math.Pow(Math.Sin(@x), 2) + @b * Math.Pow(Math.Cos(@y), 2);", "result", "The angles are degrees, but the functions take radians."),
            new("var result = Algebra.Simplify(\"@a*cos(@x*pi/180)^2 + @b*sin(@y*pi/180)^2\");", "result", "Sine and cosine are mixed up."),
            new("var result = Algebra.Simplify(\"@a*sin(@x*pi/180) + @b*cos(@y*pi/180)\");", "result", "The values are not squared."),
        ],
    };
}
