namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>The profit of a stall: income minus material and fee.</summary>
internal static class StallProfit
{
    public static Family Family { get; } = new("stall-profit", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Thing();
            var (count, price, cost) = (draw.Sized("count", 15, 50, 300), draw.Int("price", 4, 15), draw.Int("cost", 1, 8));
            var (unsold, rent) = (draw.Int("unsold", 2, 12), draw.Int("rent", 5, 40));
            var profit = ((count - unsold) * price) - (count * cost) - rent;
            draw.Require(profit > 10 && price > cost);
            return profit;
        },
        Statements =
        [
            "@name makes @count @things at a cost of $@cost each and rents a stall for $@rent. @He sells them for $@price each, " +
                "but @unsold are not sold. What is @his profit in dollars?",
            "What profit does @name make, in dollars, if the material for each of @count @things costs $@cost, the stand costs " +
                "$@rent, and all but @unsold of the @things are sold at $@price apiece?",
            "For a fair, @name bought @count @things at $@cost apiece. The fee for a table was $@rent. In the evening @unsold " +
                "@things were left; the others had been sold at $@price each. How many dollars did @name gain?",
            "At the end of the day @unsold of @count @things remain on the table, and @name counts the money: $@price for every " +
                "one that is gone. Then @he subtracts the $@rent for the table and the $@cost that each of the @count @things cost to " +
                "make. What is left?",
            "A class sells @things for $@price each. It has paid $@cost for each of its @count @things and $@rent for a permit. If " +
                "everything but @unsold @things is sold, how much {profit|money} does the class make?",
            "Let $p$ be the profit from selling all but $@unsold$ of $@count$ @things at \\$@price each, when every one of them " +
                "cost \\$@cost and there are \\$@rent of other costs. {Find|Compute} $p$.",
            "The rent for the stall: $@rent. The cost of one of @his @things: $@cost. The price of one: $@price. @name brought " +
                "@count and took @unsold home again. How much money did @he make after all expenses?",
            "A theater prints @count programs for $@cost each and pays $@rent for delivery. It sells them for $@price each until " +
                "@unsold are left, which are thrown away. What does the theater gain, in dollars?",
            "@name invests in @count @things ($@cost each) and a sign ($@rent). @He finds buyers, at $@price, for all except " +
                "@unsold. By how many dollars is @his income greater than @his costs?",
        ],
        Distractors =
        [
            "It rained a little in the morning.",
            "This is problem number {4|17|32} of a contest.",
            "The story is from the year {2009|2018}.",
        ],
        Methods =
        [
            new("""
                int sold = @count - @unsold;
                int income = sold * @price;
                int costs = @count * @cost + @rent;
                int profit = income - costs;
                """,
                "profit"),
            new("""
                int profit = -@rent;
                for (int i = 1; i <= @count; i++)
                {
                    profit -= @cost;
                    if (i > @unsold) profit += @price;
                }
                """,
                "profit"),
            new("int profit = @count * (@price - @cost) - @unsold * @price - @rent;", "profit"),
        ],
        Mistakes =
        [
            new("""
                int sold = @count - @unsold;
                int profit = sold * (@price - @cost) - @rent;
                """,
                "profit", "Only the sold ones are counted as costs."),
            new("int income = (@count - @unsold) * @price;", "income", "The costs are not subtracted."),
            new("int profit = @count * (@price - @cost) - @rent;", "profit", "It is assumed that all are sold."),
        ],
    };
}
