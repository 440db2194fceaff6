namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The remainder of a polynomial divided by a linear one.</summary>
internal static class PolynomialRemainder
{
    public static Family Family { get; } = new("polynomial-remainder", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var a = draw.Between(1, 2 + draw.Level);
            int Other() => draw.Between(-9 - draw.Level, 9 + draw.Level);
            var (b, c, d) = (Other(), Other(), Other());
            var r = draw.Of("r", -5, -4, -3, -2, 2, 3, 4, 5);
            draw.Require(b != 0 && d != 0);
            draw.Set("p", Terms.Text("x", a, b, c, d));
            draw.Set("inT", Terms.Text("t", a, b, c, d));
            draw.Set("code", Terms.Code("x", a, b, c, d));
            draw.Set("list", string.Join(", ", a, b, c, d));
            draw.Set("divisor", Terms.Text("x", 1, -r));
            draw.Set("divisorT", Terms.Text("t", 1, -r));
            return ((a * r + b) * r + c) * r + d;
        },
        Statements =
        [
            "What is the remainder when $@p$ is divided by $@divisor$?",
            "{Find|Compute} the remainder of the division of @p by @divisor.",
            "The polynomial $@p$ is divided by $@divisor$, giving a quotient and a constant remainder. {What is the remainder?|Find the remainder.}",
            "If $@p = (@divisor)Q(x) + R$, where $Q(x)$ is a polynomial and $R$ is a number, {what is $R$?|find $R$.}",
            "Which number must be subtracted from $@p$ so that the result is {divisible by|a multiple of} $@divisor$?",
            "Let $R$ be what is left after the long division of $@p$ by $@divisor$. {Determine|Find} $R$.",
            "Use the remainder theorem to {find|compute} the remainder when $P(t) = @inT$ is divided by $@divisorT$.",
            "When the polynomial @p is divided by @divisor, the division does not always come out even. What {is left|remains}?",
            "Divide $@p$ by $@divisor$ with remainder. {Give|Report} the remainder.",
        ],
        Methods =
        [
            new("""
                int x = @r;
                int remainder = @code;
                """,
                "remainder"),
            new("""
                var coefficients = new[] { @list };
                int remainder = 0;
                foreach (int c in coefficients)
                {
                    remainder = remainder * @r + c;
                }
                """,
                "remainder"),
            new("""var remainder = Algebra.Substitute("@p", "x", @r);""", "remainder"),
        ],
        Mistakes =
        [
            new("""
                int x = -(@r);
                int remainder = @code;
                """,
                "remainder", "The sign of the root of the divisor is wrong."),
            new("""
                var coefficients = new[] { @list };
                int remainder = 0;
                foreach (int c in coefficients)
                {
                    remainder = (remainder + c) * (@r);
                }
                """,
                "remainder", "The constant term must not be multiplied."),
            new("""
                int x = 0;
                int remainder = @code;
                """,
                "remainder", "The polynomial is evaluated at 0 instead of at the root of the divisor."),
        ],
    };
}
