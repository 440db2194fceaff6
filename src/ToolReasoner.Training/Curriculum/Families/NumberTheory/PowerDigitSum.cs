using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The sum of the digits of a power.</summary>
internal static class PowerDigitSum
{
    public static Family Family { get; } = new("power-digit-sum", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 15);
            var b = draw.Sized("b", 5, 15, 150);
            draw.Require(a != 10);
            draw.Person();
            return Naive.DigitSum(BigInteger.Pow(a, b));
        },
        Statements =
        [
            "What is the sum of the {digits|decimal digits} of $@a^{@b}$?",
            "{Find|Compute|Determine} the sum of the digits of @a^@b.",
            "Let $N = @a^{@b}$. What is the sum of the digits of $N$?",
            "The number @a to the power @b is written out in {base ten|decimal}. What do its digits add up to?",
            "@name computes $@a^{@b}$ exactly and adds all {the digits|digits} of the result. What number does @he get?",
            "If the digits of $@a^{@b}$ are added {together|up}, what is the total?",
            "Start with 1 and multiply by @a exactly @b times. What is the digit sum of the {number you get|result}?",
            "{Find|Determine} the digit sum of the product of $@b$ factors that are all equal to $@a$.",
            "When $@a^{@b}$ is written in base 10, its digits are $d_1, d_2, \\ldots, d_k$. {Compute|Find} $d_1 + d_2 + \\cdots + d_k$.",
        ],
        Methods =
        [
            new("""
                int sum = 0;
                for (var n = BigInteger.Pow(@a, @b); n > 0; n /= 10)
                {
                    sum += (int)(n % 10);
                }
                """,
                "sum"),
            new("int sum = BigInteger.Pow(@a, @b).ToString().Sum(c => c - '0');", "sum"),
            new("", "NumberTheory.DigitSum(BigInteger.Pow(@a, @b))"),
        ],
        Mistakes =
        [
            new("int sum = BigInteger.Pow(@a, @b).ToString().Sum(c => c);",
                "sum", "A digit character must be turned into a number by subtracting '0'."),
            new("int digits = BigInteger.Pow(@a, @b).ToString().Length;", "digits", "The digits are counted instead of added."),
            new("int sum = BigInteger.Pow(@b, @a).ToString().Sum(c => c - '0');", "sum", "The base and the exponent are exchanged."),
        ],
    };
}
