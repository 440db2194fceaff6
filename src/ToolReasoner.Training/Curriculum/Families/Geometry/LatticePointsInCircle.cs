namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>How many points with integer coordinates lie in a circle.</summary>
internal static class LatticePointsInCircle
{
    public static Family Family { get; } = new("lattice-points-in-region", Subject.Geometry)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 5, 40, 600);
            var isInside = draw.Between(0, 1) == 0;
            draw.Set("op", isInside ? "<" : "<=");
            draw.Set("latex", isInside ? "<" : "\\le");
            draw.Set("words", isInside ? "less than" : "at most");
            var last = isInside ? n - 1 : n;
            long count = 0;
            for (var x = 0; x * x <= last; x++)
            {
                var columns = x == 0 ? 1 : 2;
                count += columns * ((2 * (int)Math.Sqrt(last - (x * x))) + 1);
            }

            return count;
        },
        Statements =
        [
            "How many points with integer coordinates satisfy $x^2 + y^2 @latex @n$?",
            "{Find|Determine} the number of pairs of integers $(x, y)$ with $x^2 + y^2 @latex @n$.",
            "For a point with integer coordinates, the square of its distance to the origin is @words @n. How many such points {are there|exist}?",
            "Trees stand at all points of the plane with integer coordinates. A bird sits at the origin. For how many trees is the square of their distance from the bird @words @n? (A tree at the origin {counts|is counted}.)",
            "A lattice point is a point whose coordinates are integers. How many lattice points $(x, y)$ have a value of $x^2 + y^2$ that is @words $@n$?",
            "Let $S$ be the set of all $(a, b)$ with integers $a$ and $b$ for which $a^2 + b^2 @latex @n$. How many elements {does $S$ have|are in $S$}?",
            "In how many ways can integers $u$ and $v$, positive, negative or zero, be chosen in order so that the sum of their squares is @words @n?",
            "A circle is drawn around the point (0, 0), and the square of its radius is @n. For how many grid points is the square of the distance from the center @words @n?",
            "Count the complex numbers $a + bi$ with integers $a$, $b$ and $a^2 + b^2 @latex @n$. {How many are there|What is their number}?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int x = -@n; x <= @n; x++)
                {
                    for (int y = -@n; y <= @n; y++)
                    {
                        if (x * x + y * y @op @n) count++;
                    }
                }
                """,
                "count"),
            new("""
                int r = (int)Math.Sqrt(@n) + 1;
                var range = Enumerable.Range(-r, 2 * r + 1);
                int count = range.Sum(x => range.Count(y => x * x + y * y @op @n));
                """,
                "count"),
        ],
        Mistakes =
        [
            new("""
                int count = 0;
                for (int x = 0; x <= @n; x++)
                {
                    for (int y = 0; y <= @n; y++)
                    {
                        if (x * x + y * y @op @n) count++;
                    }
                }
                """,
                "count", "The points with negative coordinates are forgotten."),
            new("int count = (int)(Math.PI * @n);", "count", "The area is only near the number of points."),
            new("""
                int r = (int)Math.Sqrt(@n) + 1;
                var range = Enumerable.Range(1, r);
                int count = 4 * range.Sum(x => range.Count(y => x * x + y * y @op @n));
                """,
                "count", "The points on the axes are missing."),
        ],
    };
}
