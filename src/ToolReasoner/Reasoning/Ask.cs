using ToolReasoner.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>One question to the model.</summary>
/// <param name="Author">In which part the model writes.</param>
public sealed record Ask(Author Author)
{
    /// <value>The system message. Default: none.</value>
    public string? System { get; init; }

    /// <value>Where the reply ends. Default: where the model ends it.</value>
    public TextStop Stop { get; init; } = TextStop.Never;

    /// <value>What of the trajectory the model sees. Default: all of it.</value>
    public Func<Trajectory, IEnumerable<Turn>> View { get; init; } = trajectory => trajectory.Turns;

    /// <value>Whether a native tool call may be made where the workbench's channel is one. Default false.</value>
    public bool MayCallTool { get; init; }

    /// <value>Makes of the reply what the turn states: an answer, a judgement. Default: nothing.</value>
    public Func<Turn, Turn> Read { get; init; } = turn => turn;
}
