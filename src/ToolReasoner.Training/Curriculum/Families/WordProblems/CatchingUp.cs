namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A faster one starts later: when it catches up, or how far it is by then.</summary>
internal static class CatchingUp
{
    public static Family Family { get; } = new("catching-up", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            var (slow, fast) = (draw.Int("slow", 3, 40), draw.Int("fast", 5, 70));
            var hours = draw.Between(1, 3 + draw.Level);
            draw.Require(fast > slow && hours * (fast - slow) % slow == 0);
            var lead = draw.Set("lead", hours * (fast - slow) / slow);
            draw.Require(lead is > 0 and < 13);
            return fast * hours;
        },
        Statements =
        [
            "@otherName rides away at @slow km/h. @lead hours later @name follows on the same road at @fast km/h. How many " +
                "kilometers from the start does @name catch up with @otherName?",
            "How many miles has a car gone at @fast miles per hour when it catches a truck at @slow miles per hour that left the " +
                "same place @lead hours earlier?",
            "A ship has been sailing for @lead hours at @slow km/h when a patrol boat leaves the same harbor to follow it at @fast " +
                "km/h. {How far from the harbor|At what distance in km from the harbor} do they meet?",
            "@name can type @fast pages an hour, @otherName @slow. @otherName begins @lead hours before @name. When both have " +
                "typed the same number of pages, what is that number?",
            "Let two runners start at the same point, the slower one at $@slow$ km/h and, $@lead$ hours later, the faster one at " +
                "$@fast$ km/h. After how many kilometers are they side by side?",
            "When @name gets on the bike and goes after @otherName at @fast km/h, @otherName has been walking for @lead hours at a " +
                "speed of @slow km/h. Find the distance, in km, that @name rides until they are together.",
            "Pump B lifts @fast liters a minute, pump A @slow liters a minute. Pump A was switched on @lead minutes before pump B. " +
                "At the moment when both have lifted equally much, how many liters has each of them lifted?",
            "@otherName plants @slow trees a day and has a lead of @lead days over @name, who plants @fast trees a day. How many " +
                "trees has @name planted when their numbers are equal?",
            "With @slow km each hour a balloon drifts off. A second balloon, which does @fast km each hour along the same line, is " +
                "let go at the same spot @lead hours afterwards. How many km away from there are they level?",
        ],
        Distractors =
        [
            "The sun {is shining|has just risen}.",
            "It is a {Monday|Friday} in {May|June}.",
            "A class of {22|25|28} pupils is given this problem.",
        ],
        Methods =
        [
            new("""
                int gap = @slow * @lead;
                int hours = gap / (@fast - @slow);
                int distance = @fast * hours;
                """,
                "distance"),
            new("""
                int ahead = @slow * @lead;
                int distance = 0;
                while (distance < ahead)
                {
                    ahead += @slow;
                    distance += @fast;
                }
                """,
                "distance"),
            new("""
                var hours = Algebra.Solve("@fast*x = @slow*(x + @lead)").Elements[0];
                var distance = @fast * hours;
                """,
                "distance"),
        ],
        Mistakes =
        [
            new("""
                int gap = @slow * @lead;
                int hours = gap / (@fast - @slow);
                """,
                "hours", "The time is given instead of the distance."),
            new("int gap = @slow * @lead;", "gap", "Only the lead is given; the slower one goes on meanwhile."),
            new("""
                int gap = @slow * @lead;
                double hours = (double)gap / (@fast + @slow);
                double distance = @fast * hours;
                """,
                "distance", "The speeds are added, as if they came towards each other."),
        ],
    };
}
