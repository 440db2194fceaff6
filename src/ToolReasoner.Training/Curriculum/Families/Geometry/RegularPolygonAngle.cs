namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The interior angle of a regular polygon.</summary>
internal static class RegularPolygonAngle
{
    public static Family Family { get; } = new("regular-polygon-angle", Subject.Geometry)
    {
        Draw = draw =>
        {
            var n = draw.Of("n", 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 30, 32, 36, 40, 45, 48, 60, 72, 75, 80, 90, 100, 120);
            draw.Person();
            return 180m - (360m / n);
        },
        Statements =
        [
            "How many degrees is each interior angle of a regular polygon with @n sides?",
            "{Find|Compute} the measure of an interior angle of a regular $@n$-gon in degrees.",
            "A regular polygon has @n sides. What is the angle between two {neighboring|adjacent} sides, in degrees?",
            "@name builds a frame from @n rods of equal length, with equal angles inside. How many degrees is each of {these angles|them}?",
            "All the angles of a convex polygon with @n {vertices|corners} are equal. What is each of them in degrees?",
            "Let $x^\\circ$ be the interior angle of a regular polygon that has $@n$ vertices. {What is $x$?|Find $x$.}",
            "The sum of the interior angles of a regular @n-sided polygon is shared equally by its vertices. How many degrees {does each get|are there at each vertex}?",
            "A coin has the shape of a regular polygon with @n sides. {Determine|Find} the size of its interior angles in degrees.",
            "In a regular polygon with @n sides, {consider|take} one angle. What is its measure in degrees?",
        ],
        Methods =
        [
            new("double angle = 180.0 * (@n - 2) / @n;", "angle"),
            new("""
                double turn = 360.0 / @n;
                double angle = 180 - turn;
                """,
                "angle"),
            new("""
                decimal total = 0;
                for (int i = 1; i <= @n - 2; i++)
                {
                    total += 180;
                }
                decimal angle = total / @n;
                """,
                "angle"),
        ],
        Mistakes =
        [
            new("int angle = 180 * (@n - 2);", "angle", "This is the sum of all angles."),
            new("double angle = 360.0 / @n;", "angle", "This is the exterior angle."),
            new("double angle = 180.0 * (@n - 1) / @n;", "angle", "The sum of the angles is taken for one side more."),
        ],
    };
}
