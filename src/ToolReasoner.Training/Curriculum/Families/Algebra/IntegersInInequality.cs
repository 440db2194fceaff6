namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>How many whole numbers satisfy a chain of inequalities.</summary>
internal static class IntegersInInequality
{
    public static Family Family { get; } = new("integers-in-inequality", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 5 + draw.Level);
            var b = draw.Sized("b", 1, 10, 50);
            var low = draw.Int("low", -10 - 20 * draw.Level, 10);
            var high = draw.Set("high", low + draw.Between(20, 40 + 120 * draw.Level));
            draw.Require((low + b) % a == 0 || draw.Between(0, 2) > 0);
            var count = 0;
            for (var x = -500; x <= 1000; x++)
            {
                count += a * x - b > low && a * x - b <= high ? 1 : 0;
            }

            return count;
        },
        Statements =
        [
            "How many integers $x$ satisfy $@low < @{a}x - @b \\le @high$?",
            "{Find|Determine} the number of integers n with @low < @{a}n - @b <= @high.",
            "For how many whole numbers $x$, negative ones included, is $@{a}x - @b$ greater than @low but not greater than @high?",
            "How many integer solutions does the {double inequality|pair of inequalities} $@low < @{a}t - @b \\leq @high$ have?",
            "Let $f(x) = @{a}x - @b$. {Compute|Find} the number of integers $x$ for which $f(x)$ lies in the interval $(@low, @high]$.",
            "A number $x$ is called good if $@{a}x - @b > @low$ and $@{a}x - @b \\le @high$. How many integers are good?",
            "{Count|Find the number of} the integers $k$ such that $@{a}k$ is more than $@low + @b$ and at most $@high + @b$.",
            "Both @{a}x - @b <= @high and @{a}x - @b > @low {hold|are true}. How many integers can $x$ be?",
            "What is the number of integer values of $y$ that make $@{a}y - @b$ at most $@high$ and strictly greater than $@low$?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int x = -1000; x <= 1000; x++)
                {
                    int value = @a * x - @b;
                    if (value > @low && value <= @high) count++;
                }
                """,
                "count"),
            new("var count = Enumerable.Range(-1000, 2001).Count(x => @a * x - @b > @low && @a * x - @b <= @high);", "count"),
            new("""
                int last = (int)Math.Floor((@high + @b) / @a.0);
                int before = (int)Math.Floor((@low + @b) / @a.0);
                int count = last - before;
                """,
                "count"),
        ],
        Mistakes =
        [
            new("int count = @high - @low;", "count", "This counts the values of the whole expression, not of the unknown."),
            new("""
                int count = 0;
                for (int x = 0; x <= 1000; x++)
                {
                    int value = @a * x - @b;
                    if (value > @low && value < @high) count++;
                }
                """,
                "count", "The loop leaves out negative integers and the included end."),
            new("int count = (@high - @low) / @a + 1;", "count", "Only one of the two ends is included."),
        ],
    };
}
