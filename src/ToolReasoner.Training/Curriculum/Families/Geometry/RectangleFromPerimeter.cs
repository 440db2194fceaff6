namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The area of a rectangle with a known perimeter and side.</summary>
internal static class RectangleFromPerimeter
{
    public static Family Family { get; } = new("rectangle-area-perimeter", Subject.Geometry)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 3, 20, 150);
            var b = draw.Between(3, 20 + (20 * draw.Level));
            draw.Require(a != b);
            draw.Set("p", 2 * (a + b));
            draw.Person();
            return (long)a * b;
        },
        Statements =
        [
            "The perimeter of a rectangle is @p, and one of its sides is @a. What is its {area|area in square units}?",
            "A rectangle has perimeter $@p$ cm and width $@a$ cm. {Find|Compute} its area in square centimeters.",
            "@name uses @p feet of fence for all four sides of a rectangular garden that is @a feet wide. What is the area of the garden in square feet?",
            "In rectangle $ABCD$, $AB = @a$ and $AB + BC + CD + DA = @p$. {Find|Determine} the area of $ABCD$.",
            "What is the area, in square inches, of a rectangle that has a side of @a inches and {a perimeter of @p inches|measures @p inches around}?",
            "A wire @p cm long is bent into a rectangle. Two of the sides are @a cm long. How many square centimeters does the rectangle {enclose|cover}?",
            "Walking once around a rectangular field takes @p steps, and along one side it is @a steps. What is the field's area in square steps?",
            "Let a rectangle have sides $@a$ and $x$ and perimeter $@p$. What is {its area|the area of the rectangle}?",
            "One side of a rectangular table measures @a dm. The edge all around has a length of @p dm. {Find|Compute} the area of the table in square dm.",
        ],
        Methods =
        [
            new("""
                int width = @p / 2 - @a;
                int area = @a * width;
                """,
                "area"),
            new("""
                int x = 1;
                while (2 * (@a + x) < @p)
                {
                    x++;
                }
                int area = @a * x;
                """,
                "area"),
            new("""
                var width = Algebra.Solve("2*(@a + x) = @p").Elements[0];
                var area = width * @a;
                """,
                "area"),
        ],
        Checks = [new("", "2 * (@a + @claimed / @a) == @p")],
        Mistakes =
        [
            new("int area = @a * (@p - @a);", "area", "The other side is not the rest of the whole perimeter."),
            new("int area = @a * (@p - 2 * @a);", "area", "Both of the other sides are taken as one."),
            new("int area = @a * @p;", "area", "A side is multiplied by the perimeter."),
        ],
    };
}
