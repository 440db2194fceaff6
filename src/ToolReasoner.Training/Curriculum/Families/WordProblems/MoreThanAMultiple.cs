namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>One has some more than a multiple of another's: how many in all.</summary>
internal static class MoreThanAMultiple
{
    public static Family Family { get; } = new("more-than-a-multiple", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            draw.Thing();
            var (own, times, more) = (draw.Sized("own", 4, 20, 120), draw.Int("times", 2, 6), draw.Int("more", 2, 20));
            return (own * (times + 1)) + more;
        },
        Statements =
        [
            "@name has @own @things. @otherName has @more more than @times times as many. How many @things do they have " +
                "{together|altogether}?",
            "How many @things do @name and @otherName have in all if @name has @own and @otherName has @times times that number " +
                "plus @more?",
            "@otherName found @more more than @times times as many @things as @name, who found @own. What is the {total " +
                "number|number} of @things found by the two?",
            "On Monday a shop sold @own @things. On Tuesday it sold @times times as many as on Monday and another @more. How many " +
                "@things did it sell on these two days?",
            "@name's book has @own pages. @otherName's book has @more pages more than @times times as many. How many pages do the " +
                "two books have together?",
            "Let $x = @own$ be the number of @things in the first box. The second box has $@more$ more than $@times x$. Find the " +
                "number of @things in both boxes.",
            "A small hall seats @own people. The large hall seats @times times as many, and @more more. How many people {can both " +
                "halls seat|have seats when both halls are full}?",
            "To get the number of @otherName's @things, multiply @name's by @times and add @more. @name's number is @own. What is " +
                "the sum of both numbers?",
            "There are @own red @things in a jar. The number of white ones is @more greater than @times times the number of red " +
                "ones, and there are no other colors. How many @things are in the jar?",
        ],
        Distractors =
        [
            "A class of {22|25|28} pupils is given this problem.",
            "This is problem number {4|17|32} of a contest.",
            "The story is from the year {2009|2018}.",
        ],
        Methods =
        [
            new("""
                int second = @own * @times + @more;
                int total = @own + second;
                """,
                "total"),
            new("int total = @own * (@times + 1) + @more;", "total"),
            new("""
                int total = @own + @more;
                for (int i = 1; i <= @times; i++)
                {
                    total += @own;
                }
                """,
                "total"),
        ],
        Checks =
        [
            new("", "(@claimed - @more) % (@times + 1) == 0 && (@claimed - @more) / (@times + 1) == @own"),
        ],
        Mistakes =
        [
            new("int second = @own * @times + @more;", "second", "The result is the larger number alone, not the total."),
            new("""
                int second = (@own + @more) * @times;
                int total = @own + second;
                """,
                "total", "The extra amount is multiplied, too."),
            new("""
                int second = @own * @times - @more;
                int total = @own + second;
                """,
                "total", "The extra amount is subtracted."),
        ],
    };
}
