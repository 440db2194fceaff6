using System.Text.Json;

namespace ToolReasoner.Tests.Shared;

/// <summary>A request that the loopback server was sent.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Body">The JSON.</param>
/// <param name="Authorization">The header; null if there is none.</param>
internal sealed record SentRequest(int Number, JsonElement Body, string? Authorization)
{
    /// <summary>Whether a stream is asked for.</summary>
    public bool IsStreaming => Body.TryGetProperty("stream", out var stream) && stream.GetBoolean();

    /// <summary>Roles and texts of the messages.</summary>
    public IReadOnlyList<(string Role, string Text)> Messages =>
        [.. Body.GetProperty("messages").EnumerateArray().Select(message => (message.GetProperty("role").GetString()!, message.TryGetProperty("content", out var content) ? TextOf(content) : ""))];

    /// <summary>The last message.</summary>
    public string LastText => Messages[^1].Text;

    private static string TextOf(JsonElement content) => content.ValueKind switch
    {
        JsonValueKind.String => content.GetString()!,
        JsonValueKind.Array => string.Concat(content.EnumerateArray().Select(part => part.TryGetProperty("text", out var text) ? text.GetString() : "")),
        _ => "",
    };
}
