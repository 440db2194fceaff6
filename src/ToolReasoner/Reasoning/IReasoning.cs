using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>A piece of reasoning: from a trajectory to one that goes further. Every recipe is one, put together from smaller ones.</summary>
public interface IReasoning
{
    /// <summary>Goes on from a trajectory. One that is stopped comes back as it is.</summary>
    /// <param name="trajectory">The state so far.</param>
    /// <param name="workbench">The model, the sandbox and the clock.</param>
    /// <param name="cancellationToken">Ends the work with <see cref="OperationCanceledException"/>.</param>
    Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default);
}
