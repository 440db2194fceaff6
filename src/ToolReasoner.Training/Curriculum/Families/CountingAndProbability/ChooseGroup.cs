namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>Choosing some things of many.</summary>
internal static class ChooseGroup
{
    public static Family Family { get; } = new("binomial", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Int("n", 6, 8 + (5 * draw.Level));
            var k = draw.Int("k", 2, Math.Min(n - 2, 3 + draw.Level));
            draw.Person();
            draw.Thing();
            return Naive.Choose(n, k);
        },
        Statements =
        [
            "In how many ways can @k people be chosen from a group of @n?",
            "{Compute|Find|Evaluate} $\\binom{@n}{@k}$.",
            "How many different sets of @k @things can @name choose from @n different @things?",
            "A pizza shop offers @n toppings. How many different pizzas with exactly @k{ different|} toppings are possible?",
            "How many subsets with exactly $@k$ elements does a set with $@n$ elements have?",
            "A coach must {pick|choose} @k of @n players to start a game. How many choices of players are there?",
            "@n points are marked on a circle. In how many ways can @k of them be {painted|colored} red?",
            "Find the coefficient of $x^{@k}$ in the expansion of $(1 + x)^{@n}$.",
            "From a deck of @n different cards, a hand of @k cards is dealt, and the order of the cards does not matter. How many hands are there?",
            "Of @n books on a list, every pupil must read exactly @k. How many different choices {are there|does a pupil have}?",
        ],
        Methods =
        [
            new("", "Combinatorics.Binomial(@n, @k)"),
            new("""
                BigInteger ways = 1;
                for (int i = 1; i <= @k; i++)
                {
                    ways = ways * (@n - @k + i) / i;
                }
                """,
                "ways"),
            new("""
                var row = new long[@k + 1];
                row[0] = 1;
                for (int i = 1; i <= @n; i++)
                {
                    for (int j = @k; j >= 1; j--) row[j] += row[j - 1];
                }
                """,
                "row[@k]"),
            new("var ways = Combinatorics.Factorial(@n) / (Combinatorics.Factorial(@k) * Combinatorics.Factorial(@n - @k));", "ways"),
        ],
        Mistakes =
        [
            new("", "Combinatorics.Permutations(@n, @k)", "The order is counted, but it does not matter."),
            new("", "Combinatorics.Factorial(@n) / Combinatorics.Factorial(@k)", "The factorial of the rest must be divided out, too."),
            new("", "Combinatorics.Binomial(@n - 1, @k)", "One of the things is forgotten."),
        ],
    };
}
