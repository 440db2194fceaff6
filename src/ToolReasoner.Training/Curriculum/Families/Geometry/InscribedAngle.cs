namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>An inscribed angle from arcs of a circle.</summary>
internal static class InscribedAngle
{
    public static Family Family { get; } = new("inscribed-angle", Subject.Geometry)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 20, 150);
            var b = draw.Int("b", 20, 150);
            draw.Require(a != b && (a + b) % 2 == 0 && a + b < 340);
            draw.Person();
            return (360m - a - b) / 2;
        },
        Statements =
        [
            "Points $A$, $B$, $C$ lie on a circle. The arcs $AB$ and $BC$ that do not contain the third point measure @a and @b degrees. How many degrees is $\\angle ABC$?",
            "Triangle $ABC$ is inscribed in a circle. Minor arc $AB = @a^\\circ$, minor arc $BC = @b^\\circ$, and these arcs do not overlap. {Find|Compute} $\\angle ABC$ in degrees.",
            "Three posts stand on the edge of a round lake. They divide the edge into arcs of @a degrees, @b degrees and the rest. A person stands at the post between the first two arcs. Under what angle, in degrees, are the other two posts {seen|visible}?",
            "A circle is divided by three points into arcs of $@a^\\circ$, $@b^\\circ$ and $x^\\circ$. What is the inscribed angle, in degrees, that stands on the arc of $x^\\circ$?",
            "The vertices of a triangle divide its circumscribed circle into three arcs, two of which have @a and @b degrees. What is the angle of the triangle, in degrees, opposite to the side over the {third|remaining} arc?",
            "Let $P$, $Q$, $R$ be on a circle such that arc $PQ$ is $@a^\\circ$ and arc $QR$ is $@b^\\circ$, without common points except $Q$. {Determine|Find} $\\angle PQR$ in degrees.",
            "An inscribed angle is half of its arc. The arc of the angle at $B$ is what is left of the circle after arcs of @a and @b degrees. How many degrees is the {angle at $B$|angle}?",
            "@name draws a triangle in a circle. Seen from the center, two of its sides appear under angles of @a and @b degrees, and together they go around from one end of the third side to the other. What is the angle of the triangle between these two sides in degrees?",
            "Central angles $\\angle AOB = @a^\\circ$ and $\\angle BOC = @b^\\circ$ are next to each other. $A$, $B$ and $C$ are on the circle around $O$. {Find the measure of $\\angle ABC$ in degrees.|What is the measure of $\\angle ABC$ in degrees?}",
        ],
        Methods =
        [
            new("""
                int arc = 360 - @a - @b;
                int angle = arc / 2;
                """,
                "angle"),
            new("""
                double first = (180 - @a) / 2.0;
                double second = (180 - @b) / 2.0;
                double angle = first + second;
                """,
                "angle"),
            new("""
                int other = @a + @b;
                int opposite = other / 2;
                int angle = 180 - opposite;
                """,
                "angle"),
        ],
        Mistakes =
        [
            new("int angle = (@a + @b) / 2;", "angle", "This is half of the wrong arc."),
            new("int angle = 360 - @a - @b;", "angle", "An inscribed angle is half of its arc."),
            new("int angle = 180 - @a - @b;", "angle", "The arcs are not angles of the triangle."),
        ],
    };
}
