namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>A temperature that rises and falls, below zero too.</summary>
internal static class NegativeTemperatures
{
    public static Family Family { get; } = new("negative-temperatures", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var start = draw.Int("start", 2, 15 + (5 * draw.Level));
            var down = draw.Int("down", 5, 20 + (6 * draw.Level));
            var up = draw.Int("up", 2, 25);
            var k = draw.Int("k", 2, 6);
            var each = draw.Int("each", 2, 8);
            draw.Person();
            draw.Set("low", -start);
            var value = -start;
            value += up - down;
            for (var i = 0; i < k; i++)
            {
                value -= each;
            }

            return value;
        },
        Statements =
        [
            "The temperature is @low degrees. It {drops|falls} by @down degrees, rises by @up degrees, and then drops @each degrees an hour for @k hours. What is it then?",
            "{Compute|Evaluate} $@low - @down + @up - @k \\cdot @each$.",
            "A diver is at a height of @low meters, that is, below the water. He goes down @down meters more, up @up meters, and then down @k times by @each meters. What is his height in meters (negative {below|under} the water)?",
            "What is @low - @down + @up + @k * (-@each)?",
            "An account stands at @low dollars. It is charged @down dollars, receives @up dollars, and is then charged @each dollars @k times. {What is the balance in dollars?|Find the balance in dollars.}",
            "Start at @low on the number line. Move @up to the right, @down to the left, and then @k times @each to the left. At which number do you {end|arrive}?",
            "Let $x = @low$. {Find the value of $x + @up - @down - @each \\cdot @k$.|What is the value of $x + @up - @down - @each \\cdot @k$?}",
            "A game starts with @low points. In it, @name loses @down, wins @up, and loses @each points in each of @k rounds. {With how many points|With what score} does the game end?",
            "An elevator is on floor @low of a mine. It goes @down floors down, @up floors up, and @k times @each floors down. On which floor is it {now|in the end}?",
        ],
        Methods =
        [
            new("int result = @low - @down + @up - @k * @each;", "result"),
            new("""
                int result = @low;
                result -= @down;
                result += @up;
                for (int i = 0; i < @k; i++)
                {
                    result -= @each;
                }
                """,
                "result"),
            new("int result = new[] { @low, -@down, @up, -@k * @each }.Sum();", "result"),
        ],
        Mistakes =
        [
            new("int result = @start - @down + @up - @k * @each;", "result", "The start is below zero."),
            new("int result = @low - @down + @up - @each;", "result", "The last change happens more than once."),
            new("int result = @low + @down - @up - @k * @each;", "result", "Up and down are mixed up."),
        ],
    };
}
