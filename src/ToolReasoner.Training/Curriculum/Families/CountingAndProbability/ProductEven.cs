using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>The probability that a product of random numbers is divisible by a prime.</summary>
internal static class ProductEven
{
    public static Family Family { get; } = new("product-even", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 5, 9, 40);
            var p = draw.Of("p", 2, 2, 2, 3, 5);
            draw.Set("kind", p == 2 ? "even" : $"divisible by {p}");
            draw.Person();
            draw.Require(n > p);
            var hits = 0;
            for (var x = 1; x <= n; x++)
            {
                for (var y = 1; y <= n; y++)
                {
                    hits += x * y % p == 0 ? 1 : 0;
                }
            }
            return new Rational(hits, n * n);
        },
        Statements =
        [
            "Two numbers are chosen at random from 1 to @n, with repetition allowed. What is the probability that their product is @kind?",
            "@name and a friend each pick an integer from 1 to @n at random. What is the probability that the product of the two numbers is @kind?",
            "Two fair dice with faces numbered from 1 to @n are rolled. {Find|Determine} the probability that the product of the numbers {rolled|shown} is @kind.",
            "Let $x$ and $y$ be chosen independently and uniformly from $\\{1, 2, \\ldots, @n\\}$. Find the " +
            "probability that $xy$ is @kind.{ Express your answer as a common fraction.|}",
            "A card is drawn from @n cards with the numbers 1 to @n and put back, and then a second card is drawn. How likely is it " +
            "that the numbers have a product that is @kind?{ Give a fraction in lowest terms.|}",
            "A spinner with the equally likely numbers $1, 2, \\ldots, @n$ is spun twice, and the results " +
            "are multiplied. What is the probability that the result is @kind?",
            "What fraction of all ordered pairs $(a, b)$ of integers with $1 \\le a, b \\le @n$ {have|has} a product that is @kind?",
            "{Find|Compute} the probability that the area of a rectangle is @kind, if its length and its " +
            "width are integers from 1 to @n, chosen at random and independently.",
            "In a multiplication table with the rows 1 to @n and the columns 1 to @n, one cell is chosen " +
            "at random. What is the probability that the number in it is @kind?",
        ],
        Methods =
        [
            new("""
                int hits = 0;
                for (int x = 1; x <= @n; x++)
                {
                    for (int y = 1; y <= @n; y++)
                    {
                        if (x * y % @p == 0) hits++;
                    }
                }
                """,
                "new Rational(hits, @n * @n)"),
            new("var neither = new Rational(@n - @n / @p, @n);", "1 - neither * neither"),
            new("""
                var die = Distribution.Die(@n);
                var probability = die.With(die).Probability(pair => pair.First * pair.Second % @p == 0);
                """,
                "probability"),
        ],
        Mistakes =
        [
            new("var both = Rational.Pow(new Rational(@n / @p, @n), 2);",
                "both", "Both numbers are required to have the property, but one is enough."),
            new("var neither = new Rational(@n - @n / @p, @n);",
                "neither * neither", "This is the probability that the product does not have the property."),
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
                "new Rational(hits, @n * @n)", "The sum is tested instead of the product."),
        ],
    };
}
