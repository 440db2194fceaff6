using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The value of x^n + 1/x^n from x + 1/x.</summary>
internal static class ReciprocalPowerSum
{
    public static Family Family { get; } = new("reciprocal-power-sum", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var s = draw.Sized("s", 3, 6, 12);
            var n = draw.Int("n", 2, 4 + draw.Level);
            BigInteger left = 2, right = s;
            for (var i = 0; i < n; i++)
            {
                (left, right) = (right, (s * right) - left);
            }

            return left;
        },
        Statements =
        [
            "If $x + \\frac{1}{x} = @s$, what is $x^{@n} + \\frac{1}{x^{@n}}$?",
            "Given that x + 1/x = @s, {compute|find} x^@n + 1/x^@n.",
            "The sum of a number and its reciprocal is @s. What is the sum of the power of this number with exponent @n and the reciprocal of that {power|same power}?",
            "Let $a + a^{-1} = @s$. {Evaluate|Determine} $a^{@n} + a^{-@n}$.",
            "Two numbers have the sum @s and the product 1. {What is the sum of their powers with exponent @n?|Find the sum of their powers with exponent @n.}",
            "Suppose $t$ satisfies $t^2 - @{s}t + 1 = 0$. {Find|Compute} $t^{@n} + \\frac{1}{t^{@n}}$.",
            "What is $y^{@n} + \\left(\\frac{1}{y}\\right)^{@n}$ for a {real number|number} $y$ with $y + \\frac{1}{y} = @s$?",
            "Let $S_n = r^n + r^{-n}$. If $S_1 = @s$, what is $S_{@n}$?",
            "For some real number $z$, the difference $@s - z$ is equal to $\\frac{1}{z}$. {Find|Determine} $z^{@n} + z^{-@n}$.",
        ],
        Methods =
        [
            new("""
                BigInteger before = 2;
                BigInteger value = @s;
                for (int i = 2; i <= @n; i++)
                {
                    (before, value) = (value, @s * value - before);
                }
                """,
                "value"),
            new("""
                BigInteger Value(int n) => n == 0 ? 2 : n == 1 ? @s : @s * Value(n - 1) - Value(n - 2);
                var result = Value(@n);
                """,
                "result"),
            new("""
                double x = (@s + Math.Sqrt(@s * @s - 4)) / 2;
                long result = (long)Math.Round(Math.Pow(x, @n) + Math.Pow(x, -@n));
                """,
                "result"),
        ],
        Mistakes =
        [
            new("BigInteger value = BigInteger.Pow(@s, @n);", "value", "The power of the sum is not the sum of the powers."),
            new("BigInteger value = BigInteger.Pow(@s, @n) - 2;", "value", "This holds for squares only and leaves out the other mixed terms."),
            new("""
                BigInteger before = 1;
                BigInteger value = @s;
                for (int i = 2; i <= @n; i++)
                {
                    (before, value) = (value, @s * value - before);
                }
                """,
                "value", "The value for exponent 0 is 2, not 1."),
        ],
    };
}
