namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The units digit of a sum of powers.</summary>
internal static class UnitsDigitOfSum
{
    public static Family Family { get; } = new("units-digit-sum", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 9 + (6 * draw.Level));
            var b = draw.Sized("b", 3, 20, 400);
            var c = draw.Int("c", 2, 9 + (6 * draw.Level));
            var d = draw.Sized("d", 3, 20, 400);
            draw.Require(a != c && a % 10 > 1 && c % 10 > 1 && (a % 10 is not (5 or 6) || c % 10 is not (5 or 6)));
            draw.Person();
            var (x, y) = (1, 1);
            for (var i = 0; i < b; i++)
            {
                x = x * a % 10;
            }
            for (var i = 0; i < d; i++)
            {
                y = y * c % 10;
            }
            return (x + y) % 10;
        },
        Statements =
        [
            "What is the units digit of $@a^{@b} + @c^{@d}$?",
            "{Find|Determine} the last digit of the sum @a^@b + @c^@d.",
            "Let $N = @a^{@b} + @c^{@d}$. What is the {ones|units} digit of $N$?",
            "What {is the remainder|remainder do you get} when $@a^{@b} + @c^{@d}$ is divided by 10?",
            "The numbers $@a^{@b}$ and $@c^{@d}$ are added. In which digit does the {sum|result} end?",
            "@name computes @a to the power @b, @his teacher computes @c to the power @d, and they add the two results. What is the last digit of the {total|sum}?",
            "Find the integer $u$ with $0 \\le u \\le 9$ and $u \\equiv @a^{@b} + @c^{@d} \\pmod{10}$.",
            "When the sum of $@a^{@b}$ and $@c^{@d}$ is written in base ten, what is its {rightmost|final} digit?",
            "A product has $@b$ factors $@a$, another product has $@d$ factors $@c$. What is the units digit of the sum of {these|the two} products?",
        ],
        Methods =
        [
            new("""
                var first = NumberTheory.ModPow(@a, @b, 10);
                var second = NumberTheory.ModPow(@c, @d, 10);
                var digit = (first + second) % 10;
                """,
                "digit"),
            new("", "(BigInteger.Pow(@a, @b) + BigInteger.Pow(@c, @d)) % 10"),
            new("""
                int x = 1;
                int y = 1;
                for (int i = 1; i <= @b; i++) x = x * @a % 10;
                for (int i = 1; i <= @d; i++) y = y * @c % 10;
                """,
                "(x + y) % 10"),
            new("string text = (BigInteger.Pow(@a, @b) + BigInteger.Pow(@c, @d)).ToString();", "text[^1]"),
        ],
        Mistakes =
        [
            new("", "(@a * @b + @c * @d) % 10", "The bases are multiplied by the exponents instead of raised to them."),
            new("var digit = BigInteger.Pow(@a, @b) * BigInteger.Pow(@c, @d) % 10;",
                "digit", "The two last digits are multiplied instead of added."),
            new("", "((@a ^ @b) + (@c ^ @d)) % 10", "The sign ^ is exclusive or, not a power."),
        ],
    };
}
