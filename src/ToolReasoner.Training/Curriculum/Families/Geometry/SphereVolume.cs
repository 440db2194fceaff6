namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The volume of a sphere whose surface is known.</summary>
internal static class SphereVolume
{
    public static Family Family { get; } = new("sphere-volume", Subject.Geometry)
    {
        Draw = draw =>
        {
            var r = 3 * draw.Between(1, 25 * draw.Level);
            draw.Set("s", 4 * r * r);
            draw.Person();
            return (long)r * r * (r / 3) * 4;
        },
        Statements =
        [
            "The surface area of a sphere is $@s\\pi$. Its volume is $k\\pi$. {What is $k$?|Find $k$.}",
            "A ball has a surface of $@s\\pi$ square inches. How many times $\\pi$ is its volume in cubic inches?",
            "If $4\\pi r^2 = @s\\pi$ and $\\frac{4}{3}\\pi r^3 = k\\pi$ with $r > 0$, what is {$k$|the value of $k$}?",
            "@name paints a globe; the paint covers $@s \\pi$ square centimeters. The volume of the globe is $k\\pi$ cubic centimeters. {Find|Determine} $k$.",
            "{Find|Compute} the volume of a sphere with surface area $@s\\pi$. Give the number by which $\\pi$ is multiplied.",
            "A soap bubble is a sphere with the area $@s\\pi$ square mm. It contains $k\\pi$ cubic mm of air. What is $k$?",
            "Let $S = @s\\pi$ be the surface area of a solid sphere and $V$ its volume. {What is $V / \\pi$?|Find $V / \\pi$.}",
            "What is $k$ if a sphere of surface $@s \\pi$ has the volume $k \\pi$?",
            "It takes $@s\\pi$ square feet of leather to cover a ball. {Determine|Find} the integer $k$ such that the ball has a volume of $k\\pi$ cubic feet.",
        ],
        Methods =
        [
            new("""
                double r = Math.Sqrt(@s / 4);
                double k = 4 * r * r * r / 3;
                """,
                "Math.Round(k)"),
            new("""
                long r = 1;
                while (4 * r * r < @s)
                {
                    r++;
                }
                long k = 4 * r * r * r / 3;
                """,
                "k"),
            new("var k = Algebra.Simplify(\"4/3 * sqrt(@s/4)^3\");", "k"),
        ],
        Mistakes =
        [
            new("""
                double r = Math.Sqrt(@s / 4);
                double k = 4 / 3 * r * r * r;
                """,
                "Math.Round(k)", "The quotient 4/3 of whole numbers is 1."),
            new("""
                double r = Math.Sqrt(@s);
                double k = 4 * r * r * r / 3;
                """,
                "Math.Round(k)", "The factor 4 of the surface is forgotten."),
            new("""
                double r = Math.Sqrt(@s / 4);
                double k = r * r * r;
                """,
                "Math.Round(k)", "The factor 4/3 is forgotten."),
        ],
    };
}
