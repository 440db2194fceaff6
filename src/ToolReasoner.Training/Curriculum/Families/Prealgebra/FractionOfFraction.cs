using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>A part of a part of a whole number of things.</summary>
internal static class FractionOfFraction
{
    public static Family Family { get; } = new("fraction-of-a-fraction", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var b = draw.Int("b", 3, 8);
            var a = draw.Int("a", 1, b - 1);
            var d = draw.Int("d", 3, 7);
            var c = draw.Int("c", 1, d - 1);
            var k = draw.Sized("k", 2, 12, 60);
            draw.Set("n", b * d * k);
            draw.Person();
            draw.Thing();
            draw.Require(new Rational(a, b).Denominator == b && new Rational(c, d).Denominator == d);
            return a * c * k;
        },
        Statements =
        [
            "What is $\\frac{@a}{@b}$ of $\\frac{@c}{@d}$ of @n?",
            "{Compute|Find} $\\frac{@a}{@b} \\cdot \\frac{@c}{@d} \\cdot @n$.",
            "@name has @n @things. @a/@b of them are {red|blue}, and @c/@d of those are new. How many of the @things are both?",
            "Of the @n students at a school, $\\frac{@a}{@b}$ {play an instrument|take part in a sport}. Of these, $\\frac{@c}{@d}$ also sing in the choir. How many students do both?",
            "Multiply @n by @a/@b and then by @c/@d. What {number|integer} do you get?",
            "How many pages of a @n-page book are left to read if $\\frac{@a}{@b}$ of it was {unread|not read} yesterday and $\\frac{@c}{@d}$ of that part is still unread today?",
            "A farmer plants @a/@b of his @n acres with wheat, and harvests @c/@d of the wheat in the first week. How many acres {are harvested|does he harvest} in that week?",
            "{Evaluate|Determine} $@n \\times \\frac{@c}{@d} \\times \\frac{@a}{@b}$.",
            "@name sold @a/@b of @his @n @things. For @c/@d of the ones @he sold, the {buyer|customer} paid cash. How many were paid for in cash?",
        ],
        Methods =
        [
            new("""
                int part = @n * @a / @b;
                int result = part * @c / @d;
                """,
                "result"),
            new("var result = new Rational(@a, @b) * new Rational(@c, @d) * @n;", "result"),
            new("int result = Enumerable.Range(0, @n + 1).First(x => x * @b * @d == @a * @c * @n);", "result"),
        ],
        Checks = [new("", "@claimed * @b * @d == @a * @c * @n")],
        Mistakes =
        [
            new("int result = @a / @b * @n * @c / @d;", "result", "The division of the two small whole numbers gives zero."),
            new("var result = (new Rational(@a, @b) + new Rational(@c, @d)) * @n;", "result", "The fractions are added instead of multiplied."),
            new("int result = @n * @a / @b;", "result", "The second fraction is forgotten."),
        ],
    };
}
