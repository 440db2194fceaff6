namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The area of a sector as a multiple of pi.</summary>
internal static class SectorArea
{
    public static Family Family { get; } = new("sector-area", Subject.Geometry)
    {
        Draw = draw =>
        {
            var r = draw.Sized("r", 3, 15, 60);
            var t = draw.Of("t", 30, 36, 40, 45, 60, 72, 80, 90, 108, 120, 135, 144, 150, 160, 200, 216, 225, 240, 252, 270, 288, 300);
            draw.Set("d", 2 * r);
            draw.Person();
            draw.Require(t * r * r % 360 == 0);
            var part = 0;
            for (var i = 1; i <= t; i++)
            {
                part += r * r;
            }

            return part / 360;
        },
        Statements =
        [
            "A sector of a circle with radius @r has an angle of @t degrees. Its area is $k\\pi$. {What is $k$?|Find $k$.}",
            "The central angle of a sector is $@t^\\circ$ and the radius is $@r$. The area is $k\\pi$. {Determine|Find} $k$.",
            "A pizza is @d inches across. @name eats a piece with an angle of @t degrees at the tip. The area of the piece is $k\\pi$ square inches. What is $k$?",
            "A lawn sprinkler turns through @t degrees and reaches @r meters. It waters an area of $k\\pi$ square meters. {Find $k$.|What is $k$?}",
            "How many times $\\pi$ is the area of a sector with angle @t degrees, cut from a circle of diameter @d?",
            "Let $A$ be the area swept by a clock hand of length $@r$ that turns by $@t^\\circ$. {Compute|Find} $\\frac{A}{\\pi}$.",
            "In a circle of radius $@r$ with center $O$, points $P$ and $Q$ lie on the circle and $\\angle POQ$ of the shaded sector is @t degrees. If the sector's area is $k \\pi$, what is {$k$|the value of $k$}?",
            "A fan opens to an angle of @t degrees. Its ribs are @r cm long. The open fan has an area of $k\\pi$ square centimeters. Find $k$.",
            "Out of a disk of radius @r, a part with a central angle of @t degrees is painted. The {painted|colored} area equals $k\\pi$. What is $k$?",
        ],
        Methods =
        [
            new("int k = @r * @r * @t / 360;", "k"),
            new("var k = new Rational(@t, 360) * @r * @r;", "k"),
            new("""
                double area = Math.PI * @r * @r * @t / 360;
                double k = Math.Round(area / Math.PI);
                """,
                "k"),
        ],
        Mistakes =
        [
            new("int k = @t / 360 * @r * @r;", "k", "The division of whole numbers gives zero."),
            new("var k = new Rational(@t, 360) * 2 * @r;", "k", "This is the length of the arc."),
            new("var k = new Rational(@t, 180) * @r * @r;", "k", "A full circle has 360 degrees."),
        ],
    };
}
