using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>
/// Answers from a recording, exactly and offline: a call gets what the same call got then; where the same was asked several times, in
/// order.
/// So calls may come in any order, as from parallel branches. Safe for use by many threads.
/// </summary>
public sealed class ReplayChatClient : IChatClient
{
    private readonly RecordedCalls _calls;

    /// <summary>Reads a recording to its end.</summary>
    /// <param name="recording">Lines that a <see cref="RecordingChatClient"/> wrote.</param>
    /// <exception cref="RecordingException">A line is damaged; the message says which.</exception>
    public ReplayChatClient(Stream recording)
    {
        ArgumentNullException.ThrowIfNull(recording);
        using var bytes = new MemoryStream();
        recording.CopyTo(bytes);
        var file = RecordingFile.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        _calls = file.TornLine is { } line ? throw new RecordingException(
            $"Line {line} of the recording, its last, is damaged. Restore the file, or cut that line.") : new RecordedCalls(file.Calls);
    }

    /// <inheritdoc/>
    /// <exception cref="ReplayMismatchException">This was not recorded; the message says where it parts from what was.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var request = RecordedRequest.Of(messages, options, _calls.CanPrefill);
        var call = _calls.Take(request.Hash(), out var number) ?? throw _calls.Mismatch(request, number);
        await foreach (var update in PlayAsync(call, number, cancellationToken).ConfigureAwait(false))
        {
            yield return update;
        }
    }

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default) =>
        GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType.IsInstanceOfType(this) ? this
            : serviceType == typeof(PrefillSupport) && _calls.CanPrefill ? new PrefillSupport(_ => { })
            : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    internal static async IAsyncEnumerable<ChatResponseUpdate> PlayAsync(RecordedCall call, int number,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var piece in call.Pieces)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            yield return piece.ToUpdate();
        }

        switch (call.End)
        {
            case RecordedEnd.ContextOverflow:
                throw new ContextOverflowException(call.Message ?? "The dialogue is longer than the model's context.");
            case RecordedEnd.Reader:
                throw new ReplayMismatchException(
                    $"The reply to call {number} was recorded up to where its reader left, and this time it reads on. The rule where replies end has changed since.") { Call = number };
        }
    }
}
