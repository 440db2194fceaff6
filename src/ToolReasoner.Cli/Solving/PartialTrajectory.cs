using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Solving;

/// <summary>What there is of a trajectory that is still growing, kept for when it is interrupted. Safe for use by many threads.</summary>
internal sealed class PartialTrajectory(Trajectory start)
{
    private readonly Lock _lock = new();
    private readonly List<long> _branches = [];
    private readonly Dictionary<long, Trajectory> _latest = [];
    private Usage _used = new();

    /// <summary>Takes in what has happened.</summary>
    public void Take(ReasoningEvent happened)
    {
        lock (_lock)
        {
            var trajectory = happened.Trajectory;
            if (!_latest.ContainsKey(trajectory.Seed) && trajectory.Seed != start.Seed)
            {
                _branches.Add(trajectory.Seed);
            }

            _latest[trajectory.Seed] = trajectory;
            _used = happened is ReasoningEvent.Advanced && trajectory.Last is { } turn ? _used + UsedBy(turn) : _used;
            _used = _used with { WallTime = trajectory.Usage.WallTime > _used.WallTime ? trajectory.Usage.WallTime : _used.WallTime };
        }
    }

    /// <summary>As it is now: the dialogue, and beside it the tries that had not been chosen from yet.</summary>
    public Trajectory Now(StopReason? stop = null)
    {
        lock (_lock)
        {
            var own = _latest.GetValueOrDefault(start.Seed, start);
            return own with { Stop = stop, Usage = _used, Branches = own.Branches.Count > 0 ? own.Branches
                : [.. _branches.Select(seed => _latest[seed])] };
        }
    }

    private static Usage UsedBy(Turn turn) => new()
    {
        ModelCalls = turn.Call is null ? 0 : 1, InputTokens = turn.Call?.InputTokens ?? 0, OutputTokens = turn.Call?.OutputTokens ?? 0,
        Programs = turn.Run is null ? 0 : 1, ToolTime = turn.Run?.Time ?? TimeSpan.Zero,
    };
}
