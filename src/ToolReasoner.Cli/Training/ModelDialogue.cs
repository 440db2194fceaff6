using Microsoft.Extensions.AI;
using ToolReasoner.Onnx.Tokenizing;
using ToolReasoner.Training.Model;

namespace ToolReasoner.Cli.Training;

/// <summary>Dialogues as the models that are trained here read them.</summary>
internal static class ModelDialogue
{
    private static readonly ChatTemplate s_template = new(DialogueFormat.Template, new Dictionary<string, string>());

    /// <summary>The text up to where the model goes on; a last turn of the assistant's is unfinished.</summary>
    public static string Write(IReadOnlyList<ChatMessage> messages)
    {
        var unfinished = messages is [.., { Role: var role, Text: var text }] && role == ChatRole.Assistant ? text : null;
        var whole = messages.Take(messages.Count - (unfinished is null ? 0 : 1)).Select(message => new TemplateMessage(message.Role.Value, message.Text));
        return s_template.Write(whole, addGenerationPrompt: true) + unfinished;
    }
}
