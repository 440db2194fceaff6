namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>Shortest paths on a grid.</summary>
internal static class LatticePaths
{
    public static Family Family { get; } = new("lattice-paths", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 4 + (2 * draw.Level));
            var b = draw.Int("b", 2, 4 + (2 * draw.Level));
            draw.Set("steps", a + b);
            draw.Set("columns", a + 1);
            draw.Set("rows", b + 1);
            draw.Person();
            var paths = new long[a + 1, b + 1];
            for (var x = 0; x <= a; x++)
            {
                for (var y = 0; y <= b; y++)
                {
                    paths[x, y] = x == 0 || y == 0 ? 1 : paths[x - 1, y] + paths[x, y - 1];
                }
            }
            return paths[a, b];
        },
        Statements =
        [
            "How many paths lead from $(0, 0)$ to $(@a, @b)$ if each step goes one unit to the right or one unit up?",
            "@name walks from home to school, which is @a blocks east and @b blocks north, and always " +
            "walks east or north. How many different {routes|ways} are there?",
            "{Find|Determine} the number of lattice paths from the origin to the point $(@a, @b)$ whose steps are $(1, 0)$ and $(0, 1)$.",
            "An ant crawls along the lines of a grid that is @a squares wide and @b squares high, from the lower left corner to the " +
            "upper right corner, moving only right and up. How many paths {can it take|are there}?",
            "A robot makes @steps moves: @a to the right and @b upward, in any order. How many orders are there?",
            "The streets of a town form a grid. A taxi must go @a blocks east and @b blocks south, without any detour. In how many ways can it {drive|go}?",
            "How many sequences {consist of|contain} exactly @a letters R and @b letters U?",
            "A rook stands in a corner of a board with @columns columns and @rows rows. It moves one square at a " +
            "time, only right or up, to the opposite corner. How many paths can it take?",
            "Starting at the point $(0, 0)$, one may move from $(x, y)$ to $(x + 1, y)$ or to $(x, y + 1)$. In how many ways can one reach $(@a, @b)$?",
        ],
        Methods =
        [
            new("""
                var paths = new long[@a + 1, @b + 1];
                for (int x = 0; x <= @a; x++)
                {
                    for (int y = 0; y <= @b; y++)
                    {
                        paths[x, y] = x == 0 || y == 0 ? 1 : paths[x - 1, y] + paths[x, y - 1];
                    }
                }
                """,
                "paths[@a, @b]"),
            new("", "Combinatorics.Binomial(@a + @b, @a)"),
            new("", "Combinatorics.LatticePaths(@a, @b)"),
            new("long Paths(int x, int y) => x == 0 || y == 0 ? 1 : Paths(x - 1, y) + Paths(x, y - 1);", "Paths(@a, @b)"),
        ],
        Mistakes =
        [
            new("var paths = BigInteger.Pow(2, @a + @b);",
                "paths", "Not every step has a free choice: the numbers of both kinds of steps are fixed."),
            new("", "@a * @b", "The squares of the grid are counted, not the paths."),
            new("", "Combinatorics.Binomial(@a + @b - 2, @a - 1)", "The grid is taken one too small in both directions."),
        ],
    };
}
