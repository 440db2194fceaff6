namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>Consecutive integers with a known sum.</summary>
internal static class ConsecutiveIntegers
{
    public static Family Family { get; } = new("consecutive-integers", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var n = draw.Int("n", 3, 5 + 2 * draw.Level);
            var step = draw.Of("step", 1, 1, 2, 2);
            var first = draw.Between(2, 30 + 60 * draw.Level);
            draw.Set("kind", step == 1 ? "" : first % 2 == 0 ? "even " : "odd ");
            draw.Set("s", n * first + step * n * (n - 1) / 2);
            draw.Set("last", first + step * (n - 1));
            return first + step * (n - 1);
        },
        Statements =
        [
            "The sum of @n consecutive @{kind}integers is @s. What is the {largest|greatest} of them?",
            "{Find|Determine} the largest of @n consecutive @{kind}integers that add up to @s.",
            "@n consecutive @{kind}integers have the sum @s. {What is the last one?|Find the last one.}",
            "When @name adds @n consecutive @{kind}integers, @he gets @s. Which is the {largest|biggest} number that @he added?",
            "Let $a_1 < a_2 < \\cdots < a_{@n}$ be consecutive @{kind}integers with $a_1 + a_2 + \\cdots + a_{@n} = @s$. What is $a_{@n}$?",
            "If @s is written as a sum of @n consecutive @{kind}integers, {what is the largest summand?|find the largest summand.}",
            "The numbers on @n tickets are consecutive @{kind}integers. Together they make @s. Which is the highest {number|ticket number}?",
            "A row of @n houses has consecutive @{kind}numbers whose total is @s. {What is the greatest house number?|Find the greatest house number.}",
            "Each of @n @{kind}integers after the first is @step more than the one before it, and the sum of all is @s. {Give|Find} the last of these integers.",
        ],
        Methods =
        [
            new("""
                int first = (@s - @step * @n * (@n - 1) / 2) / @n;
                int last = first + @step * (@n - 1);
                """,
                "last"),
            new("""
                int last = 0;
                for (int first = 1; first <= @s; first++)
                {
                    int sum = Enumerable.Range(0, @n).Sum(i => first + @step * i);
                    if (sum == @s) last = first + @step * (@n - 1);
                }
                """,
                "last"),
            new("""
                Rational mean = new Rational(@s, @n);
                Rational last = mean + new Rational(@step * (@n - 1), 2);
                """,
                "last"),
        ],
        Mistakes =
        [
            new("""
                int first = (@s - @step * @n * (@n - 1) / 2) / @n;
                """,
                "first", "This is the smallest of the integers."),
            new("int last = @s / @n;", "last", "This is the mean, not the largest."),
            new("""
                int first = (@s - @step * @n * (@n - 1) / 2) / @n;
                int last = first + @step * @n;
                """,
                "last", "From the first to the last there is one step less than there are integers."),
        ],
    };
}
