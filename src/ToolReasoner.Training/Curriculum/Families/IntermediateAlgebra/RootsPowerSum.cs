using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>A power sum of the roots of a quadratic with irrational or complex roots.</summary>
internal static class RootsPowerSum
{
    public static Family Family { get; } = new("roots-power-sum", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var b = draw.Between(-6 - draw.Level, 6 + draw.Level);
            var c = draw.Between(-7 - draw.Level, 7 + draw.Level);
            var n = draw.Int("n", 3, 4 + draw.Level);
            draw.Require(b != 0 && c != 0 && b * b != 4 * c);
            draw.Set("s", -b);
            draw.Set("c", c);
            draw.Set("q", Terms.Text("x", 1, b, c));
            draw.Set("inT", Terms.Text("t", 1, b, c));
            BigInteger total = 0;
            for (var k = 0; 2 * k <= n; k++)
            {
                // The formula of Waring.
                var term = n * BigInteger.Pow(-b, n - 2 * k) * BigInteger.Pow(-c, k);
                BigInteger choose = 1;
                for (var i = 1; i <= k; i++)
                {
                    choose = choose * (n - k - i + 1) / i;
                }

                total += term * choose / (n - k);
            }

            return total;
        },
        Statements =
        [
            "Let $r$ and $s$ be the roots of $@q = 0$. What is $r^{@n} + s^{@n}$?",
            "If $a$ and $b$ are the two (real or complex) solutions of @q = 0, {compute|find} a^@n + b^@n.",
            "The zeros of the polynomial $@q$ are $\\alpha$ and $\\beta$. {Evaluate|Determine} $\\alpha^{@n} + \\beta^{@n}$.",
            "Two numbers have the sum $@s$ and the product $@c$. {What is the sum of their powers with exponent $@n$?|Find the sum of their powers with exponent $@n$.}",
            "Raise both roots of the quadratic @q to the power @n and add the results. What {integer|whole number} do you get?",
            "Suppose $x + y = @s$ and $xy = @c$. {Find|Compute} $x^{@n} + y^{@n}$.",
            "What is $p^{@n} + q^{@n}$ if $@inT = (t - p)(t - q)$ for {all|every} $t$?",
            "The sequence $S_k = r^k + s^k$ is formed from the roots $r, s$ of $@q$. {Determine|Find} the term $S_{@n}$.",
            "Given two complex numbers $u, v$ with $u + v = @s$ and $uv = @c$, what is the {integer|value of} $u^{@n} + v^{@n}$?",
        ],
        Methods =
        [
            new("""
                BigInteger before = 2;
                BigInteger power = @s;
                for (int i = 2; i <= @n; i++)
                {
                    (before, power) = (power, @s * power - @c * before);
                }
                """,
                "power"),
            new("""
                BigInteger PowerSum(int k) => k == 0 ? 2 : k == 1 ? @s : @s * PowerSum(k - 1) - @c * PowerSum(k - 2);
                var result = PowerSum(@n);
                """,
                "result"),
            new("""
                var matrix = Expr.Parse("[[@s, -(@c)], [1, 0]]");
                var power = LinearAlgebra.Power(matrix, @n);
                var result = LinearAlgebra.Trace(power);
                """,
                "result"),
        ],
        Mistakes =
        [
            new("BigInteger power = BigInteger.Pow(@s, @n);", "power", "The power of the sum is not the sum of the powers."),
            new("""
                BigInteger before = 1;
                BigInteger power = @s;
                for (int i = 2; i <= @n; i++)
                {
                    (before, power) = (power, @s * power - @c * before);
                }
                """,
                "power", "The sum of the zeroth powers of two roots is 2, not 1."),
            new("""
                BigInteger before = 2;
                BigInteger power = @s;
                for (int i = 2; i <= @n; i++)
                {
                    (before, power) = (power, @s * power + @c * before);
                }
                """,
                "power", "The product of the roots must be subtracted in the recursion."),
        ],
    };
}
