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

    /// <value>In which part it writes. Default <see cref="Author.Solver"/>.</value>
    public Author Author { get; init; } = Author.Solver;

    /// <value>Whether its turns may state the final answer. Default true.</value>
    public bool Concludes { get; init; } = true;

    /// <inheritdoc/>
    public Task<Trajectory> ProposeAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        ArgumentNullException.ThrowIfNull(workbench);
        var dialogue = trajectory.Last?.IsModels == true && !trajectory.IsSpent ? trajectory.Add(Author.Guide, s_goOn.Text) : trajectory;
        return workbench.AskAsync(
            dialogue,
            new Ask(Author)
            {
                System = system, Stop = WritesPrograms ? TextStop.AfterProgram : TextStop.Never, MayCallTool = WritesPrograms, View = View,
                Read = Read,
            },
            cancellationToken);
    }

    // Where no program is run, there is no output to wait for.
    private Turn Read(Turn turn) =>
        !Concludes ? turn : WritesPrograms ? Conclusion.Read(turn) : turn with { Answer = Conclusion.In(turn.Text) };

    /// <inheritdoc/>
    public Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) =>
        ProposeAsync(trajectory, workbench, cancellationToken);
}
