using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The sum of coefficients of a power of a polynomial.</summary>
internal static class SumOfCoefficients
{
    public static Family Family { get; } = new("sum-of-coefficients", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var (a, b, c) = (draw.Between(1, 5), draw.Between(-5, 5), draw.Between(-5, 6));
            var n = draw.Int("n", 2, 3 + draw.Level);
            var sum = a + b + c;
            draw.Require(b != 0 && c != 0 && Math.Abs(sum) > 1);
            draw.Set("p", Terms.Text("x", a, b, c));
            draw.Set("a", a);
            draw.Set("b", b);
            draw.Set("c", c);
            draw.Set("degree", 2 * n);
            return BigInteger.Pow(sum, n);
        },
        Statements =
        [
            "What is the sum of the coefficients of the polynomial $(@p)^{@n}$ when it is {expanded|multiplied out}?",
            "{Find|Compute} the sum of all coefficients of (@p)^@n, the constant term included.",
            "If $(@p)^{@n} = a_{@degree}x^{@degree} + \\cdots + a_1x + a_0$, what is $a_{@degree} + \\cdots + a_1 + a_0$?",
            "The polynomial $(@p)^{@n}$ is written as a sum of powers of $x$ with coefficients. What do these coefficients {add up to|make together}?",
            "Let $P(x) = (@p)^{@n}$. {Determine|Find} the sum of the coefficients of $P$ after expansion.",
            "Expand the @n equal factors (@p) and collect like terms. What is the sum of the {numbers before the powers of x|coefficients}, counting the constant?",
            "Multiply $@n$ copies of $@p$. {What is the sum of the coefficients of the product?|Find the sum of the coefficients of the product.}",
            "In the expansion of (@p)^@n, the coefficients of $x^{@degree}, \\ldots, x, 1$ are added. Which sum {results|is found}?",
            "Evaluate the sum of the coefficients of $Q(x)^{@n}$, where $Q(x) = @p$.",
        ],
        Methods =
        [
            new("BigInteger sum = BigInteger.Pow(@a + @b + @c, @n);", "sum"),
            new("""
                var power = Algebra.Expand("(@p)^@n");
                var sum = Algebra.Substitute(power, "x", 1);
                """,
                "sum"),
            new("""
                var product = new long[] { 1 };
                for (int i = 1; i <= @n; i++)
                {
                    var next = new long[product.Length + 2];
                    for (int k = 0; k < product.Length; k++)
                    {
                        next[k] += @c * product[k];
                        next[k + 1] += @b * product[k];
                        next[k + 2] += @a * product[k];
                    }
                    product = next;
                }
                """,
                "product.Sum()"),
        ],
        Mistakes =
        [
            new("BigInteger sum = (@a + @b + @c) * @n;", "sum", "The sum must be raised to the power, not multiplied by it."),
            new("BigInteger sum = BigInteger.Pow(@c, @n);", "sum", "This is only the constant term."),
            new("BigInteger sum = BigInteger.Pow(@a, @n) + BigInteger.Pow(@b, @n) + BigInteger.Pow(@c, @n);", "sum",
                "The power of a sum is not the sum of the powers."),
        ],
    };
}
