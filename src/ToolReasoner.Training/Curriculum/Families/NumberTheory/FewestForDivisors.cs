namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The least number with a given number of divisors that is a multiple of another.</summary>
internal static class FewestForDivisors
{
    public static Family Family { get; } = new("smallest-with-divisor-count", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var k = draw.Of("k", 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20);
            var a = draw.Int("a", 2, 6 + draw.Level);
            draw.Person();
            int Count(int m) => Enumerable.Range(1, m).Count(d => m % d == 0);
            var n = a;
            while (Count(n) != k)
            {
                n += a;
                draw.Require(n < 3_000);
            }
            draw.Require(n > a);
            return n;
        },
        Statements =
        [
            "What is the smallest positive multiple of @a that has exactly @k positive divisors?",
            "{Find|Determine} the smallest positive integer $n$ such that $n$ is divisible by $@a$ and has exactly $@k$ {positive divisors|positive factors}.",
            "How large is the least positive integer with exactly @k positive factors, one of which is @a?",
            "@name looks for a number that @a divides and that has @k positive divisors in all. What is the smallest such number?",
            "Let $d(n)$ be the number of positive divisors of $n$. {Find the smallest positive multiple of $@a$ with " +
            "$d(n) = @k$.|What is the smallest positive multiple of $@a$ with $d(n) = @k$?}",
            "Of all multiples of @a with exactly @k divisors (1 and the number itself included), which is the {smallest|least} positive one?",
            "A number of tiles can be laid out as a rectangle with @k different numbers of rows, and @a rows are one " +
            "possibility. What is the smallest number of tiles for which this {is true|holds}?",
            "Exactly @k positive integers divide the positive integer $N$ without remainder, and $@a$ is " +
            "among them. What is the {least|smallest} possible value of $N$?",
            "The multiples @a, 2 times @a, 3 times @a, ... are checked in this order. Which is the first with exactly @k positive divisors?",
        ],
        Methods =
        [
            new("""
                int n = @a;
                while (NumberTheory.DivisorCount(n) != @k)
                {
                    n += @a;
                }
                """,
                "n"),
            new("""
                int result = 0;
                for (int n = 1; result == 0; n++)
                {
                    int count = 0;
                    for (int d = 1; d <= n; d++)
                    {
                        if (n % d == 0) count++;
                    }
                    if (count == @k && n % @a == 0) result = n;
                }
                """,
                "result"),
            new("var result = Enumerable.Range(1, 3000).First(n => n % @a == 0 && Enumerable.Range(1, n).Count(d => n % d == 0) == @k);",
                "result"),
        ],
        Checks =
        [
            new("", "@claimed % @a == 0 && NumberTheory.DivisorCount(@claimed) == @k"),
        ],
        Mistakes =
        [
            new("", "@a * BigInteger.Pow(2, @k - 1)", "This number is neither the smallest nor does it have exactly so many divisors."),
            new("", "@a * @k", "The number of divisors is not a factor of the number."),
            new("""
                int n = 1;
                while (n % @a != 0 && NumberTheory.DivisorCount(n) != @k)
                {
                    n++;
                }
                """,
                "n", "The loop ends as soon as one of the two conditions holds."),
        ],
    };
}
