using System.Globalization;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Solving;

/// <summary>What came of a problem, in words.</summary>
internal static class Outcome
{
    private const int MostSaid = 200;

    /// <summary><c>verified</c>, <c>unverified</c> or <c>none</c>.</summary>
    public static string NameOf(SolutionStatus status) => status switch
    {
        SolutionStatus.Verified => "verified",
        SolutionStatus.Unverified => "unverified",
        _ => "none",
    };

    /// <summary>On what an answer rests, or why there is none, with what to do.</summary>
    public static string Why(Solution solution) => solution.Evidence?.What ?? solution.Trajectory switch
    {
        { Stop: StopReason.BudgetSpent } spent =>
            $"The budget is used up{(spent.Budget.SpentBy(spent.Usage) is { } what ? $": {what}" : "")}. "
                + "Give it more with --calls, --tokens or --time.",
        { Stop: StopReason.ContextFull } =>
            "The dialogue grew longer than the model's context. Take a model with a longer one, or fewer rounds.",
        { Stop: StopReason.Interrupted } => "It was interrupted.",
        { Stop: StopReason.RoundsOver } =>
            "The rounds are over, and no answer was stated. Another recipe, more rounds or --samples may help." + Said(solution.Trajectory),
        _ => "The model stated no answer." + Said(solution.Trajectory),
    };

    // Why there is none, the model often says itself: what it wrote last in place of a program, the first line of it.
    private static string Said(Trajectory trajectory)
    {
        var text = trajectory.Turns.FindLast(turn => turn.Author is Author.Solver && !turn.Text.Contains("```", StringComparison.Ordinal))?.Text.Trim().Split('\n')[0] ?? "";
        return text.Length == 0 ? "" : $" It said: {(text.Length > MostSaid ? text[..MostSaid] + "…" : text)}";
    }

    /// <summary>Rounds, programs, calls, tokens and time.</summary>
    public static string Used(Trajectory trajectory)
    {
        var usage = trajectory.Usage;
        var parts = new List<string>
        {
            Count(Rounds(trajectory), "round"), Count(usage.Programs, "program"), Count(usage.ModelCalls, "call"),
                Count(usage.OutputTokens, "token"),
        };
        if (trajectory.Branches.Count > 0)
        {
            parts.Insert(0, trajectory.Branches.Count == 1 ? "1 try" : $"{trajectory.Branches.Count} tries");
        }

        return string.Join(" · ", parts) + (usage.WallTime > TimeSpan.Zero ? $" · {Words(usage.WallTime)}" : "");
    }

    /// <summary>Rounds of the dialogue that the answer comes from.</summary>
    public static int Rounds(Trajectory trajectory) => trajectory.Turns.Count == 0 ? 0 : trajectory.Turns.Max(turn => turn.Round);

    /// <summary>For example <c>120 ms</c> or <c>3.4 s</c>.</summary>
    public static string Words(TimeSpan time) => time.TotalSeconds < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");

    private static string Count(long number, string what) => string.Create(CultureInfo.InvariantCulture,
        $"{number} {what}{(number == 1 ? "" : "s")}");
}
