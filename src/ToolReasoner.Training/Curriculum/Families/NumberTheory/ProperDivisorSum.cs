namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The sum of the divisors other than the number itself.</summary>
internal static class ProperDivisorSum
{
    public static Family Family { get; } = new("proper-divisors", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 12, 150, 4_000);
            draw.Require(!Naive.IsPrime(n));
            draw.Person();
            return Enumerable.Range(1, n - 1).Where(d => n % d == 0).Sum();
        },
        Statements =
        [
            "What is the sum of the proper divisors of @n?",
            "The proper divisors of a positive integer are its positive divisors other than itself. {Find|Compute} the sum of the proper divisors of $@n$.",
            "{Find|Compute} the sum of all positive divisors of $@n$ that are less than $@n$.",
            "Add up the positive divisors of @n, but leave out @n itself. {What is the sum|What do you get}?",
            "@name wants to know whether @n is a perfect number, so @he adds all positive divisors of @n except @n. What sum does @he get?",
            "Let $s(n)$ be the sum of the positive divisors of $n$ that are smaller than $n$. What is $s(@n)$?",
            "Which number do you get if you add all {whole numbers|positive integers} smaller than @n that divide @n?",
            "{Compute|Find} $\\sum d$ over all positive integers $d < @n$ with $d \\mid @n$.",
            "A number is called abundant if its proper divisors add up to more than the number. What do the proper divisors of @n add up to?",
        ],
        Methods =
        [
            new("""
                int sum = 0;
                for (int i = 1; i < @n; i++)
                {
                    if (@n % i == 0) sum += i;
                }
                """,
                "sum"),
            new("int sum = Enumerable.Range(1, @n - 1).Where(i => @n % i == 0).Sum();", "sum"),
            new("", "NumberTheory.DivisorSum(@n) - @n"),
            new("""
                int sum = 1;
                for (int i = 2; i * i <= @n; i++)
                {
                    if (@n % i != 0) continue;
                    sum += i;
                    if (i != @n / i) sum += @n / i;
                }
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                int sum = 0;
                for (int i = 1; i <= @n; i++)
                {
                    if (@n % i == 0) sum += i;
                }
                """,
                "sum", "The number itself is added, too."),
            new("int sum = Enumerable.Range(2, @n - 2).Where(i => @n % i == 0).Sum();", "sum", "The divisor 1 is left out."),
            new("", "NumberTheory.ProperDivisors(@n).Count", "The divisors are counted instead of added."),
        ],
    };
}
