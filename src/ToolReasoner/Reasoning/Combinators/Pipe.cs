using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>One after another.</summary>
internal sealed class Pipe(IReadOnlyList<IReasoning> stages) : IReasoning
{
    /// <inheritdoc/>
    public async Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        foreach (var stage in stages)
        {
            if (trajectory.IsSpent)
            {
                break;
            }

            trajectory = await stage.RunAsync(trajectory, workbench, cancellationToken).ConfigureAwait(false);
        }

        return trajectory;
    }
}
