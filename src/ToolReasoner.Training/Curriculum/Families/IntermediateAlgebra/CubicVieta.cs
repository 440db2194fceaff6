namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>A symmetric function of the roots of a cubic.</summary>
internal static class CubicVieta
{
    public static Family Family { get; } = new("cubic-vieta", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            int Other() => draw.Between(-5 - 2 * draw.Level, 5 + 2 * draw.Level);
            var (p, q, r) = (Other(), Other(), Other());
            draw.Require(p != q && q != r && p != r && p * q * r != 0);
            var (b, c, d) = (-(p + q + r), p * q + p * r + q * r, -p * q * r);
            draw.Require(b != 0 && c != 0);
            draw.Set("p", Terms.Text("x", 1, b, c, d));
            draw.Set("code", Terms.Code("x", 1, b, c, d));
            draw.Set("b", b);
            draw.Set("c", c);
            draw.Set("d", d);
            return p * p + q * q + r * r;
        },
        Statements =
        [
            "Let $a$, $b$, and $c$ be the roots of $@p = 0$. {What is $a^2 + b^2 + c^2$?|Find $a^2 + b^2 + c^2$.}",
            "{Find|Compute} the sum of the squares of the roots of the polynomial @p.",
            "The equation $@p = 0$ has three different real solutions. What is the sum of their {squares|second powers}?",
            "If $@p = (x - r)(x - s)(x - t)$ for all $x$, {evaluate|find} $r^2 + s^2 + t^2$.",
            "The cubic $y = @p$ crosses the $x$-axis at $(u, 0)$, $(v, 0)$ and $(w, 0)$. {Determine|Find} $u^2 + v^2 + w^2$.",
            "Each zero of f(x) = @p is squared, and the three squares are added. {What is the result|Which number results}?",
            "Suppose that $\\alpha, \\beta, \\gamma$ are the zeros of $@p$. {Compute $\\alpha^2 + \\beta^2 + \\gamma^2$.|What is $\\alpha^2 + \\beta^2 + \\gamma^2$?}",
            "Squares are drawn whose sides are as long as the distances of the roots of @p from 0. {Find the total area of the three squares.|What is the total area of the three squares?}",
            "What is $(p + q + r)^2 - 2(pq + pr + qr)$, if $p, q, r$ are the {roots|zeros} of $@p$?",
        ],
        Methods =
        [
            new("""
                int sum = -(@b);
                int pairs = @c;
                int result = sum * sum - 2 * pairs;
                """,
                "result"),
            new("""
                int result = 0;
                for (int x = -1000; x <= 1000; x++)
                {
                    if (@code == 0) result += x * x;
                }
                """,
                "result"),
            new("""
                Expr result = 0;
                foreach (var root in Algebra.Solve("@p = 0").Elements)
                {
                    result += root * root;
                }
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                int sum = -(@b);
                int pairs = @c;
                int result = sum * sum - pairs;
                """,
                "result", "Each product of two roots occurs twice in the square of the sum."),
            new("""
                int sum = -(@b);
                int result = sum * sum;
                """,
                "result", "The square of the sum is not the sum of the squares."),
            new("""
                int result = 0;
                for (int x = -1000; x <= 1000; x++)
                {
                    if (@code == 0) result += x;
                }
                """,
                "result", "The roots are added without squaring them."),
        ],
    };
}
