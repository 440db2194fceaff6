namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A down payment and equal installments compared with the cash price.</summary>
internal static class DownPaymentAndInstallments
{
    public static Family Family { get; } = new("down-payment-and-installments", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Word("item", "piano", "motorbike", "kitchen", "laptop", "sofa", "boat", "washing machine");
            var (down, monthly, months) = (draw.Sized("down", 50, 150, 900), draw.Int("monthly", 20, 95), draw.Of("months", 6, 8, 10, 12, 15, 18, 24, 36));
            var extra = draw.Between(10, 60 * draw.Level);
            var cash = draw.Set("cash", down + (monthly * months) - extra);
            draw.Require(cash > down + 100);
            return extra;
        },
        Statements =
        [
            "A @item costs $@cash in cash. @name pays $@down at once and then $@monthly a month for @months months instead. How " +
                "much more than the cash price does @he pay, in dollars?",
            "How many dollars does @name save by paying $@cash for a @item at once instead of $@down now and @months monthly " +
                "payments of $@monthly?",
            "For a @item the shop offers two ways to pay: $@cash now, or $@down now and $@monthly in each of the following @months " +
                "months. {What is the difference in price, in dollars?|Find the difference in price, in dollars.}",
            "@months payments of $@monthly follow a first payment of $@down: so @name gets a @item. A friend paid $@cash for the " +
                "same one. How much less was that, in dollars?",
            "Let $P = @down + @months \\cdot @monthly$ be the price of a @item by installments and $@cash$ its cash price. Compute " +
                "the difference $P - @cash$.",
            "A school can buy a copier for $@cash, or rent it for $@monthly a month after a fee of $@down. If it is used for " +
                "@months months, by how many dollars is renting more expensive?",
            "The advertisement says \"$@monthly a month for only @months months!\" and, in small letters, \"plus a first payment of " +
                "$@down\". In cash the @item would be $@cash. What does the loan cost in addition to the cash price, in dollars?",
            "@name lent a friend $@cash. The friend gave back $@down at once and $@monthly in each of @months months. How many " +
                "dollars more than @he lent did @name get?",
            "In @months months @name has paid $@monthly every month for a @item, in addition to the $@down on the first day. The " +
                "price tag said $@cash. How many dollars of interest were in the payments?",
        ],
        Distractors =
        [
            "The @item is delivered on a {Tuesday|Friday}.",
            "The nearest town has {4000|12000} inhabitants.",
            "A teacher who is {31|45} years old thought up this problem.",
        ],
        Methods =
        [
            new("""
                int installments = @monthly * @months;
                int paid = @down + installments;
                int more = paid - @cash;
                """,
                "more"),
            new("""
                int more = @down - @cash;
                for (int month = 1; month <= @months; month++)
                {
                    more += @monthly;
                }
                """,
                "more"),
            new("int more = @down + @monthly * @months - @cash;", "more"),
        ],
        Checks =
        [
            new("", "@cash + @claimed - @down == @monthly * @months"),
        ],
        Mistakes =
        [
            new("""
                int installments = @monthly * @months;
                int more = Math.Abs(installments - @cash);
                """,
                "more", "The first payment is left out."),
            new("""
                int installments = @monthly * @months;
                int paid = @down + installments;
                """,
                "paid", "The whole payment is given instead of the difference."),
            new("""
                int paid = (@down + @monthly) * @months;
                int more = paid - @cash;
                """,
                "more", "The first payment is made every month."),
        ],
    };
}
