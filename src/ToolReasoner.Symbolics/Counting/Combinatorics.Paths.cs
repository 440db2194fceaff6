using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    /// <summary>The paths from (0,0) to (width,height) by steps right and up.</summary>
    /// <param name="width">0 or more.</param>
    /// <param name="height">0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger LatticePaths(BigInteger width, BigInteger height, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        return Binomial(width + height, width, budget);
    }

    /// <summary>The paths from (0,0) to (width,height) by steps right and up that visit no obstacle.</summary>
    /// <param name="width">0 or more.</param>
    /// <param name="height">0 or more.</param>
    /// <param name="obstacles">Points; those outside the rectangle do no harm.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger LatticePaths(int width, int height, IEnumerable<(int X, int Y)> obstacles, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(obstacles);
        var blocked = obstacles.ToHashSet();
        return LatticePaths(width, height, (x, y) => !blocked.Contains((x, y)), budget);
    }

    /// <summary>The paths from (0,0) to (width,height) by steps right and up over allowed points only, both ends included.</summary>
    /// <param name="width">0 or more.</param>
    /// <param name="height">0 or more.</param>
    /// <param name="allowed">Whether a point (x, y) may be visited.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger LatticePaths(int width, int height, Func<int, int, bool> allowed, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        ArgumentNullException.ThrowIfNull(allowed);
        budget = Budget.OrDefault(budget);
        budget.Spend((width + 1L) * (height + 1L));
        var ways = new BigInteger[height + 1];
        for (var x = 0; x <= width; x++)
        {
            for (var y = 0; y <= height; y++)
            {
                budget.Spend();
                var from = x == 0 && y == 0 ? BigInteger.One : ways[y] + (y > 0 ? ways[y - 1] : 0);
                ways[y] = allowed(x, y) ? from : BigInteger.Zero;
            }
        }

        return ways[height];
    }

    /// <summary>The orders of counting a ballot in which the winner is always strictly ahead (or, weakly, never behind).</summary>
    /// <param name="winner">Votes of the winner; 0 or more.</param>
    /// <param name="loser">Votes of the loser; 0 or more.</param>
    /// <param name="strict">Whether a tie on the way is forbidden.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger BallotSequences(BigInteger winner, BigInteger loser, bool strict = true, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(winner);
        ArgumentOutOfRangeException.ThrowIfNegative(loser);
        if (loser > winner || (strict && loser == winner && !winner.IsZero))
        {
            return BigInteger.Zero;
        }

        // Strictly: the first vote is the winner's, and after it the winner is never behind again.
        var ahead = strict && !winner.IsZero ? winner - 1 : winner;
        return Binomial(ahead + loser, loser, budget) * (ahead - loser + 1) / (ahead + 1);
    }

    /// <summary>The walks of so many steps between two vertices of a graph: an entry of a power of its adjacency matrix.</summary>
    /// <param name="adjacency">Square; entry (i, j) is the number of edges from i to j.</param>
    /// <param name="steps">0 or more.</param>
    /// <param name="from">Vertex, counted from 0.</param>
    /// <param name="to">Vertex, counted from 0.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger Walks(int[,] adjacency, int steps, int from, int to, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(adjacency);
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        ArgumentOutOfRangeException.ThrowIfNotEqual(adjacency.GetLength(1), adjacency.GetLength(0), nameof(adjacency));
        budget = Budget.OrDefault(budget);
        var ways = new BigInteger[adjacency.GetLength(0)];
        ways[from] = BigInteger.One;
        _ = ways[to];
        for (var step = 0; step < steps; step++)
        {
            var next = new BigInteger[ways.Length];
            for (var i = 0; i < ways.Length; i++)
            {
                budget.Spend(1 + (ways[i].IsZero ? 0 : ways.Length * (1 + CountSizes.Steps(ways[i]))));
                for (var j = 0; j < ways.Length && !ways[i].IsZero; j++)
                {
                    next[j] += ways[i] * adjacency[i, j];
                }
            }

            ways = next;
        }

        return ways[to];
    }
}
