using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The sum of a finite geometric series.</summary>
internal static class GeometricSeriesSum
{
    public static Family Family { get; } = new("geometric-series-sum", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 1, 9);
            var r = draw.Set("r", draw.Between(0, 2) == 0 ? -draw.Between(2, 4) : draw.Between(2, 5));
            var n = draw.Int("n", 4, 6 + (3 * draw.Level));
            var power = BigInteger.Pow(r, n);
            draw.Set("second", a * r);
            draw.Set("third", a * r * r);
            draw.Set("top", n - 1);
            draw.Set("last", a * BigInteger.Pow(r, n - 1));
            draw.Require(BigInteger.Abs(power) < 1_000_000_000);
            return a * (power - 1) / (r - 1);
        },
        Statements =
        [
            "What is the sum of the first @n terms of the geometric series $@a, @second, @third, \\dots$?",
            "{Compute|Evaluate} $\\sum_{k=0}^{@top} @a \\cdot (@r)^k$.",
            "A geometric sequence has first term $@a$ and common ratio $@r$. {Find|Determine} the sum of its first @n terms.",
            "Each number of a list is @r times the one before, and the list starts with @a. What do the first @n numbers {add up to|sum to}?",
            "Let $S = @a + (@second) + @third + \\cdots + (@last)$, where each term is $@r$ times the term before. {Find $S$.|What is $S$?}",
            "A sequence is defined by $g_1 = @a$ and $g_{k+1} = @r g_k$. {Compute|Find} $g_1 + g_2 + \\cdots + g_{@n}$.",
            "The terms of a sequence are $@a \\cdot (@r)^0$, $@a \\cdot (@r)^1$, and so on up to $@a \\cdot (@r)^{@top}$. What is their {sum|total}?",
            "Add @n terms: the first is @a, and every further term is the product of @r and the term before it. What is the sum?",
            "With $x = @r$, what is {the value of|the number} $@a(1 + x + x^2 + \\cdots + x^{@top})$?",
        ],
        Methods =
        [
            new("""
                long sum = 0, term = @a;
                for (int i = 0; i < @n; i++)
                {
                    sum += term;
                    term *= @r;
                }
                """,
                "sum"),
            new("var sum = @a * (BigInteger.Pow(@r, @n) - 1) / (@r - 1);", "sum"),
            new("double sum = Enumerable.Range(0, @n).Sum(k => @a * Math.Pow(@r, k));", "sum"),
        ],
        Mistakes =
        [
            new("var sum = @a * (BigInteger.Pow(@r, @n - 1) - 1) / (@r - 1);", "sum", "One term is missing."),
            new("double sum = Enumerable.Range(1, @n).Sum(k => @a * Math.Pow(@r, k));", "sum", "The exponents start at 1 instead of 0."),
            new("int sum = Enumerable.Range(0, @n).Sum(k => @a * (@r ^ k));", "sum", "The sign ^ is exclusive or, not a power."),
        ],
    };
}
