namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The number of diagonals of a polygon.</summary>
internal static class PolygonDiagonals
{
    public static Family Family { get; } = new("diagonals-of-a-polygon", Subject.Geometry)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 6, 20, 300);
            draw.Person();
            var count = 0L;
            for (var i = 4; i <= n; i++)
            {
                count += i - 2; // a new corner gives i - 3 diagonals and turns a side into one
            }

            return count;
        },
        Statements =
        [
            "How many diagonals does a convex polygon with @n sides have?",
            "{Find|Determine} the number of diagonals of a convex $@n$-gon.",
            "@n cities lie on a circle. Each one has a road along the circle to its two neighbors. How many straight roads are needed to join all {other pairs|pairs that are not neighbors}?",
            "@n people sit at a round table. Everyone shakes hands with everyone else except the two neighbors. How many handshakes {are there|take place}?",
            "A convex polygon has $@n$ vertices. How many segments join two vertices that are not {adjacent|next to each other}?",
            "Let $d$ be the number of diagonals that can be drawn in a regular polygon with @n sides. {What is $d$?|Compute $d$.}",
            "@name draws a polygon with @n corners and all of its diagonals. How many diagonals does @he {draw|have to draw}?",
            "What is the total number of diagonals in a polygon that has @n sides and no angle above 180 degrees?",
            "Of all the lines that connect two of the @n vertices of a convex polygon, how many are not {sides|sides of the polygon}?",
        ],
        Methods =
        [
            new("int diagonals = @n * (@n - 3) / 2;", "diagonals"),
            new("""
                int count = 0;
                for (int i = 0; i < @n; i++)
                {
                    for (int j = i + 2; j < @n; j++)
                    {
                        if (i != 0 || j != @n - 1) count++;
                    }
                }
                """,
                "count"),
            new("var diagonals = Combinatorics.Binomial(@n, 2) - @n;", "diagonals"),
        ],
        Mistakes =
        [
            new("int diagonals = @n * (@n - 3);", "diagonals", "Each diagonal is counted from both ends."),
            new("int diagonals = @n * (@n - 1) / 2;", "diagonals", "The sides are counted too."),
            new("int diagonals = @n * (@n - 2) / 2;", "diagonals", "A vertex has three others to which no diagonal leads."),
        ],
    };
}
