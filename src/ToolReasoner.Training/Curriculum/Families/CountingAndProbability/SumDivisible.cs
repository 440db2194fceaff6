using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>The probability that the sum of two different random numbers is divisible by a number.</summary>
internal static class SumDivisible
{
    public static Family Family { get; } = new("sum-divisible-chance", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 5, 9, 40);
            var p = draw.Of("p", 2, 2, 3, 4, 5);
            draw.Set("kind", p == 2 ? "even" : $"a multiple of {p}");
            draw.Person();
            draw.Require(n > p);
            var hits = 0;
            for (var x = 1; x <= n; x++)
            {
                for (var y = 1; y < x; y++)
                {
                    hits += (x + y) % p == 0 ? 1 : 0;
                }
            }
            return new Rational(hits, n * (n - 1) / 2);
        },
        Statements =
        [
            "Two different numbers are chosen at random from 1 to @n. What is the probability that their sum is @kind?",
            "@name draws two cards without replacement from @n cards numbered 1 to @n. What is the " +
            "probability that the numbers on the cards add up to a number that is @kind?",
            "Two distinct elements of $\\{1, 2, 3, \\ldots, @n\\}$ are picked at random. {Find|Determine} the probability that the sum of the two is @kind.",
            "Out of @n balls with the numbers 1 to @n, two are taken at the same time. How likely is it " +
            "that the sum of their numbers is @kind?{ Give a common fraction.|}",
            "What fraction of the pairs of different integers from 1 to @n have a sum that is @kind?",
            "A two-element subset of the first $@n$ positive integers is chosen at random. {Find|Compute} the probability that " +
            "the sum of its elements is @kind.{ Express your answer as a common fraction.|}",
            "There are @n lockers, numbered from 1 to @n. Two friends get two different lockers at random. " +
            "What is the probability that the sum of their locker numbers is @kind?",
            "Let $a < b$ be two integers chosen at random from the integers $1, 2, \\ldots, @n$, all pairs " +
            "being equally likely. What is the probability that $a + b$ is @kind?",
            "@name tears two{ different|} pages at random from a pad whose pages are numbered 1 to @n, one number " +
            "per page. With which probability is the sum of the two numbers @kind?",
        ],
        Methods =
        [
            new("""
                int hits = 0;
                int total = 0;
                for (int x = 1; x <= @n; x++)
                {
                    for (int y = x + 1; y <= @n; y++)
                    {
                        total++;
                        if ((x + y) % @p == 0) hits++;
                    }
                }
                """,
                "new Rational(hits, total)"),
            new("""
                var pairs = Combinatorics.Combinations(Enumerable.Range(1, @n), 2).ToList();
                int hits = pairs.Count(pair => pair.Sum() % @p == 0);
                """,
                "new Rational(hits, pairs.Count)"),
            new("""
                var pairs = Combinatorics.Combinations(Enumerable.Range(1, @n), 2);
                var probability = Probability.ByEnumeration(pairs, pair => (pair[0] + pair[1]) % @p == 0);
                """,
                "probability"),
        ],
        Mistakes =
        [
            new("""
                int hits = 0;
                for (int x = 1; x <= @n; x++)
                {
                    for (int y = 1; y <= @n; y++)
                    {
                        if ((x + y) % @p == 0) hits++;
                    }
                }
                """,
                "new Rational(hits, @n * @n)", "The two numbers are different, but equal ones are allowed here."),
            new("""
                int hits = Combinatorics.Combinations(Enumerable.Range(1, @n), 2).Count(pair => pair.Sum() % @p == 0);
                int total = @n * (@n - 1) / 2;
                """,
                "hits / total", "Integer division loses the fraction."),
            new("int hits = Combinatorics.Combinations(Enumerable.Range(1, @n), 2).Count(pair => pair[0] * pair[1] % @p == 0);",
                "new Rational(hits, @n * (@n - 1) / 2)", "The product is tested instead of the sum."),
        ],
    };
}
