namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The value of a polynomial, large numbers included.</summary>
internal static class PolynomialValue
{
    public static Family Family { get; } = new("polynomial-value", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            int Other() => draw.Between(-9, 9);
            var (a, b, c, d, e) = (draw.Between(1, 4), Other(), Other(), Other(), Other());
            var x = draw.Sized("x", -6, 9, 60);
            draw.Require(Math.Abs(x) > 1 && b != 0 && e != 0);
            draw.Set("p", Terms.Text("x", a, b, c, d, e));
            draw.Set("inN", Terms.Text("n", a, b, c, d, e));
            draw.Set("code", Terms.Code("x", a, b, c, d, e));
            draw.Set("list", string.Join(", ", a, b, c, d, e));
            return (((a * (long)x + b) * x + c) * x + d) * x + e;
        },
        Statements =
        [
            "If $P(x) = @p$, {what is $P(@x)$?|find $P(@x)$.}",
            "{Evaluate|Compute} $@p$ for $x = @x$.",
            "What is the value of the polynomial @p at x = @x?",
            "Let $f(n) = @inN$ for all integers $n$. {Find|Determine} $f(@x)$.",
            "Substitute @x for $x$ in @p. {What number comes out|What do you get}?",
            "The graph of $y = @p$ contains the point $(@x, k)$. {What is $k$?|Find $k$.}",
            "At $n = @x$, what is {the value of|} $@inN$?",
            "A polynomial of degree four is given by $g(x) = @p$. Its value at @x is which {integer|number}?",
            "When $x$ is equal to @x, the expression @p is equal to $N$. {Compute|Find} $N$.",
        ],
        Methods =
        [
            new("""
                long x = @x;
                long result = @code;
                """,
                "result"),
            new("""
                long result = 0;
                foreach (int c in new[] { @list })
                {
                    result = result * (@x) + c;
                }
                """,
                "result"),
            new("""var result = Algebra.Substitute("@p", "x", @x);""", "result"),
        ],
        Mistakes =
        [
            new("""
                long x = -(@x);
                long result = @code;
                """,
                "result", "The sign of the number that is put in is wrong."),
            new("""
                long result = 0;
                foreach (int c in new[] { @list })
                {
                    result = (result + c) * (@x);
                }
                """,
                "result", "The constant term must not be multiplied."),
            new("""
                long result = 0;
                foreach (int c in new[] { @list }.Reverse())
                {
                    result = result * (@x) + c;
                }
                """,
                "result", "The coefficients are taken in the wrong order."),
        ],
    };
}
