using System.Text.Json;
using ToolReasoner.Cli.Running;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Solving;

/// <summary>One line of <c>solve --json</c>, without its trajectory. Its fields are fixed: other programs read them.</summary>
internal sealed record SolveLine(string Id, string Status, string? Answer, string Why, string? Program, int Rounds, int Programs,
    long Tokens, double WallMs)
{
    /// <summary>The line of a solution as text, without its end; the trajectory is its last field.</summary>
    public static string Of(Solution solution)
    {
        var trajectory = solution.Trajectory;
        var line = new SolveLine(
            trajectory.Problem.Id, Outcome.NameOf(solution.Status), solution.Answer, Outcome.Why(solution), solution.Program,
                Outcome.Rounds(trajectory),
            trajectory.Usage.Programs, trajectory.Usage.OutputTokens, Math.Round(trajectory.Usage.WallTime.TotalMilliseconds, 1));
        // A trajectory writes itself, with rules of its own, and is put in as it is.
        return JsonSerializer.Serialize(line, LineFormat.Readable.SolveLine)[..^1]
            + $",\"trajectory\":{TrajectoryJson.Write(trajectory)}}}";
    }
}
