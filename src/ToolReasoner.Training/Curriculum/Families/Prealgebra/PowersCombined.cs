namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>A product and quotient of powers of one base.</summary>
internal static class PowersCombined
{
    public static Family Family { get; } = new("powers-combined", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 5);
            var p = draw.Sized("p", 5, 12, 40);
            var q = draw.Sized("q", 4, 12, 40);
            var r = draw.Between(2, 7);
            draw.Require(p + q - r > 3);
            draw.Set("s", p + q - r);
            var value = 1;
            for (var i = 0; i < r; i++)
            {
                value *= a;
            }

            return value;
        },
        Statements =
        [
            "{Compute|Simplify} $\\frac{@a^{@p} \\cdot @a^{@q}}{@a^{@s}}$.",
            "What is the value of $@a^{@p} \\times @a^{@q} \\div @a^{@s}$?",
            "Multiply @a to the power @p by @a to the power @q, then divide by @a to the power @s. What {integer|number} do you get?",
            "{Find|Determine} $\\dfrac{@a^{@q}\\cdot @a^{@p}}{@a^{@s}}$ as an integer.",
            "Let $x = @a^{@p}$, $y = @a^{@q}$ and $z = @a^{@s}$. {Find|Determine} $\\frac{xy}{z}$.",
            "How many times as large as $@a^{@s}$ is $@a^{@p} \\cdot @a^{@q}$?",
            "The number of cells in one dish is @a^@p times @a^@q; in another dish there are @a^@s cells. By what factor is the first {number|count} larger?",
            "If $@a^{@s} \\cdot n = @a^{@p} \\cdot @a^{@q}$, what is {$n$|the value of $n$}?",
            "{Evaluate|Calculate} (@a^@p * @a^@q) / @a^@s.",
        ],
        Methods =
        [
            new("var result = BigInteger.Pow(@a, @p) * BigInteger.Pow(@a, @q) / BigInteger.Pow(@a, @s);", "result"),
            new("""
                int exponent = @p + @q - @s;
                int result = 1;
                for (int i = 0; i < exponent; i++)
                {
                    result *= @a;
                }
                """,
                "result"),
            new("var result = Algebra.Simplify(\"@a^@p * @a^@q / @a^@s\");", "result"),
        ],
        Mistakes =
        [
            new("int result = @p + @q - @s;", "result", "This is only the exponent."),
            new("int result = @a ^ (@p + @q - @s);", "result", "The sign ^ is exclusive or, not a power."),
            new("var result = BigInteger.Pow(@a, @p) + BigInteger.Pow(@a, @q) - BigInteger.Pow(@a, @s);", "result", "The powers are added and subtracted instead of multiplied and divided."),
        ],
    };
}
