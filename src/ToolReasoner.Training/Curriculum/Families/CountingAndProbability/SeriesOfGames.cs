using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>The probability of winning a series.</summary>
internal static class SeriesOfGames
{
    public static Family Family { get; } = new("series-of-games", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var q = draw.Of("q", 2, 3, 4, 5, 10);
            var p = draw.Int("p", 1, q - 1);
            var need = draw.Int("need", 2, 2 + ((draw.Level + 1) / 2));
            draw.Require(Naive.Gcd(p, q) == 1 && (q > 2 || need > 2 || draw.Level > 2));
            var extra = draw.Between(0, 2);
            draw.Set("lead", extra + need);
            draw.Person();
            draw.Person("other");
            var chance = new Rational(p, q);
            var lose = need + extra;
            var wins = new Rational[need + 1, lose + 1];
            for (var a = 0; a <= need; a++)
            {
                for (var b = 0; b <= lose; b++)
                {
                    wins[a, b] = a == 0 ? 1 : b == 0 ? 0 : (chance * wins[a - 1, b]) + ((1 - chance) * wins[a, b - 1]);
                }
            }
            return wins[need, lose];
        },
        Statements =
        [
            "@name and @otherName play games until @name has won @need games or @otherName has won @lead games. @name wins each game " +
            "with probability @p/@q. What is the probability that @name reaches @his goal first?",
            "In a match, team A needs @need more points and team B needs @lead more points to win. Each point goes to team A with probability " +
            "$\\frac{@p}{@q}$, independently, and otherwise to team B. {Find|Determine} the probability that A wins the match.",
            "A biased coin shows heads with probability $\\frac{@p}{@q}$. It is tossed again and again. " +
            "What is the probability that @need heads come up before @lead tails?",
            "What is the probability that the event A, which has probability $\\frac{@p}{@q}$ in each " +
            "independent trial, happens @need times before it fails @lead times?",
            "@name needs @need wins to win a series against @otherName, who needs @lead wins. There are no draws, and the chance that @name wins a " +
            "game is always @p/@q. How likely is it that @name wins the series?{ Give a common fraction.|}",
            "A ball falls to the left with probability $\\frac{@p}{@q}$ and otherwise to the right. Balls fall one by one. {Find|Compute} the " +
            "probability that there are @need balls on the left before there are @lead balls on the right.",
            "Two robots fight a duel of several rounds. The first wins a round with probability $\\frac{@p}{@q}$; otherwise the second wins it. The first robot is the winner when it has " +
            "won @need rounds, unless the second has won @lead rounds before. What is the probability that the first is the winner?",
            "@otherName has to win @lead more rounds of a card game to take the prize, @name only @need. If @name wins every " +
            "round with probability @p/@q, with which probability does @name take the prize?",
            "The Lions win each game against the Bears with probability $\\frac{@p}{@q}$. The Lions are champions if they win @need games before the Bears win " +
            "@lead. What is the probability that the Lions are champions?{ Express your answer as a common fraction.|}",
        ],
        Methods =
        [
            new("""
                Rational Win(int need, int otherNeeds)
                {
                    if (need == 0) return 1;
                    if (otherNeeds == 0) return 0;
                    var p = new Rational(@p, @q);
                    return p * Win(need - 1, otherNeeds) + (1 - p) * Win(need, otherNeeds - 1);
                }
                """,
                "Win(@need, @lead)"),
            new("""
                var p = new Rational(@p, @q);
                Rational probability = 0;
                for (int losses = 0; losses < @lead; losses++)
                {
                    var ways = Combinatorics.Binomial(@need - 1 + losses, losses);
                    probability += ways * Rational.Pow(p, @need) * Rational.Pow(1 - p, losses);
                }
                """,
                "probability"),
            new("""
                int games = @need + @lead - 1;
                var probability = Probability.BinomialBetween(games, @need, games, new Rational(@p, @q));
                """,
                "probability"),
        ],
        Mistakes =
        [
            new("", "Rational.Pow(new Rational(@p, @q), @need)", "Games may also be lost before the goal is reached."),
            new("""
                int games = @need + @lead;
                var probability = Probability.BinomialBetween(games, @need, games, new Rational(@p, @q));
                """,
                "probability", "The number of games is too large by one."),
            new("int games = @need + @lead - 1;",
                "Probability.Binomial(games, @need, new Rational(@p, @q))", "More wins than needed would be possible, too, and are left out."),
        ],
    };
}
