namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The last two or three digits of a power, as a number.</summary>
internal static class LastTwoDigits
{
    public static Family Family { get; } = new("last-digits", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 3, 99);
            var b = draw.Sized("b", 4, 40, 2_000);
            draw.Require(a % 10 != 0);
            var digits = draw.Of("k", 2, 3);
            draw.Set("word", digits == 2 ? "two" : "three");
            var m = draw.Set("m", digits == 2 ? 100 : 1000);
            var rest = 1;
            for (var i = 0; i < b; i++)
            {
                rest = rest * a % m;
            }
            draw.Require(rest >= m / 10);
            return rest;
        },
        Statements =
        [
            "What are the last @word digits of $@a^{@b}$?",
            "{Find|Determine} the number {formed|made} by the last @word digits of @a^@b.",
            "Let $N = @a^{@b}$. What number do the final @word digits of $N$ form?",
            "@a is multiplied by itself until there are @b factors. What are the last @word digits of the {product|result}?",
            "When $@a^{@b}$ is written in decimal, what are its {final|last} @word digits?",
            "A calculator shows only the last @word digits of each result. What does it show for $@a^{@b}$?",
            "{Find|Compute} the @{word}-digit ending of the number $@a^{@b}$.",
            "The number @a^@b has many digits. Which number do {just|only} the last @word of them make?",
            "Of the number $@a^{@b}$, only the $@k$ digits at the right end are {kept|read}. What number is that?",
        ],
        Methods =
        [
            new("""
                int last = 1;
                for (int i = 1; i <= @b; i++)
                {
                    last = last * @a % @m;
                }
                """,
                "last"),
            new("", "NumberTheory.ModPow(@a, @b, @m)"),
            new("", "BigInteger.Pow(@a, @b) % @m"),
            new("""
                string text = BigInteger.Pow(@a, @b).ToString();
                string last = text.Substring(text.Length - @k);
                """,
                "last"),
        ],
        Mistakes =
        [
            new("", "BigInteger.Pow(@a, @b) % 10", "This is only the last digit."),
            new("string last = BigInteger.Pow(@a, @b).ToString().Substring(0, @k);",
                "last", "The program takes the first digits instead of the last ones."),
            new("""
                int last = 1;
                for (int i = 1; i < @b; i++)
                {
                    last = last * @a % @m;
                }
                """,
                "last", "The loop makes one step too few."),
        ],
    };
}
