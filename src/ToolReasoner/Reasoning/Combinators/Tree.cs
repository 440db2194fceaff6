using System.Collections.Immutable;
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
            var made = await Task.WhenAll(chosen.SelectMany(node => Enumerable.Range(0, policy.Children).Select(i => GrowAsync(search, node, i, workbench, cancellationToken)))).ConfigureAwait(false);
            foreach (var (parent, state) in made)
            {
                search.Add(parent, state);
            }
        }

        var best = search.Best();
        return best with
        {
            Seed = trajectory.Seed, Budget = trajectory.Budget, Usage = search.Usage, Branches = search.Leaves.ToImmutableList(), Round = trajectory.Round, RoundsLeft = trajectory.RoundsLeft,
        };
    }

    private async Task<(TreeNode Parent, Trajectory State)> GrowAsync(TreeSearch search, TreeNode node, int number, Workbench workbench, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var branch = workbench.Branch();
        await using var disposal = branch.ConfigureAwait(false);
        var start = search.Start(node, number);
        var state = await expand.RunAsync(start, branch, cancellationToken).ConfigureAwait(false);
        state = state.IsSpent ? state : await evaluate.VerifyAsync(state, branch, cancellationToken).ConfigureAwait(false);
        return (node, state);
    }
}
