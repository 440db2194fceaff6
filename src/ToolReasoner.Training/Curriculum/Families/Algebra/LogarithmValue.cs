using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>A logarithm that is a whole number or a fraction.</summary>
internal static class LogarithmValue
{
    public static Family Family { get; } = new("logarithm-value", Subject.Algebra)
    {
        Draw = draw =>
        {
            var p = draw.Of("p", 2, 3, 5, 7, 10);
            var i = draw.Int("i", 1, 3);
            var j = draw.Between(2, p == 2 ? 12 : p == 3 ? 8 : 6);
            draw.Set("j", j);
            draw.Set("base", (long)Math.Pow(p, i));
            var value = draw.Set("value", (long)Math.Pow(p, j));
            var k = draw.Int("k", 2, 4 + 3 * draw.Level);
            draw.Require(value < 2_000_000 && i != j && p != k);
            return new Rational(j * k, i);
        },
        Statements =
        [
            "{Evaluate|Compute} $@k \\log_{@base} @value$.",
            "What is $@k$ times the logarithm of @value to the base @base?",
            "If $x = \\log_{@base} (@value^{@k})$, {what is $x$, as a whole number or a fraction?|find $x$, as a whole number or a fraction.}",
            "For what $x$ is $@{base}^x = @value^{@k}$? {Give an exact answer.|Write fractions in lowest terms.}",
            "To which power must @base be raised to give @value? Multiply that exponent by @k and {report|give} the product.",
            "Let $a = \\log_{@base} @value$. {Compute|Find} $@{k}a$ exactly.",
            "The equation $\\log_{@base} @value = \\frac{t}{@k}$ holds for one number $t$. {Find $t$.|What is $t$?}",
            "A calculator without logarithms is at hand, but $@value$ and $@base$ are powers of @p. What is the exact value of $@k \\cdot \\log_{@base}(@value)$?",
            "Find the exact sum of @k equal numbers, each of which is $\\log_{@base} @value$.",
        ],
        Methods =
        [
            new("""
                int Exponent(long n)
                {
                    int count = 0;
                    while (n > 1)
                    {
                        n /= @p;
                        count++;
                    }
                    return count;
                }
                Rational result = new Rational(@k * Exponent(@value), Exponent(@base));
                """,
                "result"),
            new("""var result = Algebra.Simplify("@k * log(@base, @value)");""", "result"),
            new("Rational result = @k * new Rational(@j, @i);", "result"),
        ],
        Mistakes =
        [
            new("Rational result = new Rational(@k * @i, @j);", "result", "The logarithm is turned upside down."),
            new("Rational result = @k + new Rational(@j, @i);", "result", "The factor must be multiplied, not added."),
            new("Rational result = @k * new Rational(@value, @base);", "result", "A logarithm asks for the exponent, not for the quotient."),
        ],
    };
}
