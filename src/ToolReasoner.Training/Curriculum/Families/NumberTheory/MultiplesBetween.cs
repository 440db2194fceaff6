namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many multiples lie in a range.</summary>
internal static class MultiplesBetween
{
    public static Family Family { get; } = new("count-multiples-in-range", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 3, 15);
            var low = draw.Sized("low", 10, 60, 1_000);
            var high = draw.Set("high", low + draw.Between(20, 100 * draw.Level));
            draw.Person();
            return Enumerable.Range(low, high - low + 1).Count(i => i % a == 0);
        },
        Statements =
        [
            "How many multiples of @a are there {between @low and @high, inclusive|from @low to @high}?",
            "{Find|Determine} the number of integers $n$ with $@low \\le n \\le @high$ that are divisible by $@a$.",
            "How many whole numbers from @low to @high {are divisible by|can be divided evenly by} @a?",
            "Of the integers $@low, @low + 1, \\ldots, @high$, how many leave no remainder when {divided by|they are divided by} $@a$?",
            "The pages of a chapter are numbered from @low to @high. @name puts a star on each page " +
            "whose number is a multiple of @a. How many pages {get|have} a star?",
            "Let $S = \\{n : @low \\le n \\le @high\\}$ be a set of integers. How many elements of $S$ are multiples of $@a$?",
            "Lockers with the numbers @low through @high stand in a hall, and every locker whose number is " +
            "divisible by @a is {red|blue}. How many {such|of these} lockers are there?",
            "What is the number of terms of the sequence $@a, 2 \\cdot @a, 3 \\cdot @a, \\ldots$ that are at least $@low$ and at most $@high$?",
            "If @name counts by @{a}s, starting with @a, how many of the numbers that @he says are {not less " +
            "than @low and not greater than|at least @low and at most} @high?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = @low; i <= @high; i++)
                {
                    if (i % @a == 0) count++;
                }
                """,
                "count"),
            new("int count = @high / @a - (@low - 1) / @a;", "count"),
            new("int count = Enumerable.Range(@low, @high - @low + 1).Count(i => i % @a == 0);", "count"),
        ],
        Mistakes =
        [
            new("int count = Enumerable.Range(@low, @high).Count(i => i % @a == 0);",
                "count", "The second argument of Enumerable.Range is a count, not the last number."),
            new("int sum = Enumerable.Range(@low, @high - @low + 1).Where(i => i % @a == 0).Sum();",
                "sum", "The multiples are added instead of counted."),
            new("int count = @high / @a;", "count", "Numbers below the range are counted, too."),
        ],
    };
}
