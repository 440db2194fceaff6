namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>A value further on in a table with a constant step.</summary>
internal static class TableOfValues
{
    public static Family Family { get; } = new("table-of-values", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 1, 6);
            var step = draw.Int("step", 1, 4);
            var slope = draw.Between(2, 5 + (4 * draw.Level));
            var c = draw.Between(-9, 30);
            var x = draw.Set("x", a + (step * draw.Between(4, 6 + (5 * draw.Level))));
            draw.Set("b", a + step);
            draw.Set("c", a + (2 * step));
            draw.Set("p", (slope * a) + c);
            draw.Set("q", (slope * (a + step)) + c);
            draw.Set("r", (slope * (a + (2 * step))) + c);
            draw.Require((slope * a) + c >= 0 && c != 0);
            draw.Person();
            return (slope * x) + c;
        },
        Statements =
        [
            "In a table, $x = @a, @b, @c$ belong to $y = @p, @q, @r$. The pattern goes on. What is $y$ for $x = @x$?",
            "A linear rule turns @a into @p, @b into @q and @c into @r. What does it turn @x into?",
            "A plant is @p mm tall after @a days, @q mm after @b days and @r mm after @c days, and grows {evenly|steadily}. How tall is it, in mm, after @x days?",
            "The points $(@a, @p)$, $(@b, @q)$ and $(@c, @r)$ are on a line. {Find the $y$-coordinate of the point of this line with $x = @x$.|What is the $y$-coordinate of the point of this line with $x = @x$?}",
            "@name pays $@p for @a hours, $@q for @b hours and $@r for @c hours. If {the price goes on like that|this pattern continues}, what do @x hours cost in dollars?",
            "Let $f$ be linear with $f(@a) = @p$, $f(@b) = @q$ and $f(@c) = @r$. {Compute|Find} $f(@x)$.",
            "Figure @a of a pattern has @p dots, figure @b has @q dots and figure @c has @r dots; the number grows evenly. How many dots does figure @x have?",
            "A tank holds @p liters at minute @a, @q liters at minute @b, and @r liters at minute @c. It is filled at a constant rate. How many liters {are in it|does it hold} at minute @x?",
            "Input @a gives output @p, input @b gives @q, input @c gives @r. The output is always a constant times the input plus another constant. {Find|Determine} the output for @x.",
        ],
        Methods =
        [
            new("""
                int slope = (@q - @p) / (@b - @a);
                int start = @p - slope * @a;
                int y = slope * @x + start;
                """,
                "y"),
            new("""
                int x = @a, y = @p;
                while (x < @x)
                {
                    x += @step;
                    y += @q - @p;
                }
                """,
                "y"),
            new("""
                var steps = new Rational(@x - @a, @b - @a);
                var y = @p + steps * (@q - @p);
                """,
                "y"),
        ],
        Mistakes =
        [
            new("int y = @x * (@q - @p) / (@b - @a);", "y", "The constant part is forgotten."),
            new("int y = @p + (@x - @a) * (@r - @p);", "y", "The step of the table is not taken into account."),
            new("var y = new Rational(@p, @a) * @x;", "y", "The rule is not a plain proportion."),
        ],
    };
}
