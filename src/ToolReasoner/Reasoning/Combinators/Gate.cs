using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>The body where a condition holds.</summary>
internal sealed class Gate(Func<Trajectory, bool> condition, IReasoning body) : IReasoning
{
    /// <inheritdoc/>
    public Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) =>
        !trajectory.IsSpent && condition(trajectory) ? body.RunAsync(trajectory, workbench, cancellationToken) : Task.FromResult(trajectory);
}
