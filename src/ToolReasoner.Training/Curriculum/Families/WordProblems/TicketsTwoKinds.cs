namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Adults and children, a number of tickets and the takings: two unknowns.</summary>
internal static class TicketsTwoKinds
{
    public static Family Family { get; } = new("tickets-two-kinds", Subject.WordProblems)
    {
        Draw = draw =>
        {
            var (adult, child) = (draw.Int("adult", 6, 20), draw.Int("child", 2, 12));
            var (adults, children) = (draw.Between(2, 10 * draw.Level), draw.Between(2, 12 * draw.Level));
            var all = draw.Set("all", adults + children);
            var money = draw.Set("money", (adults * adult) + (children * child));
            draw.Word("place", "zoo", "museum", "theater", "swimming pool", "circus", "cinema");
            draw.Require(adult > child && adults != children);
            return adults;
        },
        Statements =
        [
            "Tickets for the @place cost $@adult for adults and $@child for children. @all tickets were sold for $@money in total. " +
                "How many adult tickets were sold?",
            "How many adults are in a group of @all visitors to the @place who pay $@money together, if an adult pays $@adult and " +
                "a child $@child?",
            "A @place took in $@money from @all visitors today. Children pay $@child, everybody else pays $@adult. {How many " +
                "visitors were not children|How many visitors paid the full price}?",
            "Let $a$ adults and $c$ children visit a @place, with $a + c = @all$ and $@{adult}a + @{child}c = @money$. Find $a$.",
            "A baker sold @all cakes for $@money. Large cakes cost $@adult and small ones $@child. How many large cakes did the " +
                "baker sell?",
            "In one drawer there are only $@adult vouchers and $@child vouchers. There are @all vouchers, worth $@money together. " +
                "How many $@adult vouchers are there?",
            "The cash box of the @place contains $@money. It was empty this morning, and @all people have come in since then, each " +
                "paying $@child (under 12) or $@adult (12 and older). Determine the number of people aged 12 or older.",
            "For a job one gets @adult points if it is hard and @child points if it is easy. Someone did @all jobs and got @money " +
                "points. How many jobs were hard?",
            "@money dollars were paid for @all plants. Each plant was either a rose at $@adult or a tulip at $@child. {Find the " +
                "number of roses.|What is the number of roses?}",
        ],
        Distractors =
        [
            "The book with this problem has {120|244|310} pages.",
            "It is {12|18|21} degrees outside.",
            "The sun {is shining|has just risen}.",
        ],
        Methods =
        [
            new("""
                int adults = 0;
                while (adults * @adult + (@all - adults) * @child != @money)
                {
                    adults++;
                }
                """,
                "adults"),
            new("""
                int ifAllChildren = @all * @child;
                int extra = @money - ifAllChildren;
                int adults = extra / (@adult - @child);
                """,
                "adults"),
            new("var adults = Algebra.Solve(\"@adult*x + @child*(@all - x) = @money\").Elements[0];", "adults"),
            new("int adults = Enumerable.Range(0, @all + 1).Single(a => @adult * a + @child * (@all - a) == @money);", "adults"),
        ],
        Checks =
        [
            new("", "@claimed * @adult + (@all - @claimed) * @child == @money"),
        ],
        Mistakes =
        [
            new("""
                int adults = (@money - @all * @child) / (@adult - @child);
                int children = @all - adults;
                """,
                "children", "The program counts the children instead of the adults."),
            new("int adults = @money / (@adult + @child);", "adults", "The money is divided by the sum of the prices."),
        ],
    };
}
