using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>An angle in degrees from radians, brought into a full turn.</summary>
internal static class DegreesRadians
{
    public static Family Family { get; } = new("degrees-to-radians", Subject.Precalculus)
    {
        Draw = draw =>
        {
            var q = draw.Of("q", 3, 4, 5, 6, 9, 10, 12, 15, 18, 20);
            var p = draw.Int("p", (2 * q) + 1, (4 + (6 * draw.Level)) * q);
            draw.Require(new Rational(p, q).Denominator == q);
            var degrees = 0;
            for (var i = 0; i < p; i++)
            {
                degrees = (degrees + (180 / q)) % 360;
            }

            return degrees;
        },
        Statements =
        [
            "An angle of $\\frac{@p\\pi}{@q}$ radians ends at the same place as an angle of $d$ degrees with $0 \\le d < 360$. {Find $d$.|What is $d$?}",
            "{Convert|Change} $\\frac{@p\\pi}{@q}$ radians to degrees and subtract full turns until the angle is less than 360 degrees. How many degrees are left?",
            "What angle between 0 and 360 degrees is coterminal with $\\frac{@p\\pi}{@q}$? {Answer in degrees|Give the number of degrees}.",
            "A wheel turns by $\\frac{@p}{@q}\\pi$ radians. How many degrees {is it then|is the wheel} past its starting position, if full turns are not counted?",
            "Let $\\theta = \\frac{@p \\pi}{@q}$. {Determine|Find} the least nonnegative number of degrees that has the same sine and cosine as $\\theta$.",
            "A carousel rotates @p/@q times pi radians. By how many degrees, less than 360, would it have to turn from the start to {look|stand} the same?",
            "The argument of a complex number is $\\frac{@p\\pi}{@q}$. {Write|Express} it as a number of degrees from 0 to 359.",
            "If you start at the angle 0 and turn by $@p\\pi/@q$ radians, at which angle in degrees, at least 0 and less than 360, do you stop?",
            "{Find|Compute} the remainder when the measure in degrees of the angle $\\frac{@p\\pi}{@q}$ is divided by 360.",
        ],
        Methods =
        [
            new("""
                int degrees = @p * 180 / @q;
                int result = degrees % 360;
                """,
                "result"),
            new("""
                double degrees = Math.Round(@p * Math.PI / @q * 180 / Math.PI);
                while (degrees >= 360)
                {
                    degrees -= 360;
                }
                """,
                "degrees"),
            new("""
                var turns = new Rational(@p, 2 * @q);
                var result = (turns - turns.Floor()) * 360;
                """,
                "result"),
        ],
        Mistakes =
        [
            new("int degrees = @p * 180 / @q;", "degrees", "The full turns are not subtracted."),
            new("int degrees = @p * 360 / @q % 360;", "degrees", "Pi is half a turn, not a full one."),
            new("int degrees = @p / @q * 180 % 360;", "degrees", "The division of whole numbers is done too early."),
        ],
    };
}
