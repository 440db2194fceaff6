namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The area of a ring between two circles as a multiple of pi.</summary>
internal static class CircleAreaCoefficient
{
    public static Family Family { get; } = new("circle-area-coefficient", Subject.Geometry)
    {
        Draw = draw =>
        {
            var r = draw.Sized("r", 2, 12, 60);
            var w = draw.Int("w", 1, 4 + (2 * draw.Level));
            var outer = draw.Set("s", r + w);
            draw.Set("d", 2 * r);
            draw.Set("e", 2 * outer);
            draw.Person();
            return (long)w * (r + outer);
        },
        Statements =
        [
            "Two circles with the same center have radii @r and @s. The area between them is $k\\pi$. {What is $k$?|Find $k$.}",
            "A round pond with a radius of @r m is surrounded by a path @w m wide. The area of the path is $k\\pi$ square meters. {Find|Compute} $k$.",
            "From a disk with diameter @e a concentric disk with diameter @d is cut out. The area that remains is $k \\pi$. {Determine|Find} $k$.",
            "@name paints the ring between a circle of radius @r and a concentric circle of radius @s. The painted area is $k\\pi$. What is $k$?",
            "If the radius of a circle grows from $@r$ to $@s$, its area grows by $k\\pi$. What is {$k$|the value of $k$}?",
            "A circular plate of radius @s inches has a circular hole of radius @r inches. Its area, in square inches, is how many times $\\pi$?",
            "{Find|Compute} the number $k$ for which the region outside the circle $x^2 + y^2 = @r^2$ and inside the circle $x^2 + y^2 = @s^2$ has area $k\\pi$.",
            "A small circle with diameter @d lies inside a larger circle with diameter @e. The part of the larger circle outside the small one has area $k\\pi$. {What is $k$?|Find $k$.}",
            "By how many times $\\pi$ does the area of a circle of radius @s exceed the area of a circle of radius @r?",
        ],
        Methods =
        [
            new("int k = @s * @s - @r * @r;", "k"),
            new("""
                var area = Algebra.Simplify("pi*@s^2 - pi*@r^2");
                var k = Algebra.Simplify($"({area})/pi");
                """,
                "k"),
            new("double k = (Math.PI * @s * @s - Math.PI * @r * @r) / Math.PI;", "Math.Round(k)"),
        ],
        Mistakes =
        [
            new("int k = (@s - @r) * (@s - @r);", "k", "The difference of the radii is squared instead of the radii."),
            new("int k = 2 * @s - 2 * @r;", "k", "This is the difference of the circumferences."),
            new("int k = @s * @s;", "k", "The inner circle is not taken away."),
        ],
    };
}
