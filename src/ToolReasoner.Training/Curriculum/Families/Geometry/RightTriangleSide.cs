namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The third side of a right triangle.</summary>
internal static class RightTriangleSide
{
    public static Family Family { get; } = new("right-triangle-side", Subject.Geometry)
    {
        Draw = draw =>
        {
            var m = draw.Between(2, 4 + draw.Level);
            var n = draw.Between(1, m - 1);
            var k = draw.Between(1, 1 + (2 * draw.Level));
            var (p, q, r) = (((m * m) - (n * n)) * k, 2 * m * n * k, ((m * m) + (n * n)) * k);
            draw.Set("a", p);
            draw.Set("c", r);
            draw.Person();
            draw.Require(p > 4);
            return q;
        },
        Statements =
        [
            "The hypotenuse of a right triangle is @c and one leg is @a. What is the {length of the other leg|other leg}?",
            "A ladder of @c feet leans against a wall. Its foot is @a feet from the wall. How many feet {up the wall|above the ground} does it reach?",
            "In right triangle $ABC$ with the right angle at $C$, $AB = @c$ and $BC = @a$. {Find|Compute} $AC$.",
            "Let $x$ be positive with $x^2 + @a^2 = @c^2$. {Find $x$.|What is $x$?}",
            "A rectangle has a side of @a cm and a diagonal of @c cm. How long is {its other side|the other side} in centimeters?",
            "@name walks @a meters due north and then straight east until @he is @c meters from the start in a straight line. How many meters did @he walk {east|to the east}?",
            "A wire runs from the top of a pole to a point on the ground @a m from its foot. The wire is @c m long. {Find the height of the pole in meters.|What is the height of the pole in meters?}",
            "What is the length of a leg of a right triangle whose other leg has length @a and whose hypotenuse has length @c?",
            "The longest side of a right triangle measures @c inches, and another side measures @a inches. How many inches {long is the third side|does the third side measure}?",
        ],
        Methods =
        [
            new("double side = Math.Sqrt(@c * @c - @a * @a);", "Math.Round(side)"),
            new("""
                int b = 1;
                while (@a * @a + b * b < @c * @c)
                {
                    b++;
                }
                """,
                "b"),
            new("var side = Expr.Sqrt(@c * @c - @a * @a);", "side"),
        ],
        Checks = [new("", "@a * @a + @claimed * @claimed == @c * @c")],
        Mistakes =
        [
            new("double side = Math.Sqrt(@a * @a + @c * @c);", "Math.Round(side)", "The hypotenuse is the longest side, so the squares must be subtracted."),
            new("int side = @c - @a;", "side", "The sides are subtracted instead of their squares."),
            new("int side = @c * @c - @a * @a;", "side", "The square root is missing."),
        ],
    };
}
