namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The total volume of equal cylinders as a multiple of pi.</summary>
internal static class CylinderVolume
{
    public static Family Family { get; } = new("cylinder-volume", Subject.Geometry)
    {
        Draw = draw =>
        {
            var r = draw.Sized("r", 2, 8, 30);
            var k = draw.Int("n", 2, 4);
            var h = draw.Between(2, 10 * draw.Level);
            draw.Set("d", 2 * r);
            draw.Set("h", h);
            draw.Person();
            return (long)k * h * r * r;
        },
        Statements =
        [
            "@n equal cylinders have radius @r and height @h. Their volume together is $k\\pi$. {What is $k$?|Find $k$.}",
            "A can has a radius of @r cm and a height of @h cm. The volume of @n such cans is $k\\pi$ cubic centimeters. {Find|Compute} $k$.",
            "How many times $\\pi$ is the total volume of @n cylinders, each with diameter @d and height @h?",
            "@name stacks @n round blocks, each @h inches high with a radius of @r inches, to a tower. The tower's volume is $k\\pi$ cubic inches. What is $k$?",
            "The base of a cylinder is a circle with radius $@r$. Its height is $@n \\cdot @h$. If the volume is written as $k\\pi$, what is {$k$|the number $k$}?",
            "A round tank is @d feet across, and water stands @h feet deep in it. When @n such tanks are emptied into a pool, $k \\pi$ cubic feet flow in. {Find|Determine} $k$.",
            "Let $V$ be the volume of a right circular cylinder of radius $@r$ and height $@h$. {Find|Determine} $\\frac{@n V}{\\pi}$.",
            "{Determine|Find} $k$ such that $k\\pi$ is @n times the volume of a cylinder with a base of diameter @d and a height of @h.",
            "Each of @n candles is a cylinder @h cm tall and @d cm thick. How many $\\pi$ cubic centimeters of wax do they contain in total?",
        ],
        Methods =
        [
            new("int k = @n * @r * @r * @h;", "k"),
            new("""
                double volume = Math.PI * Math.Pow(@d / 2.0, 2) * @h;
                double k = Math.Round(@n * volume / Math.PI);
                """,
                "k"),
            new("""
                var volume = Algebra.Simplify("pi*@r^2*@h");
                var k = Algebra.Simplify($"@n*({volume})/pi");
                """,
                "k"),
        ],
        Mistakes =
        [
            new("int k = @n * @d * @d * @h;", "k", "The diameter is taken for the radius."),
            new("int k = @n * 2 * @r * @h;", "k", "The radius is doubled instead of squared."),
            new("int k = @r * @r * @h;", "k", "Only one of them is counted."),
        ],
    };
}
