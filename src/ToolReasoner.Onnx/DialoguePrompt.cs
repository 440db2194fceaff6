using Microsoft.Extensions.AI;
using ToolReasoner.Onnx.Tokenizing;

namespace ToolReasoner.Onnx;

/// <summary>A dialogue as the tokens that the model reads.</summary>
internal static class DialoguePrompt
{
    /// <param name="model">Whose template and tokenizer.</param>
    /// <param name="messages">The dialogue.</param>
    /// <param name="goesOn">The last message is an unfinished turn of the assistant: its text stands as it is after the template's own
    /// beginning of the turn.</param>
    public static IReadOnlyList<int> Tokens(LocalModel model, IReadOnlyList<ChatMessage> messages, bool goesOn)
    {
        var template = model.Template ?? throw new LocalModelException(
            $"{model.Folder} has no chat template (in tokenizer_config.json or chat_template.jinja): "
                + "the model continues plain text only.");
        var unfinished = goesOn && messages is [.., { Role: var role, Text: var text }] && role == ChatRole.Assistant ? text : null;
        var whole = messages.Take(messages.Count - (unfinished is null ? 0 : 1))
            .Select(message => new TemplateMessage(message.Role.Value, message.Text));
        return model.Tokenizer.Encode(template.Write(whole, addGenerationPrompt: true) + unfinished);
    }
}
