namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The largest angle of a triangle with angles in a ratio.</summary>
internal static class AngleRatioTriangle
{
    public static Family Family { get; } = new("angle-ratio-triangle", Subject.Geometry)
    {
        Draw = draw =>
        {
            var m = 4 + (3 * draw.Level);
            var a = draw.Int("a", 1, m);
            var b = draw.Int("b", 1, m);
            var c = draw.Int("c", 1, m);
            var sum = a + b + c;
            var most = Math.Max(a, Math.Max(b, c));
            draw.Require(180 % sum == 0 && a != b && b != c && a != c);
            draw.Person();
            var angle = 0;
            for (var i = 0; i < most; i++)
            {
                angle += 180 / sum;
            }

            return angle;
        },
        Statements =
        [
            "The angles of a triangle are in the ratio @a:@b:@c. How many degrees is the {largest|greatest} angle?",
            "The measures of the angles of a triangle are in the ratio $@a : @b : @c$. {Find|Compute} the largest angle in degrees.",
            "In triangle $ABC$, $\\angle A : \\angle B : \\angle C = @a : @b : @c$. What is the {largest angle, in degrees|number of degrees in the largest angle}?",
            "@name cuts a triangle out of paper. Its angles are @a, @b and @c times a certain angle. How many degrees is the largest of them?",
            "Let the angles of a triangle be $@{a}x$, $@{b}x$ and $@{c}x$ degrees. {Determine|Find} the measure of the largest of the three.",
            "What is the largest angle, in degrees, of a triangle whose angles are {proportional to|in proportion to} @a, @b and @c?",
            "The angles of a triangular roof have the proportion @a to @b to @c. {Find the number of degrees in the largest angle.|What is the number of degrees in the largest angle?}",
            "The sizes of a triangle's three angles are to each other as @a : @b : @c. How many degrees are there in the angle that is larger than the other two?",
            "If 180 degrees are split in the ratio @a : @b : @c to make a triangle, how large is the largest {part|angle}?",
        ],
        Methods =
        [
            new("""
                int part = 180 / (@a + @b + @c);
                int largest = part * Math.Max(@a, Math.Max(@b, @c));
                """,
                "largest"),
            new("""
                int[] ratio = [@a, @b, @c];
                var largest = new Rational(180 * ratio.Max(), ratio.Sum());
                """,
                "largest"),
            new("""
                var x = Algebra.Solve("@a*x + @b*x + @c*x = 180").Elements[0];
                var largest = x * new[] { @a, @b, @c }.Max();
                """,
                "largest"),
        ],
        Mistakes =
        [
            new("int largest = 360 / (@a + @b + @c) * Math.Max(@a, Math.Max(@b, @c));", "largest", "The angles of a triangle add up to 180 degrees."),
            new("int smallest = 180 / (@a + @b + @c) * Math.Min(@a, Math.Min(@b, @c));", "smallest", "This is the smallest angle."),
            new("int largest = 180 / (@a + @b + @c);", "largest", "This is one part of the ratio."),
        ],
    };
}
