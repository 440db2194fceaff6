namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>How many numbers of some digits have no digit twice.</summary>
internal static class DifferentDigits
{
    public static Family Family { get; } = new("numbers-with-different-digits", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var k = draw.Of("k", 2, 3, 4);
            var parity = draw.Of("parity", 0, 1);
            draw.Set("kind", parity == 0 ? "even" : "odd");
            draw.Set("other", 1 - parity);
            var low = (int)Math.Pow(10, k - 1);
            draw.Set("word", new[] { "two", "three", "four" }[k - 2]);
            var first = draw.Int("d", 1, 9);
            draw.Set("start", first * low);
            draw.Set("end", 10 * low);
            draw.Set("last", (10 * low) - 1);
            draw.Person();
            var count = 0;
            for (var n = first * low; n < 10 * low; n++)
            {
                var digits = new HashSet<int>();
                for (var m = n; m > 0; m /= 10)
                {
                    digits.Add(m % 10);
                }
                count += digits.Count == k && n % 2 == parity ? 1 : 0;
            }
            draw.Require(count > 1);
            return count;
        },
        Statements =
        [
            "How many @kind integers from @start to @last have {@k different digits|digits that are all different}?",
            "{Find|Determine} the number of @kind integers $n$ with $@start \\le n < @end$ in which no digit occurs twice.",
            "How many @{word}-digit numbers are @kind, have a first digit of at least @d, and do not repeat a digit?",
            "@name chooses a @{word}-digit code. Its digits must be different, the first one must be @d or greater, " +
            "and the number must be @kind. How many codes {are possible|can @he choose}?",
            "For how many @kind whole numbers that are at least @start and less than @end are the @k digits {all different|pairwise different}?",
            "House numbers from @start to @last are painted on doors. How many of the @kind numbers among them have {no repeated digit|no two equal digits}?",
            "Let $S$ be the set of @kind integers between $@start$ and $@last$, inclusive, whose digits are distinct. How many elements {does $S$ have|are in $S$}?",
            "{Count|Find the number of} @kind numbers with @word different digits that are not smaller than @start.",
            "Among the integers $@start, \\ldots, @last$, how many are @kind and contain each digit at most once?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int n = @start; n < @end; n++)
                {
                    if (n % 2 == @parity && n.ToString().Distinct().Count() == @k) count++;
                }
                """,
                "count"),
            new("""
                int count = Enumerable.Range(@start, @end - @start).Where(n => n % 2 == @parity)
                    .Count(n => n.ToString().ToHashSet().Count == @k);
                """,
                "count"),
            new("""
                var digits = Enumerable.Range(0, 10);
                int count = Combinatorics.Permutations(digits, @k).Count(p => p[0] >= @d && p[^1] % 2 == @parity);
                """,
                "count"),
        ],
        Mistakes =
        [
            new("int count = Enumerable.Range(@start, @end - @start).Count(n => n % 2 == @parity);", "count", "Repeated digits are allowed here."),
            new("int count = Enumerable.Range(@start, @end - @start).Count(n => n.ToString().Distinct().Count() == @k);",
                "count", "The parity is forgotten."),
            new("""
                int count = 0;
                for (int n = 1; n < @end; n++)
                {
                    if (n % 2 == @other && n.ToString().Distinct().Count() == @k) count++;
                }
                """,
                "count", "The odd and even numbers are exchanged, and smaller numbers are counted, too."),
        ],
    };
}
