using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The least or greatest value of a quadratic expression.</summary>
internal static class QuadraticMinimum
{
    public static Family Family { get; } = new("quadratic-minimum", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 1, 2 + draw.Level);
            draw.Set("lead", a == 1 ? "" : $"{a}");
            var b = draw.Sized("b", 2, 12, 40);
            var c = draw.Sized("c", 1, 30, 200);
            return new Rational(4 * a * c - b * b, 4 * a);
        },
        Statements =
        [
            "What is the {least|smallest} value of $@{lead}x^2 - @{b}x + @c$ for real $x$? Give an exact answer.",
            "{Find|Determine} the minimum of the function f(x) = @{lead}x^2 - @{b}x + @c over all real numbers, as a fraction or a whole number.",
            "As $x$ runs through the real numbers, how small can $@{lead}x^2 - @{b}x + @c$ get{?|, exactly?}",
            "The parabola $y = @{lead}x^2 - @{b}x + @c$ has a lowest point. {What is its $y$-coordinate exactly?|Find its $y$-coordinate exactly.}",
            "Let $m$ be the largest number such that $@{lead}t^2 - @{b}t + @c \\ge m$ for every real $t$. {Find|Compute} $m$ exactly.",
            "The cost of making $x$ thousand parts is $@{lead}x^2 - @{b}x + @c$ units, where $x$ is any real number. Which exact cost is the {lowest|least possible}?",
            "For which number $k$ does the line $y = k$ touch the graph of $y = @{lead}x^2 - @{b}x + @c$ in exactly one point?",
            "Complete the square in $@{lead}x^2 - @{b}x + @c = a(x - h)^2 + k$. {What is the exact value of $k$?|Find the exact value of $k$.}",
            "What is the greatest value of @{b}x - @{lead}x^2 - @c, multiplied by -1? {Give an exact number.|Do not round.}",
        ],
        Methods =
        [
            new("""
                Rational x = new Rational(@b, 2 * @a);
                Rational least = @a * x * x - @b * x + @c;
                """,
                "least"),
            new("Rational least = @c - new Rational(@b * @b, 4 * @a);", "least"),
            new("""
                var f = Expr.Parse("@{lead}x^2 - @{b}x + @c");
                var x = Algebra.Solve(Algebra.Derivative(f, "x")).Elements[0];
                var least = Algebra.Substitute(f, "x", x);
                """,
                "least"),
        ],
        Mistakes =
        [
            new("""
                Rational x = new Rational(@b, @a);
                Rational least = @a * x * x - @b * x + @c;
                """,
                "least", "The lowest point lies at b divided by 2a, not by a."),
            new("Rational least = new Rational(@b, 2 * @a);", "least", "This is where the least value is taken, not the value."),
            new("Rational least = @c + new Rational(@b * @b, 4 * @a);", "least", "The square must be subtracted."),
        ],
    };
}
