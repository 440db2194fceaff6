namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The average speed of a trip with two legs.</summary>
internal static class AverageSpeed
{
    public static Family Family { get; } = new("mean-speed-of-a-trip", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var v = draw.Int("v", 2, 14) * 5;
            var w = draw.Int("w", 2, 14) * 5;
            var s = draw.Int("s", 2, 3 + draw.Level);
            var t = draw.Int("t", 2, 3 + draw.Level);
            draw.Set("v", v);
            draw.Set("w", w);
            draw.Set("d", v * s);
            draw.Set("f", w * t);
            draw.Person();
            draw.Require(v != w && ((v * s) + (w * t)) % (s + t) == 0 && s != t);
            var speed = v;
            while (speed * (s + t) != (v * s) + (w * t))
            {
                speed += v < w ? 1 : -1;
            }

            return speed;
        },
        Statements =
        [
            "@name drives @d miles in @s hours and then @f miles in @t hours. What is @his average speed {for the whole trip|over the whole trip}, in miles per hour?",
            "A train covers @d km at a speed of @v km/h and then @f km at @w km/h. What is its average speed {in km/h|in kilometers per hour}?",
            "A cyclist rides for @s hours at @v miles per hour, then for @t hours at @w miles per hour. {Find|Compute} the average speed in miles per hour.",
            "What is the average speed, in miles per hour, of a trip made of @d miles that take @s hours and @f miles that take @t hours?",
            "@name travels @s hours at a constant speed of @v km per hour. Then @he travels @t hours at @w km per hour. How many kilometers per hour does @he {make|average} overall?",
            "A boat needs @s hours for the first @d miles and @t hours for the {last|other} @f miles. What is the quotient of the total distance and the total time, in miles per hour?",
            "Over the first @d miles of a trip a bus goes @v mph, over the {other|remaining} @f miles it goes @w mph. What single speed, in mph, would have taken the same total time?",
            "Let a car move at $@v$ m/s for $@s$ s and at $@w$ m/s for $@t$ s. {Find|Determine} its mean speed in m/s.",
            "On the first day of a journey, a truck goes @d miles in @s hours, and on the second day @f miles in @t hours. Find its average speed on the road in miles per hour.",
        ],
        Methods =
        [
            new("""
                int distance = @d + @f;
                int time = @s + @t;
                int speed = distance / time;
                """,
                "speed"),
            new("var speed = new Rational(@v * @s + @w * @t, @s + @t);", "speed"),
            new("""
                double firstTime = @d / (double)@v;
                double secondTime = @f / (double)@w;
                double speed = Math.Round((@d + @f) / (firstTime + secondTime), 2);
                """,
                "speed"),
        ],
        Checks = [new("", "@claimed * (@s + @t) == @d + @f")],
        Mistakes =
        [
            new("double speed = (@v + @w) / 2.0;", "speed", "The mean of the two speeds ignores how long each lasts."),
            new("int speed = @d + @f;", "speed", "The distance is not divided by the time."),
            new("int speed = (@d + @f) / @s;", "speed", "Only the time of the first part is counted."),
        ],
    };
}
