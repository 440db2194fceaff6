namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Something is produced each day, a part is used, the rest is sold.</summary>
internal static class SoldDailyAfterUse
{
    public static Family Family { get; } = new("sold-daily-after-use", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (made, eaten, baked) = (draw.Sized("made", 12, 30, 90), draw.Int("eaten", 2, 6), draw.Int("given", 1, 5));
            var (price, days) = (draw.Int("price", 2, 9), draw.Of("days", 5, 6, 7, 10, 14, 30));
            draw.Word("produce", "eggs", "loaves of bread", "jars of honey", "cheeses", "tomatoes", "bunches of flowers");
            var income = 0;
            for (var day = 0; day < days; day++)
            {
                income += (made - eaten - baked) * price;
            }
            return income;
        },
        Statements =
        [
            "@name's farm gives @made @produce a day. @He keeps @eaten for @his family, gives @given to a neighbor, and sells the " +
                "rest at $@price each. How many dollars does @he {make|earn} in @days days?",
            "How much money does @name take in over @days days if each day @he has @made @produce, uses @eaten, gives away @given, " +
                "and sells the others for $@price apiece?",
            "Every day @eaten of the @made @produce from @name's farm are kept and @given more go to a friend. What remains is " +
                "sold at the market for $@price each. What does @name earn in @days days, in dollars?",
            "At $@price each, @name sells all the @produce that @he does not need. @He gets @made daily, of which @he needs @eaten " +
                "for cooking and @given for @his parents. Find @his income for @days days.",
            "A stall is supplied with @made @produce each morning. Before it opens, the staff take @eaten and set @given aside for " +
                "the owner. The rest sell out at $@price each. How many dollars are in the till after @days days?",
            "Let a farm bring in @made @produce per day, of which @eaten are used and @given are spoiled. The remaining ones are " +
                "sold for \\$@price each. Compute the income, in dollars, of @days days.",
            "In @days days, what does @name earn from @produce? One costs the buyer $@price; @he gets @made every day but sells " +
                "neither the @eaten that @he needs nor the @given that @he gives away.",
            "@name wants to know what @his @produce bring in. Each day there are @made. @His family takes @eaten, the school gets " +
                "@given as a gift, and the market buys the others at $@price each. How many dollars is that for @days days?",
            "A small farm sells its @produce for @price dollars each. Of the @made that it has daily, @eaten go to the kitchen and " +
                "@given to the workers. What is the farm's income from sales in @days days?",
        ],
        Distractors =
        [
            "The market opens at 7 in the morning.",
            "@name's grandmother started the farm {30|45} years ago.",
            "The sun {is shining|has just risen}.",
        ],
        Methods =
        [
            new("""
                int soldPerDay = @made - @eaten - @given;
                int perDay = soldPerDay * @price;
                int income = perDay * @days;
                """,
                "income"),
            new("""
                int income = 0;
                for (int day = 1; day <= @days; day++)
                {
                    int sold = @made - @eaten - @given;
                    income += sold * @price;
                }
                """,
                "income"),
            new("int income = @days * @price * (@made - (@eaten + @given));", "income"),
        ],
        Mistakes =
        [
            new("""
                int soldPerDay = @made - @eaten + @given;
                int income = soldPerDay * @price * @days;
                """,
                "income", "The program adds what is given away instead of subtracting it."),
            new("""
                int soldPerDay = @made - @eaten - @given;
                int perDay = soldPerDay * @price;
                """,
                "perDay", "The result is for one day only."),
            new("""
                int soldPerDay = @made - @given;
                int income = soldPerDay * @price * @days;
                """,
                "income", "What is kept is not taken off."),
        ],
    };
}
