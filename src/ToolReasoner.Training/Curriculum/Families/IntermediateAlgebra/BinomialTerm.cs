using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>A coefficient of a power of a binomial.</summary>
internal static class BinomialTerm
{
    public static Family Family { get; } = new("binomial-term", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 3 + draw.Level / 2);
            var b = draw.Between(1, 3 + draw.Level) * (draw.Between(0, 1) == 0 ? -1 : 1);
            draw.Set("b", b);
            var n = draw.Int("n", 4, 6 + 2 * draw.Level);
            var k = draw.Int("k", 1, n - 1);
            draw.Set("rest", n - k);
            draw.Set("p", Terms.Text("x", a, b));
            BigInteger choose = 1;
            for (var i = 1; i <= k; i++)
            {
                choose = choose * (n - i + 1) / i;
            }

            draw.Require(k > 1);
            return choose * BigInteger.Pow(a, k) * BigInteger.Pow(b, n - k);
        },
        Statements =
        [
            "What is the coefficient of $x^{@k}$ in the expansion of $(@p)^{@n}$?",
            "{Find|Compute} the coefficient of x^@k when (@p)^@n is multiplied out.",
            "The power $(@p)^{@n}$ is expanded by the binomial theorem. {Which|What} number stands before $x^{@k}$?",
            "If $(@p)^{@n} = c_0 + c_1x + \\cdots + c_{@n}x^{@n}$, what is $c_{@k}$?",
            "Let $f(x) = (@p)^{@n}$. {Determine|Find} the coefficient of the term of degree $@k$ in $f(x)$.",
            "Multiply @n factors @p. In the product, what is the coefficient of the power of $x$ with exponent {@k|equal to @k}?",
            "After expanding (@p)^@n, one term is $Cx^{@k}$. {Find|Give} $C$.",
            "In the polynomial $(@p)^{@n}$ there is a term whose $x$ is to the power @k. What is its {coefficient|factor}?",
            "{Evaluate|Compute} the constant $A$ in $(@p)^{@n} = \\cdots + Ax^{@k} + \\cdots$, where like terms are collected.",
        ],
        Methods =
        [
            new("BigInteger result = Combinatorics.Binomial(@n, @k) * BigInteger.Pow(@a, @k) * BigInteger.Pow(@b, @n - @k);", "result"),
            new("""
                var product = new BigInteger[@n + 1];
                product[0] = 1;
                for (int i = 1; i <= @n; i++)
                {
                    for (int k = i; k >= 0; k--)
                    {
                        product[k] = @b * product[k] + (k > 0 ? @a * product[k - 1] : 0);
                    }
                }
                """,
                "product[@k]"),
            new("""
                var power = Algebra.Expand("(@p)^@n");
                var result = power.CoefficientsIn(Algebra.Symbol("x"))[@k];
                """,
                "result"),
        ],
        Mistakes =
        [
            new("BigInteger result = Combinatorics.Binomial(@n, @k);", "result", "The powers of the two parts of the binomial are forgotten."),
            new("BigInteger result = Combinatorics.Binomial(@n, @k) * BigInteger.Pow(@a, @n - @k) * BigInteger.Pow(@b, @k);", "result",
                "The exponents of the two parts are exchanged."),
            new("BigInteger result = Combinatorics.Binomial(@n, @k) * @a * (@b);", "result", "The parts of the binomial must be raised to their powers."),
        ],
    };
}
