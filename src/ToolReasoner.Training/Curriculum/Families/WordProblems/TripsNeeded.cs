namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A load is carried in trips of two vehicles together: the number of trips and the fuel.</summary>
internal static class TripsNeeded
{
    public static Family Family { get; } = new("trips-needed", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (small, large, perTrip) = (draw.Int("small", 3, 12), draw.Int("large", 13, 30), draw.Int("perTrip", 2, 9));
            var load = draw.Sized("load", 60, 200, 900);
            var (trips, moved) = (0, 0);
            while (moved < load)
            {
                (trips, moved) = (trips + 1, moved + small + large);
            }
            draw.Require(load % (small + large) != 0);
            return trips * perTrip;
        },
        Statements =
        [
            "A small truck carries @small tons and a large one @large tons. They always drive together, and a drive of the two " +
                "uses @perTrip liters of fuel. How many liters are needed to move @load tons?",
            "How many liters of fuel does it take to bring @load tons of gravel to a site with two trucks that go together, one " +
                "with @small tons and one with @large tons, and use @perTrip liters for each tour?",
            "@load people want to cross a river. In each crossing one boat takes up to @small and another up to @large people, and " +
                "a crossing costs $@perTrip. What is the least cost, in dollars, until all are across?",
            "@name and @his father stack @load logs. Each time, @name carries @small and @his father @large logs, and they need " +
                "@perTrip minutes for it. How many minutes {pass until|does it take until} all logs are stacked?",
            "Each round of the two ovens bakes @large rolls in one and @small in the other and takes @perTrip minutes. An order of " +
                "@load rolls has come in. After how many minutes can it be filled?",
            "Let a round move $@small + @large$ boxes and take $@perTrip$ minutes. What is the least number of minutes in which, " +
                "by whole rounds, $@load$ boxes are moved?",
            "Two pumps start together. In each stroke one lifts @small and the other @large liters, and a stroke takes @perTrip " +
                "seconds. {Find|Determine} the number of seconds until at least @load liters have been lifted, counting whole strokes.",
            "The ski lift has a gondola for @small and one for @large guests on the same rope, so both go up at once. That takes " +
                "@perTrip minutes with the way back. @load guests are waiting. How many minutes until the last of them is brought up " +
                "and the gondolas are back?",
            "@perTrip dollars is the price of one tour with a van for @small and a bus for @large passengers. What does it cost, " +
                "in dollars, to bring @load passengers to the stadium if only whole tours can be booked?",
        ],
        Distractors =
        [
            "This is problem number {4|17|32} of a contest.",
            "The story is from the year {2009|2018}.",
            "The nearest town has {4000|12000} inhabitants.",
        ],
        Methods =
        [
            new("""
                int perRound = @small + @large;
                int rounds = (@load + perRound - 1) / perRound;
                int total = rounds * @perTrip;
                """,
                "total"),
            new("""
                int left = @load;
                int total = 0;
                while (left > 0)
                {
                    left -= @small;
                    left -= @large;
                    total += @perTrip;
                }
                """,
                "total"),
            new("""
                int rounds = (int)Math.Ceiling(@load / (@small + @large.0));
                int total = rounds * @perTrip;
                """,
                "total"),
        ],
        Mistakes =
        [
            new("""
                int rounds = @load / (@small + @large);
                int total = rounds * @perTrip;
                """,
                "total", "The last round, which is not full, is left out."),
            new("""
                int perRound = @small + @large;
                int rounds = (@load + perRound - 1) / perRound;
                """,
                "rounds", "The rounds are counted, but not multiplied."),
            new("""
                int rounds = (@load + @large - 1) / @large;
                int total = rounds * @perTrip;
                """,
                "total", "Only the larger one is used."),
        ],
    };
}
