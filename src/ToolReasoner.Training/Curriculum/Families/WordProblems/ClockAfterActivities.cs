namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>When everything is done: the time of day.</summary>
internal static class ClockAfterActivities
{
    public static Family Family { get; } = new("clock-after-activities", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (hour, minute) = (draw.Int("hour", 6, 12), draw.Of("minute", 10, 15, 20, 25, 30, 35, 40, 45, 50));
            var (count, each, pause) = (draw.Sized("count", 2, 5, 9), draw.Of("each", 20, 25, 35, 40, 45, 50), draw.Of("pause", 5, 10, 15));
            var total = (hour * 60) + minute + (count * each) + ((count - 1) * pause);
            draw.Require(total < 24 * 60 && total % 60 >= 10);
            return $"{total / 60}:{total % 60}";
        },
        Statements =
        [
            "@name's lessons start at @hour:@minute. There are @count lessons of @each minutes with a break of @pause minutes " +
                "between two lessons. At what time does the last lesson end? Give it as hours:minutes on a 24-hour clock.",
            "At what time (24-hour clock) are @count films of @each minutes over if the first one starts at @hour:@minute and " +
                "there are @pause minutes from the end of one film to the start of the next?",
            "A dentist sees @count patients, one after the other. Each takes @each minutes, and cleaning up between two patients " +
                "takes @pause minutes. The first sits down at @hour:@minute. When does the last one get up? {Write|Give} the time as " +
                "h:mm, 24-hour clock.",
            "Between two rounds of a contest there is a rest of @pause minutes; a round lasts @each minutes. With @count rounds " +
                "and a start at @hour:@minute, when does the contest end, on a 24-hour clock?",
            "@name bakes @count cakes in one oven, @each minutes each. To change the cakes takes @pause minutes. The first cake " +
                "goes in at @hour:@minute. At what time on a 24-hour clock does the last one come out?",
            "A bus leaves at @hour:@minute for a tour with @count stages. Each stage takes @each minutes of driving. Between " +
                "stages it stops for @pause minutes. Find the time of arrival (24-hour clock, as h:mm).",
            "Let a program begin at $@hour{:}@minute$ and have $@count$ parts of $@each$ minutes with pauses of $@pause$ minutes " +
                "in between. When is it over? Use a 24-hour clock.",
            "@pause minutes of rest follow on each walk but the last. @name goes for @count walks of @each minutes, from " +
                "@hour:@minute on. What does a 24-hour clock show at the end of the last walk?",
            "The washing machine runs @count times in a row, @each minutes each time, and stands still for @pause minutes between " +
                "two runs. It was started at @hour:@minute. When is it done? Answer with hours:minutes (24-hour clock).",
        ],
        Distractors =
        [
            "All of this happens {3|8} km from the sea.",
            "The book with this problem has {120|244|310} pages.",
            "It is {12|18|21} degrees outside.",
        ],
        Methods =
        [
            new("""
                int minutes = @count * @each + (@count - 1) * @pause;
                var time = new TimeOnly(@hour, @minute).AddMinutes(minutes);
                """,
                "time.ToString(\"H:mm\")"),
            new("""
                int minutes = @hour * 60 + @minute + @count * @each + (@count - 1) * @pause;
                string time = $"{minutes / 60}:{minutes % 60:00}";
                """,
                "time"),
            new("""
                int minutes = @hour * 60 + @minute;
                for (int i = 1; i <= @count; i++)
                {
                    minutes += @each;
                    if (i < @count) minutes += @pause;
                }
                string time = $"{minutes / 60}:{minutes % 60:00}";
                """,
                "time"),
        ],
        Mistakes =
        [
            new("""
                int minutes = @hour * 60 + @minute + @count * (@each + @pause);
                string time = $"{minutes / 60}:{minutes % 60:00}";
                """,
                "time", "There is one break too many."),
            new("""
                int minutes = @hour * 60 + @minute + @count * @each;
                string time = $"{minutes / 60}:{minutes % 60:00}";
                """,
                "time", "The breaks are left out."),
            new("""
                int minutes = @hour * 100 + @minute + @count * @each + (@count - 1) * @pause;
                string time = $"{minutes / 100}:{minutes % 100:00}";
                """,
                "time", "An hour is taken to have a hundred minutes."),
        ],
    };
}
