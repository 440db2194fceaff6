namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>How many diagonals a polygon has.</summary>
internal static class PolygonDiagonals
{
    public static Family Family { get; } = new("polygon-diagonals", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Int("n", 5, 10 + (15 * draw.Level));
            draw.Person();
            var count = 0;
            for (var i = 0; i < n; i++)
            {
                for (var j = i + 2; j < n; j++)
                {
                    count += i == 0 && j == n - 1 ? 0 : 1;
                }
            }
            return count;
        },
        Statements =
        [
            "How many diagonals does a convex polygon with @n sides have?",
            "{Find|Determine} the number of diagonals of a regular polygon with $@n$ vertices.",
            "A polygon has @n {corners|vertices}. How many line segments join two corners that are not neighbors?",
            "@n people sit at a round table. Each of them shakes hands with everybody except the two people beside him or her. How many handshakes are there?",
            "How many ways are there to choose two vertices of a convex $@n$-gon that are not the ends of the same side?",
            "@name hammers @n nails into a board so that they form a convex polygon, and stretches a thread between any two nails " +
            "that are not next to each other on the polygon. How many threads does @he need?",
            "In a ring of @n towns, neighboring towns already have a road. How many more roads are needed " +
            "so that any two towns {have|are joined by} a road of their own?",
            "Let $D_n$ be the number of diagonals of a convex polygon with $n$ sides. {Find|Compute} $D_{@n}$.",
            "Each side of a convex polygon with @n sides is black, and each of its diagonals is red. How many red segments are there?",
        ],
        Methods =
        [
            new("int diagonals = @n * (@n - 3) / 2;", "diagonals"),
            new("""
                int count = 0;
                for (int i = 1; i <= @n; i++)
                {
                    for (int j = i + 2; j <= @n; j++)
                    {
                        if (j - i != @n - 1) count++;
                    }
                }
                """,
                "count"),
            new("", "Combinatorics.Binomial(@n, 2) - @n"),
        ],
        Mistakes =
        [
            new("int diagonals = @n * (@n - 3);", "diagonals", "Each diagonal is counted from both ends."),
            new("", "Combinatorics.Binomial(@n, 2)", "The sides are counted, too."),
            new("int diagonals = @n * (@n - 2) / 2;", "diagonals", "From each corner there are three fewer diagonals than corners, not two."),
        ],
    };
}
