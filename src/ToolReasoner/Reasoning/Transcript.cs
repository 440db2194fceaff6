using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>Turns as chat messages: what a model wrote is its own, everything else comes from the user or from the tool.</summary>
internal static class Transcript
{
    /// <summary>The declaration of the tool by which a model runs programs.</summary>
    public static AIFunctionDeclaration Tool { get; } = AIFunctionFactory.CreateDeclaration(
        ReplyReader.ToolName,
        "Compiles and runs a C# program (a script) and returns what it prints. Nothing is kept unless the description of the task says so.",
        JsonDocument.Parse("""{"type":"object","properties":{"code":{"type":"string","description":"The C# program. Print the result."}},"required":["code"]}""").RootElement);

    /// <summary>The messages.</summary>
    /// <param name="ask">Says which turns, and the system message.</param>
    /// <param name="trajectory">The dialogue.</param>
    /// <param name="canPrefill">Whether the model can go on writing an unfinished message: then its turns and its programs' outputs are one text.</param>
    public static List<ChatMessage> Of(Ask ask, Trajectory trajectory, bool canPrefill)
    {
        var messages = new List<ChatMessage>();
        if (ask.System is { Length: > 0 } system)
        {
            messages.Add(new ChatMessage(ChatRole.System, system));
        }

        var turns = ask.View(trajectory).ToList();
        var answered = turns.Where(turn => !turn.IsModels).Select(turn => turn.ToolCallId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var turn in turns)
        {
            // Backends refuse a call that is not answered, as when the time in the sandbox was over: it becomes text.
            Add(messages, turn.ToolCallId is { } id && !answered.Contains(id) ? AsText(turn) : turn, canPrefill);
        }

        return messages;
    }

    private static Turn AsText(Turn turn) => turn with { Text = $"{turn.Text}\n```csharp\n{turn.Program}\n```".TrimStart('\n'), ToolCallId = null };

    private static void Add(List<ChatMessage> messages, Turn turn, bool canPrefill)
    {
        if (turn.ToolCallId is { } id)
        {
            messages.Add(turn.IsModels
                ? new ChatMessage(ChatRole.Assistant, [
                    .. turn.Text.Length > 0 ? (AIContent[])[new TextContent(turn.Text)] : [],
                    new FunctionCallContent(id, ReplyReader.ToolName, new Dictionary<string, object?> { ["code"] = turn.Program })])
                : new ChatMessage(ChatRole.Tool, [new FunctionResultContent(id, turn.Text)]));
            return;
        }

        var role = turn.IsModels || (canPrefill && turn.Author == Author.Sandbox && messages.Count > 0 && messages[^1].Role == ChatRole.Assistant) ? ChatRole.Assistant : ChatRole.User;
        if (messages.Count > 0 && messages[^1].Role == role)
        {
            messages[^1] = new ChatMessage(role, messages[^1].Text.TrimEnd('\n') + (role == ChatRole.Assistant ? "\n" : "\n\n") + turn.Text);
        }
        else
        {
            messages.Add(new ChatMessage(role, turn.Text));
        }
    }
}
