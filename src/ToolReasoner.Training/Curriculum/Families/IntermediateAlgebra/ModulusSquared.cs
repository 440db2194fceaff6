using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The square of the absolute value of a product or quotient of complex numbers.</summary>
internal static class ModulusSquared
{
    public static Family Family { get; } = new("modulus-squared", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            int Other() => draw.Between(2, 5 + 3 * draw.Level);
            var (a, b, c, d) = (draw.Set("a", Other()), draw.Set("b", Other()), draw.Set("c", Other()), draw.Set("d", Other()));
            var n = draw.Int("n", 2, 3);
            draw.Require((a, b) != (c, d));
            return (a * a + b * b) * BigInteger.Pow(c * c + d * d, n);
        },
        Statements =
        [
            "What is $|(@a + @{b}i)(@c - @{d}i)^{@n}|^2$?",
            "{Find|Compute} the square of the absolute value of $(@a + @{b}i)(@c - @{d}i)^{@n}$.",
            "Let $z = @a + @{b}i$ and $w = @c - @{d}i$. {Evaluate|Find} $|z|^2 \\cdot |w^{@n}|^2$.",
            "If $u = (@a + @{b}i)(@c - @{d}i)^{@n}$, {what is the product of $u$ and its conjugate?|find the product of $u$ and its conjugate.}",
            "The complex number (@a + @{b}i)(@c - @{d}i)^@n lies at a distance $r$ from 0. {Find|Determine} $r^2$.",
            "Suppose $(@a + @{b}i)(@c - @{d}i)^{@n} = x + yi$ with real $x$ and $y$. {What is $x^2 + y^2$?|Compute $x^2 + y^2$.}",
            "The modulus of the product of @a + @{b}i and the power (@c - @{d}i)^@n is squared. What {integer|number} is this?",
            "What is the sum of the squares of the real part and the imaginary part of $(@c - @{d}i)^{@n} (@a + @{b}i)$?",
            "Write $|z|^2$ for the number $z\\overline{z}$. {Determine|Find} $|z|^2$, if $z = (@a + @{b}i)(@c - @{d}i)^{@n}$.",
        ],
        Methods =
        [
            new("""
                int first = @a * @a + @b * @b;
                int second = @c * @c + @d * @d;
                BigInteger result = first * BigInteger.Pow(second, @n);
                """,
                "result"),
            new("""
                long real = @a, imaginary = @b;
                for (int i = 1; i <= @n; i++)
                {
                    (real, imaginary) = (real * @c + imaginary * @d, imaginary * @c - real * @d);
                }
                long result = real * real + imaginary * imaginary;
                """,
                "result"),
            new("""
                Complex z = new Complex(@a, @b);
                for (int i = 1; i <= @n; i++)
                {
                    z *= new Complex(@c, -@d);
                }
                double result = z.Real * z.Real + z.Imaginary * z.Imaginary;
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                int first = @a * @a + @b * @b;
                int second = @c * @c + @d * @d;
                int result = first + @n * second;
                """,
                "result", "The absolute values are multiplied, not added."),
            new("""
                int first = @a * @a - @b * @b;
                int second = @c * @c - @d * @d;
                BigInteger result = first * BigInteger.Pow(second, @n);
                """,
                "result", "The square of the absolute value is the sum of the squares of both parts."),
            new("""
                int first = @a + @b;
                int second = @c - @d;
                BigInteger result = first * first * BigInteger.Pow(second, 2 * @n);
                """,
                "result", "The parts must be squared before they are added."),
        ],
    };
}
