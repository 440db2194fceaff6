using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>The probability of some colors without replacement.</summary>
internal static class BallsDrawn
{
    public static Family Family { get; } = new("balls-without-replacement", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var r = draw.Int("r", 3, 6 + (2 * draw.Level));
            var b = draw.Int("b", 3, 6 + (2 * draw.Level));
            var k = draw.Of("k", 2, 2, 3);
            draw.Set("word", k == 2 ? "two" : "three");
            draw.Set("Word", k == 2 ? "Two" : "Three");
            draw.Set("n", r + b);
            draw.Person();
            Rational probability = 1;
            for (var i = 0; i < k; i++)
            {
                probability *= new Rational(r - i, r + b - i);
            }
            return probability;
        },
        Statements =
        [
            "A bag contains @r red and @b blue {balls|marbles}. @Word of them are drawn at random without " +
            "replacement. What is the probability that all of them are red?",
            "An urn holds @r white balls and @b black balls. If @k balls are taken out {at the same " +
            "time|together}, what is the probability that all of them are white?",
            "@name takes @word marbles out of a box, one after another, and puts none back. The box holds @r green and " +
            "@b yellow marbles. What is the probability that @he gets only green ones?",
            "Of @n light bulbs in a box, @r work and @b do not. @Word bulbs are picked at random. " +
            "{Find|Determine} the probability that all of the picked bulbs work.",
            "{Find|Compute} the probability that $@k$ balls drawn without replacement from $@r$ red and $@b$ green balls are all red.{ Give a common fraction.|}",
            "What is the probability that a random committee of @k people from a group of @r women and @b men has only women as members?",
            "There are @n cards in a pile: @r of them show a star and @b show a moon. @name draws @k cards without " +
            "putting any back. What is the probability that every card shows a star?",
            "In a drawer there are @r black socks and @b white socks. Someone pulls out @k socks in the dark. How likely is " +
            "it that all of them are black?{ Express your answer as a common fraction.|}",
            "A class of @r girls and @b boys chooses @k speakers at random. What is the probability that {no boy is chosen|all of them are girls}?",
        ],
        Methods =
        [
            new("""
                Rational probability = 1;
                for (int i = 0; i < @k; i++)
                {
                    probability *= new Rational(@r - i, @r + @b - i);
                }
                """,
                "probability"),
            new("var probability = new Rational(Combinatorics.Binomial(@r, @k), Combinatorics.Binomial(@r + @b, @k));", "probability"),
            new("", "Probability.Hypergeometric(@r + @b, @r, @k, @k)"),
        ],
        Mistakes =
        [
            new("var probability = Rational.Pow(new Rational(@r, @r + @b), @k);",
                "probability", "The balls are not put back, so the numbers change after each draw."),
            new("""
                Rational probability = 0;
                for (int i = 0; i < @k; i++)
                {
                    probability += new Rational(@r - i, @r + @b - i);
                }
                """,
                "probability", "The chances must be multiplied, not added."),
            new("""
                Rational probability = 1;
                for (int i = 0; i < @k; i++)
                {
                    probability *= new Rational(@r - i, @r + @b);
                }
                """,
                "probability", "The whole number of balls stays the same in every step."),
        ],
    };
}
