using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The real part of a power of a complex number.</summary>
internal static class ComplexPowerPart
{
    public static Family Family { get; } = new("complex-power-part", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 1, 3 + draw.Level);
            var b = draw.Between(1, 3 + draw.Level) * (draw.Between(0, 1) == 0 ? -1 : 1);
            draw.Set("b", b);
            var n = draw.Int("n", 3, 5 + draw.Level);
            draw.Set("z", Terms.Complex(a, b));
            BigInteger real = 0, choose = 1;
            for (var k = 0; k <= n; k++)
            {
                if (k % 2 == 0)
                {
                    real += choose * BigInteger.Pow(a, n - k) * BigInteger.Pow(b, k) * (k % 4 == 0 ? 1 : -1);
                }

                choose = choose * (n - k) / (k + 1);
            }

            draw.Require(!real.IsZero);
            return real;
        },
        Statements =
        [
            "What is the real part of $(@z)^{@n}$?",
            "{Find|Compute} the real part of (@z)^@n, where i^2 = -1.",
            "If $(@z)^{@n} = x + yi$ with real numbers $x$ and $y$, {what is $x$?|find $x$.}",
            "Let $z = @z$. The number $z^{@n}$ is equal to $p + qi$ with integers $p$ and $q$. {Determine|Find} $p$.",
            "The complex number @z is multiplied by itself until there are @n equal factors. What is the real part of the {product|result}?",
            "Expand $(@z)^{@n}$. Which {integer|number} stands without an $i$ in the result?",
            "Suppose $i = \\sqrt{-1}$ and $w = @z$. {Evaluate|Compute} $\\text{Re}(w^{@n})$.",
            "{Evaluate|Find} half of the sum $z^{@n} + \\overline{z}^{@n}$ for $z = @z$.",
            "Write the power with base @z and exponent @n in the form a + bi, a and b real. {What is the value of a?|Give the value of a.}",
        ],
        Methods =
        [
            new("""
                BigInteger real = 1, imaginary = 0;
                for (int i = 1; i <= @n; i++)
                {
                    (real, imaginary) = (real * @a - imaginary * (@b), real * (@b) + imaginary * @a);
                }
                """,
                "real"),
            new("""
                Complex power = 1;
                for (int i = 1; i <= @n; i++)
                {
                    power *= new Complex(@a, @b);
                }
                """,
                "power.Real"),
            new("""
                BigInteger real = 0;
                for (int k = 0; k <= @n; k += 2)
                {
                    int sign = k % 4 == 0 ? 1 : -1;
                    real += sign * Combinatorics.Binomial(@n, k) * BigInteger.Pow(@a, @n - k) * BigInteger.Pow(@b, k);
                }
                """,
                "real"),
        ],
        Mistakes =
        [
            new("""
                BigInteger real = 1, imaginary = 0;
                for (int i = 1; i <= @n; i++)
                {
                    real = real * @a - imaginary * (@b);
                    imaginary = real * (@b) + imaginary * @a;
                }
                """,
                "real", "The second line uses the real part that was already changed."),
            new("BigInteger real = BigInteger.Pow(@a, @n) - BigInteger.Pow(@b, @n);", "real", "The power of a sum is not the sum of the powers."),
            new("""
                BigInteger real = 1, imaginary = 0;
                for (int i = 1; i <= @n; i++)
                {
                    (real, imaginary) = (real * @a + imaginary * (@b), real * (@b) + imaginary * @a);
                }
                """,
                "real", "The square of the imaginary unit is -1."),
        ],
    };
}
