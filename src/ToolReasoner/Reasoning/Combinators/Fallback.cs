using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>The first; if it has no answer, the second from the same start, with what the first has left of the budget.</summary>
internal sealed class Fallback(IReasoning first, IReasoning second) : IReasoning
{
    /// <inheritdoc/>
    public async Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        var tried = await first.RunAsync(trajectory, workbench, cancellationToken).ConfigureAwait(false);
        if (tried.Answer is not null || tried.Stop == StopReason.BudgetSpent)
        {
            return tried;
        }

        var again = await second.RunAsync(trajectory with { Usage = tried.Usage }, workbench, cancellationToken).ConfigureAwait(false);
        return again with { Branches = [tried, .. again.Branches] };
    }
}
