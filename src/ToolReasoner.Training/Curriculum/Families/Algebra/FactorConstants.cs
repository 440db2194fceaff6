using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The constants of a factored quadratic.</summary>
internal static class FactorConstants
{
    public static Family Family { get; } = new("factor-constants", Subject.Algebra)
    {
        Draw = draw =>
        {
            var (a, c) = (draw.Between(2, 3 + draw.Level), draw.Between(2, 3 + draw.Level));
            var (b, d) = (draw.Between(1, 3 + 2 * draw.Level), draw.Between(1, 3 + 2 * draw.Level));
            draw.Require(BigInteger.GreatestCommonDivisor(a, b) == 1 && BigInteger.GreatestCommonDivisor(c, d) == 1 && a > c);
            draw.Require(a * d != b * c);
            var (m, n, k) = (a * c, b * c - a * d, b * d);
            draw.Require(n != 0);
            draw.Set("m", m);
            draw.Set("n", n);
            draw.Set("k", k);
            draw.Set("q", Terms.Text("x", m, n, -k));
            return a + c + b + d;
        },
        Statements =
        [
            "The quadratic $@q$ factors as $(Ax + B)(Cx - D)$ with positive integers $A$, $B$, $C$, $D$. {What is $A + B + C + D$?|Find $A + B + C + D$.}",
            "{Find|Compute} $a + b + c + d$ if @q = (ax + b)(cx - d) and $a, b, c, d$ are positive integers.",
            "Write @q as a product (px + q)(rx - s) with whole numbers greater than 0. {Give|Report} the sum $p + q + r + s$.",
            "Positive integers $a$, $b$, $c$ and $d$ satisfy $(ax + b)(cx - d) = @q$ for every $x$. What is the sum of the four {integers|numbers}?",
            "Factor $@q$ over the integers into one factor with a plus sign and one with a minus sign, all four constants positive. What do the four constants {add up to|make when added}?",
            "If $(kx + l)(mx - n)$ expands to $@q$, where $k, l, m, n > 0$ are integers, {find|determine} $k + l + m + n$.",
            "A rectangle has the area $@q$ and its sides are $ax + b$ and $cx - d$, where all the letters but $x$ stand for positive integers. {What is $a + b + c + d$?|Find $a + b + c + d$.}",
            "Let $(tx + u)(vx - w)$ be the factorization of the polynomial $@q$ with positive integers t, u, v, w. Compute their {sum|total}.",
            "The trinomial @q is the product of $Ax + B$ and $Cx - D$. All of $A, B, C, D$ are positive integers. {Determine|Find} $A + B + C + D$.",
        ],
        Methods =
        [
            new("""
                int result = 0;
                for (int a = 1; a <= @m; a++)
                {
                    for (int b = 1; b <= @k; b++)
                    {
                        if (@m % a != 0 || @k % b != 0) continue;
                        int c = @m / a, d = @k / b;
                        if (b * c - a * d == @n) result = a + b + c + d;
                    }
                }
                """,
                "result"),
            new("""
                var sums =
                    from a in Enumerable.Range(1, @m)
                    from b in Enumerable.Range(1, @k)
                    where @m % a == 0 && @k % b == 0
                    where b * (@m / a) - a * (@k / b) == @n
                    select a + b + @m / a + @k / b;
                int result = sums.First();
                """,
                "result"),
            new("""
                int root = (int)Math.Round(Math.Sqrt((@n) * (@n) + 4 * @m * @k));
                Rational first = new Rational(@n + root, 2 * @m);
                Rational second = new Rational(root - (@n), 2 * @m);
                var result = first.Numerator + first.Denominator + second.Numerator + second.Denominator;
                """,
                "result"),
        ],
        Mistakes =
        [
            new("int result = @m + @n + @k;", "result", "This adds the coefficients of the expanded form."),
            new("""
                int result = 0;
                for (int a = 1; a <= @m; a++)
                {
                    for (int b = 1; b <= @k; b++)
                    {
                        if (@m % a != 0 || @k % b != 0) continue;
                        int c = @m / a, d = @k / b;
                        if (b * c - a * d == @n) result = a + b + c - d;
                    }
                }
                """,
                "result", "The last constant is subtracted instead of added."),
            new("""
                int result = 0;
                for (int a = 1; a <= @m; a++)
                {
                    for (int b = 1; b <= @k; b++)
                    {
                        if (@m % a == 0 && @k % b == 0) result = a + b + @m / a + @k / b;
                    }
                }
                """,
                "result", "The middle coefficient is not compared."),
        ],
    };
}
