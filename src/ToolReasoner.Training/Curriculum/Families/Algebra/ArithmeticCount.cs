namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>How many terms a finite arithmetic sequence has.</summary>
internal static class ArithmeticCount
{
    public static Family Family { get; } = new("arithmetic-count", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 2, 30, 200);
            var d = draw.Sized("d", 2, 9, 30);
            var n = draw.Between(6, 20 + 30 * draw.Level);
            draw.Set("b", a + d);
            draw.Set("c", a + 2 * d);
            draw.Set("last", a + (n - 1) * d);
            return n;
        },
        Statements =
        [
            "How many terms are in the arithmetic sequence $@a, @b, @c, \\ldots, @last$?",
            "How many numbers are in the list @a, @b, @c, ..., @last{?|, if the steps are equal?}",
            "An arithmetic sequence starts at @a, ends at @last, and its common difference is @d. {Find the number of its terms.|What is the number of its terms?}",
            "The integers from @a to @last that can be reached from @a in steps of @d are written in a row, @a and @last included. How many are {there|written}?",
            "{Which|What} term of the arithmetic sequence $@a, @b, @c, \\ldots$ is equal to $@last$? Give its number, the first being 1.",
            "Posts stand along a road at kilometer @a, @b, @c, and so on to kilometer @last, always at equal distances. How many posts are there?",
            "Counting by @{d}s from @a up to @last, how many numbers {are said|do you say}, with both ends counted?",
            "If $a_1 = @a$, $a_2 = @b$, the sequence is arithmetic, and $a_n = @last$, {what is $n$?|find $n$.}",
            "Let $n$ be the number of terms in $@a + @b + @c + \\cdots + @last$, an arithmetic series. {Find|Determine} $n$.",
        ],
        Methods =
        [
            new("int count = (@last - @a) / @d + 1;", "count"),
            new("""
                int count = 0;
                for (int i = @a; i <= @last; i += @d)
                {
                    count++;
                }
                """,
                "count"),
            new("var count = Enumerable.Range(@a, @last - @a + 1).Count(i => (i - @a) % @d == 0);", "count"),
        ],
        Checks = [new("", "@a + (@claimed - 1) * @d == @last")],
        Mistakes =
        [
            new("int count = (@last - @a) / @d;", "count", "There is one term more than there are steps."),
            new("""
                int count = 0;
                for (int i = @a; i < @last; i += @d)
                {
                    count++;
                }
                """,
                "count", "The last term is not counted."),
            new("int count = @last - @a + 1;", "count", "The steps are larger than 1."),
        ],
    };
}
