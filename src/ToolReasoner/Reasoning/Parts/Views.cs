using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>What of a trajectory a part sees.</summary>
public static class Views
{
    /// <summary>The problem and the last turn: for questions that are to be answered without seeing the work.</summary>
    public static IEnumerable<Turn> ProblemAndLast(Trajectory trajectory)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        return trajectory.Turns.Where((turn, at) => turn.Author == Author.User || at == trajectory.Turns.Count - 1);
    }

    /// <summary>The problem, and the turns from the last of an author on; all of them while there is none.</summary>
    public static Func<Trajectory, IEnumerable<Turn>> ProblemAndSinceLast(Author author) => trajectory =>
    {
        var from = trajectory.Turns.FindLastIndex(turn => turn.Author == author);
        return trajectory.Turns.Where((turn, at) => turn.Author == Author.User || at >= from);
    };
}
