namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The sum of squares or cubes of consecutive whole numbers.</summary>
internal static class SumOfPowers
{
    public static Family Family { get; } = new("sum-of-powers", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var p = draw.Of("p", 2, 3);
            var m = draw.Int("m", 1, 15);
            var n = draw.Sized("n", 20, 60, 900);
            draw.Set("next", m + 1);
            draw.Set("kind", p == 2 ? "squares" : "cubes");
            draw.Set("code", p == 2 ? "k * k" : "k * k * k");
            draw.Set("formula", p == 2 ? "k * (k + 1) * (2 * k + 1) / 6" : "k * (k + 1) / 2 * (k * (k + 1) / 2)");
            long sum = 0;
            for (long k = m; k <= n; k++)
            {
                sum += p == 2 ? k * k : k * k * k;
            }

            return sum;
        },
        Statements =
        [
            "What is $@m^@p + @next^@p + \\cdots + @n^@p$?",
            "{Find|Compute} the sum of the @kind of all integers from @m to @n, both included.",
            "Evaluate $\\sum_{k=@m}^{@n} k^@p$.",
            "The @kind of the whole numbers @m, @next, ..., @n are added. {What is the sum|What do they add up to}?",
            "Let $S = @m^@p + @next^@p + \\dots + @n^@p$, with one summand for every integer in between. {Determine|Find} $S$.",
            "For every integer k with @m <= k <= @n, the number k^@p is written down. {Find the total of the numbers written.|What is the total of the numbers written?}",
            "How much more is $1^@p + 2^@p + \\cdots + @n^@p$ than the sum of only those terms whose base is {less than|below} $@m$?",
            "Add the @kind of @n and of all smaller positive integers that are at least @m. What {number|sum} do you get?",
            "{Compute|Find} $f(@m) + f(@next) + \\cdots + f(@n)$ for $f(x) = x^@p$.",
        ],
        Methods =
        [
            new("""
                long sum = 0;
                for (long k = @m; k <= @n; k++)
                {
                    sum += @code;
                }
                """,
                "sum"),
            new("""
                long UpTo(long k) => @formula;
                long sum = UpTo(@n) - UpTo(@m - 1);
                """,
                "sum"),
            new("var sum = Enumerable.Range(@m, @n - @m + 1).Select(i => (BigInteger)i).Aggregate((BigInteger)0, (sum, k) => sum + @code);", "sum"),
        ],
        Mistakes =
        [
            new("""
                long sum = 0;
                for (long k = @m; k < @n; k++)
                {
                    sum += @code;
                }
                """,
                "sum", "The loop leaves out the last number."),
            new("var sum = Enumerable.Range(@m, @n).Select(i => (long)i).Sum(k => @code);", "sum", "The second argument of Range is a count, not the end."),
            new("""
                long sum = 0;
                for (long k = @m; k <= @n; k++)
                {
                    sum += @p * k;
                }
                """,
                "sum", "The number is multiplied by the exponent instead of raised to it."),
        ],
    };
}
