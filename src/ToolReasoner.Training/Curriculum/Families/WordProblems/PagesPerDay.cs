namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Reading at two speeds: how many days for the rest.</summary>
internal static class PagesPerDay
{
    public static Family Family { get; } = new("pages-per-day", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (slow, slowDays, fast) = (draw.Int("slow", 8, 25), draw.Int("slowDays", 2, 9), draw.Int("fast", 26, 60));
            var days = draw.Between(2, 3 + (3 * draw.Level));
            var pages = draw.Set("pages", (slow * slowDays) + (fast * days));
            return days;
        },
        Statements =
        [
            "@name reads a book of @pages pages. For @slowDays days @he reads @slow pages a day. How many more days does @he need " +
                "if @he reads @fast pages a day from then on?",
            "How many days does the rest of a book take at @fast pages per day, when the book has @pages pages and @slow pages " +
                "were read on each of the first @slowDays days?",
            "After @slowDays days at @slow pages a day, @name {speeds up|becomes faster} and reads @fast pages every day. The " +
                "novel ends on page @pages. In how many further days does @he finish it?",
            "A road of @pages meters is being paved. A small machine did @slow meters on each of @slowDays days; then a large one " +
                "came that does @fast meters daily. How many days does the large machine work?",
            "@name saves for a trip that costs $@pages. @He put away $@slow a week for @slowDays weeks and now puts away $@fast a " +
                "week. How many weeks are left until @he has the money?",
            "There are @pages seedlings to plant. On the first @slowDays days @name plants @slow a day, afterwards @fast a day. " +
                "Find the number of days on which @he plants @fast.",
            "A tank that holds @pages liters is empty. Water flows in at @slow liters a minute for @slowDays minutes and then at " +
                "@fast liters a minute until it is full. For how many minutes does it flow at the higher rate?",
            "Let a typist type $@slow$ pages per day for $@slowDays$ days and then $@fast$ pages per day. {How many days at the " +
                "higher rate|For how many days at the higher rate must the typist work} to reach $@pages$ pages in all?",
            "The marathon team wants to run @pages km in training. It ran @slow km on each of the first @slowDays days. With @fast " +
                "km per day from now on, how many days of training remain?",
        ],
        Distractors =
        [
            "A teacher who is {31|45} years old thought up this problem.",
            "All of this happens {3|8} km from the sea.",
            "It is {12|18|21} degrees outside.",
        ],
        Methods =
        [
            new("""
                int done = @slow * @slowDays;
                int left = @pages - done;
                int days = left / @fast;
                """,
                "days"),
            new("""
                int page = @slow * @slowDays;
                int days = 0;
                while (page < @pages)
                {
                    page += @fast;
                    days++;
                }
                """,
                "days"),
            new("var days = Algebra.Solve(\"@slow*@slowDays + @fast*x = @pages\").Elements[0];", "days"),
        ],
        Checks =
        [
            new("", "@slow * @slowDays + @fast * @claimed == @pages"),
        ],
        Mistakes =
        [
            new("int days = @pages / @fast;", "days", "What was done before is not taken off."),
            new("""
                int left = @pages - @slow * @slowDays;
                int total = @slowDays + left / @fast;
                """,
                "total", "All days are counted, not only the later ones."),
            new("int left = @pages - @slow * @slowDays;", "left", "The program gives the pages instead of the days."),
        ],
    };
}
