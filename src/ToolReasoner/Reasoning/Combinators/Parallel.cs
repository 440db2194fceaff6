using System.Collections.Immutable;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// Tries side by side. Each has a seed of its own, made from the trajectory's, and an equal share of what is left of the budget, so that
/// what comes out does not depend on which of them is faster.
/// </summary>
internal sealed class Parallel : IReasoning
{
    private readonly int _count;
    private readonly IReasoning _body;
    private readonly ISelector _selector;
    private readonly IRouter? _router;
    private readonly int _blocks;

    public Parallel(int count, IReasoning body, ISelector selector, IRouter? router, int blocks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(blocks, 1);
        (_count, _body, _selector, _router, _blocks) = (count, body, selector, router, blocks);
    }

    /// <inheritdoc/>
    public async Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        if (trajectory.IsSpent)
        {
            return trajectory;
        }

        var workbenches = Enumerable.Range(0, _count).Select(_ => workbench.Branch()).ToList();
        try
        {
            var branches = Enumerable.Range(0, _count).Select(i => Start(trajectory, i)).ToArray();
            for (var block = 0; block < _blocks; block++)
            {
                var shared = block > 0 && _router is not null ? [.. branches.Select(branch => _router.Share(branch, branches))] : branches;
                branches = await Task.WhenAll(shared.Select((branch, i) => RunOneAsync(branch, workbenches[i], cancellationToken))).ConfigureAwait(false);
            }

            var selection = await _selector.SelectAsync(branches, workbench, cancellationToken).ConfigureAwait(false);
            var judged = selection.Branches ?? branches;
            var used = judged.Aggregate(trajectory.Usage, (sum, branch) => sum + branch.Usage.Since(trajectory.Usage));
            return Rejoin(trajectory, judged[selection.Index] with { Agreement = selection.Agreement }, judged, used);
        }
        finally
        {
            foreach (var one in workbenches)
            {
                await one.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// The chosen branch, as what the start has become. That a branch has used its share up does not mean that nothing is left.
    /// </summary>
    internal static Trajectory Rejoin(Trajectory start, Trajectory chosen, IEnumerable<Trajectory> branches, Usage used) => chosen with
    {
        Seed = start.Seed, Budget = start.Budget, Usage = used, Branches = [.. start.Branches, .. branches],
        Round = start.Round, RoundsLeft = start.RoundsLeft,
        Stop = chosen.Stop == StopReason.BudgetSpent && start.Budget.SpentBy(used) is null ? StopReason.RoundsOver : chosen.Stop,
    };

    private Trajectory Start(Trajectory trajectory, int number) => trajectory with
    {
        Seed = Seeds.Of(trajectory.Seed, (trajectory.Usage.ModelCalls * 1009) + number),
        Budget = trajectory.Budget.Share(trajectory.Usage, _count, number),
        Branches = ImmutableList<Trajectory>.Empty,
    };

    private async Task<Trajectory> RunOneAsync(Trajectory branch, Workbench workbench, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return await _body.RunAsync(branch, workbench, cancellationToken).ConfigureAwait(false);
    }
}
