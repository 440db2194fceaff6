namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The sum of the positive divisors.</summary>
internal static class SumOfDivisors
{
    public static Family Family { get; } = new("sum-of-divisors", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 10, 150, 4_000);
            draw.Require(!Naive.IsPrime(n));
            draw.Person();
            return Enumerable.Range(1, n).Where(d => n % d == 0).Sum();
        },
        Statements =
        [
            "What is the sum of {all|the} positive divisors of @n?",
            "{Find|Compute|Determine} the sum of the positive factors of $@n$.",
            "Let $\\sigma(n)$ be the sum of the positive divisors of $n$. What is $\\sigma(@n)$?",
            "Add up all positive integers that divide @n, including 1 and @n{ itself|}. What {is the total|do you get}?",
            "@name writes down every positive factor of @n and adds {them|them up}. What sum does @he get?",
            "For which number $S$ is $S = \\sum_{d \\mid @n} d$, where $d$ runs over {the|all} positive divisors?",
            "A shop sells ribbons in every whole length that divides @n cm exactly, one ribbon of each " +
            "length. What is the total length of {the|all the} ribbons, in cm?",
            "If the positive divisors of $@n$ are $d_1, d_2, \\ldots, d_k$, find $d_1 + d_2 + \\cdots + d_k$.",
            "Take each whole number from 1 to @n by which @n can be divided without remainder. What do these numbers {add up to|sum to}?",
        ],
        Methods =
        [
            new("""
                int sum = 0;
                for (int i = 1; i <= @n; i++)
                {
                    if (@n % i == 0) sum += i;
                }
                """,
                "sum"),
            new("int sum = Enumerable.Range(1, @n).Where(i => @n % i == 0).Sum();", "sum"),
            new("", "NumberTheory.DivisorSum(@n)"),
            new("""
                int sum = 0;
                for (int i = 1; i * i <= @n; i++)
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
                for (int i = 1; i < @n; i++)
                {
                    if (@n % i == 0) sum += i;
                }
                """,
                "sum", "The number itself is a divisor, too, and is left out."),
            new("int sum = Enumerable.Range(1, @n).Count(i => @n % i == 0);", "sum", "The divisors are counted instead of added."),
            new("int sum = Enumerable.Range(2, @n - 1).Where(i => @n % i == 0).Sum();", "sum", "The divisor 1 is left out."),
        ],
    };
}
