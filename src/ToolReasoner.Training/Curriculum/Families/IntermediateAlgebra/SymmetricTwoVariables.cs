namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>A symmetric expression of two numbers from their sum and product.</summary>
internal static class SymmetricTwoVariables
{
    public static Family Family { get; } = new("symmetric-two-variables", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var s = draw.Sized("s", 2, 12, 40);
            var p = draw.Between(-10 * draw.Level, 20 * draw.Level);
            var kind = draw.Of("kind", 2, 3);
            draw.Require(p != 0 && Math.Abs(p) > 1);
            draw.Set("p", p);
            draw.Set("q", kind == 2 ? (s * s) - (2 * p) : (s * s * s) - (3 * p * s));
            draw.Set("power", kind);
            draw.Set("formula", kind == 2 ? "(s * s - q) / 2" : "(s * s * s - q) / (3 * s)");
            draw.Set("wrong", kind == 2 ? "s * s - q" : "(s * s * s - q) / 3");
            return p;
        },
        Statements =
        [
            "If $x + y = @s$ and $x^@power + y^@power = @q$, {what is $xy$?|find $xy$.}",
            "Two numbers have the sum @s, and their powers with exponent @power have the sum @q. {What is the product of the two numbers?|Find the product of the two numbers.}",
            "{Find|Compute} ab, given that a + b = @s and a^@power + b^@power = @q.",
            "Let $p + q = @s$ and $p^@power + q^@power = @q$ for complex numbers $p, q$. {Determine|Find} $pq$.",
            "The roots of a quadratic have the sum @s. When each root is raised to the power @power, the sum is @q. {What is the product of the roots?|Find the product of the roots.}",
            "Suppose $u = @s - v$ and $u^@power + v^@power = @q$. {Evaluate|Compute} $uv$.",
            "What is the product of $r$ and $s$ if $r^@power + s^@power$ equals @q and $r + s$ {equals|is} @s?",
            "The polynomial $x^2 - @{s}x + c$ has the zeros $\\alpha$ and $\\beta$ with $\\alpha^@power + \\beta^@power = @q$. {Find|Determine} $c$.",
            "For two numbers $m$ and $n$, $m^@power + n^@power = @q$. Moreover, $m + n = @s$. What is {$mn$|the value of $mn$}?",
        ],
        Methods =
        [
            new("""
                int s = @s;
                int q = @q;
                int product = @formula;
                """,
                "product"),
            new("""
                int result = 0;
                for (int p = -2000; p <= 2000; p++)
                {
                    int first = @s, second = @s * @s - 2 * p;
                    int third = @s * second - p * first;
                    int sum = @power == 2 ? second : third;
                    if (sum == @q) result = p;
                }
                """,
                "result"),
            new("""
                var equation = Algebra.Expand("x^@power + (@s - x)^@power - (@q)");
                var parts = equation.CoefficientsIn(Algebra.Symbol("x"));
                var product = parts[0] / parts[2];
                """,
                "product"),
        ],
        Mistakes =
        [
            new("""
                int s = @s;
                int q = @q;
                int product = @wrong;
                """,
                "product", "A factor is forgotten in the division."),
            new("""
                int s = @s;
                int q = @q;
                int product = q - s;
                """,
                "product", "The sum must be raised to the power before the difference is taken."),
            new("Rational product = new Rational(@q, @s);", "product", "The sum of powers is not the product times the sum."),
        ],
    };
}
