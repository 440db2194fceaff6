using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A fraction of a collection goes, then some more.</summary>
internal static class FractionGivenThenMore
{
    public static Family Family { get; } = new("fraction-given-then-more", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            draw.Thing();
            var den = draw.Int("den", 3, 9);
            var num = draw.Int("num", 1, 8);
            var all = draw.Set("all", den * draw.Between(3, 6 + (6 * draw.Level)));
            var more = draw.Int("more", 2, 25);
            draw.Require(num < den && BigInteger.GreatestCommonDivisor(num, den).IsOne && (all / den * (den - num)) > more);
            return (all / den * (den - num)) - more;
        },
        Statements =
        [
            "@name has @all @things. @He gives @num/@den of them to @otherName and then loses @more. How many @things does @he " +
                "have {now|left}?",
            "How many of @all @things remain after @num/@den of them and then @more others have been taken away?",
            "@name sold $\\frac{@num}{@den}$ of @his @all @things in the morning and @more in the afternoon. How many @things were " +
                "not sold?",
            "A box held @all @things. @more broke, but before that, @otherName had taken out @num/@den of what was in the box. How " +
                "many whole @things are in the box?",
            "Of @all @things, @num/@den are red, @more are blue, and the rest are green. How many {are green|green ones are there}?",
            "@otherName got @more @things from @name, after @name had already given away @num/@den of @his collection. The " +
                "collection was @all @things at first. What is its size now?",
            "A bakery makes @all rolls. A hotel buys @num/@den of them, and walk-in customers buy @more. The rest go to a shelter. " +
                "How many rolls does the shelter get?",
            "Let a collection have $@all$ pieces. Remove $\\frac{@num}{@den}$ of it, then remove $@more$ pieces. Find how many " +
                "pieces are left.",
            "There are @all children at a camp. @num/@den of them go swimming, and @more go hiking. Everyone else stays and plays " +
                "games. How many children stay?",
            "@name must read @all pages. On Saturday @he reads @num/@den of them, on Sunday @more pages. How many pages are left " +
                "for Monday?",
        ],
        Distractors =
        [
            "A teacher who is {31|45} years old thought up this problem.",
            "All of this happens {3|8} km from the sea.",
            "The book with this problem has {120|244|310} pages.",
        ],
        Methods =
        [
            new("""
                int given = @all * @num / @den;
                int afterGift = @all - given;
                int left = afterGift - @more;
                """,
                "left"),
            new("""
                int part = @all / @den;
                int left = part * (@den - @num) - @more;
                """,
                "left"),
            new("var left = @all * (1 - new Rational(@num, @den)) - @more;", "left"),
        ],
        Mistakes =
        [
            new("int left = @all * @num / @den - @more;", "left", "The fraction is that of what goes, not of what stays."),
            new("int left = @all - @num / @den * @all - @more;", "left", "The division of whole numbers makes the fraction 0."),
            new("""
                int given = @all * @num / @den;
                int left = @all - given + @more;
                """,
                "left", "The second loss is added."),
        ],
    };
}
