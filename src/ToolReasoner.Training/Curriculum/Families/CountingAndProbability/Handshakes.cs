namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>Pairs of people.</summary>
internal static class Handshakes
{
    public static Family Family { get; } = new("handshakes", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var n = draw.Int("n", 5, 10 + (12 * draw.Level));
            draw.Person();
            var pairs = 0;
            for (var i = 0; i < n; i++)
            {
                pairs += i;
            }
            return pairs;
        },
        Statements =
        [
            "At a party with @n people, everyone shakes hands with everyone else exactly once. How many handshakes {are there|take place}?",
            "Each of the @n teams of a league plays every other team exactly once. How many games are {played|there}?",
            "@n points are marked on a circle. How many line segments can be drawn that {connect|join} two of them?",
            "How many {matches|games} does a chess tournament have in which @n players meet each other once?",
            "@name and @his friends are @n people in all. Each two of them exchange one hug. How many hugs are there?",
            "There are @n towns, and between any two of them there is exactly one {road|direct road}. How many roads are there?",
            "{Find|Determine} the number of ways to choose two different people out of @n, if the order does not matter.",
            "After a meeting of @n members, each member shakes the hand of each other member once. What is the {total number|number} of handshakes?",
            "In a complete graph with $@n$ vertices, every two vertices are joined by one edge. How many edges {are there|does it have}?",
            "If every pair of @n computers is connected by its own cable, how many cables are needed?",
        ],
        Methods =
        [
            new("int handshakes = @n * (@n - 1) / 2;", "handshakes"),
            new("""
                int count = 0;
                for (int i = 1; i <= @n; i++)
                {
                    for (int j = i + 1; j <= @n; j++) count++;
                }
                """,
                "count"),
            new("", "Combinatorics.Binomial(@n, 2)"),
            new("int sum = Enumerable.Range(1, @n - 1).Sum();", "sum"),
        ],
        Checks =
        [
            new("", "@claimed * 2 == @n * (@n - 1)"),
        ],
        Mistakes =
        [
            new("int handshakes = @n * (@n - 1);", "handshakes", "Each pair is counted twice."),
            new("int handshakes = @n * (@n + 1) / 2;", "handshakes", "Nobody shakes hands with himself."),
            new("int handshakes = @n * @n / 2;", "handshakes", "Each pair is a choice of two people, not a square."),
        ],
    };
}
