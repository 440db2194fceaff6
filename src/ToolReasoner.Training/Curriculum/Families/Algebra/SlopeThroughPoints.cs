using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The slope of the line through two points.</summary>
internal static class SlopeThroughPoints
{
    public static Family Family { get; } = new("slope-through-points", Subject.Algebra)
    {
        Draw = draw =>
        {
            var most = 4 + 4 * draw.Level;
            var (x1, y1) = (draw.Int("x1", -most, most), draw.Int("y1", -most, most));
            var (x2, y2) = (draw.Int("x2", -most, most), draw.Int("y2", -most, most));
            draw.Require(x1 != x2 && y1 != y2);
            return new Rational(y2 - y1, x2 - x1);
        },
        Statements =
        [
            "What is the slope of the line {through|containing} the points $(@x1, @y1)$ and $(@x2, @y2)$?",
            "{Find|Compute} the slope of the line that passes through (@x1, @y1) and (@x2, @y2).",
            "A line contains $A = (@x1, @y1)$ and $B = (@x2, @y2)$. {What is its slope?|Find its slope.}",
            "The graph of $y = mx + b$ passes through $(@x1, @y1)$ and $(@x2, @y2)$. {Determine|Find} $m$.",
            "If $f$ is a linear function with $f(@x1) = @y1$ and $f(@x2) = @y2$, by how much does $f(x)$ change when $x$ {increases|grows} by 1?",
            "Let $P(@x1, @y1)$ and $Q(@x2, @y2)$ be points of the plane. {Compute the slope of the segment $PQ$.|What is the slope of the segment $PQ$?}",
            "Going from the point (@x1, @y1) to the point (@x2, @y2) on a straight line, what is the rise divided by the run?",
            "Two points of a line are $(@x1, @y1)$ and $(@x2, @y2)$. Write its slope as a fraction in lowest terms or a whole number.",
            "A straight line goes through the point with $x = @x1$, $y = @y1$ and the one with $x = @x2$, $y = @y2$. How steep is it, that is, {what is|which number is} its slope?",
        ],
        Methods =
        [
            new("Rational slope = new Rational(@y2 - (@y1), @x2 - (@x1));", "slope"),
            new("""
                int rise = @y1 - (@y2);
                int run = @x1 - (@x2);
                Rational slope = (Rational)rise / run;
                """,
                "slope"),
            new("""var slope = Algebra.Solve("@y1 + m*(@x2 - (@x1)) = @y2").Elements[0];""", "slope"),
        ],
        Mistakes =
        [
            new("Rational slope = new Rational(@x2 - (@x1), @y2 - (@y1));", "slope", "The run is divided by the rise."),
            new("Rational slope = new Rational(@y2 - (@y1), @x1 - (@x2));", "slope", "The differences are taken in different orders."),
            new("int slope = (@y2 - (@y1)) / (@x2 - (@x1));", "slope", "Integer division loses the fraction."),
        ],
    };
}
