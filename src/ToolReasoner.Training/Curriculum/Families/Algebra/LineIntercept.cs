namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>Where the line through two points meets the vertical axis.</summary>
internal static class LineIntercept
{
    public static Family Family { get; } = new("line-intercept", Subject.Algebra)
    {
        Draw = draw =>
        {
            var m = draw.Between(-4 - draw.Level, 4 + draw.Level);
            var b = draw.Between(-10 * draw.Level, 10 * draw.Level);
            var (x1, x2) = (draw.Int("x1", -9, 9), draw.Int("x2", -9, 9));
            draw.Require(x1 != x2 && x1 != 0 && x2 != 0 && m != 0 && b != 0);
            draw.Set("y1", m * x1 + b);
            draw.Set("y2", m * x2 + b);
            return b;
        },
        Statements =
        [
            "The line through $(@x1, @y1)$ and $(@x2, @y2)$ crosses the $y$-axis at $(0, b)$. {What is $b$?|Find $b$.}",
            "{Find|Compute} the $y$-intercept of the line that passes through the points (@x1, @y1) and (@x2, @y2).",
            "If $f(x) = mx + b$, $f(@x1) = @y1$ and $f(@x2) = @y2$, {what is $f(0)$?|find $f(0)$.}",
            "Let $y = mx + b$ be the equation of the line through $(@x1, @y1)$ and $(@x2, @y2)$. {Determine the constant $b$.|What is the constant $b$?}",
            "A linear function has the value @y1 at @x1 and the value @y2 at @x2. {What is its value at 0?|Find its value at 0.}",
            "At what height does the straight line through $A(@x1, @y1)$ and $B(@x2, @y2)$ meet the vertical axis?",
            "Two points on a line are (@x1, @y1) and (@x2, @y2). {Which|What} is the $y$-coordinate of its point with $x = 0$?",
            "The points $(@x1, @y1)$, $(@x2, @y2)$ and $(0, t)$ lie on one line. {Find|Compute} $t$.",
            "A straight graph shows $y = @y1$ at $x = @x1$ and $y = @y2$ at $x = @x2$. What does it show at $x = 0$?",
        ],
        Methods =
        [
            new("""
                int slope = (@y2 - (@y1)) / (@x2 - (@x1));
                int b = @y1 - slope * (@x1);
                """,
                "b"),
            new("int b = (@x2 * (@y1) - @x1 * (@y2)) / (@x2 - (@x1));", "b"),
            new("""
                var solution = Algebra.SolveSystem("@x1*m + b = @y1", "@x2*m + b = @y2").Elements[0];
                var b = solution.Operands[0];
                """,
                "b"),
        ],
        Mistakes =
        [
            new("""
                int slope = (@y2 - (@y1)) / (@x2 - (@x1));
                int b = @y1 + slope * (@x1);
                """,
                "b", "The slope times the first coordinate must be subtracted."),
            new("int slope = (@y2 - (@y1)) / (@x2 - (@x1));", "slope", "This is the slope, not the intercept."),
            new("""
                int slope = (@y2 - (@y1)) / (@x2 - (@x1));
                int b = @y1 - slope * (@x2);
                """,
                "b", "The coordinates of two different points are mixed."),
        ],
    };
}
