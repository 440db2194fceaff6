using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>
/// Writes every call that passes through it, one checksummed line of JSON each, flushed. A <see cref="ReplayChatClient"/> answers from
/// them.
/// Calls that fail are not written, except where the dialogue was too long. Safe for use by many threads.
/// </summary>
/// <param name="innerClient">The model.</param>
/// <param name="recording">Is written to, and closed with the client.</param>
public sealed class RecordingChatClient(IChatClient innerClient, Stream recording) : DelegatingChatClient(innerClient)
{
    private readonly CallWriter _writer = new(recording ?? throw new ArgumentNullException(nameof(recording)), withRequests: true);

    /// <inheritdoc/>
    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var dialogue = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        return _writer.RecordAsync(
            RecordedRequest.Of(dialogue, options, this.GetService<PrefillSupport>() is not null),
                base.GetStreamingResponseAsync(dialogue, options, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var dialogue = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        return _writer.RecordAsync(
            RecordedRequest.Of(dialogue, options, this.GetService<PrefillSupport>() is not null),
            Whole.AsUpdatesAsync(() => base.GetResponseAsync(dialogue, options, cancellationToken)),
                cancellationToken).ToChatResponseAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _writer.Dispose();
        }
    }
}

/// <summary>Replies that come in one piece.</summary>
internal static class Whole
{
    /// <summary>One as a stream.</summary>
    public static async IAsyncEnumerable<ChatResponseUpdate> AsUpdatesAsync(Func<Task<ChatResponse>> ask)
    {
        foreach (var update in (await ask().ConfigureAwait(false)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }
}
