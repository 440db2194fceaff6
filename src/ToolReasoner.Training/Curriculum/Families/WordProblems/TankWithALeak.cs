namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Water flows in and leaks out: after how many minutes the tank is full.</summary>
internal static class TankWithALeak
{
    public static Family Family { get; } = new("tank-with-a-leak", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (inflow, outflow) = (draw.Int("inflow", 6, 40), draw.Int("outflow", 1, 15));
            var (start, minutes) = (draw.Int("start", 5, 80), draw.Between(3, 15 * draw.Level));
            draw.Require(inflow - outflow > 1);
            draw.Set("full", start + ((inflow - outflow) * minutes));
            return minutes;
        },
        Statements =
        [
            "A tank holds @full liters and has @start liters in it. Each minute @inflow liters flow in and @outflow liters leak " +
                "out. After how many minutes is the tank full?",
            "How many minutes does it take to fill a pool of @full gallons that contains @start gallons, if a hose brings @inflow " +
                "gallons a minute while @outflow gallons a minute run off through a crack?",
            "@outflow liters a minute escape through a hole in a barrel. @name pours in @inflow liters a minute. The barrel has " +
                "room for @full liters, and @start liters are in it now. In how many minutes will it {be full|run over}?",
            "@name has @start stamps. Every month @he buys @inflow and gives @outflow away. In how many months will @he have @full " +
                "stamps?",
            "@full cubic meters of sand have to lie on a building site where @start lie today. Trucks bring @inflow cubic meters a " +
                "day, and the builders use @outflow. Find the number of days until the pile is large enough.",
            "Let $V(t) = @start + @{inflow}t - @{outflow}t$ be the volume of water in a tank after $t$ minutes. For which $t$ is " +
                "$V(t) = @full$?",
            "A firm has @start workers. Each year it hires @inflow and @outflow retire. After how many years does it have @full workers?",
            "A snail sits at a height of @start cm on a wall. In every hour it climbs @inflow cm and slides back @outflow cm, " +
                "evenly mixed. How many hours does it need to the height of @full cm?",
            "The bathtub is full at @full liters. Now there are @start liters. The plug lets @outflow liters through per minute, " +
                "but the tap gives @inflow liters per minute. How long, in minutes, until the bathtub is full?",
        ],
        Distractors =
        [
            "A teacher who is {31|45} years old thought up this problem.",
            "All of this happens {3|8} km from the sea.",
            "The book with this problem has {120|244|310} pages.",
        ],
        Methods =
        [
            new("""
                int missing = @full - @start;
                int perMinute = @inflow - @outflow;
                int minutes = missing / perMinute;
                """,
                "minutes"),
            new("""
                int water = @start;
                int minutes = 0;
                while (water < @full)
                {
                    water += @inflow - @outflow;
                    minutes++;
                }
                """,
                "minutes"),
            new("var minutes = Algebra.Solve(\"@start + (@inflow - @outflow)*x = @full\").Elements[0];", "minutes"),
        ],
        Checks =
        [
            new("", "@start + (@inflow - @outflow) * @claimed == @full"),
        ],
        Mistakes =
        [
            new("int minutes = (@full - @start) / @inflow;", "minutes", "The loss is left out."),
            new("int minutes = @full / (@inflow - @outflow);", "minutes", "What is there at the start is left out."),
            new("int minutes = (@full - @start) / (@inflow + @outflow);", "minutes", "The loss is added to the inflow."),
        ],
    };
}
