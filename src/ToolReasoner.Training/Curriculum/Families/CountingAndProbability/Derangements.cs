namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>Arrangements in which a given number of things stay in their place.</summary>
internal static class Derangements
{
    public static Family Family { get; } = new("derangements", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Int("n", 4, Math.Min(8, 4 + draw.Level));
            var k = draw.Int("k", 0, Math.Min(n - 2, 3));
            draw.Set("word", new[] { "none", "exactly one", "exactly two", "exactly three" }[k]);
            draw.Person();
            return Naive.Permutations(n).Count(p => p.Where((x, i) => x == i).Count() == k);
        },
        Statements =
        [
            "@n people leave their hats at the door and take hats at random when they go. In how many ways can @word of them get their own hats back?",
            "How many permutations of $1, 2, \\ldots, @n$ have exactly $@k$ fixed points?",
            "@name puts @n letters into @n envelopes with addresses. In how many ways can exactly @k of the letters be in the right envelope?",
            "{Find|Determine} the number of ways to order the numbers 1 to @n so that exactly @k of them {stand|are} in the place with their own number.",
            "A teacher collects @n tests and hands them back, one to each of the @n pupils. In how many ways " +
            "can it happen that the number of pupils who get their own test is @k?",
            "@n dancers, each with a coat of a different color, exchange their coats. How many ways are " +
            "there in which exactly @k dancers keep their own {coat|coats}?",
            "Let $f$ be a bijection of the set $\\{1, 2, \\ldots, @n\\}$ to itself. For how many such $f$ does $f(x) = x$ have exactly $@k$ solutions?",
            "Each of @n friends brings one gift, and the gifts are shuffled and given out, one to each. In how many of the " +
            "possible ways does it happen that @word of the friends get the gift that they brought?",
            "How many arrangements of the digits from 1 to @n leave exactly @k digits where they are in $123\\ldots$, that is, digit $i$ in place $i$?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                foreach (var p in Combinatorics.Permutations(Enumerable.Range(1, @n)))
                {
                    int fixedPoints = 0;
                    for (int i = 0; i < @n; i++)
                    {
                        if (p[i] == i + 1) fixedPoints++;
                    }
                    if (fixedPoints == @k) count++;
                }
                """,
                "count"),
            new("", "Combinatorics.Binomial(@n, @k) * Combinatorics.Derangements(@n - @k)"),
            new("""
                long a = 1;
                for (int i = 1; i <= @n - @k; i++)
                {
                    a = i * a + (i % 2 == 0 ? 1 : -1);
                }
                var ways = Combinatorics.Binomial(@n, @k) * a;
                """,
                "ways"),
        ],
        Mistakes =
        [
            new("", "Combinatorics.Factorial(@n - @k + 1)", "The others may not stay in their place either."),
            new("", "Combinatorics.Binomial(@n, @k) * Combinatorics.Factorial(@n - @k)", "Some of the others can be in their place as well."),
            new("",
                "Combinatorics.Factorial(@n) - Combinatorics.Derangements(@n)", "This counts arrangements with at least one thing in its place."),
        ],
    };
}
