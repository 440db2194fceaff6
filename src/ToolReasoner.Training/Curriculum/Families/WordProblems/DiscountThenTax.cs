namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A price goes down by a discount, then tax is added.</summary>
internal static class DiscountThenTax
{
    public static Family Family { get; } = new("discount-then-tax", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var price = draw.Sized("price", 20, 80, 400);
            var off = draw.Of("off", 10, 15, 20, 25, 30, 40, 50);
            var tax = draw.Of("tax", 4, 5, 6, 8, 10, 12, 20);
            draw.Word("item", "jacket", "bicycle helmet", "backpack", "desk", "tent", "radio", "carpet");
            draw.Require(price * (100 - off) * (100 + tax) % 100 == 0);
            return price * (100 - off) * (100 + tax) / 10000m;
        },
        Statements =
        [
            "A @item costs $@price. It is on sale at @off% off, and a sales tax of @tax% is added to the reduced price. {What is " +
                "the final price|How much must be paid}, in dollars?",
            "@name buys a @item with a @off% discount. The regular price is $@price, and @tax% tax is charged on what remains. How " +
                "many dollars does @name pay?",
            "How much does a $@price @item cost after a discount of @off% and then a tax of @tax% on the discounted price?",
            "First a shop lowers the price of a @item by @off%. Then the cashier adds @tax% tax. The @item was $@price before. " +
                "{Find|Determine} what the customer pays in dollars.",
            "The tax where @name lives is @tax%. @He has a coupon for @off% off a @item whose tag says $@price; tax is computed " +
                "after the coupon. What does @he pay in total, in dollars?",
            "Let the list price of a @item be $@price. Compute the price after subtracting @off\\% and then adding @tax\\% of the result.",
            "\"@off% off everything!\" says the sign in the window. @name finds a @item marked $@price. At the till, @tax% tax comes " +
                "on top of the sale price. How many dollars does @he need?",
            "A @item that normally sells for @price dollars is marked down by @off percent. Its buyer also pays tax of @tax " +
                "percent of the marked-down price. What is the buyer's total in dollars?",
            "Tax of @tax% is due on the sale price of a @item. The sale takes @off% off the usual price of $@price. What will {the " +
                "receipt|the bill} show as the total in dollars?",
        ],
        Distractors =
        [
            "Last year the same @item was sold out.",
            "This is problem number {4|17|32} of a contest.",
            "The story is from the year {2009|2018}.",
        ],
        Methods =
        [
            new("""
                double discount = @price * @off / 100.0;
                double salePrice = @price - discount;
                double tax = salePrice * @tax / 100;
                double total = Math.Round(salePrice + tax, 2);
                """,
                "total"),
            new("double total = Math.Round(@price * (100 - @off) * (100 + @tax) / 10000.0, 2);", "total"),
            new("""
                decimal total = @price;
                total -= total * @off / 100;
                total += total * @tax / 100;
                """,
                "total.ToString(\"0.##\")"),
        ],
        Mistakes =
        [
            new("double total = Math.Round(@price * (100 - @off + @tax) / 100.0, 2);", "total",
                "Discount and tax are set off against each other, though they are taken of different amounts."),
            new("double total = Math.Round(@price * (100 - @off) / 100.0, 2);", "total", "The tax is left out."),
            new("""
                double salePrice = @price * @off / 100.0;
                double total = Math.Round(salePrice * (100 + @tax) / 100, 2);
                """,
                "total", "The discount is taken as the price that remains."),
        ],
    };
}
