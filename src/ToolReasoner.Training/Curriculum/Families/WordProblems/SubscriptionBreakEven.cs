namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>From how many visits on a card with a fee is cheaper.</summary>
internal static class SubscriptionBreakEven
{
    public static Family Family { get; } = new("subscription-break-even", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (fee, single) = (draw.Sized("fee", 20, 60, 240), draw.Int("single", 6, 18));
            var reduced = draw.Int("reduced", 1, 9);
            draw.Word("place", "swimming pool", "climbing hall", "gym", "ice rink", "museum", "skate park");
            draw.Require(single - reduced > 1 && fee % (single - reduced) != 0);
            return (fee / (single - reduced)) + 1;
        },
        Statements =
        [
            "A visit to the @place costs $@single. With a card for $@fee, each visit costs only $@reduced. What is the least " +
                "number of visits for which the card saves money?",
            "How many times must @name visit the @place at least so that a card for $@fee with visits at $@reduced is cheaper than " +
                "paying $@single for each visit?",
            "@name thinks about a membership of the @place. It costs $@fee, and members pay $@reduced per visit instead of " +
                "$@single. From how many visits on does @he spend less as a member?",
            "Two plans: plan A costs $@single per ride, plan B costs $@fee once and $@reduced per ride. For which smallest number " +
                "of rides is plan B {cheaper|the cheaper one}?",
            "One print shop takes $@single for every poster. Another takes $@fee for setting up and $@reduced for every poster. " +
                "Find the least number of posters for which the second shop costs less.",
            "Let $f(n) = @{single}n$ and $g(n) = @fee + @{reduced}n$ be the prices of two offers for $n$ months. What is the least " +
                "positive integer $n$ with $g(n) < f(n)$?",
            "A heater costs $@fee and then $@reduced a day to run; the old one costs nothing to buy but $@single a day to run. " +
                "After how many whole days has the new heater become the cheaper choice?",
            "Someone who owns the $@fee pass for the @place pays $@reduced at the door; someone without it pays $@single. The pass " +
                "pays off when the total with it is really smaller. How many visits does that take at least?",
            "@name can download songs for @single cents each, or join a club for @fee cents and get them for @reduced cents each. " +
                "{What is the smallest number|How many, at least, is the number} of songs for which the club is the better deal?",
        ],
        Distractors =
        [
            "The @place is open on Sundays.",
            "All of this happens {3|8} km from the sea.",
            "The book with this problem has {120|244|310} pages.",
        ],
        Methods =
        [
            new("""
                int visits = 0;
                while (@fee + visits * @reduced >= visits * @single)
                {
                    visits++;
                }
                """,
                "visits"),
            new("""
                int saved = @single - @reduced;
                int visits = @fee / saved + 1;
                """,
                "visits"),
            new("int visits = Enumerable.Range(1, 1000).First(n => @fee + @reduced * n < @single * n);", "visits"),
        ],
        Checks =
        [
            new("", "@fee + @reduced * @claimed < @single * @claimed && @fee + @reduced * (@claimed - 1) >= @single * (@claimed - 1)"),
        ],
        Mistakes =
        [
            new("""
                int saved = @single - @reduced;
                int visits = @fee / saved;
                """,
                "visits", "At this number the card does not save money yet."),
            new("int visits = @fee / @single + 1;", "visits", "The reduced price for each visit is left out."),
            new("int visits = @fee / (@single + @reduced) + 1;", "visits", "The prices are added instead of compared."),
        ],
    };
}
