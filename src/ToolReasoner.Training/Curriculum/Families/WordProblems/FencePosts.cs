namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Posts along a straight line, both ends included, and what they cost.</summary>
internal static class FencePosts
{
    public static Family Family { get; } = new("fence-posts", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (gap, gaps) = (draw.Int("gap", 2, 12), draw.Between(4, 12 * draw.Level));
            var length = draw.Set("length", gap * gaps);
            var price = draw.Int("price", 3, 25);
            var cost = 0;
            for (var at = 0; at <= length; at += gap)
            {
                cost += price;
            }
            return cost;
        },
        Statements =
        [
            "@name builds a straight fence of @length meters with a post every @gap meters, including one at each end. A post " +
                "costs $@price. What do the posts cost in dollars?",
            "What do the trees for one side of a straight road cost, in dollars, if the road is @length m long, a tree is planted " +
                "every @gap m from its beginning to its end, both included, and each tree costs $@price?",
            "Lamps at $@price each are set up along a straight path, @gap meters apart. The first stands at the start, the last at " +
                "the end of the @length meters. How much money {do the lamps cost|is spent on lamps}?",
            "A rope of @length feet is hung with flags. There is a flag at either end and one every @gap feet in between. Each " +
                "flag costs $@price to make. Find the cost of all flags, in dollars.",
            "Let a wall be $@length$ m long, with hooks at both ends and every $@gap$ m between. What is the price of the hooks, " +
                "in dollars, at $@price$ dollars per hook?",
            "Each pole costs @price dollars. Poles stand in a line that is @length yards long, @gap yards from one to the next, " +
                "and there is a pole at each of the two ends. {Compute|Find} the cost of the poles.",
            "A bus line is @length km long. It has a stop at each end and one every @gap km. A new sign for a stop costs $@price. " +
                "How many dollars do new signs for all stops cost?",
            "@name sticks pins into a strip of wood, one at the left edge, then one every @gap cm up to the right edge. The strip " +
                "is @length cm long and a pin weighs @price grams. How many grams do the pins weigh?",
            "Along a straight canal of @length meters stand benches, with @gap meters between neighbors and a bench at both ends. " +
                "The town paid $@price for each. How much did it pay?",
        ],
        Distractors =
        [
            "The story is from the year {2009|2018}.",
            "The nearest town has {4000|12000} inhabitants.",
            "A teacher who is {31|45} years old thought up this problem.",
        ],
        Methods =
        [
            new("""
                int gaps = @length / @gap;
                int posts = gaps + 1;
                int cost = posts * @price;
                """,
                "cost"),
            new("""
                int cost = 0;
                for (int place = 0; place <= @length; place += @gap)
                {
                    cost += @price;
                }
                """,
                "cost"),
            new("int cost = (@length / @gap + 1) * @price;", "cost"),
        ],
        Mistakes =
        [
            new("""
                int posts = @length / @gap;
                int cost = posts * @price;
                """,
                "cost", "The gaps are counted instead of the posts."),
            new("""
                int cost = 0;
                for (int place = @gap; place < @length; place += @gap)
                {
                    cost += @price;
                }
                """,
                "cost", "The loop leaves out the two ends."),
            new("int posts = @length / @gap + 1;", "posts", "The program gives the number of posts instead of their cost."),
        ],
    };
}
