using ToolReasoner.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Runs the program that the last turn hands over.</summary>
/// <param name="isShared">Whether programs see what earlier ones of the trajectory declared; else each starts afresh.</param>
/// <param name="all">Whether all blocks of the turn are run as one program; else the last.</param>
public sealed class RunProgram(bool isShared, bool all = false) : IToolStep, IReasoning
{
    /// <inheritdoc/>
    public async Task<Trajectory> RunProgramAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        ArgumentNullException.ThrowIfNull(workbench);
        return trajectory.Last is { IsModels: true } turn && (turn.Program ?? Fence.ProgramIn(turn.Text, all)) is { } program
            ? await workbench.RunAsync(trajectory, program, isShared, cancellationToken).ConfigureAwait(false)
            : trajectory;
    }

    /// <inheritdoc/>
    public Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) => RunProgramAsync(trajectory, workbench, cancellationToken);
}
