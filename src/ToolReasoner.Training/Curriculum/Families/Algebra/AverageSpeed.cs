using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The average speed of a way out and back, or of two parts.</summary>
internal static class AverageSpeed
{
    public static Family Family { get; } = new("average-speed", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var u = draw.Sized("u", 10, 40, 80);
            var v = draw.Sized("v", 10, 40, 80);
            var hours = draw.Int("h", 2, 5);
            draw.Set("d", u * hours);
            draw.Require(u != v);
            return new Rational(2 * u * v, u + v);
        },
        Statements =
        [
            "@name drives @d miles at @u miles per hour and {returns|drives back} on the same road at @v miles per hour. What is the exact average speed of the round trip, in miles per hour?",
            "A cyclist rides @d kilometers at @u km/h and then another @d kilometers at @v km/h. {Find|Compute} the average speed in km/h, as a fraction or whole number.",
            "A train covers the first half of its @d mile way at @u mph and the second half at @v mph. {What is its average speed for the whole way, exactly, in mph?|Find its average speed for the whole way, exactly, in mph.}",
            "Going to a town @d kilometers away takes @h hours. The way back is driven at @v kilometers per hour. What is the average speed for both ways together in kilometers per hour{?|, without rounding?}",
            "Compute the exact average of the two speeds @u and @v when equal {distances|ways} of length @d are driven at each.",
            "@name walks up a path of @d yards at @u yards a minute and down again at @v yards a minute. {Determine|Find} @his average speed in yards a minute, exactly.",
            "A boat goes @d miles down a river at @u miles an hour and the same @d miles up at @v miles an hour. Total way divided by total time is what {number|speed}? Give an exact answer.",
            "The distance between two cities is @d kilometers. A truck does it at @u km/h in one direction and at @v km/h in the other. If $s$ is the average speed of the truck in km/h, what is $s$ {exactly|as a fraction or a whole number}?",
            "At speed @u a robot needs some time for a track of length @d, at speed @v another time. It runs once at each speed. {What is its exact average speed?|Find its exact average speed.}",
        ],
        Methods =
        [
            new("""
                Rational time = new Rational(@d, @u) + new Rational(@d, @v);
                Rational speed = 2 * @d / time;
                """,
                "speed"),
            new("Rational speed = new Rational(2 * @u * @v, @u + @v);", "speed"),
            new("""var speed = Algebra.Solve("2/s = 1/@u + 1/@v").Elements[0];""", "speed"),
        ],
        Mistakes =
        [
            new("Rational speed = new Rational(@u + @v, 2);", "speed", "The mean of the speeds is right only for equal times, not for equal distances."),
            new("""
                Rational time = new Rational(@d, @u) + new Rational(@d, @v);
                Rational speed = @d / time;
                """,
                "speed", "The whole way is twice as long."),
            new("""
                int time = @d / @u + @d / @v;
                int speed = 2 * @d / time;
                """,
                "speed", "Integer division makes the times inexact."),
        ],
    };
}
