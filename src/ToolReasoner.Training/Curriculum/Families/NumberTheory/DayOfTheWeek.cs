namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The day of the week some days later.</summary>
internal static class DayOfTheWeek
{
    public static Family Family { get; } = new("day-of-week", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var days = new[] { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" };
            var start = draw.Between(0, 6);
            draw.Set("day", days[start]);
            draw.Set("start", start);
            var n = draw.Sized("n", 9, 100, 5_000);
            draw.Require(n % 7 != 0);
            draw.Person();
            draw.Set("next", (start + 1) % 7);
            for (var i = 0; i < n; i++)
            {
                start = start == 6 ? 0 : start + 1;
            }
            return days[start];
        },
        Statements =
        [
            "Today is @day. What day of the week {will it be|is it} @n days from now?",
            "If today is a @day, which day of the week {is|will be} the day @n days after today?",
            "@name's vacation begins in exactly @n days. Today is @day. On which day of the week does the vacation begin?",
            "A ship leaves the harbor on a @day and {arrives|returns} exactly @n days later. On what day of the week does it {arrive|return}?",
            "{Find|Determine} the day of the week that comes @n days after a @day.",
            "It is @day, and @name has to wait @n days for a package. Which day of the week is it when the package {comes|arrives}?",
            "What day of the week will it be in @n days, if it is @day today?",
            "A certain day falls on a @day. Exactly @n days pass. What is the day of the week then?",
            "A seed is planted on a @day, and the first flower opens @n days {later|after that}. On which day of the week does the flower open?",
        ],
        Methods =
        [
            new("string[] days = [\"Monday\", \"Tuesday\", \"Wednesday\", \"Thursday\", \"Friday\", \"Saturday\", \"Sunday\"];",
                "days[(@start + @n) % 7]"),
            new("""
                string[] days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
                string day = "@day";
                for (int i = 1; i <= @n; i++)
                {
                    day = days[(Array.IndexOf(days, day) + 1) % 7];
                }
                """,
                "day"),
            new("""
                var date = new DateTime(2024, 1, 1);
                while (date.DayOfWeek != DayOfWeek.@day) date = date.AddDays(1);
                date = date.AddDays(@n);
                """,
                "date.DayOfWeek"),
        ],
        Mistakes =
        [
            new("string[] days = [\"Monday\", \"Tuesday\", \"Wednesday\", \"Thursday\", \"Friday\", \"Saturday\", \"Sunday\"];",
                "days[(@start + @n - 1) % 7]", "The day of the start is counted as the first day."),
            new("string[] days = [\"@day\", \"Monday\", \"Tuesday\", \"Wednesday\", \"Thursday\", \"Friday\", \"Saturday\"];",
                "days[@n % 7]", "The day of the start is ignored."),
            new("string[] days = [\"Monday\", \"Tuesday\", \"Wednesday\", \"Thursday\", \"Friday\", \"Saturday\", \"Sunday\"];",
                "days[(@start + 7 - @n % 7) % 7]", "The program counts backward."),
        ],
    };
}
