namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A temperature goes up and down, also below zero.</summary>
internal static class TemperatureChanges
{
    public static Family Family { get; } = new("temperature-changes", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var start = draw.Int("start", -15, 20);
            var (drop, hours, rise, later) = (draw.Int("drop", 2, 6), draw.Sized("hours", 2, 5, 12), draw.Int("rise", 1, 5), draw.Int("later", 2, 9));
            draw.Require(start != 0 && hours != later);
            return start - Enumerable.Range(0, hours).Sum(_ => drop) + Enumerable.Range(0, later).Sum(_ => rise);
        },
        Statements =
        [
            "At midnight it is @start degrees. The temperature falls by @drop degrees an hour for @hours hours and then rises by " +
                "@rise degrees an hour for @later hours. What is the temperature then, in degrees?",
            "What does a thermometer show that starts at @start°C, goes down @drop degrees in each of @hours hours, and goes up " +
                "@rise degrees in each of the @later hours after that?",
            "For @hours hours the air cooled by @drop degrees per hour, from @start degrees; afterwards it warmed by @rise degrees " +
                "per hour for @later hours. {Find|Determine} the temperature at the end, in degrees.",
            "A diver's robot is at height @start m, measured from the sea's surface (negative means below). It sinks @drop m per " +
                "minute for @hours minutes and climbs @rise m per minute for the next @later minutes. At what height, in m, is it now?",
            "In a game @name has @start points. @He loses @drop points in each of @hours rounds and wins @rise points in each of " +
                "@later rounds. How many points does @he have in the end? (The number can be negative.)",
            "Let $T = @start$. Subtract $@drop$ from it $@hours$ times and add $@rise$ to it $@later$ times. What is the value of $T$?",
            "The elevator of a deep mine is on level @start. It goes down @hours times by @drop levels, then up @later times by " +
                "@rise levels. On which level does it stop?",
            "@name's account stands at @start dollars. On @hours days @drop dollars are taken off, on @later days @rise dollars " +
                "are paid in. What is the balance in dollars, where a debt counts as negative?",
            "A freezer room warms by @rise degrees in each of @later hours with the door open, having cooled by @drop degrees in " +
                "each of the @hours hours before, beginning at @start degrees. What temperature, in degrees, does it reach?",
        ],
        Distractors =
        [
            "It is a {Monday|Friday} in {May|June}.",
            "A class of {22|25|28} pupils is given this problem.",
            "This is problem number {4|17|32} of a contest.",
        ],
        Methods =
        [
            new("""
                int fallen = @start - @drop * @hours;
                int temperature = fallen + @rise * @later;
                """,
                "temperature"),
            new("""
                int temperature = @start;
                for (int hour = 1; hour <= @hours; hour++)
                {
                    temperature -= @drop;
                }
                for (int hour = 1; hour <= @later; hour++)
                {
                    temperature += @rise;
                }
                """,
                "temperature"),
            new("int temperature = @start - @hours * @drop + @later * @rise;", "temperature"),
        ],
        Mistakes =
        [
            new("int temperature = @start + @drop * @hours + @rise * @later;", "temperature", "Falling is taken as rising."),
            new("int temperature = @start - @drop * @later + @rise * @hours;", "temperature",
                "The hours of falling and rising are exchanged."),
            new("int temperature = @start - @drop + @rise * @later;", "temperature", "The first change is counted for one hour only."),
        ],
    };
}
