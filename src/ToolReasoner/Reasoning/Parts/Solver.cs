using ToolReasoner.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>The model writes the next turn of a solution: text, or text up to the end of a program.</summary>
/// <param name="system">The system message.</param>
public sealed class Solver(string system) : IProposer, IReasoning
{
    private static readonly Prompt s_goOn = Prompt.Load("go-on");

    /// <value>Whether programs are wanted. Default true: the reply ends after its first program.</value>
    public bool WritesPrograms { get; init; } = true;

    /// <value>What of the trajectory it sees. Default: all of it.</value>
    public Func<Trajectory, IEnumerable<Turn>> View { get; init; } = trajectory => trajectory.Turns;

    /// <inheritdoc/>
    public Task<Trajectory> ProposeAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        ArgumentNullException.ThrowIfNull(workbench);
        var dialogue = trajectory.Last?.IsModels == true && !trajectory.IsSpent ? trajectory.Add(Author.Guide, s_goOn.Text) : trajectory;
        return workbench.AskAsync(
            dialogue,
            new Ask(Author.Solver) { System = system, Stop = WritesPrograms ? TextStop.AfterProgram : TextStop.Never, MayCallTool = WritesPrograms, View = View, Read = Conclusion.Read },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) => ProposeAsync(trajectory, workbench, cancellationToken);
}
