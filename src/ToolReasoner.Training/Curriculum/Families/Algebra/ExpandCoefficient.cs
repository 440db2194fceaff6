namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>A coefficient of a product of two polynomials after expanding.</summary>
internal static class ExpandCoefficient
{
    public static Family Family { get; } = new("expand-coefficient", Subject.Algebra)
    {
        Draw = draw =>
        {
            int Factor() => draw.Between(1, 4 + draw.Level) * (draw.Between(0, 1) == 0 ? -1 : 1);
            var (a, b, c) = (draw.Between(1, 4), Factor(), Factor());
            var (d, e, f) = (draw.Between(1, 4), Factor(), Factor());
            draw.Set("a", a);
            draw.Set("b", b);
            draw.Set("c", c);
            draw.Set("d", d);
            draw.Set("e", e);
            draw.Set("f", f);
            draw.Set("p", Terms.Text("x", a, b, c));
            draw.Set("q", Terms.Text("x", d, e, f));
            draw.Require(a * f + b * e + c * d != 0);
            return a * f + b * e + c * d;
        },
        Statements =
        [
            "What is the coefficient of $x^2$ when $(@p)(@q)$ is {expanded|multiplied out}?",
            "{Find|Compute} the coefficient of x^2 in the product of @p and @q.",
            "Expand $(@p)(@q)$ and simplify. {Which|What} number stands before $x^2$?",
            "If $(@p)(@q) = Ax^4 + Bx^3 + Cx^2 + Dx + E$ for all $x$, {what is $C$?|find $C$.}",
            "Let $P(x) = @p$ and $Q(x) = @q$. {Determine|Find} the coefficient of the quadratic term of $P(x)Q(x)$.",
            "A student multiplies the polynomials @p and @q and collects like terms. What is the coefficient in front of {the square of $x$|$x^2$}?",
            "Two quadratics, $@p$ and $@q$, are multiplied. How many times does $x^2$ occur in the result, that is, what is its coefficient?",
            "The product $(@q)(@p)$ is a polynomial of degree 4. {What is its coefficient of $x^2$?|Find its coefficient of $x^2$.}",
            "After all like terms of (@p)(@q) are combined, the term with x^2 is $kx^2$. {Find|Give} $k$.",
        ],
        Methods =
        [
            new("int result = @a * (@f) + (@b) * (@e) + (@c) * @d;", "result"),
            new("""
                var left = new[] { @c, @b, @a };
                var right = new[] { @f, @e, @d };
                int result = 0;
                for (int i = 0; i <= 2; i++)
                {
                    result += left[i] * right[2 - i];
                }
                """,
                "result"),
            new("""
                var product = Algebra.Expand("(@p)*(@q)");
                var result = product.CoefficientsIn(Algebra.Symbol("x"))[2];
                """,
                "result"),
        ],
        Mistakes =
        [
            new("int result = @a * (@f) + (@c) * @d;", "result", "The product of the two linear terms is forgotten."),
            new("int result = @a * @d;", "result", "This is the coefficient of the highest power."),
            new("int result = @a + @d;", "result", "The polynomials are multiplied, not added."),
        ],
    };
}
