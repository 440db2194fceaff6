namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>Reading a number in another base.</summary>
internal static class ConvertFromBase
{
    public static Family Family { get; } = new("convert-from-base", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var b = draw.Of("b", 2, 3, 4, 5, 6, 7, 8, 9);
            var length = (b < 4 ? 4 : 2) + ((draw.Level + 1) / 2) + draw.Between(0, 1);
            var text = draw.Between(1, b - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            while (text.Length < length)
            {
                text += draw.Between(0, b - 1);
            }
            draw.Set("s", text);
            draw.Set("base", new[] { "two", "three", "four", "five", "six", "seven", "eight", "nine" }[b - 2]);
            draw.Person();
            var value = 0;
            var weight = 1;
            foreach (var c in text.Reverse())
            {
                value += (c - '0') * weight;
                weight *= b;
            }
            return value;
        },
        Statements =
        [
            "{Convert|Change} $@s_{@b}$ to base 10.",
            "What is the value of the base-@b number @s in base {ten|10}?",
            "{Find|Compute} the decimal value of the number that is written @s in base @b.",
            "Write the base @base number @s as {a decimal number|a number in base ten}.",
            "If $n = @s_{@b}$, {find $n$ in base 10.|what is $n$ in base 10?}",
            "@name finds the number @s on an old stone. The people who wrote it counted in base @base. Which number is it in our {decimal|base ten} system?",
            "The digits @s {stand for|represent} a number in base @b. What number is it, written in base 10?",
            "In a system with base $@b$, a number {is written|has the digits} $@s$. What is {this|the same} number in the usual base $10$?",
            "Express $@s_{@b}$ in base ten.",
        ],
        Methods =
        [
            new("""
                int value = 0;
                foreach (char c in "@s")
                {
                    value = value * @b + (c - '0');
                }
                """,
                "value"),
            new("", "NumberTheory.FromBase(\"@s\", @b)"),
            new("""
                int value = 0;
                int place = 1;
                for (long n = @s; n > 0; n /= 10)
                {
                    value += (int)(n % 10) * place;
                    place *= @b;
                }
                """,
                "value"),
        ],
        Checks =
        [
            new("", "NumberTheory.ToBase(@claimed, @b) == \"@s\""),
        ],
        Mistakes =
        [
            new("""
                int value = 0;
                foreach (char c in "@s".Reverse())
                {
                    value = value * @b + (c - '0');
                }
                """,
                "value", "The digits are read from the wrong end."),
            new("", "NumberTheory.ToBase(@s, @b)", "The conversion goes the wrong way, from base ten."),
            new("""
                int value = 0;
                foreach (char c in "@s")
                {
                    value = value * @b + c;
                }
                """,
                "value", "The characters are used as numbers without subtracting '0'."),
        ],
    };
}
