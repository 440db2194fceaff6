using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>The probability of some heads.</summary>
internal static class CoinTosses
{
    public static Family Family { get; } = new("coin-tosses", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Int("n", 3, 5 + (2 * draw.Level));
            var k = draw.Int("k", 1, n - 1);
            draw.Set("heads", k == 1 ? "head" : "heads");
            draw.Set("girls", k == 1 ? "girl" : "girls");
            draw.Set("ones", k == 1 ? "one" : "ones");
            draw.Person();
            var hits = Enumerable.Range(0, 1 << n).Count(toss => System.Numerics.BitOperations.PopCount((uint)toss) == k);
            return new Rational(hits, 1 << n);
        },
        Statements =
        [
            "A fair coin is {tossed|flipped} @n times. What is the probability of exactly @k @heads?",
            "What is the probability that exactly @k of @n fair coins {land|come up} heads?",
            "{Find|Determine} the probability of getting heads exactly @k times in @n flips of a fair coin.{ Give a common fraction.|}",
            "@name flips a fair coin @n times. What is the probability that @he gets heads @k times, no more and no less?",
            "If every child is equally likely to be a boy or a girl, what is the probability that a family with @n children has exactly @k @girls?",
            "Let $X$ be the number of heads in $@n$ tosses of a fair coin. {Find|Compute} $P(X = @k)$.",
            "A quiz has @n true-false questions, and @name guesses every answer. What is the probability that the " +
            "number of right answers is @k?{ Express your answer as a common fraction.|}",
            "A string of $@n$ bits is chosen at random. What is the probability that it contains exactly $@k$ @ones?",
            "@n coins fall on the floor. How likely is it that @k of them, and not more, {show|are} heads? Each side is equally likely.",
        ],
        Methods =
        [
            new("var probability = new Rational(Combinatorics.Binomial(@n, @k), BigInteger.Pow(2, @n));", "probability"),
            new("", "Probability.Binomial(@n, @k, Rational.Half)"),
            new("""
                int hits = 0;
                int total = 1 << @n;
                for (int toss = 0; toss < total; toss++)
                {
                    int heads = 0;
                    for (int rest = toss; rest > 0; rest /= 2) heads += rest % 2;
                    if (heads == @k) hits++;
                }
                """,
                "new Rational(hits, total)"),
        ],
        Mistakes =
        [
            new("", "new Rational(@k, @n)", "The share of heads is not their probability."),
            new("", "new Rational(1, BigInteger.Pow(2, @n))", "Only one order of heads and tails is counted."),
            new("", "Probability.BinomialBetween(@n, @k, @n, Rational.Half)", "This is the probability of at least so many heads."),
        ],
    };
}
