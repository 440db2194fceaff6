namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>A height from the lengths of two shadows.</summary>
internal static class ShadowLength
{
    public static Family Family { get; } = new("shadow-length", Subject.Geometry)
    {
        Draw = draw =>
        {
            var s = draw.Int("s", 2, 8);
            var h = draw.Int("h", 3, 12);
            var k = draw.Between(2, 4 + (4 * draw.Level));
            var d = draw.Set("d", s * k);
            draw.Person();
            draw.Require(h % s != 0 && s != h);
            draw.Set("unit", draw.Between(0, 1) == 0 ? "feet" : "meters");
            return (long)d * h / s;
        },
        Statements =
        [
            "A pole @h @unit high casts a shadow of @s @unit. At the same time a tower casts a shadow of @d @unit. How many @unit high is the {tower|tower itself}?",
            "A tree's shadow is @d @unit long when a @h-@unit post throws a shadow of @s @unit. {Find the height of the tree in @unit.|What is the height of the tree in @unit?}",
            "@name puts up a rod of @h @unit; its shadow measures @s @unit. How many @unit tall is a building whose shadow at that moment is @d @unit long?",
            "The shadow of a flagpole is @d @unit long. A fence of height @h @unit beside it has a shadow @s @unit long. {Compute|Determine} the height of the flagpole in @unit.",
            "If $\\frac{x}{@d} = \\frac{@h}{@s}$, where $x$ is the height of a church in @unit with a shadow of @d @unit, what is $x$?",
            "In the sun, things that are @h @unit high have shadows of @s @unit. How high, in @unit, is a rock with a shadow of {@d @unit|length @d @unit}?",
            "Let a stick of length $@h$ have a shadow of length $@s$, and a chimney a shadow of length $@d$ at the same time. {Find the chimney's height.|What is the chimney's height?}",
            "Two right triangles are similar. The legs of the first are @s (horizontal) and @h (vertical); the horizontal leg of the second is @d. What is its vertical leg?",
            "A lamp post has a shadow of @d @unit; a statue next to it is @h @unit high and has a shadow of @s @unit. How many @unit high is the {post|lamp post}?",
        ],
        Methods =
        [
            new("int height = @d * @h / @s;", "height"),
            new("""
                var ratio = new Rational(@h, @s);
                var height = ratio * @d;
                """,
                "height"),
            new("var height = Algebra.Solve(\"x/@d = @h/@s\").Elements[0];", "height"),
        ],
        Checks = [new("", "@claimed * @s == @d * @h")],
        Mistakes =
        [
            new("int height = @h / @s * @d;", "height", "The division of whole numbers is done too early and loses the fraction."),
            new("int height = @h + @d - @s;", "height", "Heights and shadows have equal quotients, not equal differences."),
            new("var height = new Rational(@d * @s, @h);", "height", "The ratio is the wrong way round."),
        ],
    };
}
