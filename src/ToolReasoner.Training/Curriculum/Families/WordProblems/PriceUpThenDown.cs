namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A percentage up and then a percentage down.</summary>
internal static class PriceUpThenDown
{
    public static Family Family { get; } = new("price-up-then-down", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Word("thing", "coat", "bicycle", "sofa", "lamp", "radio", "table");
            var (start, up, down) = (draw.Sized("start", 40, 200, 2_000), draw.Of("up", 5, 10, 20, 25, 30, 40, 50), draw.Of("down", 5, 10, 15, 20, 25, 30, 40));
            draw.Require(start * (100 + up) * (100 - down) % 10_000 == 0 && up != down);
            return start * (1 + (up / 100m)) * (1 - (down / 100m));
        },
        Statements =
        [
            "A @thing costs $@start. Its price is raised by @up% and later lowered by @down%. What is the price now, in dollars?",
            "How many members does a club with @start members have after an increase of @up% in one year and a decrease of @down% " +
                "in the next year?",
            "@name weighs out @start grams of dough. It gains @up% when raisins are kneaded in, then loses @down% in the oven. " +
                "{How many grams does it weigh|What does it weigh in grams} in the end?",
            "First the number of visitors of a park grew by @up%, from @start a day. Then it fell by @down% of what it had become. " +
                "How many visitors a day are there now?",
            "Let $x = @start$. Increase $x$ by $@up\\%$, then decrease the result by $@down\\%$. What do you get?",
            "A stock was bought for $@start. In spring its value rose @up percent; in fall it dropped @down percent from there. " +
                "Find its value, in dollars.",
            "After a rise by @up percent, the water in a lake stood above its old volume of @start million liters. A dry summer " +
                "then took @down percent of it. How many million liters are left?",
            "@name had $@start in the bank. A good year added @up% to it. In the next year @he spent @down% of all that was in the " +
                "bank then. How much does @he have {left|there now}, in dollars?",
            "A town of @start people grew by @up%. Then @down% of the people moved away. How many live there now?",
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
                double raised = @start + @start * @up / 100.0;
                double price = Math.Round(raised - raised * @down / 100, 2);
                """,
                "price"),
            new("int price = @start * (100 + @up) * (100 - @down) / 10000;", "price"),
            new("var price = @start * (1 + new Rational(@up, 100)) * (1 - new Rational(@down, 100));", "price"),
        ],
        Mistakes =
        [
            new("double price = @start * (100 + @up - @down) / 100.0;", "price",
                "The percentages are set off against each other, though they are taken of different amounts."),
            new("double raised = @start * (100 + @up) / 100.0;", "raised", "The second change is left out."),
            new("double price = Math.Round(@start * (100 + @up) * (100 + @down) / 10000.0, 2);", "price", "Both changes are increases."),
        ],
    };
}
