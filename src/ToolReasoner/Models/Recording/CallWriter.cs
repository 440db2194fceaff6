using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>Appends calls to a stream, one whole line at a time, flushed. For many threads.</summary>
internal sealed class CallWriter(Stream stream, bool withRequests) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Passes a reply on piece by piece; once it has ended, or its reader has left, writes it. A call that fails or is cancelled
    /// is not written.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> RecordAsync(
        RecordedRequest request, IAsyncEnumerable<ChatResponseUpdate> updates,
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var pieces = new List<RecordedPiece>();
        RecordedEnd? end = RecordedEnd.Reader;
        string? message = null;
        var reader = updates.GetAsyncEnumerator(cancellationToken);
        try
        {
            while (true)
            {
                end = null; // while the model is waited for, nothing is known
                if (!await MoveNextAsync(reader).ConfigureAwait(false))
                {
                    end = RecordedEnd.Model;
                    yield break;
                }

                pieces.Add(RecordedPiece.Of(reader.Current));
                end = RecordedEnd.Reader;
                yield return reader.Current;
            }
        }
        finally
        {
            await reader.DisposeAsync().ConfigureAwait(false);
            if (end is { } known && !(known == RecordedEnd.Reader && cancellationToken.IsCancellationRequested))
            {
                await WriteAsync(new RecordedCall(request.Hash(), withRequests ? request : null, pieces,
                    known) { Message = message }).ConfigureAwait(false);
            }
        }

        async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<ChatResponseUpdate> from)
        {
            try
            {
                return await from.MoveNextAsync().ConfigureAwait(false);
            }
            catch (ContextOverflowException e)
            {
                (end, message) = (RecordedEnd.ContextOverflow, e.Message); // the engine goes on after it, so a replay needs it
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stream.Dispose();
        _turn.Dispose();
    }

    private async Task WriteAsync(RecordedCall call)
    {
        var line = RecordingFormat.Write(call);
        await _turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            // Never half a line because somebody cancelled.
            await stream.WriteAsync(line, CancellationToken.None).ConfigureAwait(false);
            await stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }
}
