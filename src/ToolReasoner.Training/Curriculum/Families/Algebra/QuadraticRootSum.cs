using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The sum and the product of the roots of a quadratic equation, without solving it.</summary>
internal static class QuadraticRootSum
{
    public static Family Family { get; } = new("quadratic-root-sum", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 4 + draw.Level);
            var b = draw.Sized("b", 2, 15, 60);
            var c = draw.Sized("c", 1, 15, 60);
            draw.Require(b * b > 4 * a * c);
            return new Rational(b - c, a);
        },
        Statements =
        [
            "Let $r$ and $s$ be the roots of $@{a}x^2 - @{b}x + @c = 0$. {Find|Compute} $r + s - rs$ as a fraction or whole number.",
            "What is the sum of the solutions of $@{a}x^2 - @{b}x + @c = 0$ minus their product? {Give an exact answer.|Answer exactly.}",
            "The equation @{a}x^2 - @{b}x + @c = 0 has two real solutions. {Find|Determine} their sum less their product.",
            "If $p$ and $q$ are the zeros of $f(x) = @{a}x^2 - @{b}x + @c$, what is $(p + q) - pq${?|, exactly?}",
            "Subtract the product of the roots of the quadratic $@{a}x^2 - @{b}x + @c$ from the sum of its roots. {What is the result|What do you get}?",
            "Suppose $@{a}x^2 + @c = @{b}x$ for $x = m$ and for $x = n$, where $m \\ne n$. {Compute|Find} $m + n - mn$.",
            "The graph of $y = @{a}x^2 - @{b}x + @c$ {crosses|meets} the $x$-axis at $(u, 0)$ and $(v, 0)$. Find $u + v - uv$ exactly.",
            "Let $S$ be the sum and $P$ the product of all $x$ with $@{a}x^2 - @{b}x = -@c$. {Find $S - P$.|What is $S - P$?}",
            "Without solving @{a}t^2 - @{b}t + @c = 0, {find|work out} the sum of its two roots minus the product of its two roots.",
        ],
        Methods =
        [
            new("""
                Rational sum = new Rational(@b, @a);
                Rational product = new Rational(@c, @a);
                Rational result = sum - product;
                """,
                "result"),
            new("""
                var roots = Algebra.Solve("@{a}x^2 - @{b}x + @c = 0").Elements;
                var result = Algebra.Simplify(roots[0] + roots[1] - roots[0] * roots[1]);
                """,
                "result"),
            new("Rational result = new Rational(@b - @c, @a);", "result"),
        ],
        Mistakes =
        [
            new("Rational result = new Rational(-@b - @c, @a);", "result", "The sum of the roots has the opposite sign of the linear coefficient."),
            new("Rational result = new Rational(@b + @c, @a);", "result", "The product must be subtracted."),
            new("Rational result = @b - @c;", "result", "The division by the leading coefficient is forgotten."),
        ],
    };
}
