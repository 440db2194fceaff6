namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The sum of the digits of a factorial.</summary>
internal static class FactorialDigitSum
{
    public static Family Family { get; } = new("factorial-digit-sum", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 5, 60, 250);
            draw.Person();
            return Naive.DigitSum(Naive.Factorial(n));
        },
        Statements =
        [
            "What is the sum of the digits of $@n!$?",
            "{Find|Compute|Determine} the digit sum of @n factorial.",
            "Let $N = 1 \\cdot 2 \\cdot 3 \\cdots @n$. What is the sum of the {digits|decimal digits} of $N$?",
            "The product of all {positive integers|whole numbers} from 1 to @n is written out in full. What do its digits add up to?",
            "@name multiplies the numbers 1, 2, 3, ..., @n together and then adds the digits of the product. What is the {sum|result}?",
            "If $s(m)$ {is|denotes} the sum of the digits of $m$, {find|compute} $s(@n!)$.",
            "In how many ways can @n books be put in a row on a shelf? Give the sum of the digits of this number as your answer.",
            "Write $@n!$ as a decimal number. What {total|sum} do you get when you add all of its digits?",
            "{Add|Add up} all the digits of the number $@n! = @n \\cdot (@n - 1) \\cdots 2 \\cdot 1$. What is the result?",
        ],
        Methods =
        [
            new("""
                BigInteger factorial = 1;
                for (int i = 2; i <= @n; i++)
                {
                    factorial *= i;
                }
                int sum = factorial.ToString().Sum(c => c - '0');
                """,
                "sum"),
            new("", "NumberTheory.DigitSum(Combinatorics.Factorial(@n))"),
            new("""
                var product = Enumerable.Range(1, @n).Aggregate(BigInteger.One, (p, i) => p * i);
                int sum = 0;
                for (; product > 0; product /= 10)
                {
                    sum += (int)(product % 10);
                }
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                BigInteger factorial = 1;
                for (int i = 2; i < @n; i++)
                {
                    factorial *= i;
                }
                int sum = factorial.ToString().Sum(c => c - '0');
                """,
                "sum", "The loop leaves out the last factor."),
            new("""
                int total = Enumerable.Range(1, @n).Sum();
                int sum = total.ToString().Sum(c => c - '0');
                """,
                "sum", "The sum of the numbers is taken instead of their product."),
            new("BigInteger factorial = Combinatorics.Factorial(@n);", "factorial.ToString().Length", "The digits are counted instead of added."),
        ],
    };
}
