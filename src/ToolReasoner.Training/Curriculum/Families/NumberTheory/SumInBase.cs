namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The sum of two numbers in another base.</summary>
internal static class SumInBase
{
    public static Family Family { get; } = new("base-addition", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var b = draw.Of("b", 3, 4, 5, 6, 7, 8, 9);
            var length = 2 + ((draw.Level + 1) / 2);
            draw.Set("base", new[] { "three", "four", "five", "six", "seven", "eight", "nine" }[b - 3]);
            draw.Person();
            var digits = Enumerable.Range(0, 2 * length).Select(i => i % length == 0 ? draw.Between(1, b - 1) : draw.Between(0, b - 1)).ToList();
            var (x, y) = (string.Concat(digits.Take(length)), string.Concat(digits.Skip(length)));
            draw.Set("x", x);
            draw.Set("y", y);
            var (text, carry) = ("", 0);
            for (var i = length - 1; i >= 0; i--)
            {
                var place = digits[i] + digits[length + i] + carry;
                text = (place % b) + text;
                carry = place / b;
            }
            text = carry > 0 ? "1" + text : text;
            draw.Require(Enumerable.Range(0, length).Any(i => digits[i] + digits[length + i] >= b));
            return text;
        },
        Statements =
        [
            "What is $@x_{@b} + @y_{@b}$? {Write|Express} your answer in base $@b$.",
            "{Find|Compute} the sum of the base-@b numbers @x and @y, in base @b.",
            "Add $@x_{@b}$ and $@y_{@b}$. {Give|Express} the result in base $@b$.",
            "In base @base, the numbers @x and @y are added. How is the sum written in base @base?",
            "Let $a$ and $b$ be the numbers that are written $@x$ and $@y$ in base $@b$. {Find the base-$@b$ " +
            "representation of $a + b$.|What is the base-$@b$ representation of $a + b$?}",
            "@name counts in base @base. What does @he write when @he adds @x and @y?",
            "All numbers in this problem are in base @b. What is the sum of @x and @y?",
            "A machine works in base $@b$. Its memory holds $@x$, and then $@y$ is added. Which {digits|number} in base $@b$ does it show?",
            "What are the digits, in base @base, of the sum of @{x} (base @b) and @{y} (base @b)?",
        ],
        Methods =
        [
            new("var sum = NumberTheory.FromBase(\"@x\", @b) + NumberTheory.FromBase(\"@y\", @b);", "NumberTheory.ToBase(sum, @b)"),
            new("""
                int Value(string text) => text.Aggregate(0, (value, c) => value * @b + (c - '0'));
                string digits = "";
                for (int sum = Value("@x") + Value("@y"); sum > 0; sum /= @b)
                {
                    digits = sum % @b + digits;
                }
                """,
                "digits"),
            new("""
                var (x, y, carry) = (@x, @y, 0);
                long result = 0;
                for (long place = 1; x + y + carry > 0; place *= 10)
                {
                    int digit = x % 10 + y % 10 + carry;
                    result += digit % @b * place;
                    (x, y, carry) = (x / 10, y / 10, digit / @b);
                }
                """,
                "result"),
        ],
        Checks =
        [
            new("", "NumberTheory.FromBase(\"@claimed\", @b) == NumberTheory.FromBase(\"@x\", @b) + NumberTheory.FromBase(\"@y\", @b)"),
        ],
        Mistakes =
        [
            new("", "@x + @y", "The numbers are added as if they were written in base ten."),
            new("", "NumberTheory.FromBase(\"@x\", @b) + NumberTheory.FromBase(\"@y\", @b)", "The sum is right, but it is written in base ten."),
            new("", "NumberTheory.ToBase(@x + @y, @b)", "The numbers are read in base ten and only the sum is converted."),
        ],
    };
}
