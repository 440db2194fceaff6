using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Distance, consumption and price give the cost, shared among some.</summary>
internal static class FuelForATrip
{
    public static Family Family { get; } = new("fuel-for-a-trip", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (way, days) = (draw.Sized("way", 10, 40, 150), draw.Int("days", 2, 9));
            var (perLiter, price) = (draw.Of("perLiter", 8, 10, 12, 15, 16, 20), draw.Int("price", 2, 6));
            var friends = draw.Int("friends", 2, 5);
            draw.Require(2 * way * days % perLiter == 0 && 2 * way * days / perLiter * price % friends == 0);
            return new Rational(2 * way * days, perLiter) * price / friends;
        },
        Statements =
        [
            "@name drives @way km to work and @way km back, @days days a week. The car goes @perLiter km on a liter of gas, which " +
                "costs $@price. @friends people share the cost equally. What does each pay per week, in dollars?",
            "How many dollars does each of @friends people pay if they share the gas for @days round trips of @way km each way in " +
                "a car that needs one liter for @perLiter km, at $@price a liter?",
            "Gas costs $@price a gallon, and a van gets @perLiter miles out of a gallon. @friends musicians take it to @days " +
                "concerts, each @way miles from home, and come home after every concert. They split the gas money evenly. {How much is " +
                "one share|What is each one's share}, in dollars?",
            "A motor boat uses a liter per @perLiter km. In a week it goes @days times to an island @way km away and back. The " +
                "@friends owners share the fuel costs; a liter is $@price. Find the cost for each owner, in dollars.",
            "With one charge, for $@price, an electric bus goes @perLiter km. It makes @days tours a day, each @way km out and " +
                "@way km back. The cost is met in equal parts by @friends towns. What does a town pay for a day, in dollars?",
            "Let a car use $1$ liter for $@perLiter$ km. What does each of $@friends$ travelers pay for $@days$ trips there and " +
                "back, $@way$ km one way, at $@price$ dollars per liter?",
            "@friends friends visit @name @days times in summer, always together in one car. The way is @way miles, there and back " +
                "@way miles each. The car does @perLiter miles per gallon at $@price per gallon. How much does each friend spend on " +
                "gas, in dollars?",
            "One can of paint at $@price is enough for @perLiter meters of fence. A farm has @days fields; along each, a fence of " +
                "@way meters is to be painted on both sides. The @friends families of the farm share the price. How many dollars does " +
                "a family pay for the paint?",
            "For @days days, a plow goes up a road of @way km and down again once a day. It burns a gallon every @perLiter km; a " +
                "gallon is $@price. @friends villages pay equally. Determine what each pays in dollars.",
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
                int distance = 2 * @way * @days;
                int fuel = distance / @perLiter;
                int cost = fuel * @price;
                int share = cost / @friends;
                """,
                "share"),
            new("""
                int distance = 0;
                for (int day = 1; day <= @days; day++)
                {
                    distance += @way + @way;
                }
                int share = distance * @price / (@perLiter * @friends);
                """,
                "share"),
            new("var share = new Rational(2 * @way * @days, @perLiter) * @price / @friends;", "share"),
        ],
        Checks =
        [
            new("", "@claimed * @friends * @perLiter == 2 * @way * @days * @price"),
        ],
        Mistakes =
        [
            new("""
                double fuel = (double)@way * @days / @perLiter;
                double share = fuel * @price / @friends;
                """,
                "share", "The way back is left out."),
            new("""
                int fuel = 2 * @way * @days / @perLiter;
                int cost = fuel * @price;
                """,
                "cost", "The cost is not shared."),
            new("""
                int fuel = 2 * @way * @days * @perLiter;
                int share = fuel * @price / @friends;
                """,
                "share", "The distance is multiplied by the consumption instead of divided."),
        ],
    };
}
