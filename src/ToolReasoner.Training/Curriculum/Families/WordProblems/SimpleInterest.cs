namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Interest of a percentage each year on the first amount, then a purchase.</summary>
internal static class SimpleInterest
{
    public static Family Family { get; } = new("simple-interest", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (amount, rate, years) = (draw.Of("amount", 200, 300, 400, 500, 800, 1000, 1200, 1500, 2000, 2500, 4000), draw.Int("rate", 2, 9), draw.Sized("years", 2, 4, 12));
            var spent = draw.Int("spent", 20, 180);
            var total = (decimal)amount;
            for (var year = 0; year < years; year++)
            {
                total += amount * rate / 100m;
            }
            return total - spent;
        },
        Statements =
        [
            "@name puts $@amount into a bank that pays @rate% simple interest a year. After @years years @he takes all of it out " +
                "and spends $@spent. How many dollars are left?",
            "How much is left, in dollars, of $@amount and its simple interest of @rate% a year for @years years once $@spent has " +
                "been paid from it?",
            "@name lends a friend $@amount for @years years. Every year the friend owes another @rate% of this amount. When all is " +
                "paid back, @name spends $@spent of it on a party. {What|How much money} does @he keep, in dollars?",
            "A town had @amount trees. Each year it plants new trees, always @rate% of this first number. After @years years a " +
                "storm blows down @spent trees. How many trees does the town have then?",
            "Let $A = @amount$, $r = @rate\\%$ and $t = @years$. Find $A + A r t - @spent$.",
            "The interest at @name's bank is @rate percent of the first deposit, year by year, and is not itself earning interest. " +
                "The deposit was $@amount, @years years ago, and the bank now takes a fee of $@spent. What does @name receive in " +
                "dollars?",
            "For @years years a worker's yearly salary in units rose by the same amount, @rate% of the first salary of @amount " +
                "units. Now @spent units are cut. How many units is the salary now?",
            "After @years years, $@spent is withdrawn from an account that was opened with $@amount and grew each year by @rate% " +
                "of the opening amount. What is the balance in dollars?",
            "@spent dollars is the price of a radio that @name buys after @he has got back @his $@amount with simple interest: " +
                "@rate% per year for @years years. How many dollars remain?",
        ],
        Distractors =
        [
            "This is problem number {4|17|32} of a contest.",
            "The story is from the year {2009|2018}.",
            "The nearest town has {4000|12000} inhabitants.",
        ],
        Methods =
        [
            new("""
                int perYear = @amount * @rate / 100;
                int interest = perYear * @years;
                int left = @amount + interest - @spent;
                """,
                "left"),
            new("""
                int left = @amount - @spent;
                for (int year = 1; year <= @years; year++)
                {
                    left += @amount * @rate / 100;
                }
                """,
                "left"),
            new("var left = @amount * (1 + new Rational(@rate, 100) * @years) - @spent;", "left"),
        ],
        Checks =
        [
            new("", "(@claimed + @spent - @amount) * 100 == @amount * @rate * @years"),
        ],
        Mistakes =
        [
            new("""
                int interest = @amount * @rate / 100;
                int left = @amount + interest - @spent;
                """,
                "left", "The interest is counted for one year only."),
            new("""
                int interest = @amount * @rate * @years / 100;
                int left = interest - @spent;
                """,
                "left", "The first amount is left out."),
            new("double left = @amount * Math.Pow(1 + @rate / 100.0, @years) - @spent;", "left",
                "The interest earns interest, though it is simple interest."),
        ],
    };
}
