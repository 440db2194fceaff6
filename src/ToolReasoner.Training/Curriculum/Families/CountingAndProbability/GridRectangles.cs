namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>How many rectangles a grid contains.</summary>
internal static class GridRectangles
{
    public static Family Family { get; } = new("grid-rectangles", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 3 + (3 * draw.Level));
            var b = draw.Int("b", 2, 3 + (3 * draw.Level));
            draw.Set("linesA", a + 1);
            draw.Set("linesB", b + 1);
            draw.Person();
            var count = 0;
            for (var width = 1; width <= a; width++)
            {
                for (var height = 1; height <= b; height++)
                {
                    count += (a - width + 1) * (b - height + 1);
                }
            }
            return count;
        },
        Statements =
        [
            "How many rectangles, of any size, are there in a grid with @a columns and @b rows of squares?",
            "A grid of @a by @b unit squares is drawn. How many rectangles have all their sides on lines of the grid?",
            "{Find|Determine} the number of rectangles whose sides lie along the grid lines of a $@a \\times " +
            "@b$ board of unit squares. Squares {count as|are} rectangles, too.",
            "@name draws @linesA vertical lines and @linesB horizontal lines, all of them crossing. How many rectangles with sides on these lines are there?",
            "In how many ways can one choose a rectangular block of cells from a table with @b rows and @a columns?",
            "A window has @a panes in each row and @b panes in each column. How many rectangles, made of one or more panes, can be {seen|found}?",
            "How many pairs of two of @linesA vertical lines and two of @linesB horizontal lines can be chosen, so that each choice bounds a rectangle?",
            "The points $(x, y)$ with integers $0 \\le x \\le @a$ and $0 \\le y \\le @b$ are marked. How many " +
            "rectangles have marked points as corners and sides parallel to the axes?",
            "A chocolate bar has @b rows with @a pieces each. How many different rectangles of whole " +
            "pieces {can be outlined|are there} in the bar, counting their places?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int width = 1; width <= @a; width++)
                {
                    for (int height = 1; height <= @b; height++)
                    {
                        count += (@a - width + 1) * (@b - height + 1);
                    }
                }
                """,
                "count"),
            new("", "Combinatorics.Binomial(@a + 1, 2) * Combinatorics.Binomial(@b + 1, 2)"),
            new("int rectangles = @a * (@a + 1) / 2 * @b * (@b + 1) / 2;", "rectangles"),
            new("""
                int columns = Enumerable.Range(1, @a).Sum();
                int rows = Enumerable.Range(1, @b).Sum();
                """,
                "columns * rows"),
        ],
        Mistakes =
        [
            new("", "@a * @b", "Only the unit squares are counted."),
            new("", "Combinatorics.Binomial(@a, 2) * Combinatorics.Binomial(@b, 2)", "A grid has one line more than it has columns or rows."),
            new("""
                int count = 0;
                for (int size = 1; size <= Math.Min(@a, @b); size++)
                {
                    count += (@a - size + 1) * (@b - size + 1);
                }
                """,
                "count", "Only squares are counted."),
        ],
    };
}
