namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The volume of a cone with a known slant height.</summary>
internal static class ConeVolume
{
    public static Family Family { get; } = new("cone-volume", Subject.Geometry)
    {
        Draw = draw =>
        {
            (int R, int H, int L)[] cones = [(3, 4, 5), (4, 3, 5), (5, 12, 13), (12, 5, 13), (8, 15, 17), (15, 8, 17), (7, 24, 25), (24, 7, 25), (20, 21, 29), (21, 20, 29)];
            var cone = cones[draw.Between(0, 9)];
            var scale = draw.Between(1, 2 * draw.Level);
            var r = draw.Set("r", cone.R * scale);
            draw.Set("d", 2 * r);
            draw.Set("l", cone.L * scale);
            draw.Person();
            var k = (long)r * r * cone.H * scale;
            draw.Require(k % 3 == 0);
            return k / 3;
        },
        Statements =
        [
            "A cone has a base of radius @r and a slant height of @l. Its volume is $k\\pi$. {What is $k$?|Find $k$.}",
            "The slant height of a right circular cone is $@l$ and the diameter of its base is $@d$. If its volume is $k\\pi$, {find|determine} $k$.",
            "@name fills a paper cup in the form of a cone. Its rim has a radius of @r cm, and it is @l cm from the rim straight down the side to the tip. The cup holds $k\\pi$ cubic centimeters. {What is $k$?|Find $k$.}",
            "How many times $\\pi$ is the volume of a right circular cone with base radius @r, where each point on the edge of the base is @l away from the apex?",
            "A pile of sand is a cone. It is @d feet wide at the bottom, and its side is @l feet from top to bottom along the slope. Its volume is $k \\pi$ cubic feet. {Find|Compute} $k$.",
            "Let $V$ be the volume of a cone with radius $@r$ and slant height $@l$. {Find $V / \\pi$.|What is $V / \\pi$?}",
            "{Determine|Find} the number $k$ for which a right cone of base diameter @d and slant height @l has volume $k\\pi$.",
            "A tent in the shape of a right circular cone covers a circle of radius @r meters; a rope from the top to the edge of that circle is @l meters long. The space inside is $k\\pi$ cubic meters. What is $k$?",
            "A right triangle with a leg of @r and a hypotenuse of @l is rotated about its other leg. The solid has volume $k\\pi$. {Find $k$.|What is $k$?}",
        ],
        Methods =
        [
            new("""
                double height = Math.Sqrt(@l * @l - @r * @r);
                double k = @r * @r * height / 3;
                """,
                "Math.Round(k)"),
            new("""
                int height = 1;
                while (height * height + @r * @r < @l * @l)
                {
                    height++;
                }
                int k = @r * @r * height / 3;
                """,
                "k"),
            new("var k = Algebra.Simplify(\"@r^2 * sqrt(@l^2 - @r^2) / 3\");", "k"),
        ],
        Mistakes =
        [
            new("double k = @r * @r * @l / 3.0;", "k", "The slant height is taken for the height."),
            new("""
                double height = Math.Sqrt(@l * @l - @r * @r);
                double k = @r * @r * height;
                """,
                "Math.Round(k)", "The volume of a cone is a third of that."),
            new("""
                double height = Math.Sqrt(@l * @l - @r * @r);
                double k = @d * @d * height / 3;
                """,
                "Math.Round(k)", "The diameter is taken for the radius."),
        ],
    };
}
