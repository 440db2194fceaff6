namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Bags with weights over a limit: the charge for what is too much.</summary>
internal static class LuggageOverTheLimit
{
    public static Family Family { get; } = new("luggage-over-the-limit", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var weights = new[] { draw.Int("a", 12, 34), draw.Int("b", 12, 34), draw.Int("c", 12, 34), draw.Int("d", 12, 34) };
            var (limit, price) = (draw.Of("limit", 18, 20, 22, 23, 25), draw.Sized("price", 3, 8, 25));
            draw.Require(weights.Count(weight => weight > limit) is 2 or 3 && weights.Distinct().Count() == 4);
            return weights.Where(weight => weight > limit).Sum(weight => weight - limit) * price;
        },
        Statements =
        [
            "An airline lets each bag weigh up to @limit kg and charges $@price for every kg above that in a bag. @name's bags " +
                "weigh @a, @b, @c and @d kg. How many dollars must @he pay?",
            "How many dollars does @name pay for bags of @a kg, @b kg, @c kg and @d kg if each kilogram over @limit kg in a bag " +
                "costs $@price?",
            "@name rents a bike on four days, for @a, @b, @c and @d minutes. The first @limit minutes of a day are free, each " +
                "minute after them costs @price cents. {How many cents|What number of cents} does @he pay?",
            "In four rounds of a quiz the team gave @a, @b, @c and @d answers. For each answer above @limit in a round it gets " +
                "@price bonus points. What is the sum of the bonus points?",
            "A worker gets $@price extra for each piece above @limit in a day. In four days the worker made @a, @b, @c and @d " +
                "pieces. Find the extra pay in dollars.",
            "Let $f(x) = \\max(x - @limit, 0)$. Compute $@price \\cdot (f(@a) + f(@b) + f(@c) + f(@d))$.",
            "Each kilogram that is too much costs @price dollars. On the scale, the four suitcases of @name's family show @a, @b, " +
                "@c and @d kilograms, and each may weigh @limit. What is the charge in dollars?",
            "@price dollars per km is the fee for each km that a rented car goes beyond @limit km in a day. @name drove @a km on " +
                "the first day, @b on the second, @c on the third and @d on the fourth. How much is the fee altogether, in dollars?",
            "Four trucks with @a, @b, @c and @d tons come to a bridge for at most @limit tons. Each must leave behind what is too " +
                "much, and storing a ton costs $@price. What must be paid for storing, in dollars?",
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
                int[] weights = [@a, @b, @c, @d];
                int charge = 0;
                foreach (int weight in weights)
                {
                    if (weight > @limit) charge += (weight - @limit) * @price;
                }
                """,
                "charge"),
            new("""
                int[] weights = [@a, @b, @c, @d];
                int tooMuch = weights.Sum(weight => Math.Max(weight - @limit, 0));
                int charge = tooMuch * @price;
                """,
                "charge"),
            new("""
                int[] weights = [@a, @b, @c, @d];
                int charge = @price * (weights.Sum(weight => Math.Max(weight, @limit)) - 4 * @limit);
                """,
                "charge"),
        ],
        Mistakes =
        [
            new("""
                int[] weights = [@a, @b, @c, @d];
                int charge = (weights.Sum() - 4 * @limit) * @price;
                """,
                "charge", "Light ones make up for heavy ones."),
            new("""
                int[] weights = [@a, @b, @c, @d];
                int charge = weights.Where(weight => weight > @limit).Sum() * @price;
                """,
                "charge", "The whole weight of the heavy ones is charged."),
            new("""
                int[] weights = [@a, @b, @c, @d];
                int heavy = weights.Count(weight => weight > @limit) * @price;
                """,
                "heavy", "Those over the limit are counted, not what is too much."),
        ],
    };
}
