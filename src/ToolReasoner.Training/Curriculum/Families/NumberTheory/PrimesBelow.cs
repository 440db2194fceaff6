namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many primes are less than a number.</summary>
internal static class PrimesBelow
{
    public static Family Family { get; } = new("primes-below", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            draw.Person();
            var n = draw.Sized("n", 15, 100, 3_000);
            return Enumerable.Range(2, n - 2).Count(Naive.IsPrime);
        },
        Statements =
        [
            "How many prime numbers are {less than|below|smaller than} @n?",
            "{Find|Determine} the number of primes less than $@n$.",
            "Count the prime numbers $p$ with $p < @n$.",
            "@name writes down every prime number that is less than @n. How many numbers {does @he write|are on @his list}?",
            "What is the number of positive integers {below|under} @n that have exactly two positive divisors?",
            "Let $P$ be the set of all primes {smaller|less} than $@n$. How many elements does $P$ have?",
            "Among the integers $1, 2, 3, \\ldots$ that are {strictly less than|smaller than} $@n$, how many are prime?",
            "Suppose you list the primes 2, 3, 5, 7, ... in order and stop before you reach @n or any larger number. How long is {your|the} list?",
            "A sieve crosses out all composite numbers below @n, and 1 as well. How many numbers {are left|remain}?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = 2; i < @n; i++)
                {
                    if (NumberTheory.IsPrime(i)) count++;
                }
                """,
                "count"),
            new("int count = Enumerable.Range(2, @n - 2).Count(i => Enumerable.Range(2, i - 2).All(d => i % d != 0));", "count"),
            new("""
                var composite = new bool[@n];
                int count = 0;
                for (int i = 2; i < @n; i++)
                {
                    if (composite[i]) continue;
                    count++;
                    for (int j = 2 * i; j < @n; j += i) composite[j] = true;
                }
                """,
                "count"),
            new("", "NumberTheory.PrimeCount(@n - 1)"),
        ],
        Mistakes =
        [
            new("int count = Enumerable.Range(1, @n - 1).Count(i => Enumerable.Range(2, Math.Max(0, i - 2)).All(d => i % d != 0));",
                "count", "The number 1 is counted, but it is not prime."),
            new("""
                int count = 0;
                for (int i = 2; i < @n; i++)
                {
                    if (i % 2 != 0) count++;
                }
                """,
                "count", "The program counts odd numbers instead of primes."),
            new("""
                int sum = 0;
                for (int i = 2; i < @n; i++)
                {
                    if (NumberTheory.IsPrime(i)) sum += i;
                }
                """,
                "sum", "The program adds the primes instead of counting them."),
        ],
    };
}
