using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Adds a text that no model wrote.</summary>
internal sealed class Say(Func<Trajectory, string> text) : IReasoning
{
    /// <inheritdoc/>
    public Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default) =>
        Task.FromResult(trajectory.IsSpent ? trajectory : trajectory.Add(Author.Guide, text(trajectory)));
}
