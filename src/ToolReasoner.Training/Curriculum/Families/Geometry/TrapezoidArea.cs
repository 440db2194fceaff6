namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The area of a trapezoid with equal legs.</summary>
internal static class TrapezoidArea
{
    public static Family Family { get; } = new("trapezoid-area", Subject.Geometry)
    {
        Draw = draw =>
        {
            (int P, int Q, int R)[] triples = [(3, 4, 5), (4, 3, 5), (5, 12, 13), (12, 5, 13), (8, 15, 17), (15, 8, 17), (7, 24, 25)];
            var triple = triples[draw.Between(0, 6)];
            var scale = draw.Between(1, 1 + draw.Level);
            var top = draw.Sized("a", 3, 15, 80);
            var (overhang, height) = (triple.P * scale, triple.Q * scale);
            draw.Set("b", top + (2 * overhang));
            draw.Set("c", triple.R * scale);
            draw.Person();
            return ((long)top * height) + ((long)overhang * height);
        },
        Statements =
        [
            "An isosceles trapezoid has bases @a and @b and legs of length @c. What is its {area|area in square units}?",
            "The parallel sides of a trapezoid are $@a$ and $@b$; each of the other two sides is $@c$. {Find|Compute} its area.",
            "In trapezoid $ABCD$, $AB \\parallel CD$, $AB = @b$, $CD = @a$ and $BC = DA = @c$. {Determine|Find} the area of $ABCD$.",
            "@name's garden has four sides. Two are parallel and measure @a m and @b m; the other two are @c m each. What is the area of the garden in square meters?",
            "A roof is an isosceles trapezoid. It is @b feet long at the bottom and @a feet at the top, and its slanted sides are @c feet long. How many square feet {of tiles cover it|does it have}?",
            "Let $T$ be a trapezoid that is symmetric, with bases $@b$ and $@a$ and two legs of $@c$. What is {the area of $T$|its area}?",
            "How large is the area of an isosceles trapezoid whose longer base is @b, whose shorter base is @a, and whose equal sides are @c?",
            "Two sides of equal length @c connect the ends of the parallel segments of lengths @a and @b to form a trapezoid. {What area does it have?|Find its area.}",
            "The cross section of a ditch is a symmetric trapezoid: @b dm wide at the top, @a dm wide at the bottom, with sloping sides of @c dm. What is its area in square dm?",
        ],
        Methods =
        [
            new("""
                double overhang = (@b - @a) / 2.0;
                double height = Math.Sqrt(@c * @c - overhang * overhang);
                double area = (@a + @b) * height / 2;
                """,
                "Math.Round(area)"),
            new("""
                int overhang = (@b - @a) / 2;
                int height = 1;
                while (height * height + overhang * overhang < @c * @c)
                {
                    height++;
                }
                int area = @a * height + overhang * height;
                """,
                "area"),
            new("var area = Algebra.Simplify(\"(@a + @b)/2 * sqrt(@c^2 - ((@b - @a)/2)^2)\");", "area"),
        ],
        Mistakes =
        [
            new("double area = (@a + @b) * @c / 2.0;", "area", "The leg is taken for the height."),
            new("""
                double height = Math.Sqrt(@c * @c - (@b - @a) * (@b - @a) / 4.0);
                double area = (@a + @b) * height;
                """,
                "Math.Round(area)", "The sum of the bases must be halved."),
            new("""
                double height = Math.Sqrt(@c * @c - (@b - @a) * (@b - @a) / 4.0);
                double area = @b * height;
                """,
                "Math.Round(area)", "The longer base is taken for the mean of both."),
        ],
    };
}
