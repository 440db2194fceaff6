using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Repeats until the controller stops it, the rounds are over or the budget is spent.</summary>
internal sealed class Chain : IReasoning
{
    private readonly int _rounds;
    private readonly IReasoning _body;
    private readonly IController? _until;
    private readonly IRouter? _router;
    private readonly ITrigger? _trigger;

    public Chain(int rounds, IReasoning body, IController? until, IRouter? router, ITrigger? trigger)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        (_rounds, _body, _until, _router, _trigger) = (rounds, body, until, router, trigger);
    }

    /// <inheritdoc/>
    public async Task<Trajectory> RunAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        var (outerRound, outerLeft) = (trajectory.Round, trajectory.RoundsLeft);
        var past = new List<Trajectory>();
        for (var round = 1; round <= _rounds && !trajectory.IsSpent; round++)
        {
            trajectory = trajectory with { Round = round, RoundsLeft = _rounds - round, Stop = null };
            trajectory = _trigger?.TextFor(trajectory) is { } text ? trajectory.Add(Author.Guide, text) : trajectory;
            trajectory = await _body.RunAsync(trajectory, workbench, cancellationToken).ConfigureAwait(false);
            if (_until?.Stop(trajectory) is { } reason)
            {
                trajectory = trajectory.StopFor(reason);
                break;
            }

            trajectory = trajectory.StopFor(StopReason.RoundsOver);
            past.Add(trajectory);
            trajectory = round < _rounds && !trajectory.IsSpent ? _router?.Share(trajectory, past) ?? trajectory : trajectory;
        }

        return trajectory with { Round = outerRound, RoundsLeft = outerLeft };
    }
}
