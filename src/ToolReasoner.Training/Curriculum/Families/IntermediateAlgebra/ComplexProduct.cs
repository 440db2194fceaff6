namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The real or imaginary part of a product of complex numbers.</summary>
internal static class ComplexProduct
{
    public static Family Family { get; } = new("complex-product", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            int Other() => draw.Between(1, 5 + 3 * draw.Level) * (draw.Between(0, 1) == 0 ? -1 : 1);
            var (a, b, c, d) = (draw.Set("a", Other()), draw.Set("b", Other()), draw.Set("c", Other()), draw.Set("d", Other()));
            draw.Set("z", Terms.Complex(a, b));
            draw.Set("w", Terms.Complex(c, d));
            draw.Require(a * c - b * d + a * d + b * c != 0 && b * d != 0);
            return a * c - b * d + a * d + b * c;
        },
        Statements =
        [
            "If $(@z)(@w) = x + yi$ with real $x$ and $y$, {what is $x + y$?|find $x + y$.}",
            "{Find|Compute} the sum of the real part and the imaginary part of $(@z)(@w)$, where $i^2 = -1$.",
            "Multiply the complex numbers @z and @w. What is the sum of the real and the imaginary part of the {product|result}?",
            "Let $z = @z$, $w = @w$, and $zw = p + qi$, where $p$ and $q$ are real. {Determine|Find} $p + q$.",
            "With $i = \\sqrt{-1}$, the product of $@w$ and $@z$ is written as $a + bi$. {Evaluate|Compute} $a + b$.",
            "Suppose the real numbers $m$ and $n$ satisfy m + ni = (@z)(@w). {What is m + n?|Find m + n.}",
            "For $u = @z$ and $v = @w$, add the real part of $uv$ to the imaginary part of $uv$. {What is the result|Which number results}?",
            "Expand $(@z)(@w)$ and write it in the form $r + si$ with real $r, s$. {Give|Report} $r + s$.",
            "What is $\\text{Re}(zw) + \\text{Im}(zw)$ for the {numbers|complex numbers} $z = @z$ and $w = @w$?",
        ],
        Methods =
        [
            new("""
                int real = @a * (@c) - @b * (@d);
                int imaginary = @a * (@d) + @b * (@c);
                int sum = real + imaginary;
                """,
                "sum"),
            new("""
                Complex product = new Complex(@a, @b) * new Complex(@c, @d);
                double sum = product.Real + product.Imaginary;
                """,
                "sum"),
            new("""
                var product = Algebra.Expand("(@a + (@b)*x)*(@c + (@d)*x)");
                var parts = product.CoefficientsIn(Algebra.Symbol("x"));
                var sum = parts[0] - parts[2] + parts[1];
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                int real = @a * (@c) + @b * (@d);
                int imaginary = @a * (@d) + @b * (@c);
                int sum = real + imaginary;
                """,
                "sum", "The square of the imaginary unit is -1."),
            new("int sum = @a * (@c) + @b * (@d) * -1;", "sum", "This is only the real part."),
            new("int sum = @a + (@b) + (@c) + (@d);", "sum", "The numbers are multiplied, not added."),
        ],
    };
}
