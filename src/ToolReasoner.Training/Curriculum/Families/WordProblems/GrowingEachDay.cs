namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Each day some more than the day before: the total.</summary>
internal static class GrowingEachDay
{
    public static Family Family { get; } = new("growing-each-day", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (first, more, days) = (draw.Int("first", 2, 20), draw.Int("more", 2, 9), draw.Sized("days", 4, 8, 40));
            return days * ((2 * first) + ((days - 1) * more)) / 2;
        },
        Statements =
        [
            "@name does @first push-ups on the first day and @more more each day than on the day before. How many does @he do in " +
                "@days days altogether?",
            "How many seats does a hall with @days rows have if there are @first seats in the first row and every row has @more " +
                "seats more than the one in front of it?",
            "On day 1 @name saves @first cents. On every later day @he saves @more cents more than the day before. {How many cents " +
                "has @he|What has @he, in cents,} saved after @days days?",
            "A pile of logs has @days layers. In the top layer there are @first logs, in each lower layer @more more than in the " +
                "layer above. How many logs are in the pile?",
            "Let $a_1 = @first$ and $a_{n+1} = a_n + @more$. What is $a_1 + a_2 + \\dots + a_{@days}$?",
            "A theater ticket seller sells @first tickets in the first hour and, in each of the following hours, @more more than " +
                "in the hour before. Find the number of tickets sold in @days hours.",
            "@name is training for a race. In week one @he runs @first km, then @more km more from week to week. How far does @he " +
                "run in @days weeks altogether, in km?",
            "Each row of a flower bed has @more flowers more than the row before. The first of its @days rows has @first flowers. " +
                "Determine the number of flowers in the whole bed.",
            "For @days days a baker bakes: @first loaves on the first day, and every day @more loaves above the number of the " +
                "previous day. What is the total number of loaves?",
            "A staircase of blocks is @days columns long. The lowest column has @first blocks, and each next column is @more " +
                "blocks higher. How many blocks {were used|are needed}?",
        ],
        Distractors =
        [
            "This is problem number {4|17|32} of a contest.",
            "The story is from the year {2009|2018}.",
            "The nearest town has {4000|12000} inhabitants.",
        ],
        Methods =
        [
            new("""
                int total = 0;
                int today = @first;
                for (int day = 1; day <= @days; day++)
                {
                    total += today;
                    today += @more;
                }
                """,
                "total"),
            new("""
                int last = @first + (@days - 1) * @more;
                int total = (@first + last) * @days / 2;
                """,
                "total"),
            new("int total = Enumerable.Range(0, @days).Sum(day => @first + day * @more);", "total"),
        ],
        Mistakes =
        [
            new("int last = @first + (@days - 1) * @more;", "last", "The program gives the last day's number, not the total."),
            new("int total = Enumerable.Range(1, @days).Sum(day => @first + day * @more);", "total",
                "The number grows before the first day already."),
            new("int total = @first * @days;", "total", "The number stays the same every day."),
        ],
    };
}
