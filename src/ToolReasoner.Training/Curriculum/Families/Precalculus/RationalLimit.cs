using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>The limit of a quotient at a point where both parts are zero.</summary>
internal static class RationalLimit
{
    public static Family Family { get; } = new("rational-limit", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var m = 3 + (2 * draw.Level);
            var p = draw.Set("p", draw.Between(-m, m));
            var q = draw.Between(-m, m);
            var s = draw.Between(-m, m);
            var k = draw.Int("k", 1, 4);
            draw.Require(p != q && p != s && q != s && p != 0 && p + q != 0 && p + s != 0 && q != 0 && s != 0);
            string Plus(int c) => c < 0 ? $"- {-c}" : $"+ {c}";
            string Times(int c, string of) => c switch { 1 => $"+ {of}", -1 => $"- {of}", _ => $"{Plus(c)}{of}" };
            draw.Set("top", $"{(k == 1 ? "" : k)}x^2 {Times(-k * (p + q), "x")} {Plus(k * p * q)}");
            draw.Set("bottom", $"x^2 {Times(-(p + s), "x")} {Plus(p * s)}");
            draw.Set("b", -k * (p + q));
            draw.Set("c", k * p * q);
            draw.Set("d", -(p + s));
            draw.Set("e", p * s);
            draw.Require(k * (p - q) % (p - s) != 0 || draw.Between(0, 3) == 0);
            return new Rational(k * (p - q), p - s);
        },
        Statements =
        [
            "{Compute|Evaluate} $\\lim_{x \\to @p} \\frac{@top}{@bottom}$.",
            "What is the limit of $\\frac{@top}{@bottom}$ as $x$ approaches $@p$?",
            "Let $f(x) = \\frac{@top}{@bottom}$. {Find|Determine} $\\lim_{x \\to @p} f(x)$.",
            "The function $g(x) = \\dfrac{@top}{@bottom}$ has a hole at $x = @p$. What is the $y$-coordinate of the hole?",
            "To which number does (@top)/(@bottom) tend when $x$ tends to @p? {Give an exact number|Answer with a whole number or fraction}.",
            "What value must $h(@p)$ have so that the function $h$ with $h(x) = \\frac{@top}{@bottom}$ for other $x$ near $@p$ is {continuous|continuous at $@p$}?",
            "Numerator and denominator of $\\frac{@top}{@bottom}$ are both 0 at $x = @p$. {Find|Compute} the limit there.",
            "Simplify $\\frac{@top}{@bottom}$ by a common factor and evaluate what is left at $x = @p$.",
            "A graph shows $y = \\frac{@top}{@bottom}$. As $x$ gets closer and closer to $@p$, which {value|number} does $y$ get close to?",
        ],
        Methods =
        [
            new("var result = Algebra.Limit(\"(@top)/(@bottom)\", \"x\", \"@p\");", "result"),
            new("""
                int top = 2 * @k * @p + @b;
                int bottom = 2 * @p + @d;
                var result = new Rational(top, bottom);
                """,
                "result"),
            new("""
                var top = -new Rational(@c, @p) + @k * @p;
                var bottom = -new Rational(@e, @p) + @p;
                var result = top / bottom;
                """,
                "result"),
        ],
        Mistakes =
        [
            new("var result = new Rational(@c, @e);", "result", "This is the value at 0."),
            new("int result = @k;", "result", "This is the limit at infinity."),
            new("""
                int top = 2 * @k * @p + @b;
                int bottom = 2 * @p + @d;
                int result = top / bottom;
                """,
                "result", "The division of whole numbers loses the fraction."),
        ],
    };
}
