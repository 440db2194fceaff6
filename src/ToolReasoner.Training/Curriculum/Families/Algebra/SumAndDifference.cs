namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>Two numbers from their sum and difference.</summary>
internal static class SumAndDifference
{
    public static Family Family { get; } = new("sum-and-difference", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Thing();
            draw.Person();
            draw.Person("other");
            var small = draw.Between(2, 40 * draw.Level);
            var d = draw.Sized("d", 1, 20, 90);
            draw.Set("s", 2 * small + d);
            return small + d;
        },
        Statements =
        [
            "The sum of two numbers is @s and their difference is @d. What is the {larger|greater} number?",
            "@name and @otherName have @s @things together. @name has @d more than @otherName. How many @things does @name have?",
            "Two numbers add up to @s. One is @d {more|greater} than the other. Find the larger of the two.",
            "If $x + y = @s$ and $x - y = @d$, {what is $x$?|find $x$.}",
            "{Find|Determine} the larger of two numbers whose sum is @s and that differ by @d.",
            "A rope of @s feet is cut into two pieces. The longer piece is @d feet longer than the {shorter|other}. How many feet long is the longer piece?",
            "In a vote, @s people chose one of two {plans|candidates}. The winner got @d votes more than the loser. How many votes did the winner get?",
            "Let $a > b$ with $a - b = @d$ and $a + b = @s$. {Compute $a$.|What is $a$?}",
            "@name is @d years older than @otherName, and their ages add up to @s. How old is @name?",
            "A school has @s pupils. There are @d more {girls|boys} than others. How many pupils are in the larger group?",
        ],
        Methods =
        [
            new("int larger = (@s + @d) / 2;", "larger"),
            new("""
                int smaller = (@s - @d) / 2;
                int larger = smaller + @d;
                """,
                "larger"),
            new("""
                int larger = 0;
                for (int i = 0; i <= @s; i++)
                {
                    if (i - (@s - i) == @d) larger = i;
                }
                """,
                "larger"),
        ],
        Checks = [new("int smaller = @s - @claimed;", "@claimed - smaller == @d")],
        Mistakes =
        [
            new("int smaller = (@s - @d) / 2;", "smaller", "This is the smaller number."),
            new("int larger = @s / 2 + @d;", "larger", "Only half of the difference lies above half of the sum."),
            new("int larger = @s - @d;", "larger", "The rest must still be divided between both."),
        ],
    };
}
