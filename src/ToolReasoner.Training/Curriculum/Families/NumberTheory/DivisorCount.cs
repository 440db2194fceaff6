namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The number of positive divisors.</summary>
internal static class DivisorCount
{
    public static Family Family { get; } = new("divisor-count", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 12, 200, 5_000);
            draw.Require(!Naive.IsPrime(n));
            draw.Person();
            return Enumerable.Range(1, n).Count(d => n % d == 0);
        },
        Statements =
        [
            "How many positive {divisors|factors} does @n have?",
            "{Find|Determine|Compute} the number of positive divisors of $@n$.",
            "How many positive integers divide @n {evenly|without remainder}?",
            "For how many positive integers $k$ is $\\frac{@n}{k}$ an integer?",
            "@name has @n square tiles and lays all of them in a rectangle. How many different values can the number of rows have?",
            "Let $d(n)$ {be|denote} the number of positive divisors of $n$. {Find|Compute} $d(@n)$.",
            "A class makes a list of every whole number that is a factor of @n, with 1 and @n {included|itself included}. How many numbers are on the list?",
            "{Count|Find the number of} ordered pairs $(a, b)$ of positive integers with $ab = @n$.",
            "The number @n is divided by each of the integers from 1 to @n. How often is the remainder 0?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = 1; i <= @n; i++)
                {
                    if (@n % i == 0) count++;
                }
                """,
                "count"),
            new("int count = Enumerable.Range(1, @n).Count(i => @n % i == 0);", "count"),
            new("", "NumberTheory.DivisorCount(@n)"),
            new("""
                int count = 1;
                int n = @n;
                for (int p = 2; n > 1; p++)
                {
                    int exponent = 0;
                    for (; n % p == 0; n /= p) exponent++;
                    count *= exponent + 1;
                }
                """,
                "count"),
        ],
        Mistakes =
        [
            new("""
                int count = 0;
                for (int i = 1; i < @n; i++)
                {
                    if (@n % i == 0) count++;
                }
                """,
                "count", "The number itself is left out."),
            new("int sum = Enumerable.Range(1, @n).Where(i => @n % i == 0).Sum();", "sum", "The divisors are added instead of counted."),
            new("", "NumberTheory.PrimeFactors(@n).Count", "Only prime divisors are counted."),
        ],
    };
}
