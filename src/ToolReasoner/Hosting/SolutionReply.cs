using Microsoft.Extensions.AI;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Hosting;

/// <summary>Solutions as replies of a chat client. Names of properties are the constants here.</summary>
public static class SolutionReply
{
    /// <summary>Property: <c>verified</c>, <c>unverified</c> or <c>none</c>.</summary>
    public const string Status = "toolreasoner.status";

    /// <summary>Property: the answer alone; missing if there is none.</summary>
    public const string Answer = "toolreasoner.answer";

    /// <summary>Property: one sentence, what the answer rests on; missing if there is none.</summary>
    public const string Evidence = "toolreasoner.evidence";

    /// <summary>Property: the program that computed or confirmed the answer; missing if none did.</summary>
    public const string Program = "toolreasoner.program";

    /// <summary>Property: the trajectory, a line of <see cref="TrajectoryJson"/>.</summary>
    public const string Trajectory = "toolreasoner.trajectory";

    /// <summary>The text: the answer, and whether it was verified.</summary>
    public static string TextOf(Solution solution)
    {
        ArgumentNullException.ThrowIfNull(solution);
        return solution.Status switch
        {
            SolutionStatus.Verified => $"{solution.Answer}\n\nVerified. {solution.Evidence?.What}",
            SolutionStatus.Unverified => $"{solution.Answer}\n\nNot verified. {solution.Evidence?.What}",
            _ => $"No answer was found. {Why(solution.Trajectory.Stop)}",
        };
    }

    /// <summary>The whole reply.</summary>
    public static ChatResponse ResponseOf(Solution solution)
    {
        ArgumentNullException.ThrowIfNull(solution);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, TextOf(solution)))
        {
            AdditionalProperties = PropertiesOf(solution), Usage = UsageOf(solution), FinishReason = FinishOf(solution),
                RawRepresentation = solution,
        };
    }

    /// <summary>The answer, then what belongs to the response as a whole: an update that names its message gives its properties to that
    /// message alone.</summary>
    internal static IReadOnlyList<ChatResponseUpdate> UpdatesOf(Solution solution) =>
    [
        new(ChatRole.Assistant, TextOf(solution)) { MessageId = "answer" },
        new(ChatRole.Assistant, [new UsageContent(UsageOf(solution))]) { AdditionalProperties = PropertiesOf(solution),
            FinishReason = FinishOf(solution), RawRepresentation = solution },
    ];

    private static AdditionalPropertiesDictionary PropertiesOf(Solution solution)
    {
        var properties = new AdditionalPropertiesDictionary { [Status] = solution.Status.ToString().ToLowerInvariant(),
            [Trajectory] = TrajectoryJson.Write(solution.Trajectory) };
        (string Name, string? Value)[] others = [(Answer, solution.Answer), (Evidence, solution.Evidence?.What),
            (Program, solution.Program)];
        foreach (var (name, value) in others.Where(one => one.Value is not null))
        {
            properties[name] = value;
        }

        return properties;
    }

    private static UsageDetails UsageOf(Solution solution) => new()
    {
        InputTokenCount = solution.Trajectory.Usage.InputTokens, OutputTokenCount = solution.Trajectory.Usage.OutputTokens,
        TotalTokenCount = solution.Trajectory.Usage.InputTokens + solution.Trajectory.Usage.OutputTokens,
    };

    private static ChatFinishReason FinishOf(Solution solution) =>
        solution.Trajectory.IsSpent && solution.Answer is null ? ChatFinishReason.Length : ChatFinishReason.Stop;

    private static string Why(StopReason? stop) => stop switch
    {
        StopReason.BudgetSpent => "The budget is used up.",
        StopReason.ContextFull => "The model's context is full.",
        StopReason.RoundsOver => "The recipe's rounds are over.",
        _ => "The model stated none.",
    };
}
