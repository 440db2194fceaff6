using System.Text.RegularExpressions;
using ToolReasoner.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Asks the questions that the last critique lists, one in each round.</summary>
/// <param name="prompt">Slot <c>question</c>.</param>
public sealed partial class Questions(Prompt prompt) : ITrigger
{
    /// <summary>Stops after the last question.</summary>
    public static IController Over { get; } = Until.When(trajectory => trajectory.Round >= In(trajectory).Count, StopReason.RoundsOver);

    /// <summary>The numbered lines of the last critique.</summary>
    public static IReadOnlyList<string> In(Trajectory trajectory)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        return [.. Numbered().Matches(trajectory.LastOf(Author.Critic)?.Text ?? "").Select(match => match.Groups["question"].Value.Trim('*', ' ', '\r'))];
    }

    /// <inheritdoc/>
    public string? TextFor(Trajectory trajectory)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        var questions = In(trajectory);
        return trajectory.Round <= questions.Count ? prompt.Fill(("question", questions[trajectory.Round - 1])) : null;
    }

    [GeneratedRegex(@"^[ \t]*\**\d{1,2}[.)][ \t]*(?<question>\S.*)$", RegexOptions.Multiline)]
    private static partial Regex Numbered();
}
