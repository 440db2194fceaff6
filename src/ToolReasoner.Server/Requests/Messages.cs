using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server.Requests;

/// <summary>A request's messages as a dialogue.</summary>
internal static class Messages
{
    public static IReadOnlyList<ChatMessage> Read(IReadOnlyList<MessageBody>? messages)
    {
        if (messages is not { Count: > 0 })
        {
            throw ApiException.Invalid("messages", "`messages` must hold at least one message.", "missing_required_parameter");
        }

        return [.. messages.Select((message, i) => new ChatMessage(Role(message?.Role, i), Text(message?.Content, i)))];
    }

    private static ChatRole Role(string? role, int i) => role switch
    {
        "system" or "developer" => ChatRole.System, // templates know the older name
        "user" => ChatRole.User,
        "assistant" => ChatRole.Assistant,
        null => throw ApiException.Invalid($"messages[{i}].role", "A message has no `role`.", "missing_required_parameter"),
        "tool" or "function" => throw ApiException.Unsupported(
            $"messages[{i}].role", "This server runs no tools: messages are of system, developer, user and assistant."),
        _ => throw ApiException.Invalid(
            $"messages[{i}].role", $"There is no role `{role}`: messages are of system, developer, user and assistant.", "invalid_value"),
    };

    private static string Text(JsonElement? content, int i)
    {
        switch (content)
        {
            case null or { ValueKind: JsonValueKind.Null }:
                return "";
            case { ValueKind: JsonValueKind.String } text:
                return text.GetString()!;
            case { ValueKind: JsonValueKind.Array } parts:
                return string.Concat(parts.EnumerateArray().Select(part => Part(part, i)));
            default:
                throw ApiException.Invalid($"messages[{i}].content", "`content` must be a text or a list of parts.", "invalid_type");
        }
    }

    private static string Part(JsonElement part, int i)
    {
        var type = part.ValueKind == JsonValueKind.Object && part.TryGetProperty("type", out var name) ? name.ToString() : "nothing";
        return type == "text" && part.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw ApiException.Unsupported($"messages[{i}].content", $"Models here read text: a part of type `{type}` cannot be taken.");
    }
}
