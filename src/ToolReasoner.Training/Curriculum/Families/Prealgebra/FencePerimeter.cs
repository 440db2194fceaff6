namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The perimeter of a rectangle whose length is described by its width.</summary>
internal static class FencePerimeter
{
    public static Family Family { get; } = new("fence-perimeter", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var w = draw.Sized("w", 3, 25, 300);
            var k = draw.Int("k", 2, 5);
            var m = draw.Int("m", 1, 12);
            var isMore = draw.Between(0, 1) == 0;
            draw.Require(isMore || k * w > m + w);
            draw.Set("more", isMore ? "more" : "less");
            draw.Set("sign", isMore ? "+" : "-");
            draw.Set("wrong", isMore ? "-" : "+");
            draw.Set("unit", draw.Between(0, 2) switch { 0 => "feet", 1 => "meters", _ => "yards" });
            draw.Person();
            var length = isMore ? (k * w) + m : (k * w) - m;
            return length + w + length + w;
        },
        Statements =
        [
            "The length of a rectangle is @m @unit @more than @k times its width. The width is @w @unit. What is the perimeter, in @unit?",
            "@name puts a fence around a rectangular {garden|yard}. It is @w @unit wide, and its length is @m @unit @more than @k times the width. How many @unit of fence does @he need?",
            "A rectangle has width $w = @w$ and length $@k w @sign @m$. {Find|Compute} its perimeter.",
            "How many @unit is it once around a rectangular field that is @w @unit wide and whose length is @k times the width, @m @unit @more?",
            "{Find|Determine} the perimeter of a rectangle with sides $@w$ and $@k \\cdot @w @sign @m$.",
            "One side of a rectangle measures @w @unit. The other side is @m @unit @more than @k times as long. What is the {sum of the lengths of all four sides|perimeter in @unit}?",
            "A picture is @w inches wide. Its height is @m inches @more than @k times its width. How many inches of frame {go|are needed} around it?",
            "Multiply the width of a rectangle by @k and make the result @m @more: this is the length. If the width is $@w$, what is the {perimeter|perimeter of the rectangle}?",
            "A runner goes once around a rectangular park of width @w @unit. The park's length is @m @unit @more than @k times that. What distance, in @unit, does the runner {cover|run}?",
        ],
        Methods =
        [
            new("""
                int width = @w;
                int length = @k * width @sign @m;
                int perimeter = 2 * (length + width);
                """,
                "perimeter"),
            new("""
                int[] sides = [@w, @k * @w @sign @m, @w, @k * @w @sign @m];
                int perimeter = sides.Sum();
                """,
                "perimeter"),
        ],
        Checks = [new("", "(@claimed - 2 * @w) / 2 == @k * @w @sign @m")],
        Mistakes =
        [
            new("""
                int length = @k * @w @sign @m;
                int perimeter = length + @w;
                """,
                "perimeter", "Only two of the four sides are added."),
            new("""
                int length = @k * @w @sign @m;
                int area = length * @w;
                """,
                "area", "This is the area, not the perimeter."),
            new("""
                int length = @k * @w @wrong @m;
                int perimeter = 2 * (length + @w);
                """,
                "perimeter", "More and less are mixed up."),
        ],
    };
}
