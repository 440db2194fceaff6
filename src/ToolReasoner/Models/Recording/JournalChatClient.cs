using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>
/// Makes a run resumable inside its dialogues: calls that the journal holds are answered from it, all others go to the model and are
/// appended.
/// A run that was killed at any moment and is started again with the same seed comes to the same trajectory; a call that had no reply yet
/// is asked again. Safe for use by many threads, not by several processes.
/// </summary>
public sealed class JournalChatClient : DelegatingChatClient
{
    private readonly RecordedCalls _calls;
    private readonly CallWriter _writer;

    private JournalChatClient(IChatClient innerClient, RecordedCalls calls, CallWriter writer)
        : base(innerClient) => (_calls, _writer) = (calls, writer);

    /// <summary>Reads a journal, and goes on with it.</summary>
    /// <param name="innerClient">The model.</param>
    /// <param name="journal">Can be read, written and positioned; empty at first. Closed with the client.</param>
    /// <param name="notice">Told in one sentence if a torn last line was dropped; null for nobody.</param>
    /// <exception cref="RecordingException">A line in the middle is damaged; the message says which. The journal is left as it
    /// is.</exception>
    public static JournalChatClient Open(IChatClient innerClient, Stream journal, Action<string>? notice = null)
    {
        ArgumentNullException.ThrowIfNull(innerClient);
        ArgumentNullException.ThrowIfNull(journal);
        using var bytes = new MemoryStream();
        journal.Position = 0;
        journal.CopyTo(bytes);
        var file = RecordingFile.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        if (file.TornLine is { } line)
        {
            notice?.Invoke($"The last line of the journal, line {line}, is torn and was dropped: its call is made again.");
            journal.SetLength(file.WholeBytes);
        }

        journal.Position = file.WholeBytes;
        if (!file.EndsLine)
        {
            journal.Write("\n"u8);
        }

        return new JournalChatClient(innerClient, new RecordedCalls(file.Calls), new CallWriter(journal, withRequests: false));
    }

    /// <inheritdoc/>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var dialogue = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var (request, call, number) = Find(dialogue, options);
        var updates = call is not null
            ? ReplayChatClient.PlayAsync(call, number, cancellationToken)
            : _writer.RecordAsync(request, base.GetStreamingResponseAsync(dialogue, options, cancellationToken), cancellationToken);
        await foreach (var update in updates.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return update;
        }
    }

    /// <inheritdoc/>
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var dialogue = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var (request, call, number) = Find(dialogue, options);
        var updates = call is not null
            ? ReplayChatClient.PlayAsync(call, number, cancellationToken)
            : _writer.RecordAsync(request, Whole.AsUpdatesAsync(() => base.GetResponseAsync(dialogue, options, cancellationToken)),
                cancellationToken);
        return updates.ToChatResponseAsync(cancellationToken);
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

    private (RecordedRequest Request, RecordedCall? Call, int Number) Find(IReadOnlyList<ChatMessage> dialogue, ChatOptions? options)
    {
        var request = RecordedRequest.Of(dialogue, options, this.GetService<PrefillSupport>() is not null);
        var call = _calls.Take(request.Hash(), out var number);
        return (request, call, number);
    }
}
