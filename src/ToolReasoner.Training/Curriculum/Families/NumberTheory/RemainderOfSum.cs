using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The remainder of a sum of powers of consecutive numbers.</summary>
internal static class RemainderOfSum
{
    public static Family Family { get; } = new("remainder-of-sum", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var k = draw.Of("k", 2, 3, 4);
            var n = draw.Sized("n", 8, 30, 500);
            var m = draw.Int("m", 5, 10 + (10 * draw.Level));
            draw.Set("word", new[] { "squares", "cubes", "fourth powers" }[k - 2]);
            draw.Person();
            BigInteger sum = 0;
            for (var i = n; i > 0; i--)
            {
                sum += BigInteger.Pow(i, k);
            }
            return sum % m;
        },
        Statements =
        [
            "What is the remainder when $1^{@k} + 2^{@k} + 3^{@k} + \\cdots + @n^{@k}$ is divided by $@m$?",
            "{Find|Compute|Determine} the remainder when the sum of the @word of the first @n positive integers is divided by @m.",
            "Let $S = \\sum_{i=1}^{@n} i^{@k}$. What is the remainder when $S$ is divided by $@m$?",
            "The @word of all integers from 1 to @n are added. What remainder does the {sum|result} leave on division by @m?",
            "@name adds the @word of 1, 2, 3, ..., @n and divides the total by @m. What is the remainder?",
            "{Find|Determine} the integer $r$ with $0 \\le r < @m$ that is congruent to $1^{@k} + 2^{@k} + \\cdots + @n^{@k}$ modulo $@m$.",
            "When it is divided by @m, what remainder {is left by|does one get from} the sum of the first @n positive @word?",
            "Compute $(1^{@k} + 2^{@k} + \\cdots + @n^{@k}) \\bmod @m$.",
            "For $i = 1, 2, \\ldots, @n$, a machine adds $i^{@k}$ to its memory, which is 0 at first. Its " +
            "display shows the memory modulo $@m$. What does it show at the end?",
        ],
        Methods =
        [
            new("""
                long sum = 0;
                for (int i = 1; i <= @n; i++)
                {
                    sum = (sum + (long)Math.Pow(i, @k)) % @m;
                }
                """,
                "sum"),
            new("var sum = Enumerable.Range(1, @n).Aggregate(BigInteger.Zero, (total, i) => total + BigInteger.Pow(i, @k));", "sum % @m"),
            new("""
                var sum = BigInteger.Zero;
                for (int i = 1; i <= @n; i++)
                {
                    sum = (sum + NumberTheory.ModPow(i, @k, @m)) % @m;
                }
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                var sum = BigInteger.Zero;
                for (int i = 1; i < @n; i++) sum += BigInteger.Pow(i, @k);
                """,
                "sum % @m", "The last number is left out."),
            new("int sum = Enumerable.Range(1, @n).Sum(i => i ^ @k);", "sum % @m", "The sign ^ is exclusive or, not a power."),
            new("""
                long sum = @n * (@n + 1) / 2;
                var result = NumberTheory.ModPow(sum, @k, @m);
                """,
                "result", "The sum is raised to the power, but each number should be."),
        ],
    };
}
