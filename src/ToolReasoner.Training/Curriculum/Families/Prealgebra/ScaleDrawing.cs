namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>A real distance from a map with a scale.</summary>
internal static class ScaleDrawing
{
    public static Family Family { get; } = new("scale-drawing", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var p = draw.Int("p", 2, 6);
            var q = draw.Sized("q", 5, 30, 120);
            var k = draw.Between(2, 12);
            var x = draw.Set("x", p * k);
            draw.Require(q % p != 0 && q > p);
            draw.Person();
            return (long)q * x / p;
        },
        Statements =
        [
            "On a map, @p inches stand for @q miles. How many miles apart are two towns that are @x inches apart on the map?",
            "The scale of a drawing is @p cm to @q m. A wall is @x cm long in the drawing. How many {meters|m} long is the real wall?",
            "@name draws a plan on which @p centimeters represent @q feet. {Find the real length, in feet, of a line of @x centimeters.|What is the real length, in feet, of a line of @x centimeters?}",
            "If $\\frac{@p}{@q} = \\frac{@x}{d}$, what is {$d$|the value of $d$}?",
            "Two cities are @x inches apart on a map. If @p inches on it are @q miles in reality, what is the {distance|true distance} in miles?",
            "A model is built so that @p inches of it correspond to @q feet of the ship. The model is @x inches long. How long, in feet, is the {ship|real ship}?",
            "What distance, in kilometers, do @x cm on a map show, when @q kilometers are drawn as @p cm?",
            "{Solve|Find $y$ in} the proportion $@p : @q = @x : y$. What is $y$?",
            "A path of @q yards is @p inches long in a sketch. How many yards long is a path that is @x inches long in the {same|very same} sketch?",
        ],
        Methods =
        [
            new("int distance = @x * @q / @p;", "distance"),
            new("""
                var perInch = new Rational(@q, @p);
                var distance = @x * perInch;
                """,
                "distance"),
            new("var distance = Algebra.Solve(\"@p*d = @q*@x\").Elements[0];", "distance"),
        ],
        Checks = [new("", "@claimed * @p == @q * @x")],
        Mistakes =
        [
            new("int distance = @q / @p * @x;", "distance", "The division of whole numbers is done too early and loses the fraction."),
            new("int distance = @x * @q;", "distance", "The scale is not for one unit."),
            new("var distance = new Rational(@x * @p, @q);", "distance", "The scale is applied the wrong way round."),
        ],
    };
}
