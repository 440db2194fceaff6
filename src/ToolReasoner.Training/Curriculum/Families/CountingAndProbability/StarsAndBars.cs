namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>Equal things given to different people.</summary>
internal static class StarsAndBars
{
    public static Family Family { get; } = new("stars-and-bars", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Int("n", 4, 8 + (4 * draw.Level));
            var k = draw.Of("k", 3, 3, 4, 5);
            draw.Set("word", new[] { "three", "four", "five" }[k - 3]);
            draw.Person();
            draw.Thing();
            var ways = Enumerable.Repeat(1L, n + 1).ToArray();
            for (var person = 1; person < k; person++)
            {
                for (var total = 1; total <= n; total++)
                {
                    ways[total] += ways[total - 1];
                }
            }
            return ways[n];
        },
        Statements =
        [
            "In how many ways can @n identical @things be {given to|distributed among} @k children, if a child may get none?",
            "How many solutions in nonnegative integers does the equation $x_1 + x_2 + \\cdots + x_{@k} = @n$ have?",
            "{Find|Determine} the number of ways to put @n equal balls into @word different boxes, where boxes may stay empty.",
            "@name buys @n donuts. The shop has @k kinds of donuts, with plenty of each. How many different {selections|purchases} are possible?",
            "@name has @n identical @things and gives all of them to @his @word cousins. Some of the " +
            "cousins may get nothing. In how many ways can @he {do this|share them}?",
            "How many ordered lists of @k nonnegative integers have the sum @n?",
            "A fruit bowl is to hold @n pieces of fruit of @word kinds. How many different bowls {are there|can be " +
            "made}, if pieces of the same kind are alike and a kind may be missing?",
            "In how many ways can a parliament with @n equal seats be divided among @word parties, if a party may also have no seat?",
            "How many terms does the expansion of $(x_1 + x_2 + \\cdots + x_{@k})^{@n}$ have after like terms are {combined|collected}?",
        ],
        Methods =
        [
            new("", "Combinatorics.Binomial(@n + @k - 1, @k - 1)"),
            new("", "Combinatorics.StarsAndBars(@n, @k)"),
            new("""
                long Ways(int left, int people)
                {
                    if (people == 1) return 1;
                    return Enumerable.Range(0, left + 1).Sum(i => Ways(left - i, people - 1));
                }
                """,
                "Ways(@n, @k)"),
            new("""
                var ways = new long[@n + 1];
                ways[0] = 1;
                for (int person = 1; person <= @k; person++)
                {
                    for (int i = 1; i <= @n; i++) ways[i] += ways[i - 1];
                }
                """,
                "ways[@n]"),
        ],
        Mistakes =
        [
            new("", "Combinatorics.Binomial(@n - 1, @k - 1)", "Here everybody must get at least one."),
            new("", "Combinatorics.Binomial(@n, @k)", "This chooses things, it does not distribute them."),
            new("", "BigInteger.Pow(@k, @n)", "The things are all alike, so only the numbers matter."),
        ],
    };
}
