namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>Writing a number in another base.</summary>
internal static class ConvertToBase
{
    public static Family Family { get; } = new("convert-to-base", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 20, 200, 5_000);
            var b = draw.Of("b", 2, 3, 4, 5, 6, 7, 8, 9);
            draw.Set("base", new[] { "two", "three", "four", "five", "six", "seven", "eight", "nine" }[b - 2]);
            draw.Person();
            var text = "";
            for (var m = n; m > 0; m /= b)
            {
                text = (m % b) + text;
            }
            return text;
        },
        Statements =
        [
            "Write the number @n in base @b.",
            "{Convert|Change} $@n_{10}$ to base $@b$.",
            "What is the base-@b representation of @n?",
            "Express the {decimal|base ten} number $@n$ in base @b. Give only the digits.",
            "How is @n written in {the base @b system|base @b}?",
            "@name counts in base @base. What does @he write for the number that we write as @n?",
            "{What are the digits|Find the digits} of $@n$ in base $@b$, written from left to right?",
            "A machine can store only the digits from 0 to $@b - 1$, so it stores numbers in base $@b$. Which digits does it store for the decimal number $@n$?",
            "Let $n = @n$ in base 10. {Find its representation in base @base.|What is its representation in base @base?}",
        ],
        Methods =
        [
            new("""
                string digits = "";
                for (int n = @n; n > 0; n /= @b)
                {
                    digits = n % @b + digits;
                }
                """,
                "digits"),
            new("", "NumberTheory.ToBase(@n, @b)"),
            new("""
                int n = @n;
                long result = 0;
                for (long place = 1; n > 0; place *= 10)
                {
                    result += n % @b * place;
                    n /= @b;
                }
                """,
                "result"),
        ],
        Checks =
        [
            new("", "NumberTheory.FromBase(\"@claimed\", @b) == @n"),
        ],
        Mistakes =
        [
            new("""
                string digits = "";
                for (int n = @n; n > 0; n /= @b)
                {
                    digits += n % @b;
                }
                """,
                "digits", "The digits come out in the wrong order: each new one belongs in front."),
            new("""
                string digits = "";
                for (int n = @n; n >= @b; n /= @b)
                {
                    digits = n % @b + digits;
                }
                """,
                "digits", "The loop ends before the first digit is written."),
            new("", "@n * @b", "Multiplying by the base does not change the base."),
        ],
    };
}
