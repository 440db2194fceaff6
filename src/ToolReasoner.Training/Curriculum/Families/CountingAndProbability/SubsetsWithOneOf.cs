namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>How many subsets contain at least one of some elements.</summary>
internal static class SubsetsWithOneOf
{
    public static Family Family { get; } = new("subsets", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Int("n", 4, 6 + (2 * draw.Level));
            var k = draw.Int("k", 1, n - 1);
            draw.Person();
            var count = 0;
            for (var subset = 0; subset < 1 << n; subset++)
            {
                count += (subset & ((1 << k) - 1)) != 0 ? 1 : 0;
            }
            return count;
        },
        Statements =
        [
            "How many subsets of $\\{1, 2, 3, \\ldots, @n\\}$ contain at least one of the numbers from 1 to @k?",
            "{Find|Determine} the number of subsets of the set of the first $@n$ positive integers that " +
            "have an element {not greater than|less than or equal to} $@k$.",
            "A menu has @n dishes, and @k of them are vegetarian. In how many ways can one choose some of the " +
            "dishes so that at least one vegetarian dish is {chosen|among them}?",
            "@n people are invited to a party, and @k of them are girls. How many different groups of guests can come if at least one girl must come?",
            "Let $S = \\{1, 2, \\ldots, @n\\}$. How many subsets of $S$ have a {smallest|least} element that is at most $@k$?",
            "@name owns @n books, of which @k are novels. @He takes some of the books on a trip, at least " +
            "one novel among them. How many {choices|selections} does @he have?",
            "How many sets of integers from 1 to @n {include|contain} some integer $x$ with $x \\le @k$?",
            "There are @n switches on a wall, and each is either on or off. In how many states of the wall is at least one of the first @k switches on?",
            "How many strings of @n bits have at least one 1 among the first @k bits?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int subset = 0; subset < 1 << @n; subset++)
                {
                    bool found = false;
                    for (int i = 0; i < @k; i++)
                    {
                        if ((subset >> i) % 2 == 1) found = true;
                    }
                    if (found) count++;
                }
                """,
                "count"),
            new("", "BigInteger.Pow(2, @n) - BigInteger.Pow(2, @n - @k)"),
            new("int count = Combinatorics.Subsets(Enumerable.Range(1, @n)).Count(subset => subset.Any(x => x <= @k));", "count"),
            new("""
                long some = (1L << @k) - 1;
                long rest = 1L << (@n - @k);
                """,
                "some * rest"),
        ],
        Mistakes =
        [
            new("", "BigInteger.Pow(2, @n)", "The subsets with none of these elements are counted, too."),
            new("", "BigInteger.Pow(2, @k) - 1", "The other elements may be in the subset or not."),
            new("int count = Combinatorics.Subsets(Enumerable.Range(1, @n)).Count(subset => subset.Count(x => x <= @k) == @k);",
                "count", "All of the elements are required, not at least one."),
        ],
    };
}
