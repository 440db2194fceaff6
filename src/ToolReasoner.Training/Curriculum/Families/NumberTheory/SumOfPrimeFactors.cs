namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The sum of the different prime factors.</summary>
internal static class SumOfPrimeFactors
{
    public static Family Family { get; } = new("sum-of-prime-factors", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 20, 300, 9_000);
            draw.Person();
            var primes = Enumerable.Range(2, n - 1).Where(d => n % d == 0 && Naive.IsPrime(d)).ToList();
            draw.Require(primes.Count > 1 && primes[^1] < 500);
            draw.Require(primes.Aggregate(1, (product, p) => product * p) < n);
            return primes.Sum();
        },
        Statements =
        [
            "What is the sum of the distinct prime factors of @n?",
            "{Find|Compute|Determine} the sum of the different primes that divide $@n$.",
            "@n is written as a product of primes. What is the sum of the {different|distinct} primes that occur in it, each counted once?",
            "Let $P$ be the set of prime divisors of $@n$. {Find the sum of the elements of $P$.|What is the sum of the elements of $P$?}",
            "Add the prime numbers by which @n is divisible, each of them only once. What {is the total|do you get}?",
            "@name finds all prime numbers that are factors of @n and adds them, no prime twice. What {is @his sum|sum does @he get}?",
            "{Compute|Find} $\\sum p$, where the sum runs over all primes $p$ with $p \\mid @n$.",
            "If $@n = p_1^{a_1} \\cdots p_k^{a_k}$ for {different|distinct} primes $p_1, \\ldots, p_k$, what is $p_1 + \\cdots + p_k$?",
            "Ignoring how often each occurs, what do the primes in the prime factorization of @n add up to?",
        ],
        Methods =
        [
            new("""
                int sum = 0;
                for (int p = 2; p <= @n; p++)
                {
                    if (@n % p == 0 && NumberTheory.IsPrime(p)) sum += p;
                }
                """,
                "sum"),
            new("""
                int n = @n;
                int sum = 0;
                for (int p = 2; n > 1; p++)
                {
                    if (n % p == 0) sum += p;
                    while (n % p == 0) n /= p;
                }
                """,
                "sum"),
            new("var sum = NumberTheory.Factorize(@n).Aggregate(BigInteger.Zero, (total, factor) => total + factor.Prime);", "sum"),
        ],
        Mistakes =
        [
            new("""
                int n = @n;
                int sum = 0;
                for (int p = 2; n > 1; p++)
                {
                    for (; n % p == 0; n /= p) sum += p;
                }
                """,
                "sum", "Primes that occur several times are added several times."),
            new("int sum = Enumerable.Range(2, @n - 1).Where(d => @n % d == 0).Sum();", "sum", "All divisors are added, not only the primes."),
            new("", "NumberTheory.PrimeFactors(@n).Count", "The primes are counted instead of added."),
        ],
    };
}
