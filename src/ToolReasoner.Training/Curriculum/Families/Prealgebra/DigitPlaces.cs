namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The sum of the digits of a product.</summary>
internal static class DigitPlaces
{
    public static Family Family { get; } = new("digit-places", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 40, 300, 9_000);
            var b = draw.Sized("b", 30, 200, 9_000);
            var product = (long)a * b;
            draw.Require(product >= 1_000);
            var sum = 0L;
            for (var rest = product; rest > 0; rest /= 10)
            {
                sum += rest % 10;
            }

            return sum;
        },
        Statements =
        [
            "What is the sum of the digits of $@a \\times @b$?",
            "{Find|Compute} the digit sum of the product of @a and @b.",
            "@a is multiplied by @b. What do the digits of the {product|result} add up to?",
            "The product $@a \\cdot @b$ is written in decimal notation. {Find|Determine} the sum of all of its digits.",
            "Let $N = @a \\cdot @b$. What is the sum of the digits of {$N$|the number $N$}?",
            "A hall has @a rows of @b chairs. Add the digits of the number of chairs. What is the {sum|result}?",
            "When @a times @b is worked out and the digits of the answer are added, {what number results|what is the sum}?",
            "What total do you get from the ones digit, the tens digit, the hundreds digit and all other digits of @a times @b?",
            "{Multiply|First multiply} @a by @b, then add together the digits of what you get. What is the final number?",
        ],
        Methods =
        [
            new("""
                long product = (long)@a * @b;
                long sum = 0;
                while (product > 0)
                {
                    sum += product % 10;
                    product /= 10;
                }
                """,
                "sum"),
            new("int sum = ((long)@a * @b).ToString().Sum(c => c - '0');", "sum"),
            new("var sum = NumberTheory.Digits((BigInteger)@a * @b).Sum();", "sum"),
        ],
        Mistakes =
        [
            new("int sum = ((long)@a * @b).ToString().Sum(c => (int)c);", "sum", "The codes of the characters are added, not the digits."),
            new("int sum = (@a + @b).ToString().Sum(c => c - '0');", "sum", "The numbers are added instead of multiplied."),
            new("int count = ((long)@a * @b).ToString().Length;", "count", "The digits are counted instead of added."),
        ],
    };
}
