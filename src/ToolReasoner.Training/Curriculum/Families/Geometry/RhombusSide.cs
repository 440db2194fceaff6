namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>The perimeter of a rhombus with known diagonals.</summary>
internal static class RhombusSide
{
    public static Family Family { get; } = new("rhombus-side", Subject.Geometry)
    {
        Draw = draw =>
        {
            (int P, int Q, int R)[] triples = [(3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (9, 40, 41), (12, 35, 37), (11, 60, 61)];
            var triple = triples[draw.Between(0, 7)];
            var scale = draw.Between(1, 2 + (3 * draw.Level));
            draw.Set("d", 2 * triple.P * scale);
            draw.Set("e", 2 * triple.Q * scale);
            draw.Person();
            return 4L * triple.R * scale;
        },
        Statements =
        [
            "The diagonals of a rhombus are @d and @e. What is its {perimeter|perimeter in units}?",
            "A rhombus has diagonals of length $@d$ and $@e$. {Find|Compute} the sum of its four sides.",
            "@name makes a kite in the form of a rhombus from two crossed sticks of @d cm and @e cm and runs a string around the four tips. How many centimeters of string are needed?",
            "In rhombus $ABCD$, $AC = @e$ and $BD = @d$. {Determine|Find} the perimeter of $ABCD$.",
            "Four equal rods form a rhombus. The distances between its opposite corners are @d inches and @e inches. What is the total length of the rods in inches?",
            "Let $P$ be the perimeter of a rhombus whose diagonals measure $@e$ and $@d$. {What is $P$?|Find $P$.}",
            "Two segments of lengths @d and @e cross at right angles in their middles. Their four ends are joined to a quadrilateral. What is its {perimeter|distance around}?",
            "How many meters is it around a field that has four equal sides, if it is @d meters from one corner to the opposite one and @e meters between the other two corners?",
            "The distances between opposite vertices of a quadrilateral with equal sides are @e and @d. {Find its perimeter.|What is its perimeter?}",
        ],
        Methods =
        [
            new("""
                double p = @d / 2.0, q = @e / 2.0;
                double side = Math.Sqrt(p * p + q * q);
                double perimeter = 4 * side;
                """,
                "Math.Round(perimeter)"),
            new("""
                int p = @d / 2, q = @e / 2;
                int side = 1;
                while (side * side < p * p + q * q)
                {
                    side++;
                }
                int perimeter = 4 * side;
                """,
                "perimeter"),
            new("var perimeter = 2 * Expr.Sqrt(@d * @d + @e * @e);", "perimeter"),
        ],
        Checks = [new("", "@claimed * @claimed == 4 * (@d * @d + @e * @e)")],
        Mistakes =
        [
            new("double perimeter = 4 * Math.Sqrt(@d * @d + @e * @e);", "Math.Round(perimeter)", "The diagonals must be halved."),
            new("int perimeter = 2 * (@d + @e);", "perimeter", "The diagonals are taken for sides."),
            new("double side = Math.Sqrt(@d * @d + @e * @e) / 2;", "Math.Round(side)", "This is one side only."),
        ],
    };
}
