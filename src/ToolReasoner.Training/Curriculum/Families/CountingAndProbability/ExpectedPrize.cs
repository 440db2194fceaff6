using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>The expected value of a game.</summary>
internal static class ExpectedPrize
{
    public static Family Family { get; } = new("expected-value", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var win = draw.Int("win", 3, 10 * draw.Level);
            var small = draw.Int("small", 1, 6);
            var n = draw.Of("n", 6, 8, 10, 12, 15, 20, 24);
            var a = draw.Int("a", 2, n - 4);
            var b = draw.Int("b", 2, n - a - 2);
            draw.Set("rest", n - a - b);
            draw.Require(win > small);
            draw.Person();
            return new Rational((a * win) + (b * small), n);
        },
        Statements =
        [
            "A wheel has @n equal sectors. On @a of them one wins @win dollars, on @b of them one wins @small dollars, and on " +
            "the other @rest nothing. What is the expected value of the prize, in dollars?",
            "A bag holds @n tickets: @a are worth $@win$ points each, @b are worth $@small$ points each, and @rest are worth " +
            "nothing. One ticket is drawn at random. {Find|Compute} the expected number of points.",
            "@name rolls a fair die with @n faces. @a of the faces show the number @win, @b show the number @small, and the @rest others show " +
            "0. What is the expected value of the number rolled?{ Give a fraction in lowest terms.|}",
            "Let $X$ be $@win$ with probability $\\frac{@a}{@n}$, $@small$ with probability " +
            "$\\frac{@b}{@n}$, and $0$ otherwise. {Find|Compute} the expected value $E(X)$.",
            "Of @n equal boxes, @a contain @win coins, @b contain @small coins, and @rest are empty. If a " +
            "box is chosen at random, how many coins does it contain on average?",
            "{Find|Determine} the expected gain in a game in which one of @n cards is drawn at random: @a cards " +
            "pay @win dollars, @b cards pay @small dollars, the rest pay nothing.",
            "A lottery sells @n tickets. There are @a prizes of @win dollars and @b prizes of @small dollars. " +
            "How many dollars is one ticket worth {on average|in expectation}?",
            "In a game, the @n outcomes are equally likely. @name gets @win points for @a of them, @small points for @b of them and " +
            "no points for the other @rest. How many points can @he expect to get in one game?",
            "If $@a$ numbers of a list are equal to $@win$, $@b$ are equal to $@small$ and $@rest$ are equal to 0, what is " +
            "the expected value of a number chosen at random from this list of $@n$ numbers?",
        ],
        Methods =
        [
            new("var expected = new Rational(@a * @win + @b * @small, @n);", "expected"),
            new("var expected = @win * new Rational(@a, @n) + @small * new Rational(@b, @n);", "expected"),
            new("", "Distribution.Weighted((@win, @a), (@small, @b), (0, @rest)).Expectation(x => x)"),
            new("""
                List<int> prizes = [];
                for (int i = 1; i <= @a; i++) prizes.Add(@win);
                for (int i = 1; i <= @b; i++) prizes.Add(@small);
                for (int i = 1; i <= @rest; i++) prizes.Add(0);
                """,
                "new Rational(prizes.Sum(), prizes.Count)"),
        ],
        Mistakes =
        [
            new("", "new Rational(@win + @small, @n)", "The prizes must be weighted by how many there are."),
            new("", "new Rational(@win + @small, 3)", "The three values are not equally likely."),
            new("", "new Rational(@a * @win + @b * @small, @a + @b)", "The outcomes without a prize count, too."),
        ],
    };
}
