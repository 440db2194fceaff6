namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The largest power of a prime that divides a factorial.</summary>
internal static class FactorialPrimeExponent
{
    public static Family Family { get; } = new("factorial-prime-exponent", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var p = draw.Of("p", 2, 3, 5, 7, 11, 13);
            var n = draw.Sized("n", 15, 80, 2_000);
            draw.Person();
            var exponent = 0;
            for (var i = 1; i <= n; i++)
            {
                for (var m = i; m % p == 0; m /= p)
                {
                    exponent++;
                }
            }
            draw.Require(exponent > 1 && exponent != n / p);
            return exponent;
        },
        Statements =
        [
            "What is the {largest|greatest} integer $k$ such that $@p^k$ divides $@n!$?",
            "How many factors of @p are there in the prime factorization of @n factorial?",
            "{Find|Determine} the exponent of $@p$ in the prime factorization of $@n!$.",
            "How many times can @n! be divided by @p without {leaving a remainder|a remainder}?",
            "Let $@p^m$ be the highest power of $@p$ that is a divisor of $@n!$. What is $m$?",
            "@name multiplies all integers from 1 to @n and then divides the product by @p again and " +
            "again, as long as the result is an integer. How often can @he divide?",
            "What is the largest $e$ for which $\\frac{@n!}{@p^e}$ is an integer?",
            "If $1 \\cdot 2 \\cdot 3 \\cdots @n = @p^k \\cdot q$ and $q$ is not divisible by $@p$, {find $k$.|what is $k$?}",
            "In base @p, how many zeros {stand|are there} at the end of the number $@n!$?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int power = @p; power <= @n; power *= @p)
                {
                    count += @n / power;
                }
                """,
                "count"),
            new("""
                int count = 0;
                for (int i = 1; i <= @n; i++)
                {
                    for (int m = i; m % @p == 0; m /= @p) count++;
                }
                """,
                "count"),
            new("", "NumberTheory.FactorialValuation(@n, @p)"),
            new("""
                int count = 0;
                var factorial = Combinatorics.Factorial(@n);
                while (factorial % @p == 0)
                {
                    factorial /= @p;
                    count++;
                }
                """,
                "count"),
        ],
        Checks =
        [
            new("", "Combinatorics.Factorial(@n) % BigInteger.Pow(@p, @claimed) == 0"),
        ],
        Mistakes =
        [
            new("int count = @n / @p;", "count", "Multiples of the square and of higher powers give further factors, which are not counted."),
            new("""
                int count = 0;
                for (int m = @n; m % @p == 0; m /= @p) count++;
                """,
                "count", "The exponent in the number itself is taken, not in its factorial."),
            new("""
                int count = 0;
                for (int power = @p; power <= @n; power *= @p) count++;
                """,
                "count", "Only the powers of the prime are counted, not their multiples."),
        ],
    };
}
