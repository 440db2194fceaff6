using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>One step of a solution. What a repair writes is run and judged like any other step.</summary>
internal sealed class Step(IProposer solver, IToolStep? tool, IVerifier? verifier, Func<Trajectory, bool>? gate, IRepairer? repairer)
    : IReasoning
{
    /// <inheritdoc/>
    public async Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        var next = await solver.ProposeAsync(trajectory, workbench, cancellationToken).ConfigureAwait(false);
        next = await CheckAsync(next, workbench, cancellationToken).ConfigureAwait(false);
        if (repairer is null || gate?.Invoke(next) != true || next.IsSpent)
        {
            return next;
        }

        var repaired = await repairer.RepairAsync(next, workbench, cancellationToken).ConfigureAwait(false);
        var isMended = repaired.Turns.FindLastIndex(turn => turn.Author == Author.Solver) >= next.Turns.Count;
        return isMended ? await CheckAsync(repaired, workbench, cancellationToken).ConfigureAwait(false) : repaired;
    }

    private async Task<Trajectory> CheckAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken)
    {
        if (tool is not null && !trajectory.IsSpent)
        {
            trajectory = await tool.RunProgramAsync(trajectory, workbench, cancellationToken).ConfigureAwait(false);
        }

        return verifier is null || trajectory.IsSpent
            ? trajectory : await verifier.VerifyAsync(trajectory, workbench, cancellationToken).ConfigureAwait(false);
    }
}
