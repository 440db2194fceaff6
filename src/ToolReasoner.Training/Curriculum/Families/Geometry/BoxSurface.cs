namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The surface of a box with a known volume and two edges.</summary>
internal static class BoxSurface
{
    public static Family Family { get; } = new("box-surface", Subject.Geometry)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 2, 10, 30);
            var b = draw.Sized("b", 3, 12, 40);
            var c = draw.Between(2, 12 + (4 * draw.Level));
            draw.Set("v", a * b * c);
            draw.Person();
            draw.Require(a != b && c != a);
            return (a * b) + (b * c) + (c * a) + (b * a) + (c * b) + (a * c);
        },
        Statements =
        [
            "A box has length @a, width @b and volume @v. What is its surface area?",
            "The volume of a rectangular prism is $@v$, and two of its edges are $@a$ and $@b$. {Find|Compute} its total surface area.",
            "@name wraps a box that is @a inches long and @b inches wide and holds @v cubic inches. How many square inches of paper {cover|are needed to cover} all six faces?",
            "A closed tank in the form of a box has a bottom of @a m by @b m and a volume of @v cubic meters. {Find|Determine} the area of all its faces together in square meters.",
            "Let a cuboid have edges $@a$, $@b$, $h$ and volume $@v$. What is {the sum of the areas of its faces|its surface area}?",
            "How many square centimeters are the six faces of a block of @v cubic centimeters, if its base is @a cm by @b cm?",
            "A rectangular block of wood measures @a cm by @b cm at the bottom, and its volume is @v cubic cm. It is painted on all sides. What area, in square cm, is {painted|covered with paint}?",
            "{Determine the surface area of a rectangular solid of volume @v in which one face is a rectangle of @a by @b.|What is the surface area of a rectangular solid of volume @v in which one face is a rectangle of @a by @b?}",
            "@v unit cubes are glued together to a solid box, with @a cubes along one edge and @b cubes along another. How many unit squares are on the outside?",
        ],
        Methods =
        [
            new("""
                int height = @v / (@a * @b);
                int surface = 2 * (@a * @b + @a * height + @b * height);
                """,
                "surface"),
            new("""
                int[] edges = [@a, @b, @v / @a / @b];
                int surface = 0;
                foreach (int edge in edges)
                {
                    surface += 2 * @v / edge;
                }
                """,
                "surface"),
        ],
        Mistakes =
        [
            new("""
                int height = @v / (@a * @b);
                int surface = @a * @b + @a * height + @b * height;
                """,
                "surface", "Each face occurs twice."),
            new("int surface = 2 * (@a * @b + @a * @v + @b * @v);", "surface", "The volume is taken for the height."),
            new("""
                int height = @v / (@a * @b);
                int surface = 2 * height * (@a + @b);
                """,
                "surface", "Top and bottom are missing."),
        ],
    };
}
