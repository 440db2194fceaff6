namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The sum of the prime factors of a number.</summary>
internal static class PrimeFactorSum
{
    public static Family Family { get; } = new("prime-factor-sum", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            int[] primes = [2, 3, 5, 7, 11, 13, 17, 19, 23];
            var n = 1;
            var sum = 0;
            var chosen = new List<int>();
            for (var i = 0; i < 2 + ((draw.Level + 1) / 2); i++)
            {
                var prime = primes[draw.Between(0, 4 + draw.Level - 1)];
                chosen.Add(prime);
                n *= prime;
            }

            foreach (var prime in chosen.Distinct())
            {
                sum += prime;
            }

            draw.Set("n", n);
            draw.Require(n < 100_000 && chosen.Distinct().Count() >= 2 && chosen.Distinct().Count() < chosen.Count);
            return sum;
        },
        Statements =
        [
            "What is the sum of the distinct prime factors of $@n$?",
            "{Find|Compute} the sum of the different primes that divide @n.",
            "The number @n is written as a product of primes. What is the sum of the {distinct|different} primes that appear?",
            "Let $p_1, p_2, \\dots$ be the distinct prime divisors of $@n$. {Find their sum.|What is their sum?}",
            "Add all prime numbers that are divisors of @n, each once. What {total|sum} do you get?",
            "Which primes divide @n? {Give|State} their sum.",
            "Factor @n into primes and add the distinct prime factors. What is the {result|sum}?",
            "A prime number is called good if @n can be divided by it without remainder. What is the sum of all good primes?",
            "{Determine|Find} the sum of all prime numbers $p$ with $p \\mid @n$.",
        ],
        Methods =
        [
            new("""
                int n = @n;
                int sum = 0;
                for (int p = 2; p <= n; p++)
                {
                    if (n % p == 0) sum += p;
                    while (n % p == 0)
                    {
                        n /= p;
                    }
                }
                """,
                "sum"),
            new("var sum = NumberTheory.Divisors(@n).Where(d => NumberTheory.IsPrime(d)).Aggregate(BigInteger.Zero, (a, b) => a + b);", "sum"),
            new("int sum = Enumerable.Range(2, @n - 1).Where(p => @n % p == 0 && NumberTheory.IsPrime(p)).Sum();", "sum"),
        ],
        Mistakes =
        [
            new("int sum = Enumerable.Range(2, @n - 1).Where(p => @n % p == 0).Sum();", "sum", "All divisors are added, not only the primes."),
            new("int sum = Enumerable.Range(2, @n - 1).Count(p => @n % p == 0 && NumberTheory.IsPrime(p));", "sum", "The prime factors are counted instead of added."),
            new("""
                int n = @n;
                int sum = 0;
                for (int p = 2; p <= n; p++)
                {
                    while (n % p == 0)
                    {
                        sum += p;
                        n /= p;
                    }
                }
                """,
                "sum", "A prime that divides more than once is added more than once."),
        ],
    };
}
