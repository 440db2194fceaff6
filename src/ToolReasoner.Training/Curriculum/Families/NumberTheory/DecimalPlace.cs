using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>A digit of a decimal expansion.</summary>
internal static class DecimalPlace
{
    public static Family Family { get; } = new("digit-of-decimal", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var q = draw.Of("q", 7, 11, 13, 14, 17, 19, 21, 22, 23, 27, 29, 31, 33, 37, 39, 41);
            var p = draw.Int("p", 1, q - 1);
            var n = draw.Sized("n", 5, 40, 900);
            draw.Require(Naive.Gcd(p, q) == 1);
            draw.Set("nth", Naive.Ordinal(n));
            draw.Person();
            return (int)(BigInteger.Pow(10, n) * p / q % 10);
        },
        Statements =
        [
            "What is the @nth digit after the decimal point in the decimal {expansion|representation} of $\\frac{@p}{@q}$?",
            "{Find|Determine} the digit in the @nth place to the right of the decimal point of @p/@q.",
            "The fraction $\\frac{@p}{@q}$ is written as a decimal. {Which digit|What digit} stands in place @n after the point?",
            "@name divides @p by @q by hand and writes down the decimal digits one after another. What is the @nth digit after the decimal point?",
            "Let $\\frac{@p}{@q} = 0.d_1 d_2 d_3 \\ldots$ with decimal digits $d_i$. What is $d_{@n}$?",
            "If @p/@q is written as a repeating decimal, which digit is the @nth {one|digit} behind the decimal point?",
            "Counting from the decimal point to the right, what is digit number @n of the quotient $@p \\div @q$?",
            "{Find|Compute} the units digit of $\\left\\lfloor \\frac{10^{@n} \\cdot @p}{@q} \\right\\rfloor$.",
            "A printer prints the decimal expansion of the fraction $@p/@q$ without end. What is the @nth digit that it prints after \"0.\"?",
        ],
        Methods =
        [
            new("""
                int rest = @p;
                int digit = 0;
                for (int i = 1; i <= @n; i++)
                {
                    rest *= 10;
                    digit = rest / @q;
                    rest %= @q;
                }
                """,
                "digit"),
            new("var digit = BigInteger.Pow(10, @n) * @p / @q % 10;", "digit"),
            new("var before = @p * NumberTheory.ModPow(10, @n - 1, @q) % @q;", "10 * before / @q"),
        ],
        Mistakes =
        [
            new("var digit = BigInteger.Pow(10, @n + 1) * @p / @q % 10;", "digit", "The digit after the right one is taken."),
            new("""
                int rest = @p;
                for (int i = 1; i <= @n; i++)
                {
                    rest = rest * 10 % @q;
                }
                """,
                "rest", "This is the remainder of the division, not the digit."),
            new("""
                string text = ((double)@p / @q).ToString("F15");
                char digit = text[@n % 15];
                """,
                "digit", "A double has only some sixteen digits, and counting starts after the point."),
        ],
    };
}
