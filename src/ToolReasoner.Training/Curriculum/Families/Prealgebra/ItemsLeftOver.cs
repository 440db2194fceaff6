namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>What remains after packing things into boxes.</summary>
internal static class ItemsLeftOver
{
    public static Family Family { get; } = new("items-left-over", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var bags = draw.Sized("bags", 3, 12, 60);
            var each = draw.Int("each", 7, 40);
            var more = draw.Int("more", 1, 30);
            var size = draw.Int("size", 5, 24);
            draw.Person();
            draw.Thing();
            var left = (bags * each) + more;
            while (left >= size)
            {
                left -= size;
            }

            draw.Require(left > 0 && bags * each % size != left && (bags * each + more) / size != left);
            return left;
        },
        Statements =
        [
            "@name has @bags bags with @each @things each and @more single @things. @He packs them all into boxes of @size until no box can be filled. How many @things are left {over|unpacked}?",
            "What is the remainder when $@bags \\cdot @each + @more$ is divided by @size?",
            "{Find|Compute} the remainder of $@bags \\times @each + @more$ upon division by $@size$.",
            "A baker makes @bags trays of @each rolls and @more more rolls. The rolls are sold only in packs of @size. How many rolls {cannot be sold|remain}?",
            "@bags classes of @each students and @more teachers fill buses of @size seats one after the other. How many people are in the {last bus, which is not full|bus that is not full}?",
            "Let $N = @bags \\cdot @each + @more$. By how much does $N$ exceed the largest multiple of $@size$ that is not greater than {$N$|it}?",
            "Multiply @bags by @each, add @more, and divide by @size. What is the {remainder|rest}?",
            "@name counts @things: @bags groups of @each and then @more others. When they are put in rows of @size, how many are in the incomplete row?",
            "A rope of @bags times @each feet is tied to one of @more feet. From the whole, pieces of @size feet are cut as often as possible. How many feet of rope {remain|are left}? (Knots use no rope.)",
        ],
        Methods =
        [
            new("""
                int total = @bags * @each + @more;
                int left = total % @size;
                """,
                "left"),
            new("""
                int left = @bags * @each + @more;
                while (left >= @size)
                {
                    left -= @size;
                }
                """,
                "left"),
            new("""
                int total = @bags * @each + @more;
                int boxes = total / @size;
                int left = total - boxes * @size;
                """,
                "left"),
        ],
        Mistakes =
        [
            new("int left = (@bags * @each + @more) / @size;", "left", "This is the number of full boxes, not what is left."),
            new("int left = @bags * @each % @size;", "left", "The single ones are forgotten."),
            new("int left = @bags * @each + @more % @size;", "left", "The remainder is taken before adding."),
        ],
    };
}
