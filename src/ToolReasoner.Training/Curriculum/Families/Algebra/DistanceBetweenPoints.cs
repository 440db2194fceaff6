namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The distance of two points, a whole number.</summary>
internal static class DistanceBetweenPoints
{
    public static Family Family { get; } = new("distance-between-points", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var (p, q) = (draw.Between(2, 3 + draw.Level), draw.Between(1, 2 + draw.Level));
            draw.Require(p > q);
            var scale = draw.Between(1, 1 + draw.Level);
            var (dx, dy) = (scale * (p * p - q * q), scale * 2 * p * q);
            if (draw.Between(0, 1) == 1)
            {
                (dx, dy) = (-dy, dx);
            }

            var (x, y) = (draw.Int("x1", -15, 15), draw.Int("y1", -15, 15));
            draw.Set("x2", x + dx);
            draw.Set("y2", y + dy);
            return scale * (p * p + q * q);
        },
        Statements =
        [
            "What is the distance between the points $(@x1, @y1)$ and $(@x2, @y2)$?",
            "{Find|Compute} the distance from (@x1, @y1) to (@x2, @y2) in the coordinate plane.",
            "A segment has the endpoints $A = (@x1, @y1)$ and $B = (@x2, @y2)$. {What is its length?|Find its length.}",
            "{Evaluate|Compute} the length of the segment $\\overline{PQ}$, where $P = (@x1, @y1)$ and $Q = (@x2, @y2)$.",
            "A circle with center $(@x1, @y1)$ passes through $(@x2, @y2)$. {What is its radius?|Determine its radius.}",
            "On a map with a grid of one mile, @name walks {straight|in a straight line} from the point (@x1, @y1) to the point (@x2, @y2). How many miles does @he walk?",
            "If $d$ is the distance of the points with the coordinates $(@x1, @y1)$ and $(@x2, @y2)$, {what is $d$?|find $d$.}",
            "How long is the diagonal of the rectangle with sides parallel to the axes whose opposite corners are (@x1, @y1) and (@x2, @y2)?",
            "Two ships are at the points $(@x2, @y2)$ and $(@x1, @y1)$ of a sea chart, in kilometers. How many kilometers apart are they?",
        ],
        Methods =
        [
            new("""
                int dx = @x2 - (@x1);
                int dy = @y2 - (@y1);
                double distance = Math.Sqrt(dx * dx + dy * dy);
                """,
                "distance"),
            new("""
                int dx = @x2 - (@x1);
                int dy = @y2 - (@y1);
                int distance = 0;
                while (distance * distance < dx * dx + dy * dy)
                {
                    distance++;
                }
                """,
                "distance"),
            new("""var distance = Algebra.Simplify("sqrt((@x2 - (@x1))^2 + (@y2 - (@y1))^2)");""", "distance"),
        ],
        Checks = [new("""
            int dx = @x2 - (@x1);
            int dy = @y2 - (@y1);
            """, "@claimed * @claimed == dx * dx + dy * dy")],
        Mistakes =
        [
            new("""
                int dx = @x2 - (@x1);
                int dy = @y2 - (@y1);
                int distance = Math.Abs(dx) + Math.Abs(dy);
                """,
                "distance", "The way along the grid is longer than the straight way."),
            new("""
                int dx = @x2 + @x1;
                int dy = @y2 + @y1;
                double distance = Math.Sqrt(dx * dx + dy * dy);
                """,
                "distance", "The coordinates must be subtracted, not added."),
            new("""
                int dx = @x2 - (@x1);
                int dy = @y2 - (@y1);
                int distance = dx * dx + dy * dy;
                """,
                "distance", "The square root is forgotten."),
        ],
    };
}
