namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The n-th prime.</summary>
internal static class PrimeAtPlace
{
    public static Family Family { get; } = new("prime-at-place", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            draw.Person();
            var n = draw.Sized("n", 6, 30, 400);
            draw.Set("nth", Naive.Ordinal(n));
            var p = 1;
            for (var found = 0; found < n;)
            {
                p++;
                found += Naive.IsPrime(p) ? 1 : 0;
            }
            return p;
        },
        Statements =
        [
            "What is the @nth prime number?",
            "{Find|Determine|Compute} the @nth prime.",
            "The first prime is 2, the second is 3, the third is 5. What is the @nth?",
            "Let $p_k$ be the $k$-th prime, so that $p_1 = 2$ and $p_2 = 3$. What is $p_{@n}$?",
            "If all primes are {listed|written} in increasing order, which one is number @n?",
            "@name {writes down|lists} the prime numbers in order, starting with 2. What is the @nth number that @he writes?",
            "What is the largest of the first @n prime numbers?",
            "Find the {smallest|least} integer $m$ such that exactly $@n$ prime numbers are at most $m$.",
            "In the sequence $2, 3, 5, 7, 11, \\ldots$ of prime numbers, find the term in position $@n$.",
        ],
        Methods =
        [
            new("""
                int p = 1;
                int count = 0;
                while (count < @n)
                {
                    p++;
                    if (NumberTheory.IsPrime(p)) count++;
                }
                """,
                "p"),
            new("", "NumberTheory.NthPrime(@n)"),
            new("""
                var primes = new List<int>();
                for (int i = 2; primes.Count < @n; i++)
                {
                    if (primes.All(p => i % p != 0)) primes.Add(i);
                }
                """,
                "primes[^1]"),
        ],
        Checks =
        [
            new("", "NumberTheory.IsPrime(@claimed) && NumberTheory.PrimeCount(@claimed) == @n"),
        ],
        Mistakes =
        [
            new("""
                int p = 1;
                int count = 0;
                while (count < @n - 1)
                {
                    p++;
                    if (NumberTheory.IsPrime(p)) count++;
                }
                """,
                "p", "The loop stops one prime too early."),
            new("var primes = NumberTheory.Primes(@n).ToList();",
                "primes.Count", "The program counts the primes up to n instead of finding the prime in that place."),
            new("var primes = NumberTheory.FirstPrimes(@n + 1);", "primes[@n]", "Lists count from 0, so this is the next prime."),
        ],
    };
}
