namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>A real product of a power and another number in polar form.</summary>
internal static class PolarProduct
{
    public static Family Family { get; } = new("polar-product", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var r = draw.Int("r", 1, 4);
            var s = draw.Int("s", 2, 6);
            var n = draw.Int("n", 2, 4 + (draw.Level / 2));
            var step = draw.Of("step", 10, 15, 20, 30, 40, 45, 50, 70, 75, 80, 100);
            var total = draw.Between(0, 1) * 180;
            var other = draw.Set("other", (((total - (n * step)) % 360) + 360) % 360);
            draw.Require(other > 0 && r + s > 4);
            long size = s;
            for (var i = 0; i < n; i++)
            {
                size *= r;
            }

            return total == 0 ? size : -size;
        },
        Statements =
        [
            "Let $z = @r(\\cos @step^\\circ + i \\sin @step^\\circ)$ and $w = @s(\\cos @other^\\circ + i \\sin @other^\\circ)$. {Find|Compute} $z^{@n} w$.",
            "What is the value of $[@r(\\cos @step^\\circ + i \\sin @step^\\circ)]^{@n} \\cdot @s(\\cos @other^\\circ + i \\sin @other^\\circ)$?",
            "{Evaluate|Compute} $(@r \\operatorname{cis} @step^\\circ)^{@n} (@s \\operatorname{cis} @other^\\circ)$.",
            "A complex number has absolute value @r and argument @step degrees, another has absolute value @s and argument @other degrees. What is the first, to the power @n, times the second?",
            "Given $|z| = @r$, $\\arg z = @step^\\circ$, $|w| = @s$ and $\\arg w = @other^\\circ$, {find|determine} the real number $z^{@n} w$.",
            "A point at distance @s from 0 in the complex plane, in the direction of @other degrees, is multiplied @n times by the number with absolute value @r and angle @step degrees. At which real number does it {arrive|end}?",
            "{Simplify|Find} $@s(\\cos @other^\\circ + i\\sin @other^\\circ) \\cdot \\left(@r(\\cos @step^\\circ + i \\sin @step^\\circ)\\right)^{@n}$.",
            "The polar form of $a$ is (@r, @step°) and that of $b$ is (@s, @other°). What real number {is the product of|do you get from multiplying} $b$ and $a^{@n}$?",
            "Multiply the number of modulus @s and argument @other° by the power with exponent @n of the number of modulus @r and argument @step°. {What is the product?|Give the product.}",
        ],
        Methods =
        [
            new("""
                double angle = (@n * @step + @other) * Math.PI / 180;
                double size = Math.Pow(@r, @n) * @s;
                double result = Math.Round(size * Math.Cos(angle));
                """,
                "result"),
            new("""
                var z = Complex.FromPolarCoordinates(@r, @step * Math.PI / 180);
                var w = Complex.FromPolarCoordinates(@s, @other * Math.PI / 180);
                for (int i = 0; i < @n; i++)
                {
                    w *= z;
                }
                """,
                "Math.Round(w.Real)"),
            new("""
                int angle = (@n * @step + @other) % 360;
                int size = @s;
                for (int i = 0; i < @n; i++)
                {
                    size *= @r;
                }
                int result = angle == 0 ? size : -size;
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                double size = Math.Pow(@r, @n) * @s;
                double result = Math.Round(size * Math.Cos(@step + @other));
                """,
                "result", "The angle is not multiplied by the exponent, and it is not in radians."),
            new("double result = Math.Pow(@r, @n) + @s;", "result", "Absolute values are multiplied, not added."),
            new("""
                double angle = (@n * @step + @other) * Math.PI / 180;
                double size = @n * @r * @s;
                """,
                "Math.Round(size * Math.Cos(angle))", "The absolute value is multiplied by the exponent instead of raised to it."),
        ],
    };
}
