using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>The probability of a sum of dice.</summary>
internal static class DiceSumChance
{
    public static Family Family { get; } = new("probability-of-dice-sum", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var dice = draw.Of("dice", 2, 2, 3);
            var sides = draw.Of("sides", 4, 6, 6, 6, 8, 10);
            var s = draw.Int("s", dice + 1, (dice * sides) - 1);
            draw.Person();
            draw.Set("word", dice == 2 ? "two" : "three");
            var hits = 0;
            for (var roll = 0; roll < Math.Pow(sides, dice); roll++)
            {
                var sum = dice;
                for (var rest = roll; rest > 0; rest /= sides)
                {
                    sum += rest % sides;
                }
                hits += sum == s ? 1 : 0;
            }
            return new Rational(hits, (int)Math.Pow(sides, dice));
        },
        Statements =
        [
            "@dice fair dice with faces numbered from 1 to @sides are rolled. What is the probability that the sum {is|of the numbers is} @s?",
            "What is the probability of rolling a total of @s with @word fair @{sides}-sided dice, numbered 1 to @sides?{ Give a common fraction.|}",
            "A fair die has the numbers 1 through @sides. It is rolled @dice times. {Find|Determine} the " +
            "probability that the rolls add up to @s, as a fraction in lowest terms.",
            "@name needs a sum of exactly @s to win, and @he rolls @word fair dice, each numbered from 1 to @sides. What is the probability that @he wins?",
            "Let $X$ be the sum of $@dice$ independent rolls of a fair die with faces $1, 2, \\ldots, @sides$. {Find|Compute} $P(X = @s)$.",
            "Each of @word friends picks an integer from 1 to @sides at random. What is the probability that the sum of their numbers {is|equals} @s?",
            "A spinner lands on each of the numbers 1 to @sides with the same probability. It is spun @dice times. How " +
            "likely is it that the total is @s?{ Express your answer as a common fraction.|}",
            "If $@dice$ numbers are chosen independently and uniformly from $\\{1, 2, \\ldots, @sides\\}$, what is the probability that their sum is $@s$?",
            "What fraction of all outcomes of @dice rolls of a @{sides}-sided die, numbered 1 to @sides, have the sum @s?",
        ],
        Methods =
        [
            new("""
                int hits = 0;
                int total = 0;
                foreach (var roll in Combinatorics.Product(Enumerable.Range(1, @sides), @dice))
                {
                    total++;
                    if (roll.Sum() == @s) hits++;
                }
                var probability = new Rational(hits, total);
                """,
                "probability"),
            new("", "Distribution.Dice(@dice, @sides).Probability(sum => sum == @s)"),
            new("""
                int Ways(int dice, int sum)
                {
                    if (dice == 0) return sum == 0 ? 1 : 0;
                    return Enumerable.Range(1, @sides).Sum(face => Ways(dice - 1, sum - face));
                }
                """,
                "new Rational(Ways(@dice, @s), BigInteger.Pow(@sides, @dice))"),
        ],
        Mistakes =
        [
            new("var probability = new Rational(1, @dice * @sides - @dice + 1);", "probability", "The sums are not equally likely."),
            new("""
                int hits = Combinatorics.Product(Enumerable.Range(1, @sides), @dice).Count(roll => roll.Sum() == @s);
                int total = (int)Math.Pow(@sides, @dice);
                """,
                "hits / total", "Integer division loses the fraction."),
            new("", "Distribution.Dice(@dice, @sides).Probability(sum => sum >= @s)", "The sum must be exactly the given number, not at least."),
        ],
    };
}
