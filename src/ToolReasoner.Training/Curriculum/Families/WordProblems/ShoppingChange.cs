namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Two kinds are bought and paid with a note: the change.</summary>
internal static class ShoppingChange
{
    public static Family Family { get; } = new("shopping-change", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Thing("first");
            draw.Thing("second");
            var (a, p, b, q) = (draw.Sized("a", 2, 6, 15), draw.Int("p", 2, 9), draw.Sized("b", 2, 6, 12), draw.Int("q", 2, 12));
            var paid = draw.Of("paid", 50, 100, 150, 200, 300);
            draw.Require(p != q && (a * p) + (b * q) < paid);
            return paid - (a * p) - (b * q);
        },
        Statements =
        [
            "@name buys @a @firsts for $@p each and @b @seconds for $@q each. @He pays with $@paid. How much change does @he " +
                "{get|receive}?",
            "How many dollars does @name {have left|still have} if @he had $@paid and bought @a @firsts at $@p apiece and @b " +
                "@seconds at $@q apiece?",
            "At the market one @first costs $@p and one @second costs $@q. @name takes @a of the former and @b of the latter and " +
                "hands over $@paid. What is @his change in dollars?",
            "@name came to the shop with $@paid. First @he bought @b @seconds, which cost $@q each. Then @he bought @a @firsts, " +
                "which cost $@p each. How much money {is left|remains}?",
            "A school club has $@paid. It {needs|orders} @a @firsts ($@p each) and @b @seconds ($@q each). How many dollars remain " +
                "in the club's cash box afterwards?",
            "Let one @first cost $@p and one @second $@q. Find the change from $@paid after @a @firsts and @b @seconds have been " +
                "paid for.",
            "\"I would like @b @seconds and @a @firsts, please,\" says @name. The @seconds are $@q each, the @firsts $@p each. @name " +
                "gives the clerk $@paid. How many dollars does the clerk give back?",
            "Find out how much money @name has after shopping: @he starts with @paid dollars, spends @p dollars on each of @a " +
                "@firsts, and @q dollars on each of @b @seconds.",
            "One @first sells for $@p. One @second sells for $@q. With $@paid in @his pocket, @name gets @a @firsts and @b " +
                "@seconds. What amount, in dollars, does @he bring {home|back home}?",
            "@name's bill lists @a @firsts at $@p each and @b @seconds at $@q each. @He settles it with $@paid in cash. How much " +
                "does @he get back?",
        ],
        Distractors =
        [
            "The shop closes at 6 p.m.",
            "It is {five minutes|a short walk} from home to the shop.",
            "A class of {22|25|28} pupils is given this problem.",
        ],
        Methods =
        [
            new("""
                int firstCost = @a * @p;
                int secondCost = @b * @q;
                int total = firstCost + secondCost;
                int change = @paid - total;
                """,
                "change"),
            new("""
                int change = @paid;
                for (int i = 0; i < @a; i++)
                {
                    change -= @p;
                }
                for (int i = 0; i < @b; i++)
                {
                    change -= @q;
                }
                """,
                "change"),
            new("int change = @paid - (@a * @p + @b * @q);", "change"),
        ],
        Checks =
        [
            new("", "@claimed + @a * @p + @b * @q == @paid"),
        ],
        Mistakes =
        [
            new("int total = @a * @p + @b * @q;", "total", "The program gives the cost instead of the change."),
            new("""
                int firstCost = @a * @p;
                int change = @paid - firstCost;
                """,
                "change", "The second kind is not paid for."),
            new("int change = @paid - (@a * @q + @b * @p);", "change", "The prices of the two kinds are exchanged."),
        ],
    };
}
