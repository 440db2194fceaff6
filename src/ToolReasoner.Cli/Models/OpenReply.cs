using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ToolReasoner.Models;

namespace ToolReasoner.Cli.Models;

/// <summary>
/// A reply that a server is sending. Reads it under a limit of silence and a limit in all, and turns what goes wrong into exceptions of
/// ours.
/// Whoever leaves it ends the request at once: the server sees the connection close.
/// </summary>
internal sealed class OpenReply : IAsyncDisposable
{
    private readonly IAsyncEnumerator<ChatResponseUpdate> _updates;
    private readonly CancellationTokenSource _silence;
    private readonly CancellationToken _total;
    private readonly CancellationToken _caller;
    private readonly OpenAiErrors _errors;
    private readonly TimeSpan _tryTime;
    private bool _isFinished;

    /// <summary>Sends the request when it is first read.</summary>
    /// <param name="ask">Opens the stream.</param>
    /// <param name="errors">Says what goes wrong.</param>
    /// <param name="tryTime">The longest silence.</param>
    /// <param name="total">Cancelled when the call's time is over, or by the caller.</param>
    /// <param name="caller">Cancelled by the caller.</param>
    public OpenReply(
        Func<CancellationToken, IAsyncEnumerable<ChatResponseUpdate>> ask, OpenAiErrors errors, TimeSpan tryTime, CancellationToken total,
            CancellationToken caller)
    {
        _silence = CancellationTokenSource.CreateLinkedTokenSource(total);
        (_errors, _tryTime, _total, _caller) = (errors, tryTime, total, caller);
        _updates = ask(_silence.Token).GetAsyncEnumerator(_silence.Token);
    }

    /// <summary>Whether any part of the reply has come: text, a tool call.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The next part; null after the last.</summary>
    public async Task<ChatResponseUpdate?> NextAsync()
    {
        try
        {
            _silence.CancelAfter(_tryTime);
            if (!await _updates.MoveNextAsync().ConfigureAwait(false))
            {
                return _isFinished ? null : throw _errors.EndedEarly(HasBegun);
            }

            return Take(_updates.Current);
        }
        catch (OperationCanceledException) when (!_caller.IsCancellationRequested)
        {
            throw _errors.Late(HasBegun, _total.IsCancellationRequested);
        }
        catch (Exception e) when (!_caller.IsCancellationRequested && e is not (ModelException or ContextOverflowException)
            && _errors.Translate(e, HasBegun) is { } ours)
        {
            throw ours;
        }
        finally
        {
            _silence.CancelAfter(Timeout.InfiniteTimeSpan); // the reader may think as long as it likes
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _silence.CancelAsync().ConfigureAwait(false);
        try
        {
            await _updates.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The stream was open: that is what leaving it early looks like.
        }

        _silence.Dispose();
    }

    private ChatResponseUpdate Take(ChatResponseUpdate update)
    {
        _isFinished |= update.FinishReason is not null;
        HasBegun |= update.Contents.Any(content => content is not UsageContent and not TextContent { Text.Length: 0 });
        if (update.RawRepresentation is StreamingChatCompletionUpdate raw)
        {
            if (OpenAiExtras.ErrorIn(raw) is { } words)
            {
                throw _errors.OfStream(words);
            }

            OpenAiExtras.AttachLogProbabilities(raw.ContentTokenLogProbabilities, update.AdditionalProperties ??= []);
        }

        return update;
    }
}
