namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The zeros at the end of a factorial.</summary>
internal static class FactorialTrailingZeros
{
    public static Family Family { get; } = new("factorial-trailing-zeros", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 10, 120, 2_500);
            draw.Person();
            var zeros = 0;
            for (var i = 5; i <= n; i += 5)
            {
                for (var m = i; m % 5 == 0; m /= 5)
                {
                    zeros++;
                }
            }
            return zeros;
        },
        Statements =
        [
            "{With how many zeros|In how many zeros} does $@n!$ end?",
            "How many trailing zeros does @n factorial have?",
            "{Find|Determine} the number of zeros at the end of the decimal form of $@n!$.",
            "The product $1 \\cdot 2 \\cdot 3 \\cdots @n$ is {computed|written out}. How many zeros stand at its end?",
            "What is the largest integer $k$ such that $10^k$ divides $@n!$?",
            "How many times can @n! be divided by 10 {before|until} the result is no longer an integer?",
            "@name multiplies all whole numbers from 1 to @n. {How many|What is the number of} consecutive zeros at the right end of @his result?",
            "Let $N = @n!$. Find the number of zeros after the last nonzero digit of $N$.",
            "If the number $@n!$ is written in base ten, how many zeros {come|stand} after its last digit that is not zero?",
        ],
        Methods =
        [
            new("""
                int zeros = 0;
                for (int power = 5; power <= @n; power *= 5)
                {
                    zeros += @n / power;
                }
                """,
                "zeros"),
            new("""
                int zeros = 0;
                BigInteger factorial = 1;
                for (int i = 2; i <= @n; i++) factorial *= i;
                while (factorial % 10 == 0)
                {
                    factorial /= 10;
                    zeros++;
                }
                """,
                "zeros"),
            new("", "NumberTheory.TrailingZerosOfFactorial(@n)"),
            new("string text = Combinatorics.Factorial(@n).ToString();", "text.Length - text.TrimEnd('0').Length"),
        ],
        Checks =
        [
            new("", "Combinatorics.Factorial(@n) % BigInteger.Pow(10, @claimed) == 0"),
        ],
        Mistakes =
        [
            new("int zeros = @n / 5;", "zeros", "Multiples of 25 give a second factor 5, which is not counted."),
            new("string text = Combinatorics.Factorial(@n).ToString();",
                "text.Count(c => c == '0')", "All zeros are counted, not only those at the end."),
            new("""
                int zeros = 0;
                for (int power = 2; power <= @n; power *= 2)
                {
                    zeros += @n / power;
                }
                """,
                "zeros", "The factors 2 are counted, but the factors 5 are fewer."),
        ],
    };
}
