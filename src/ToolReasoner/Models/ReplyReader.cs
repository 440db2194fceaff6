using System.Text;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>Reads a reply as it is written, and ends it where the text says so.</summary>
public static class ReplyReader
{
    /// <summary>The tool by which models that call tools run programs.</summary>
    public const string ToolName = "run_csharp";

    /// <summary>Asks and reads.</summary>
    /// <param name="client">The model.</param>
    /// <param name="messages">The dialogue.</param>
    /// <param name="options">As the backend takes them.</param>
    /// <param name="stop">Where to end the text.</param>
    /// <param name="onText">Called with each new piece of text; null for nobody.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public static async Task<ChatReply> ReadAsync(
        IChatClient client, IReadOnlyList<ChatMessage> messages, ChatOptions options, TextStop stop, Action<string>? onText = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(stop);
        var text = new StringBuilder();
        var reply = new ChatReply("", "");
        await foreach (var update in client.GetStreamingResponseAsync(messages, options, cancellationToken).ConfigureAwait(false))
        {
            reply = Take(reply, update);
            if (update.Text is not { Length: > 0 } piece)
            {
                continue;
            }

            text.Append(piece);
            if (piece.AsSpan().ContainsAny('`', '\n') && stop.EndIn(text.ToString()) is { } end) // only these can open or close a fence
            {
                onText?.Invoke(piece[..Math.Clamp(end - (text.Length - piece.Length), 0, piece.Length)]);
                return reply with { Text = text.ToString(0, Math.Min(end, text.Length)), FinishReason = "fence" };
            }

            onText?.Invoke(piece);
        }

        return reply with { Text = text.ToString(), FinishReason = reply.FinishReason.Length > 0 ? reply.FinishReason : "stop" };
    }

    private static ChatReply Take(ChatReply reply, ChatResponseUpdate update)
    {
        foreach (var content in update.Contents)
        {
            switch (content)
            {
                case UsageContent { Details: var usage }:
                    reply = reply with { InputTokens = usage.InputTokenCount ?? reply.InputTokens, OutputTokens = usage.OutputTokenCount ?? reply.OutputTokens };
                    break;
                case FunctionCallContent { Name: ToolName } call when reply.Call is null:
                    reply = reply with { Call = new ProgramCall(call.CallId, call.Arguments?.TryGetValue("code", out var code) == true ? code?.ToString() ?? "" : "") };
                    break;
            }
        }

        var tokens = TokenLogProbability.Of(update.AdditionalProperties);
        return reply with
        {
            FinishReason = update.FinishReason?.Value ?? reply.FinishReason,
            LogProbabilities = tokens.Count > 0 ? [.. reply.LogProbabilities, .. tokens] : reply.LogProbabilities,
        };
    }
}
