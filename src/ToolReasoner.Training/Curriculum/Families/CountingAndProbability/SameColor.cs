using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>The probability that two drawn balls agree in color.</summary>
internal static class SameColor
{
    public static Family Family { get; } = new("two-of-the-same-color", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var r = draw.Int("r", 2, 5 + (2 * draw.Level));
            var g = draw.Int("g", 2, 5 + (2 * draw.Level));
            var b = draw.Int("b", 2, 5 + (2 * draw.Level));
            draw.Set("n", r + g + b);
            draw.Person();
            var balls = Enumerable.Repeat(0, r).Concat(Enumerable.Repeat(1, g)).Concat(Enumerable.Repeat(2, b)).ToList();
            var (same, all) = (0, 0);
            for (var i = 0; i < balls.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    all++;
                    same += balls[i] == balls[j] ? 1 : 0;
                }
            }
            return new Rational(same, all);
        },
        Statements =
        [
            "A bag holds @r red, @g green and @b blue marbles. Two marbles are drawn at random without " +
            "replacement. What is the probability that they have the same color?",
            "@name draws two socks at random from a drawer with @r black, @g white and @b gray socks. What is " +
            "the probability that {they match|the two socks have the same color}?",
            "An urn contains @r red balls, @g yellow balls and @b white balls. {Find|Determine} the probability that " +
            "two balls taken at the same time {agree in color|are of the same color}.",
            "There are @r apples, @g pears and @b plums in a dark basket. If two pieces of fruit are taken out, how " +
            "likely is it that both are of the same kind?{ Give a common fraction.|}",
            "Two different people are chosen at random from @r doctors, @g nurses and @b cooks. What is the probability that both have the same job?",
            "{Find|Compute} the probability that two of @n cards, picked without putting back, have the same " +
            "{color|suit}, when @r of them are red, @g are green and @b are blue.",
            "Of the $@n$ beads in a bowl, $@r$ are red, $@g$ are green and $@b$ are blue. Two beads are taken out. What is the " +
            "probability that the {second has the color of the first|beads have equal colors}?",
            "What is the probability of getting a pair of one color when two gloves are picked from a box with @r brown, @g blue and @b black " +
            "gloves? Any two gloves of one color are a pair.{ Express your answer as a common fraction.|}",
            "A school sends two pupils to a contest, chosen at random from @r pupils of grade 6, @g pupils of grade 7 " +
            "and @b pupils of grade 8. How likely is it that both are in the same grade?",
        ],
        Methods =
        [
            new("""
                int same = @r * (@r - 1) / 2 + @g * (@g - 1) / 2 + @b * (@b - 1) / 2;
                int n = @r + @g + @b;
                int all = n * (n - 1) / 2;
                """,
                "new Rational(same, all)"),
            new("""
                Rational probability = 0;
                int n = @r + @g + @b;
                foreach (int color in new[] { @r, @g, @b })
                {
                    probability += new Rational(color, n) * new Rational(color - 1, n - 1);
                }
                """,
                "probability"),
            new("""
                var pairs = Combinatorics.Binomial(@r + @g + @b, 2);
                var different = new Rational(@r * @g + @g * @b + @b * @r, pairs);
                """,
                "1 - different"),
        ],
        Mistakes =
        [
            new("""
                Rational probability = 0;
                int n = @r + @g + @b;
                foreach (int color in new[] { @r, @g, @b })
                {
                    probability += new Rational(color, n) * new Rational(color, n);
                }
                """,
                "probability", "The first ball is not put back, so one ball of its color is missing in the second draw."),
            new("""
                var pairs = Combinatorics.Binomial(@r + @g + @b, 2);
                var different = new Rational(@r * @g + @g * @b + @b * @r, pairs);
                """,
                "different", "This is the probability of two different colors."),
            new("var probability = Probability.Hypergeometric(@r + @g + @b, @r, 2, 2);",
                "probability", "Only the first of the colors is counted."),
        ],
    };
}
