namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Several meals, a tip in percent, split by some people.</summary>
internal static class BillWithTip
{
    public static Family Family { get; } = new("bill-with-tip", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (a, p, b, q) = (draw.Int("a", 2, 6), draw.Int("p", 8, 24), draw.Int("b", 2, 8), draw.Int("q", 2, 7));
            var tip = draw.Of("tip", 10, 15, 20, 25);
            var people = draw.Int("people", 2, 3 + draw.Level);
            var bill = (a * p) + (b * q);
            draw.Require(a != b && bill * (100 + tip) % (people * 5) == 0);
            return bill * (100 + tip) / 100m / people;
        },
        Statements =
        [
            "@people friends eat out. They order @a meals at $@p each and @b drinks at $@q each, add a tip of @tip%, and split the " +
                "bill equally. How many dollars does each pay?",
            "How much does each of @people people pay, in dollars, if @a pizzas for $@p each and @b salads for $@q each are " +
                "shared, with a tip of @tip% on top?",
            "A tip of @tip% goes on top of the bill for @b coffees ($@q each) and @a cakes ($@p each). @name and @his companions, " +
                "@people people in all, pay equal parts. {What is @his part in dollars?|Find @his part in dollars.}",
            "The bill shows @a times $@p and @b times $@q. @people people divide it equally after @tip% has been added for " +
                "service. What does one of them pay, in dollars?",
            "For a trip, @people families rent @a large tents at $@p and @b small ones at $@q. Insurance adds @tip% to the rent. " +
                "All costs are divided equally. How many dollars must each family pay?",
            "Let $B = @a \\cdot @p + @b \\cdot @q$. Increase $B$ by $@tip\\%$ and divide by $@people$. What is the result?",
            "@name buys paint for @people neighbors together: @a cans at $@p, @b brushes at $@q. Tax of @tip% is added. If each " +
                "neighbor pays the same, how much is that in dollars?",
            "In equal shares, @people guests pay for @b bowls of soup at $@q, @a plates of fish at $@p, and a service charge of " +
                "@tip percent of these. How many dollars is a share?",
            "\"We were @people, we had @a dinners for $@p each and @b desserts for $@q each, and we gave @tip% extra to the " +
                "waiter,\" @name recalls. What did everyone pay, in dollars, if all paid the same?",
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
                int bill = @a * @p + @b * @q;
                double tip = bill * @tip / 100.0;
                double total = bill + tip;
                double each = Math.Round(total / @people, 2);
                """,
                "each"),
            new("""
                decimal total = (@a * @p + @b * @q) * (1 + @tip / 100m);
                decimal each = total / @people;
                """,
                "each.ToString(\"0.##\")"),
            new("double each = Math.Round((@a * @p + @b * @q) * (100 + @tip) / (100.0 * @people), 2);", "each"),
        ],
        Mistakes =
        [
            new("double each = Math.Round((@a * @p + @b * @q) / (double)@people, 2);", "each", "The tip is left out."),
            new("""
                int bill = @a * @p + @b * @q;
                double total = bill + bill * @tip / 100.0;
                """,
                "total", "The bill is not split."),
            new("double each = Math.Round((@a * @p + @b * @q + @tip) / (double)@people, 2);", "each",
                "The tip is added as dollars instead of percent."),
        ],
    };
}
