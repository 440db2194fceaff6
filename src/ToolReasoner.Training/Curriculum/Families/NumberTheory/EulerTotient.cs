namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>Euler's totient.</summary>
internal static class EulerTotient
{
    public static Family Family { get; } = new("euler-totient", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 8, 100, 2_000);
            draw.Require(!Naive.IsPrime(n));
            draw.Person();
            return Enumerable.Range(1, n).Count(k => Naive.Gcd(k, n) == 1);
        },
        Statements =
        [
            "How many positive integers {less than|below} @n are relatively prime to @n?",
            "{Find|Compute|Determine} $\\varphi(@n)$, where $\\varphi$ is Euler's totient function.",
            "How many of the integers $1, 2, \\ldots, @n$ have no common factor with $@n$ other than 1?",
            "{Count|Find the number of} integers $k$ with $1 \\le k \\le @n$ and $\\gcd(k, @n) = 1$.",
            "How many fractions $\\frac{k}{@n}$ with $1 \\le k < @n$ are in lowest terms?",
            "@name writes the fractions with denominator @n and numerators from 1 to @n and keeps " +
            "those that cannot be {reduced|simplified}. How many does @he keep?",
            "How many numbers from 1 to @n are coprime to @n?",
            "For how many residues $a$ modulo $@n$ does $a$ have {an inverse|a multiplicative inverse} modulo $@n$?",
            "Let $S$ be the set of positive integers not exceeding $@n$ that share no prime factor with $@n$. How many elements {are in $S$|does $S$ have}?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int k = 1; k <= @n; k++)
                {
                    if (NumberTheory.Gcd(k, @n) == 1) count++;
                }
                """,
                "count"),
            new("", "NumberTheory.Totient(@n)"),
            new("""
                int n = @n;
                int phi = @n;
                for (int p = 2; n > 1; p++)
                {
                    if (n % p != 0) continue;
                    phi -= phi / p;
                    while (n % p == 0) n /= p;
                }
                """,
                "phi"),
            new("int count = Enumerable.Range(1, @n).Count(k => BigInteger.GreatestCommonDivisor(k, @n) == 1);", "count"),
        ],
        Mistakes =
        [
            new("""
                int count = 0;
                for (int k = 1; k <= @n; k++)
                {
                    if (@n % k != 0) count++;
                }
                """,
                "count", "Numbers that do not divide are counted, but they may still share a factor."),
            new("", "@n - 1", "This holds only for primes."),
            new("", "NumberTheory.PrimeCount(@n)", "Primes are counted instead of numbers without a common factor."),
        ],
    };
}
