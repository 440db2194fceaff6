namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Minutes per day become hours over weeks.</summary>
internal static class PracticeHours
{
    public static Family Family { get; } = new("practice-hours", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (morning, evening) = (draw.Of("morning", 15, 20, 25, 30, 35, 40, 45, 50), draw.Of("evening", 10, 15, 20, 25, 30, 40, 55, 70));
            var (days, weeks) = (draw.Int("days", 3, 6), draw.Sized("weeks", 2, 6, 30));
            draw.Word("skill", "the piano", "chess", "French", "the violin", "juggling", "the drums");
            draw.Require((morning + evening) * days * weeks % 60 == 0);
            var minutes = 0L;
            for (var day = 0; day < days * weeks; day++)
            {
                minutes += morning + evening;
            }
            return minutes / 60;
        },
        Statements =
        [
            "@name practices @skill for @morning minutes in the morning and @evening minutes in the evening, @days days a week. " +
                "How many hours does @he practice in @weeks weeks?",
            "How many hours of practice does @name have in @weeks weeks if on each of @days days a week @he spends @morning " +
                "minutes before school and @evening minutes after school on @skill?",
            "For @weeks weeks @name learned @skill. On @days days of each week there was a lesson of @morning minutes and @evening " +
                "minutes of homework. How many hours is that in all?",
            "On @days days of every week a bus driver cleans the bus: @morning minutes inside, @evening minutes outside. How many " +
                "hours {go into|does the driver spend} cleaning in @weeks weeks?",
            "A gym class has @morning minutes of running and @evening minutes of games, and meets @days times a week. How many " +
                "hours of class are there in @weeks weeks?",
            "@name walks @evening minutes home from work and @morning minutes to work, @days days per week. Find the number of " +
                "hours that @he walks in @weeks weeks.",
            "Each working day @name wastes @morning minutes in traffic and @evening minutes looking for parking. With @days " +
                "working days a week, {how many hours|what number of hours} does @he lose in @weeks weeks?",
            "@weeks weeks, @days days in each, @morning minutes and another @evening minutes on every one of those days: that is " +
                "how long @name worked on @skill. Express the time in hours.",
            "Let a dog be walked $@morning$ minutes and again $@evening$ minutes on $@days$ days of each week. How many hours is " +
                "it walked in $@weeks$ weeks?",
        ],
        Distractors =
        [
            "The nearest town has {4000|12000} inhabitants.",
            "A teacher who is {31|45} years old thought up this problem.",
            "All of this happens {3|8} km from the sea.",
        ],
        Methods =
        [
            new("""
                int perDay = @morning + @evening;
                int perWeek = perDay * @days;
                int minutes = perWeek * @weeks;
                int hours = minutes / 60;
                """,
                "hours"),
            new("""
                int minutes = 0;
                for (int day = 1; day <= @days * @weeks; day++)
                {
                    minutes += @morning + @evening;
                }
                int hours = minutes / 60;
                """,
                "hours"),
            new("var time = TimeSpan.FromMinutes((@morning + @evening) * @days * @weeks);", "time.TotalHours"),
        ],
        Mistakes =
        [
            new("int minutes = (@morning + @evening) * @days * @weeks;", "minutes", "The time is in minutes, not in hours."),
            new("int hours = (@morning + @evening) * 7 * @weeks / 60;", "hours", "A week is counted with seven days of practice."),
            new("int hours = @morning * @days * @weeks / 60;", "hours", "The second part of each day is forgotten."),
        ],
    };
}
