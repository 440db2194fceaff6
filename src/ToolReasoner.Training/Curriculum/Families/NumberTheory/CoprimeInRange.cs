namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many numbers up to a bound share no factor with another number.</summary>
internal static class CoprimeInRange
{
    public static Family Family { get; } = new("coprime-count", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var m = draw.Of("m", 6, 10, 12, 14, 15, 18, 20, 21, 22, 24, 28, 30, 33, 35, 36, 42, 60, 66, 70, 105);
            var n = draw.Sized("n", 20, 100, 2_000);
            draw.Person();
            draw.Require(n % m != 0);
            return Enumerable.Range(1, n).Count(k => Naive.Gcd(k, m) == 1);
        },
        Statements =
        [
            "How many positive integers {up to|not exceeding|at most} @n are relatively prime to @m?",
            "{Find|Determine} the number of integers $k$ with $1 \\le k \\le @n$ and $\\gcd(k, @m) = 1$.",
            "How many of the numbers 1, 2, 3, ..., @n have no common factor with @m except 1?",
            "How many integers between 1 and @n, inclusive, are {coprime|relatively prime} to @m?",
            "Let $A$ be the set of the first $@n$ positive integers. How many elements of $A$ {share no " +
            "prime factor with|are not divisible by any prime factor of} $@m$?",
            "For how many values of $x$ from 1 to $@n$ is the greatest common divisor of $x$ and $@m$ equal to 1?",
            "@name looks at the fractions $\\frac{k}{@m}$ for $k = 1, 2, \\ldots, @n$. How many of them are already in lowest terms?",
            "From the integers 1 to @n, all that have a prime factor in common with @m are {removed|deleted}. How many integers {remain|are left}?",
            "{Count|Find the number of} positive integers that are at most @n and have with @m only the divisor 1 in common.",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = 1; i <= @n; i++)
                {
                    if (NumberTheory.Gcd(i, @m) == 1) count++;
                }
                """,
                "count"),
            new("""
                int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
                int count = Enumerable.Range(1, @n).Count(i => Gcd(i, @m) == 1);
                """,
                "count"),
            new("""
                var primes = NumberTheory.PrimeFactors(@m);
                int count = Enumerable.Range(1, @n).Count(i => primes.All(p => i % p != 0));
                """,
                "count"),
        ],
        Mistakes =
        [
            new("""
                int count = 0;
                for (int i = 1; i <= @n; i++)
                {
                    if (i % @m != 0) count++;
                }
                """,
                "count", "Only the multiples of the number are left out, not all numbers with a common factor."),
            new("", "NumberTheory.Totient(@m)", "This counts only up to the number itself, not up to the bound."),
            new("int count = Enumerable.Range(1, @n).Count(i => NumberTheory.Gcd(i, @m) > 1);",
                "count", "The numbers that share a factor are counted."),
        ],
    };
}
