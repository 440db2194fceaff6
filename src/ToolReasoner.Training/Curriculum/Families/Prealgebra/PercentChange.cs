namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>By how many percent a value went up or down.</summary>
internal static class PercentChange
{
    public static Family Family { get; } = new("percent-change", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var old = draw.Sized("old", 20, 200, 4_000);
            var p = draw.Between(2, 95);
            draw.Require(old * p % 100 == 0);
            var isUp = draw.Between(0, 1) == 0;
            draw.Set("now", old + (isUp ? old * p / 100 : -old * p / 100));
            draw.Set("change", isUp ? "increase" : "decrease");
            draw.Set("rose", isUp ? "rose" : "fell");
            draw.Set("went", isUp ? "went up" : "went down");
            draw.Person();
            return p;
        },
        Statements =
        [
            "A price @rose from $@old to $@now. By what percent did it {change|@change}?",
            "What is the percent @change from @old to @now?",
            "The population of a village @went from @old to @now. {Find the percent @change.|What is the percent @change?}",
            "Last year @name {collected|sold} @old stamps; this year it was @now. What is the percent @change? {Give|State} only the number.",
            "When a number changes from $@old$ to $@now$, it @went by $p$ percent. {Find|Determine} $p$.",
            "{Find|Compute} the percentage by which @now differs from @old, relative to @old.",
            "The {water level|distance} is @now today and was @old before. As a percentage of the old value, how large is the @change?",
            "Sales of a shop were $@old in May and $@now in June. They @rose by how many {percent|percent of the May sales}?",
            "@name used to earn $@old a week and now earns $@now. What percent @change {is that|does this represent}?",
        ],
        Methods =
        [
            new("int percent = Math.Abs(@now - @old) * 100 / @old;", "percent"),
            new("""
                double change = Math.Abs(@now - @old);
                double percent = Math.Round(100 * change / @old, 2);
                """,
                "percent"),
            new("""
                var ratio = new Rational(@now, @old);
                var percent = Rational.Abs(ratio - 1) * 100;
                """,
                "percent"),
        ],
        Checks = [new("", "@claimed * @old == 100 * Math.Abs(@now - @old)")],
        Mistakes =
        [
            new("double percent = Math.Round(100.0 * Math.Abs(@now - @old) / @now, 2);", "percent", "The change is compared with the new value instead of the old one."),
            new("int percent = Math.Abs(@now - @old) / @old * 100;", "percent", "The division of whole numbers loses the fraction."),
            new("int percent = Math.Abs(@now - @old);", "percent", "This is the change itself, not the percentage."),
        ],
    };
}
