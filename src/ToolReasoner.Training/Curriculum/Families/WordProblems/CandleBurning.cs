namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Candles burn down: how long the shorter one or how much is left after a time.</summary>
internal static class CandleBurning
{
    public static Family Family { get; } = new("candle-burning", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (length, perHour, hours) = (draw.Int("length", 20, 60), draw.Int("perHour", 2, 5), draw.Sized("hours", 2, 4, 10));
            var count = draw.Int("count", 2, 12);
            draw.Require(length - (perHour * hours) > 0);
            var left = 0;
            for (var i = 0; i < count; i++)
            {
                left += length - (perHour * hours);
            }
            return left;
        },
        Statements =
        [
            "@name lights @count candles, each @length cm long. Every hour a candle gets @perHour cm shorter. If the pieces that " +
                "remain after @hours hours were laid end to end, how long would they be in cm?",
            "How many liters are left in @count barrels of @length liters each after @hours hours, if each barrel loses @perHour " +
                "liters an hour?",
            "@count candles burn for @hours hours. A new candle is @length cm long and burns down @perHour cm per hour. What is " +
                "the total length, in cm, of {what is left of all of them|all that is left}?",
            "Each of @count children has @length minutes of screen time. As a rule of the house, for @hours days, @perHour minutes " +
                "a day are taken off for every child. How many minutes do the children have altogether after that?",
            "A shop has @count rolls of ribbon with @length m on each. It cuts @perHour m off each roll for every one of @hours " +
                "customers. How many meters are left on all rolls together?",
            "Let $L = @length - @perHour \\cdot @hours$ be what remains of one candle. How much remains of $@count$ such candles?",
            "After burning for @hours hours at @perHour cm an hour, @count equal candles are put out. They were @length cm long " +
                "when new. Compute the sum of their lengths now, in cm.",
            "@hours weeks ago @name put @length coins into each of @count jars. Every week since then @he has taken @perHour coins " +
                "out of each jar. How many coins are in the jars now, all told?",
            "A team has @count players with @length lives each at the start of a game. In each of @hours rounds, everybody loses " +
                "@perHour lives. How many lives does the team have left?",
        ],
        Distractors =
        [
            "The book with this problem has {120|244|310} pages.",
            "It is {12|18|21} degrees outside.",
            "The sun {is shining|has just risen}.",
        ],
        Methods =
        [
            new("""
                int burnt = @perHour * @hours;
                int left = @length - burnt;
                int total = left * @count;
                """,
                "total"),
            new("""
                int left = @length;
                for (int hour = 1; hour <= @hours; hour++)
                {
                    left -= @perHour;
                }
                int total = @count * left;
                """,
                "total"),
            new("int total = @count * @length - @count * @perHour * @hours;", "total"),
        ],
        Mistakes =
        [
            new("int left = @length - @perHour * @hours;", "left", "The result is for one only."),
            new("int total = @count * @perHour * @hours;", "total", "What is gone is given instead of what is left."),
            new("int total = @count * @length - @perHour * @hours;", "total", "What is lost is taken off once instead of from each."),
        ],
    };
}
