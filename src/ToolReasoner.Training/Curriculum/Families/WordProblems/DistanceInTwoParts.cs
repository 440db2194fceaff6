namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A journey with two speeds, and how far is left.</summary>
internal static class DistanceInTwoParts
{
    public static Family Family { get; } = new("distance-in-two-parts", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (v, t, w, u) = (draw.Int("v", 3, 15), draw.Sized("t", 2, 4, 9), draw.Int("w", 3, 20), draw.Int("u", 2, 7));
            var whole = draw.Sized("whole", 60, 150, 300);
            draw.Require(v != w && t != u && (v * t) + (w * u) < whole);
            return whole - Enumerable.Repeat(v, t).Concat(Enumerable.Repeat(w, u)).Sum();
        },
        Statements =
        [
            "@name {walks and cycles|travels} along a trail of @whole km. @He goes @v km/h for @t hours, then @w km/h for @u " +
                "hours. How many kilometers are still to go?",
            "How far from the end is @name on a @{whole}-mile route after @t hours at @v miles per hour and @u hours at @w miles " +
                "per hour?",
            "A boat sails for @t hours at @v km/h and then, with better wind, for @u hours at @w km/h. The harbor is @whole km " +
                "from where it started. Find its distance from the harbor.",
            "For @u hours of today's ride @name's speed was @w miles an hour, and for the @t hours before that it was @v miles an " +
                "hour. The town is @whole miles from the start. How many miles {are left|remain}?",
            "The path to the lake is @whole kilometers long. @name hikes @t hours, covering @v kilometers each hour, takes a rest, " +
                "and then covers @w kilometers in each of the next @u hours. How many kilometers away is the lake now?",
            "Let a cyclist ride $@t$ hours at $@v$ km/h and $@u$ hours at $@w$ km/h. How many kilometers of a tour of $@whole$ km " +
                "are then left?",
            "@whole meters of fence are to be painted. @name paints @v meters an hour for @t hours, then a friend helps and they " +
                "do @w meters an hour together for @u hours. How many meters are not painted yet?",
            "@name has to copy @whole pages. In the first @t hours @he manages @v pages an hour; in the following @u hours, @w " +
                "pages an hour. How many pages has @he not yet copied?",
            "A snail race goes over @whole cm. One snail crawls @v cm per minute for @t minutes and after that @w cm per minute " +
                "for @u minutes. {How many centimeters|What distance in centimeters} does it still have before it?",
        ],
        Distractors =
        [
            "The sun {is shining|has just risen}.",
            "It is a {Monday|Friday} in {May|June}.",
            "A class of {22|25|28} pupils is given this problem.",
        ],
        Methods =
        [
            new("""
                int first = @v * @t;
                int second = @w * @u;
                int left = @whole - first - second;
                """,
                "left"),
            new("""
                int left = @whole;
                for (int hour = 1; hour <= @t + @u; hour++)
                {
                    left -= hour <= @t ? @v : @w;
                }
                """,
                "left"),
            new("int left = @whole - (@v * @t + @w * @u);", "left"),
        ],
        Checks =
        [
            new("", "@claimed + @v * @t + @w * @u == @whole"),
        ],
        Mistakes =
        [
            new("int done = @v * @t + @w * @u;", "done", "The result is what is done, not what is left."),
            new("int left = @whole - (@v * @u + @w * @t);", "left", "The two rates and times are exchanged."),
            new("int left = @whole - (@v + @w) * (@t + @u);", "left", "Rates are added and multiplied by the whole time."),
        ],
    };
}
