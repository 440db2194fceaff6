namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>How many boxes, rounded up, and what they cost.</summary>
internal static class BoxesNeeded
{
    public static Family Family { get; } = new("boxes-needed", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Thing();
            var (rows, perRow, size) = (draw.Sized("rows", 3, 10, 40), draw.Int("perRow", 5, 24), draw.Of("size", 6, 8, 10, 12, 15, 16, 20, 24));
            var price = draw.Int("price", 2, 9);
            var boxes = 0;
            for (var packed = 0; packed < rows * perRow; packed += size)
            {
                boxes++;
            }
            draw.Require(rows * perRow % size != 0);
            return boxes * price;
        },
        Statements =
        [
            "@name has @rows rows of @perRow @things and packs them into boxes of at most @size. Each box costs $@price. How much " +
                "do the boxes cost in dollars?",
            "What must be paid for boxes, at $@price each, if @rows times @perRow @things have to be packed and no more than @size " +
                "of them {fit|go} into a box?",
            "@rows classes of @perRow pupils go on a trip in buses with @size seats. The rent for a bus is $@price. What is the " +
                "least rent for which all pupils get a seat, in dollars?",
            "A guest list has @rows pages with @perRow names each. A table seats @size guests and costs $@price to decorate. Find " +
                "the least cost of decorating tables for all guests, in dollars.",
            "A pack of @size @things costs $@price, and single ones are not sold. For a party @name needs @perRow @things on each " +
                "of @rows tables. How many dollars does @he have to spend?",
            "Only full packs of @size stickers can be bought, for $@price a pack. @name wants @perRow stickers for each of @his " +
                "@rows friends. What is the smallest amount of money, in dollars, that is enough?",
            "Let $n = @rows \\cdot @perRow$ @things be carried in trips of at most $@size$. Each trip takes $@price$ minutes. How " +
                "many minutes are needed {for all|in all}?",
            "An elevator lifts @size people at once and takes @price minutes for each ride. @rows groups of @perRow people wait " +
                "for it. {After how many minutes|How many minutes does it take until} all have been lifted?",
            "@rows shelves hold @perRow books each. They move into another room on a cart for @size books; each time the cart goes " +
                "over, it takes @price minutes. What is the least number of minutes that the cart is on its way?",
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
                int all = @rows * @perRow;
                int boxes = (all + @size - 1) / @size;
                int cost = boxes * @price;
                """,
                "cost"),
            new("""
                int left = @rows * @perRow;
                int cost = 0;
                while (left > 0)
                {
                    left -= @size;
                    cost += @price;
                }
                """,
                "cost"),
            new("""
                int boxes = (int)Math.Ceiling(@rows * @perRow / @size.0);
                int cost = boxes * @price;
                """,
                "cost"),
        ],
        Mistakes =
        [
            new("""
                int boxes = @rows * @perRow / @size;
                int cost = boxes * @price;
                """,
                "cost", "The last box, which is not full, is left out."),
            new("""
                int all = @rows * @perRow;
                int boxes = (all + @size - 1) / @size;
                """,
                "boxes", "The program counts boxes instead of their cost."),
            new("""
                int boxesPerRow = (@perRow + @size - 1) / @size;
                int cost = @rows * boxesPerRow * @price + @price;
                """,
                "cost", "Each row is packed separately."),
        ],
    };
}
