using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// A search over states. The children of a state are expanded and judged side by side; which state is next depends on judgements only, so
/// that the same replies make the same tree. The result is the best state with an answer, else the best state.
/// </summary>
internal sealed class Tree(IReasoning expand, IVerifier evaluate, TreePolicy policy) : IReasoning
{
    /// <inheritdoc/>
    public async Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        if (trajectory.IsSpent)
        {
            return trajectory;
        }

        var search = new TreeSearch(trajectory, policy);
        while (search.Next() is { Count: > 0 } chosen && trajectory.Budget.SpentBy(search.Usage) is null)
        {
            var starts = search.Starts(chosen);
            var growing = starts.Select(start => GrowAsync(start.State, workbench, cancellationToken));
            var grown = await Task.WhenAll(growing).ConfigureAwait(false);
            search.Add(starts, grown);
        }

        return Parallel.Rejoin(trajectory, search.Best(), search.Leaves, search.Usage);
    }

    private async Task<Trajectory> GrowAsync(Trajectory start, Workbench workbench, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var branch = workbench.Branch();
        await using var disposal = branch.ConfigureAwait(false);
        var state = await expand.RunAsync(start, branch, cancellationToken).ConfigureAwait(false);
        return state.IsSpent ? state : await evaluate.VerifyAsync(state, branch, cancellationToken).ConfigureAwait(false);
    }
}
