using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The unknown of a proportion.</summary>
internal static class ProportionUnknown
{
    public static Family Family { get; } = new("proportion-unknown", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 2, 12, 60);
            var b = draw.Sized("b", 2, 12, 60);
            var c = draw.Sized("c", 2, 40, 300);
            draw.Require(a != b && c % a != 0 || draw.Level < 3);
            draw.Require(a != b && a != c);
            return new Rational(b * c, a);
        },
        Statements =
        [
            "Solve for $x$: $\\frac{@a}{@b} = \\frac{@c}{x}$. {Give|Write} the answer as a fraction in lowest terms or a whole number.",
            "If @a : @b = @c : x, {what is $x$?|find $x$.}",
            "@a is to @b as @c is to what number? {Give an exact answer.|Answer with a whole number or a fraction.}",
            "In a proportion the first three terms are @a, @b and @c. {Find the fourth.|What is the fourth?}",
            "The ratios $@a : @b$ and $@c : n$ are equal. {Determine|Find} $n$ exactly.",
            "A recipe uses @a cups of flour for @b spoons of sugar. How many spoons of sugar go with @c cups of flour{?|, exactly?}",
            "For which number $y$ is $\\dfrac{@b}{@a} = \\dfrac{y}{@c}$?",
            "On a map, @a centimeters stand for @b kilometers. How many kilometers do @c centimeters stand for? {Give an exact number.|No rounding.}",
            "If @a machines make @b parts in an hour, how many parts do @c {such|equal} machines make in an hour, as an exact number?",
            "Let $@{a}x = @b \\cdot @c$. {Find|Compute} $x$ as an exact fraction or whole number.",
        ],
        Methods =
        [
            new("Rational x = new Rational(@b * @c, @a);", "x"),
            new("""
                Rational perUnit = new Rational(@b, @a);
                Rational x = perUnit * @c;
                """,
                "x"),
            new("""var x = Algebra.Solve("@a * x = @b * @c").Elements[0];""", "x"),
        ],
        Checks = [new("""var x = Expr.Parse("@claimed");""", """Algebra.AreEqual(x / @c, "@b / @a") == true""")],
        Mistakes =
        [
            new("Rational x = new Rational(@a * @c, @b);", "x", "The ratio is turned upside down."),
            new("int x = @c + (@b - @a);", "x", "A proportion keeps quotients, not differences."),
            new("Rational x = new Rational(@a * @b, @c);", "x", "The wrong pair of numbers is multiplied."),
        ],
    };
}
