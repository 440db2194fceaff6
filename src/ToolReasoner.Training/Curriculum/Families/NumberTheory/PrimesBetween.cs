namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many primes lie between two numbers, or their sum.</summary>
internal static class PrimesBetween
{
    public static Family Family { get; } = new("primes-between", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            draw.Person();
            var a = draw.Sized("a", 5, 50, 800);
            var b = draw.Set("b", a + draw.Between(12, 60 + (60 * draw.Level)));
            var primes = Enumerable.Range(a + 1, b - a - 1).Where(Naive.IsPrime).ToList();
            draw.Require(!Naive.IsPrime(a) && !Naive.IsPrime(b) && primes.Count > 1);
            return primes.Sum();
        },
        Statements =
        [
            "What is the sum of all {prime numbers|primes} between @a and @b?",
            "{Find|Compute|Determine} the sum of the primes $p$ with $@a < p < @b$.",
            "Add all the prime numbers that are {greater|larger} than @a and {less|smaller} than @b. What {total|sum} do you get?",
            "Let $S$ be the sum of the primes between $@a$ and $@b$. {Find $S$.|What is $S$?}",
            "The primes between @a and @b are written on a {board|blackboard} and added up. What is the {sum|total}?",
            "If you add every prime that lies between $@a$ and $@b$, what {is the result|do you get}?",
            "@name lists all integers from @a to @b, crosses out those that are not prime and adds {the rest|what is left}. What sum does @he get?",
            "Compute $\\sum p$, where $p$ runs over all {primes|prime numbers} from $@a$ to $@b$.",
            "Consider the prime numbers larger than @a but smaller than @b. What do they add up to?",
        ],
        Methods =
        [
            new("""
                int sum = 0;
                for (int i = @a; i <= @b; i++)
                {
                    if (NumberTheory.IsPrime(i)) sum += i;
                }
                """,
                "sum"),
            new("var sum = NumberTheory.Primes(@a, @b).Sum();", "sum"),
            new("""
                int sum = 0;
                for (int i = @a; i <= @b; i++)
                {
                    bool prime = i > 1;
                    for (int d = 2; d * d <= i; d++)
                    {
                        if (i % d == 0) prime = false;
                    }
                    if (prime) sum += i;
                }
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                int count = 0;
                for (int i = @a; i <= @b; i++)
                {
                    if (NumberTheory.IsPrime(i)) count++;
                }
                """,
                "count", "The program counts the primes instead of adding them."),
            new("var sum = Enumerable.Range(@a, @b).Where(i => NumberTheory.IsPrime(i)).Sum();",
                "sum", "The second argument of Enumerable.Range is a count, not the last number."),
            new("""
                int sum = 0;
                for (int i = @a; i <= @b; i++)
                {
                    if (i % 2 == 1) sum += i;
                }
                """,
                "sum", "Odd numbers are added, not only primes."),
        ],
    };
}
