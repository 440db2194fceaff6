namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Points from wins and draws: how many games were lost.</summary>
internal static class LeaguePoints
{
    public static Family Family { get; } = new("league-points", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (wins, draws, losses) = (draw.Between(2, 4 * draw.Level), draw.Int("draws", 1, 9), draw.Between(1, 12));
            var (perWin, perDraw) = (draw.Of("perWin", 2, 3, 4, 5), draw.Of("perDraw", 1, 1, 2));
            var games = draw.Set("games", wins + draws + losses);
            draw.Require(perWin > perDraw);
            draw.Set("points", (wins * perWin) + (draws * perDraw));
            return losses;
        },
        Statements =
        [
            "A team gets @perWin points for a win, @perDraw for a draw and none for a loss. After @games games it has @points " +
                "points, with @draws draws. How many games has it lost?",
            "How many of @games games did a team lose if it has @points points and @draws of its games were draws, where a win " +
                "brings @perWin points, a draw @perDraw and a loss nothing?",
            "In a chess league, each win counts @perWin, each draw @perDraw, each loss 0. @name has played @games times, drawn " +
                "@draws times, and collected @points points. {Find|Determine} the number of @his losses.",
            "A quiz pays $@perWin for a right answer, $@perDraw for an answer that is half right, and nothing for a wrong one. " +
                "@name answered @games questions, @draws of them half right, and got $@points. How many answers were wrong?",
            "With @draws draws and some wins, a club reached @points points. It played @games matches. Wins are worth @perWin " +
                "points, draws @perDraw, losses 0. How many matches were lost?",
            "Let $w$, $d = @draws$ and $l$ be wins, draws and losses with $w + d + l = @games$ and $@perWin w + @perDraw \\cdot d = " +
                "@points$. Find $l$.",
            "@name throws @games rings at a pole. A ring on the pole gives @perWin points, a ring that touches it @perDraw, a miss " +
                "none. @He has @points points, and @draws rings touched the pole. How many rings missed?",
            "Every big parcel that a driver delivers earns @perWin coins, every small one @perDraw, and a returned one 0. On a day " +
                "with @games parcels, @draws of which were small, the driver got @points coins. How many parcels were returned? (No " +
                "small one was.)",
            "@points points are on the board. Each of the @draws draws gave @perDraw, each win @perWin; the lost games of the " +
                "season's @games gave nothing. How many games were lost?",
        ],
        Distractors =
        [
            "It is a {Monday|Friday} in {May|June}.",
            "A class of {22|25|28} pupils is given this problem.",
            "This is problem number {4|17|32} of a contest.",
        ],
        Methods =
        [
            new("""
                int fromDraws = @draws * @perDraw;
                int fromWins = @points - fromDraws;
                int wins = fromWins / @perWin;
                int losses = @games - @draws - wins;
                """,
                "losses"),
            new("""
                int losses = Enumerable.Range(0, @games).First(l => (@games - @draws - l) * @perWin + @draws * @perDraw == @points);
                """,
                "losses"),
            new("""
                int wins = 0;
                while (wins * @perWin + @draws * @perDraw < @points)
                {
                    wins++;
                }
                int losses = @games - @draws - wins;
                """,
                "losses"),
        ],
        Checks =
        [
            new("", "(@games - @draws - @claimed) * @perWin + @draws * @perDraw == @points"),
        ],
        Mistakes =
        [
            new("int wins = (@points - @draws * @perDraw) / @perWin;", "wins", "The program counts the wins."),
            new("""
                int wins = (@points - @draws * @perDraw) / @perWin;
                int losses = @games - wins;
                """,
                "losses", "The draws are not taken off the number of games."),
            new("""
                int wins = @points / @perWin;
                int losses = @games - wins - @draws - @perDraw;
                """,
                "losses", "The points of the draws are counted as wins."),
        ],
    };
}
