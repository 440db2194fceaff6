namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The last angle of a polygon whose other angles are known in sum.</summary>
internal static class PolygonAngleSum
{
    public static Family Family { get; } = new("polygon-angle-sum", Subject.Geometry)
    {
        Draw = draw =>
        {
            var n = draw.Int("n", 5, 6 + (3 * draw.Level));
            var x = 180 * (n - 2);
            var last = draw.Between(60, 170);
            draw.Set("known", x - last);
            draw.Set("others", n - 1);
            draw.Person();
            return last;
        },
        Statements =
        [
            "The sum of @others of the interior angles of a convex polygon with @n sides is @known degrees. How many degrees does the {last|remaining} angle measure?",
            "In a convex polygon with $@n$ sides, all interior angles but one add up to $@known^\\circ$. {Find|Determine} the other angle in degrees.",
            "@name measures all but one of the angles of a polygon with @n corners and gets a total of @known degrees. What is the {missing|other} angle in degrees?",
            "A convex polygon has @n vertices. The angles at @others of them have the sum $@known^\\circ$. What is the measure, in degrees, of the angle at the {last|other} vertex?",
            "Let $x^\\circ$ be the one interior angle of a convex $@n$-gon that is not among the @others whose sum is $@known^\\circ$. {Find $x$.|What is $x$?}",
            "In a convex polygon with @n sides, the first @others interior angles have a sum of @known degrees. How many degrees are {left|left over} for the last one?",
            "{Find|Compute} the missing angle in degrees: convex polygon, @n sides, sum of the known @others interior angles @known degrees.",
            "The interior angles of a polygon with @n sides are added, but one is {forgotten|left out} by mistake. The result is @known degrees. What is the size of the angle that was left out, in degrees, if it is less than 180?",
            "A fence around a convex field has @n straight parts. The inner angles at all corners but one sum to @known degrees. What is the last inner angle in degrees?",
        ],
        Methods =
        [
            new("""
                int total = 180 * (@n - 2);
                int angle = total - @known;
                """,
                "angle"),
            new("""
                int total = 0;
                for (int triangle = 1; triangle <= @n - 2; triangle++)
                {
                    total += 180;
                }
                int angle = total - @known;
                """,
                "angle"),
            new("var angle = Algebra.Solve(\"@known + x = 180*@n - 360\").Elements[0];", "angle"),
        ],
        Checks = [new("", "@known + @claimed == 180 * (@n - 2)")],
        Mistakes =
        [
            new("int angle = 180 * @n - @known;", "angle", "The sum of the angles is 180 degrees times two less than the number of sides."),
            new("int angle = 360 - @known;", "angle", "The interior angles do not add up to 360 degrees."),
            new("int angle = 180 * (@n - 1) - @known;", "angle", "There are two triangles fewer than sides, not one."),
        ],
    };
}
