using System.Numerics;
using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>The probability that something happens at least once.</summary>
internal static class AtLeastOneSix
{
    public static Family Family { get; } = new("at-least-one", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var sides = draw.Of("sides", 4, 5, 6, 6, 6, 8, 10, 12, 20);
            var n = draw.Int("n", 2, 2 + draw.Level);
            var k = draw.Int("k", 1, sides);
            draw.Set("others", sides - 1);
            draw.Person();
            var miss = BigInteger.One;
            var all = BigInteger.One;
            for (var i = 0; i < n; i++)
            {
                miss *= sides - 1;
                all *= sides;
            }
            draw.Require(all <= 300_000); // one of the programs counts them all
            return new Rational(all - miss, all);
        },
        Statements =
        [
            "A fair die with faces 1 to @sides is rolled @n times. What is the probability of rolling {at least one @k|the number @k at least once}?",
            "What is the probability that at least one of @n fair @{sides}-sided dice, numbered from 1 to @sides, shows a @k?",
            "@name rolls a fair die @n times. The faces are numbered 1 to @sides. {Find|Determine} the probability that @he sees the number @k one or more times.",
            "Each of @n people chooses a number from 1 to @sides at random. How likely is it that someone chooses @k?{ Give a common fraction.|}",
            "{Find|Compute} the probability that the number @k occurs at least once among @n random integers from 1 to @sides, chosen independently.",
            "A spinner has @sides equal sectors, numbered 1 to @sides. It is spun @n times. What is the probability that it stops on @k at least once?",
            "Let $x_1, \\ldots, x_{@n}$ be chosen independently and uniformly from $\\{1, 2, \\ldots, " +
            "@sides\\}$. What is the probability that $x_i = @k$ for at least one $i$?",
            "A ball is drawn at random from @sides balls with the numbers 1 to @sides, its number is noted, and it is put back. This is done @n times. Find " +
            "the probability that ball @k is drawn at least once.{ Express your answer as a common fraction.|}",
            "A lock opens when the number @k comes up on any of its @n wheels. Each wheel stops at random at a " +
            "number from 1 to @sides. With which probability does the lock open?",
        ],
        Methods =
        [
            new("var none = Rational.Pow(new Rational(@sides - 1, @sides), @n);", "1 - none"),
            new("""
                int hits = 0;
                int total = 0;
                foreach (var roll in Combinatorics.Product(Enumerable.Range(1, @sides), @n))
                {
                    total++;
                    if (roll.Contains(@k)) hits++;
                }
                """,
                "new Rational(hits, total)"),
            new("""
                Rational probability = 0;
                for (int i = 1; i <= @n; i++)
                {
                    probability += (1 - probability) * new Rational(1, @sides);
                }
                """,
                "probability"),
            new("", "Probability.BinomialBetween(@n, 1, @n, new Rational(1, @sides))"),
        ],
        Mistakes =
        [
            new("", "new Rational(@n, @sides)", "The probabilities of single rolls cannot be added, because it can happen more than once."),
            new("var none = Rational.Pow(new Rational(@sides - 1, @sides), @n);", "none", "This is the probability that it never happens."),
            new("", "Probability.Binomial(@n, 1, new Rational(1, @sides))", "This is the probability of exactly once."),
        ],
    };
}
