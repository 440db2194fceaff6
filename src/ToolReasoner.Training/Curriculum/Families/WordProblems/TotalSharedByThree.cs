namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Three people have a total; one has a multiple, one some more: the smallest share.</summary>
internal static class TotalSharedByThree
{
    public static Family Family { get; } = new("total-shared-by-three", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            draw.Person("third");
            draw.Thing();
            var (small, times, more) = (draw.Between(3, 20 * draw.Level), draw.Int("times", 2, 5), draw.Int("more", 2, 20));
            var total = draw.Set("total", small + (small * times) + small + more);
            return (total - more) / (times + 2);
        },
        Statements =
        [
            "@name, @otherName and @thirdName have @total @things together. @otherName has @times times as many as @name, and " +
                "@thirdName has @more more than @name. How many @things does @name have?",
            "How many @things does @name have if @otherName has @times times as many, @thirdName @more more than @name, and all " +
                "three @total?",
            "$@total is divided among three people. The second gets @times times as much as the first, the third $@more more than " +
                "the first. {What does the first get|How much does the first get}, in dollars?",
            "Three classes collected @total kg of paper. Class B collected @times times as much as class A. Class C collected " +
                "@more kg more than class A. How many kg did class A collect?",
            "Let $x + @{times}x + (x + @more) = @total$. Find $x$.",
            "In an election with @total votes and three candidates, @otherName got @times times as many votes as @name, who was " +
                "@more votes behind @thirdName. How many votes did @name get?",
            "A rope of @total cm is cut into three pieces. One piece is @times times as long as the shortest, and one is @more cm " +
                "longer than the shortest. What is the length of the shortest piece in cm?",
            "@thirdName read @more pages more than @name, @otherName read @times times as many pages as @name, and together they " +
                "read @total pages. Find the number of pages that @name read.",
            "On three days a shop had @total visitors: on Saturday @times times as many as on Friday, on Sunday @more more than on " +
                "Friday. How many came on Friday?",
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
                int withoutExtra = @total - @more;
                int parts = 1 + @times + 1;
                int small = withoutExtra / parts;
                """,
                "small"),
            new("""
                int small = 0;
                while (small + @times * small + small + @more < @total)
                {
                    small++;
                }
                """,
                "small"),
            new("var small = Algebra.Solve(\"x + @times*x + x + @more = @total\").Elements[0];", "small"),
        ],
        Checks =
        [
            new("", "@claimed + @times * @claimed + @claimed + @more == @total"),
        ],
        Mistakes =
        [
            new("int small = @total / (@times + 2);", "small", "The extra amount is not taken off."),
            new("int small = (@total - @more) / (@times + 1);", "small", "One of the parts is left out."),
            new("""
                int small = (@total - @more) / (@times + 2);
                int third = small + @more;
                """,
                "third", "The program gives another's share."),
        ],
    };
}
