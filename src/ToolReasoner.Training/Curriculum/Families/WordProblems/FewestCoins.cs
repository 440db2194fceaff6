namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>The least number of coins and notes for an amount.</summary>
internal static class FewestCoins
{
    public static Family Family { get; } = new("fewest-coins", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (count, price) = (draw.Int("count", 2, 9), draw.Sized("price", 3, 12, 45));
            var amount = count * price;
            var best = Enumerable.Range(0, amount + 1).ToArray();
            for (var sum = 1; sum <= amount; sum++)
            {
                best[sum] = 1 + new[] { 1, 5, 10, 20 }.Where(coin => coin <= sum).Min(coin => best[sum - coin]);
            }
            return best[amount];
        },
        Statements =
        [
            "@name buys @count books at $@price each and pays the exact amount with $20, $10, $5 and $1 bills. What is the " +
                "smallest number of bills @he can use?",
            "How few bills of $1, $5, $10 and $20 are enough to pay exactly for @count tickets that cost $@price each?",
            "A machine pays out prizes in chips worth 20, 10, 5 and 1 points, always as few chips as possible. @name has won " +
                "@price points in each of @count games. How many chips does the machine pay out?",
            "Weights of 20 g, 10 g, 5 g and 1 g are there in any number. A letter weighs @price g. What is the least number of " +
                "weights that balance @count such letters?",
            "@count friends eat for $@price each. They settle the whole bill together with bills of 20, 10, 5 and 1 dollars and " +
                "want to put down as few bills as they can. {How many is that|How many bills do they put down}?",
            "Let $n = @count \\cdot @price$. What is the least number of summands if $n$ is written as a sum in which only $1$, " +
                "$5$, $10$ and $20$ occur?",
            "Nails come in bags of 20, 10, 5 and single. For each of @count chairs @name needs @price nails, and @he wants exactly " +
                "as many as @he needs. Find the least number of bags and single nails that @he can buy.",
            "The cashier has plenty of twenty-dollar, ten-dollar, five-dollar and one-dollar bills. @name brings back @count " +
                "lamps, which were $@price each, and gets all of the money back in the fewest possible bills. How many bills does @he " +
                "get?",
            "Ropes are sold in lengths of 1 m, 5 m, 10 m and 20 m. To lay @count lines of @price m end to end, what is the " +
                "smallest number of ropes whose lengths add up to {exactly that|the exact length}?",
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
                int left = @count * @price;
                int bills = 0;
                foreach (int bill in new[] { 20, 10, 5, 1 })
                {
                    bills += left / bill;
                    left %= bill;
                }
                """,
                "bills"),
            new("""
                int amount = @count * @price;
                int bills = amount / 20 + amount % 20 / 10 + amount % 10 / 5 + amount % 5;
                """,
                "bills"),
            new("""
                int left = @count * @price;
                int bills = 0;
                while (left > 0)
                {
                    left -= left >= 20 ? 20 : left >= 10 ? 10 : left >= 5 ? 5 : 1;
                    bills++;
                }
                """,
                "bills"),
        ],
        Mistakes =
        [
            new("""
                int left = @count * @price;
                int bills = 0;
                foreach (int bill in new[] { 20, 10, 5, 1 })
                {
                    if (left / bill > 0) bills++;
                    left %= bill;
                }
                """,
                "bills", "Only the kinds are counted, not how many of each."),
            new("""
                int amount = @count * @price;
                int bills = amount / 20 + amount / 10 + amount / 5 + amount % 5;
                """,
                "bills", "What is paid already is not taken off."),
            new("""
                int amount = @price;
                int bills = amount / 20 + amount % 20 / 10 + amount % 10 / 5 + amount % 5;
                """,
                "bills", "Only one of the things is paid for."),
        ],
    };
}
