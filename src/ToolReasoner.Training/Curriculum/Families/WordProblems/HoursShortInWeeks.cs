namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Hours on weekdays and at the weekend against what is needed.</summary>
internal static class HoursShortInWeeks
{
    public static Family Family { get; } = new("hours-short-in-weeks", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (weekday, weekend, needed) = (draw.Int("weekday", 5, 7), draw.Int("weekend", 7, 10), draw.Int("needed", 8, 10));
            var (weeks, nap) = (draw.Sized("weeks", 2, 5, 20), draw.Int("nap", 1, 3));
            var perWeek = (7 * needed) - (5 * weekday) - (2 * weekend) - nap;
            draw.Require(perWeek > 0 && weekend > weekday);
            var missing = 0;
            for (var day = 0; day < weeks * 7; day++)
            {
                missing += needed - (day % 7 < 5 ? weekday : weekend) - (day % 7 == 6 ? nap : 0);
            }
            return missing;
        },
        Statements =
        [
            "@name needs @needed hours of sleep a night. @He sleeps @weekday hours on each of the five weeknights and @weekend " +
                "hours on each of the two weekend nights, and naps @nap hours on Sundays. How many hours of sleep does @he miss in " +
                "@weeks weeks?",
            "How many hours does @name fall short of @needed hours a day in @weeks weeks if @he trains @weekday hours on each of " +
                "five days a week, @weekend hours on each of the other two, and @nap hours more with a coach once a week?",
            "In @weeks weeks, how many loaves does a bakery lack if every day @needed are ordered, but it bakes only @weekday on " +
                "each day from Monday to Friday and @weekend on Saturday and on Sunday, and a friend brings @nap loaves a week?",
            "Each day of the week a garden needs @needed liters of water. From Monday to Friday it gets @weekday liters a day, on " +
                "Saturday and Sunday @weekend liters each, and rain brings @nap liters a week. {How many liters are missing in @weeks " +
                "weeks?|Find how many liters are missing in @weeks weeks.}",
            "For @weeks weeks @name has slept @weekday hours a night from Monday to Friday, @weekend hours a night at weekends, " +
                "and @nap extra hours once a week. A doctor says that @he should have slept @needed hours each night. How many hours " +
                "too few did @he sleep?",
            "Let a week have five days with $@weekday$ units, two days with $@weekend$ units and $@nap$ units extra. By how many " +
                "units are $@weeks$ such weeks below $@needed$ units a day?",
            "A nap of @nap hours a week helps a little, but with @weekday hours a night on weekdays (five of them) and @weekend " +
                "hours on Saturday and Sunday nights, @name does not get the @needed hours a day that @he needs. What is the shortage, " +
                "in hours, after @weeks weeks?",
            "@needed guests a day would make a small inn full. It has @weekday guests a day on the five workdays, @weekend a day " +
                "at the weekend, and @nap more once in each week. Over @weeks weeks, how many guests fewer than with a full inn every " +
                "day does it have?",
            "A reading plan asks for @needed pages every day of the week. @name reads @weekday pages on each workday (Monday to " +
                "Friday), @weekend pages on each day of the weekend, and once a week an extra @nap pages. How many pages is @he behind " +
                "after @weeks weeks?",
        ],
        Distractors =
        [
            "A teacher who is {31|45} years old thought up this problem.",
            "All of this happens {3|8} km from the sea.",
            "The book with this problem has {120|244|310} pages.",
        ],
        Methods =
        [
            new("""
                int neededPerWeek = 7 * @needed;
                int perWeek = 5 * @weekday + 2 * @weekend + @nap;
                int missing = (neededPerWeek - perWeek) * @weeks;
                """,
                "missing"),
            new("""
                int missing = -@nap * @weeks;
                for (int day = 0; day < 7 * @weeks; day++)
                {
                    missing += @needed - (day % 7 < 5 ? @weekday : @weekend);
                }
                """,
                "missing"),
            new("int missing = @weeks * (5 * (@needed - @weekday) + 2 * (@needed - @weekend) - @nap);", "missing"),
        ],
        Mistakes =
        [
            new("""
                int perWeek = 5 * @weekday + 2 * @weekend + @nap;
                int missing = 7 * @needed - perWeek;
                """,
                "missing", "The result is for one week only."),
            new("int missing = @weeks * (5 * (@needed - @weekday) - @nap);", "missing", "The days of the weekend are left out."),
            new("""
                int perWeek = 5 * @weekday + 2 * @weekend - @nap;
                int missing = (7 * @needed - perWeek) * @weeks;
                """,
                "missing", "The extra hours are subtracted from what there is."),
        ],
    };
}
