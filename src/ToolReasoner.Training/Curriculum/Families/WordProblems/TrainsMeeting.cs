namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Two travellers come towards each other: how far one of them gets.</summary>
internal static class TrainsMeeting
{
    public static Family Family { get; } = new("trains-meeting", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            var (v, w, hours) = (draw.Sized("v", 10, 40, 120), draw.Int("w", 8, 90), draw.Int("hours", 2, 9));
            var apart = draw.Set("apart", (v + w) * hours);
            draw.Require(v != w);
            return apart - (w * hours);
        },
        Statements =
        [
            "Two trains are @apart km apart and drive towards each other on parallel tracks. The first goes @v km/h, the second @w " +
                "km/h. How many kilometers has the first train gone when they meet?",
            "@name and @otherName live @apart miles apart. They start at the same time to {meet|see} each other, @name at @v miles " +
                "per hour and @otherName at @w miles per hour. How many miles does @name travel until they meet?",
            "From towns $A$ and $B$, which are $@apart$ km apart, two cars leave at the same moment towards each other. The car " +
                "from $A$ drives $@v$ km/h, the car from $B$ $@w$ km/h. How far from $A$ do they meet, in kilometers?",
            "How far does a ship at @v km/h get before it meets another ship that comes towards it at @w km/h, if they are @apart " +
                "km apart now?",
            "A ferry leaves the north shore at @v km/h just when another leaves the south shore at @w km/h. The shores are @apart " +
                "km from each other. At what distance from the north shore, in km, do the ferries pass each other?",
            "Two workers lay a pipe of @apart meters from both ends. @name lays @v meters a day and @otherName @w meters a day. " +
                "How many meters has @name laid when the two parts join?",
            "@otherName rides from the castle to the village at @w km/h while @name rides from the village to the castle at @v " +
                "km/h. They set out together, and the road is @apart km long. How many km from the village do they meet?",
            "Find the distance that a balloon with a speed of @v km/h covers before it reaches another one, which flies straight " +
                "towards it with @w km/h from a distance of @apart km.",
            "At noon a bus at a speed of @v km/h and a truck at a speed of @w km/h start from opposite ends of a road of @apart " +
                "km. When they meet, how many km of the road has the bus covered?",
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
                int closing = @v + @w;
                int hours = @apart / closing;
                int distance = @v * hours;
                """,
                "distance"),
            new("""
                int distance = 0;
                int other = 0;
                while (distance + other < @apart)
                {
                    distance += @v;
                    other += @w;
                }
                """,
                "distance"),
            new("""
                var hours = Algebra.Solve("@v*x + @w*x = @apart").Elements[0];
                var distance = @v * hours;
                """,
                "distance"),
        ],
        Mistakes =
        [
            new("int hours = @apart / (@v + @w);", "hours", "The program gives the time instead of the distance."),
            new("""
                int hours = @apart / (@v + @w);
                int distance = @w * hours;
                """,
                "distance", "The distance is that of the other one."),
            new("int distance = @apart / 2;", "distance", "It is assumed that they meet half-way."),
        ],
    };
}
