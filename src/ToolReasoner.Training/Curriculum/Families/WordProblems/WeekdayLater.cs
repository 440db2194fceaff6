namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>On which weekday something falls after so many days and weeks.</summary>
internal static class WeekdayLater
{
    public static Family Family { get; } = new("weekday-later", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var today = draw.Word("today", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
            var (days, weeks) = (draw.Sized("days", 8, 40, 400), draw.Int("weeks", 2, 9));
            var after = draw.Int("after", 1, 6);
            var day = (int)Enum.Parse<DayOfWeek>(today);
            for (var i = 0; i < days + (weeks * 7) + after; i++)
            {
                day = day == 6 ? 0 : day + 1;
            }
            draw.Require((days + after) % 7 != 0);
            return ((DayOfWeek)day).ToString();
        },
        Statements =
        [
            "Today is @today. @name leaves in @days days, travels for @weeks weeks, and rests for @after days after that. On which " +
                "day of the week does the rest end?",
            "Which day of the week is it @days days, @weeks weeks and another @after days after a @today?",
            "A ship sets sail @days days after a certain @today. It needs @weeks weeks and @after days to the next harbor. On what " +
                "day of the week does it arrive?",
            "@name orders a sofa on a @today. Making it takes @weeks weeks, shipping takes @days days, and it stays @after days in " +
                "the store. {On which weekday|On what day of the week} can @he have it?",
            "From a @today, count @after days forward, then @weeks weeks, then @days days. Name the weekday that you reach.",
            "A plant is sown on a @today. It sprouts after @after days, has flowers @days days later, and fruit @weeks weeks after " +
                "the flowers. What day of the week is it when there is fruit?",
            "If day $0$ is a @today, what weekday is day number $@days + 7 \\cdot @weeks + @after$?",
            "A bill dated on a @today is due in @days days. The customer may pay @weeks weeks later, and a last reminder gives " +
                "@after days more. What weekday is the last day for paying?",
            "It was @today when @name began a diary. After @days days @he stopped for @weeks weeks, then wrote for @after more " +
                "days. On which day of the week, counted forward like that, did @he finish?",
        ],
        Distractors =
        [
            "It is {12|18|21} degrees outside.",
            "A class of {22|25|28} pupils is given this problem.",
            "This is problem number {4|17|32} of a contest.",
        ],
        Methods =
        [
            new("""
                int days = @days + 7 * @weeks + @after;
                int place = ((int)DayOfWeek.@today + days) % 7;
                var weekday = (DayOfWeek)place;
                """,
                "weekday"),
            new("""
                var weekday = DayOfWeek.@today;
                for (int i = 1; i <= @days + 7 * @weeks + @after; i++)
                {
                    weekday = weekday == DayOfWeek.Saturday ? DayOfWeek.Sunday : weekday + 1;
                }
                """,
                "weekday"),
            new("var weekday = (DayOfWeek)(((int)DayOfWeek.@today + @days + @after) % 7);", "weekday"),
        ],
        Mistakes =
        [
            new("""
                int days = @days + 7 * @weeks + @after - 1;
                var weekday = (DayOfWeek)(((int)DayOfWeek.@today + days) % 7);
                """,
                "weekday", "The first day is counted, too."),
            new("""
                int days = @days + 7 * @weeks;
                var weekday = (DayOfWeek)(((int)DayOfWeek.@today + days) % 7);
                """,
                "weekday", "The days after the weeks are left out."),
            new("""
                int days = @days + 7 * @weeks + @after;
                var weekday = (DayOfWeek)((((int)DayOfWeek.@today - days) % 7 + 7) % 7);
                """,
                "weekday", "The days are counted backwards."),
        ],
    };
}
