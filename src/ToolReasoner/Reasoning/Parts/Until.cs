using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Stop rules.</summary>
public static class Until
{
    /// <summary>The trajectory states an answer.</summary>
    public static IController Answered { get; } = new Rule(trajectory => trajectory.Answer is not null ? StopReason.Answered : null);

    /// <summary>The solver's last turn states an answer, whatever was thought of it.</summary>
    public static IController Stated { get; } = new Rule(trajectory =>
        trajectory.LastOf(Author.Solver)?.Answer is not null ? StopReason.Answered : null);

    /// <summary>The last judgement passes.</summary>
    public static IController Verified { get; } = new Rule(trajectory => trajectory.Last?.Judgement?.Passes == true ? StopReason.Verified : null);

    /// <summary>The last turn is the model's and hands over no program: it has nothing more to compute (ToRA's rule).</summary>
    public static IController NoProgram { get; } = new Rule(trajectory =>
        trajectory.Last is { IsModels: true } turn && !Conclusion.HasProgram(turn) ? trajectory.Answer is null ? StopReason.RoundsOver : StopReason.Answered : null);

    /// <summary>The last judgement passes, and it followed a check that ran.</summary>
    public static IController CheckRan { get; } = new Rule(trajectory =>
        trajectory.Last?.Judgement is { Passes: true, CheckRan: true } ? StopReason.Verified : null);

    /// <summary>A rule of one's own.</summary>
    public static IController When(Func<Trajectory, bool> condition, StopReason reason)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new Rule(trajectory => condition(trajectory) ? reason : null);
    }

    /// <summary>The first of two rules that stops.</summary>
    public static IController Or(this IController first, IController second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new Rule(trajectory => first.Stop(trajectory) ?? second.Stop(trajectory));
    }

    private sealed class Rule(Func<Trajectory, StopReason?> stop) : IController
    {
        /// <inheritdoc/>
        public StopReason? Stop(Trajectory trajectory) => stop(trajectory);
    }
}
