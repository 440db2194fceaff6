namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>Minutes between two times of the day.</summary>
internal static class TimeDifference
{
    public static Family Family { get; } = new("time-difference", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 1, 11);
            var m = draw.Int("m", 10, 59);
            var b = draw.Int("b", 1, 11);
            var n = draw.Int("n", 10, 59);
            draw.Person();
            draw.Require((b * 60) + n + (12 * 60) > (a * 60) + m && m != n);
            var minutes = 0;
            for (var (hour, minute) = (a, m); hour != b + 12 || minute != n; minutes++)
            {
                minute++;
                if (minute == 60)
                {
                    minute = 0;
                    hour++;
                }
            }

            return minutes;
        },
        Statements =
        [
            "How many minutes are there from @a:@m a.m. to @b:@n p.m. of the same day?",
            "@name leaves home at @a:@m a.m. and returns at @b:@n p.m. on {the same|that} day. How many minutes was @he away?",
            "A train starts at @a:@m in the morning and arrives at @b:@n in the afternoon or evening of that day. {Find its travel time in minutes.|What is its travel time in minutes?}",
            "A shop opens at @a:@m a.m. and closes at @b:@n p.m. For how many minutes is it {open|open each day}?",
            "It is @b:@n p.m. now. How many minutes ago was it @a:@m a.m. {today|on this day}?",
            "{Compute|Determine} the number of minutes between @a:@m a.m. and @b:@n p.m.",
            "A movie marathon begins at @a:@m a.m. and ends the same day at @b:@n p.m. {How long is it, in minutes?|How many minutes does it last?}",
            "A bread dough was set aside at @a:@m a.m. It was baked at @b:@n p.m. How many minutes did it {rest|wait}?",
            "If a clock shows @a:@m before noon, after how many minutes will it show @b:@n after noon?",
        ],
        Methods =
        [
            new("""
                int start = @a * 60 + @m;
                int end = (@b + 12) * 60 + @n;
                int minutes = end - start;
                """,
                "minutes"),
            new("""
                var start = new TimeSpan(@a, @m, 0);
                var end = new TimeSpan(@b + 12, @n, 0);
                double minutes = (end - start).TotalMinutes;
                """,
                "minutes"),
            new("""
                int untilNoon = 12 * 60 - (@a * 60 + @m);
                int afterNoon = @b * 60 + @n;
                int minutes = untilNoon + afterNoon;
                """,
                "minutes"),
        ],
        Mistakes =
        [
            new("int minutes = Math.Abs(@b * 60 + @n - (@a * 60 + @m));", "minutes", "Twelve hours are missing after noon."),
            new("int minutes = (@b + 12 - @a) * 60;", "minutes", "Only the full hours are counted."),
            new("int minutes = (@b + 12) * 100 + @n - (@a * 100 + @m);", "minutes", "An hour has 60 minutes, not 100."),
        ],
    };
}
