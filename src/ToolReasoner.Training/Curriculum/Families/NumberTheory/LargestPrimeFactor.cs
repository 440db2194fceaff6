namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The largest prime factor.</summary>
internal static class LargestPrimeFactor
{
    public static Family Family { get; } = new("largest-prime-factor", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 30, 400, 20_000);
            draw.Person();
            draw.Require(!Naive.IsPrime(n));
            var prime = Enumerable.Range(2, n - 2).Last(d => n % d == 0 && Naive.IsPrime(d));
            draw.Require(prime * 2 < n);
            return prime;
        },
        Statements =
        [
            "What is the {largest|greatest} prime factor of @n?",
            "{Find|Determine} the largest prime number that divides $@n$.",
            "Let $p$ be the greatest prime divisor of $@n$. {Find $p$.|What is $p$?}",
            "@n is written as a product of prime numbers. Which of these primes is the {largest|greatest}?",
            "Of all primes $p$ for which $\\frac{@n}{p}$ is an integer, which one is the largest?",
            "@name {factors|breaks} the number @n into primes. What is the biggest prime that @he finds?",
            "Find the largest element of the set of prime divisors of $@n$.",
            "A list contains every prime number by which @n can be divided without remainder. What is the {last|largest} number on the list?",
            "If $@n = p_1^{e_1} p_2^{e_2} \\cdots p_k^{e_k}$ with primes $p_1 < p_2 < \\cdots < p_k$, what is $p_k$?",
        ],
        Methods =
        [
            new("""
                int n = @n;
                int largest = 1;
                for (int p = 2; n > 1; p++)
                {
                    while (n % p == 0)
                    {
                        n /= p;
                        largest = p;
                    }
                }
                """,
                "largest"),
            new("", "NumberTheory.PrimeFactors(@n).Max()"),
            new("""
                int largest = @n - 1;
                while (@n % largest != 0 || !NumberTheory.IsPrime(largest))
                {
                    largest--;
                }
                """,
                "largest"),
        ],
        Checks =
        [
            new("", "NumberTheory.IsPrime(@claimed) && @n % @claimed == 0"),
        ],
        Mistakes =
        [
            new("""
                int largest = @n - 1;
                while (@n % largest != 0)
                {
                    largest--;
                }
                """,
                "largest", "The largest divisor is found, but it need not be prime."),
            new("", "NumberTheory.PrimeFactors(@n).Min()", "This is the smallest prime factor."),
            new("int result = Enumerable.Range(2, @n - 2).Last(i => NumberTheory.IsPrime(i));",
                "result", "The largest prime below the number need not divide it."),
        ],
    };
}
