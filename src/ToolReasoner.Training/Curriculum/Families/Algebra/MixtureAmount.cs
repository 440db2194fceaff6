using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>How much of one solution must be mixed with another.</summary>
internal static class MixtureAmount
{
    public static Family Family { get; } = new("mixture-amount", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var p = draw.Between(1, 9) * 5;
            var t = p + draw.Between(1, 7) * 5;
            var q = t + draw.Between(1, 8) * 5;
            draw.Require(q <= 95 && q != 2 * t - p);
            var v = draw.Sized("v", 4, 30, 120);
            draw.Set("p", p);
            draw.Set("t", t);
            draw.Set("q", q);
            return new Rational(v * (t - p), q - t);
        },
        Statements =
        [
            "@name has @v liters of a solution that is @p% acid. How many liters of a solution that is @q% acid must @he add to {get|obtain} a solution that is @t% acid? Give an exact number.",
            "How many ounces of a @q% salt solution must be {mixed with|added to} @v ounces of a @p% salt solution to make a @t% salt solution? Answer with a whole number or a fraction.",
            "To @v gallons of juice with @p percent sugar, some juice with @q percent sugar is added, until the mixture has @t percent sugar. Exactly how many gallons {are|were} added?",
            "Solve for $x$: $@p \\cdot @v + @{q}x = @t(@v + x)$.",
            "A chemist needs @t% alcohol. There are @v milliliters with @p% and plenty with @q%. What exact amount of the stronger, in milliliters, goes with all of the weaker {one|liquid}?",
            "@v kilograms of metal contain @p% copper. With how many kilograms of metal containing @q% copper must {they|it} be melted to give metal with @t% copper, exactly?",
            "Let $x$ be the number of grams with which @v grams of @p-percent cream become @t-percent cream, when $x$ grams of @q-percent cream are stirred in. {Find $x$ as a fraction in lowest terms or a whole number.|What is $x$ exactly?}",
            "A class of @v has a mean score of @p, and another class has a mean score of @q. Together the mean is @t. If the sizes need not be whole, {what is the exact size of the other class?|find the exact size of the other class.}",
            "The weaker of two liquids is @p% dye and the stronger @q%. A painter uses all @v cups of the weaker and enough of the stronger to have @t% dye. How many cups of the stronger {is that|does it take}? Do not round.",
        ],
        Methods =
        [
            new("Rational x = new Rational(@v * (@t - @p), @q - @t);", "x"),
            new("""var x = Algebra.Solve("@p*@v + @q*x = @t*(@v + x)").Elements[0];""", "x"),
            new("""
                Rational pure = new Rational(@p, 100) * @v;
                Rational wanted = new Rational(@t, 100) * @v;
                Rational gain = new Rational(@q - @t, 100);
                Rational x = (wanted - pure) / gain;
                """,
                "x"),
        ],
        Mistakes =
        [
            new("Rational x = new Rational(@v * (@q - @t), @t - @p);", "x", "The ratio of the two amounts is turned upside down."),
            new("Rational x = new Rational(@v * (@t - @p), @q);", "x", "The added liquid makes the mixture larger, too."),
            new("int x = @v * (@t - @p) / (@q - @t) + @v;", "x", "This is the amount of the whole mixture."),
        ],
    };
}
