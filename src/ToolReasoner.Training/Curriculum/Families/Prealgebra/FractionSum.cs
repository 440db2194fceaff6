using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>Two fractions added and one taken away.</summary>
internal static class FractionSum
{
    public static Family Family { get; } = new("fraction-sum", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var b = draw.Sized("b", 3, 9, 15);
            var d = draw.Sized("d", 3, 9, 15);
            var a = draw.Int("a", 1, b - 1);
            var c = draw.Int("c", 1, d - 1);
            var f = draw.Of("f", 2, 3, 4, 5, 6, 8);
            draw.Require(b != d && (a * d * f) + (c * b * f) > b * d);
            return new Rational((a * d * f) + (c * b * f) - (b * d), b * d * f);
        },
        Statements =
        [
            "{Compute|Evaluate} $\\frac{@a}{@b} + \\frac{@c}{@d} - \\frac{1}{@f}$. Express your answer as a common fraction.",
            "What is @a/@b + @c/@d - 1/@f in {lowest|simplest} terms?",
            "From the sum of $\\frac{@a}{@b}$ and $\\frac{@c}{@d}$, {subtract|take away} $\\frac{1}{@f}$. What fraction {results|is left}?",
            "A tank is empty. First $\\frac{@a}{@b}$ of a gallon is poured in, then $\\frac{@c}{@d}$ of a gallon more, and then $\\frac{1}{@f}$ of a gallon {leaks|is drained} out. How many gallons are in the tank now?",
            "{Find|Determine} the value of $\\dfrac{@a}{@b}-\\dfrac{1}{@f}+\\dfrac{@c}{@d}$ as a {reduced|simplified} fraction.",
            "@name has @a/@b of a yard of ribbon and buys another @c/@d of a yard. @He then {uses|cuts off} 1/@f of a yard. How many yards of ribbon are left? Give a fraction in lowest terms.",
            "Let $x = \\frac{@a}{@b}$, $y = \\frac{@c}{@d}$ and $z = \\frac{1}{@f}$. {Find $x + y - z$.|What is $x + y - z$?}",
            "By how much does $\\frac{@a}{@b} + \\frac{@c}{@d}$ exceed $\\frac{1}{@f}$? {Write|Give} your answer as a fraction in lowest terms.",
            "Add @a/@b to @c/@d, then subtract 1/@f. {Simplify|Reduce} the result.",
        ],
        Methods =
        [
            new("var result = new Rational(@a, @b) + new Rational(@c, @d) - new Rational(1, @f);", "result"),
            new("""
                int denominator = @b * @d * @f;
                int numerator = @a * @d * @f + @c * @b * @f - @b * @d;
                var result = new Rational(numerator, denominator);
                """,
                "result"),
            new("var result = Algebra.Simplify(\"@a/@b + @c/@d - 1/@f\");", "result"),
        ],
        Mistakes =
        [
            new("int result = @a / @b + @c / @d - 1 / @f;", "result", "Whole numbers are divided without a fractional part."),
            new("var result = new Rational(@a + @c - 1, @b + @d + @f);", "result", "Numerators and denominators are added on their own."),
            new("var result = new Rational(@a, @b) + new Rational(@c, @d) + new Rational(1, @f);", "result", "The last fraction is added instead of subtracted."),
        ],
    };
}
