namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>Integer points inside or on an ellipse or a circle.</summary>
internal static class LatticePoints
{
    public static Family Family { get; } = new("lattice-points", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var a = draw.Of("a", 1, 1, 2, 3, 4);
            var b = draw.Of("b", 1, 2, 3, 5);
            var n = draw.Sized("n", 10, 60, 900);
            draw.Set("form", Terms.Text("x", a, 0, 0));
            draw.Set("other", Terms.Text("y", b, 0, 0));
            draw.Set("xcode", Terms.Code("x", a, 0, 0));
            draw.Set("ycode", Terms.Code("y", b, 0, 0));
            var count = 0;
            for (var x = -40; x <= 40; x++)
            {
                for (var y = -40; y <= 40; y++)
                {
                    count += (a * x * x) + (b * y * y) <= n ? 1 : 0;
                }
            }

            return count;
        },
        Statements =
        [
            "How many pairs of integers $(x, y)$ satisfy $@form + @other \\le @n$?",
            "{Find|Compute} the number of points with integer coordinates in the region @form + @other <= @n, the boundary included.",
            "A lattice point is a point whose coordinates are both integers. How many lattice points lie inside or on the curve $@form + @other = @n$?",
            "For how many ordered pairs of integers, negative ones and zero included, is $@form + @other$ {at most|not greater than} $@n$?",
            "Let $R$ be the set of all points $(x, y)$ with $@form + @other \\leq @n$. {Determine|Find} how many points of $R$ have two integer coordinates.",
            "A robot may stand on a point (x, y) with whole-number coordinates if @form + @other does not exceed @n. On how many points may it {stand|be}?",
            "{Count|Find the number of} the integer solutions $(x, y)$ of the inequality $@n - (@form + @other) \\ge 0$.",
            "Integers $x$ and $y$ are chosen so that the value of $@form + @other$ is one of 0, 1, ..., @n. In how many ways can {this be done|the pair be chosen}?",
            "Nails are driven into a board at all integer points of the plane with $@form + @other \\le @n$. How many nails are {used|needed}?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int x = -100; x <= 100; x++)
                {
                    for (int y = -100; y <= 100; y++)
                    {
                        if (@xcode + @ycode <= @n) count++;
                    }
                }
                """,
                "count"),
            new("""
                var range = Enumerable.Range(-100, 201);
                var count = range.Sum(x => range.Count(y => @xcode + @ycode <= @n));
                """,
                "count"),
            new("""
                int count = 0;
                for (int x = -@n; x <= @n; x++)
                {
                    int rest = @n - @xcode;
                    if (rest >= 0) count += 2 * (int)Math.Sqrt(rest / @b) + 1;
                }
                """,
                "count"),
        ],
        Mistakes =
        [
            new("""
                int count = 0;
                for (int x = 0; x <= 100; x++)
                {
                    for (int y = 0; y <= 100; y++)
                    {
                        if (@xcode + @ycode <= @n) count++;
                    }
                }
                """,
                "count", "The loops leave out negative coordinates."),
            new("""
                int count = 0;
                for (int x = -100; x <= 100; x++)
                {
                    for (int y = -100; y <= 100; y++)
                    {
                        if (@xcode + @ycode == @n) count++;
                    }
                }
                """,
                "count", "Only the points on the curve are counted."),
            new("""
                int count = 0;
                for (int x = 0; x <= 100; x++)
                {
                    for (int y = 0; y <= 100; y++)
                    {
                        if (@xcode + @ycode <= @n) count++;
                    }
                }
                count *= 4;
                """,
                "count", "The points on the axes are counted more than once."),
        ],
    };
}
