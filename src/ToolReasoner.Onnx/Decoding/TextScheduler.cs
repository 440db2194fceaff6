using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ToolReasoner.Models;
using ToolReasoner.Onnx.Configuration;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Writes the texts of all callers with one loop: a new text becomes a row, and leaves when it is done or nobody wants it any more. The
/// loop runs while there are texts. Thread-safe.
/// </summary>
internal sealed class TextScheduler(GenAiConfig config, ITokenBytes bytes, ITextRows rows, int maxRows) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly List<Request> _waiting = [];
    private readonly List<Request> _running = []; // in the order of the rows
    private Task _loop = Task.CompletedTask;
    private bool _isLooping;
    private volatile bool _disposed;

    /// <summary>Goes on writing after a prompt.</summary>
    public async IAsyncEnumerable<TextStep> WriteAsync(
        int[] prompt, TokenSampling sampling, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (prompt.Length >= config.ContextLength)
        {
            throw new ContextOverflowException(
                $"A prompt of {prompt.Length} tokens leaves no place in a context of {config.ContextLength}.");
        }

        using var given = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var request = new Request(new TextInProgress(config, bytes, sampling, prompt), given.Token);
        Enter(request);
        try
        {
            await foreach (var step in request.Steps.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested(); // the loop may be some steps ahead of its reader
                ObjectDisposedException.ThrowIf(_disposed, typeof(OnnxChatClient));
                yield return step;
            }
        }
        finally
        {
            await given.CancelAsync().ConfigureAwait(false); // a reader that stops early gives its row back
        }
    }

    /// <summary>Ends all texts and waits for the step that runs. The rows are their owner's.</summary>
    public void Dispose()
    {
        Task loop;
        lock (_lock)
        {
            _disposed = true;
            loop = _loop;
        }

        ((IAsyncResult)loop).AsyncWaitHandle.WaitOne(); // disposal is not asynchronous, and the weights must outlive the step
    }

    private void Enter(Request request)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(OnnxChatClient));
            _waiting.Add(request);
            if (!_isLooping)
            {
                _isLooping = true;
                _loop = Task.Run(Loop);
            }
        }
    }

    private void Loop()
    {
        try
        {
            while (Admitted())
            {
                Step();
            }
        }
        catch (Exception failed) // whatever it is, every caller waits for an answer and must get this one
        {
            EndAll(failed);
        }
    }

    private void EndAll(Exception why)
    {
        lock (_lock)
        {
            End(_ => true, _ => why);
            _waiting.ForEach(late => late.Steps.Writer.TryComplete(why));
            _waiting.Clear();
            _isLooping = false;
        }
    }

    /// <summary>Lets texts in and out; false when none is left and the loop is over.</summary>
    private bool Admitted()
    {
        while (true)
        {
            Request[] next;
            lock (_lock)
            {
                if (_disposed)
                {
                    EndAll(new ObjectDisposedException(nameof(OnnxChatClient)));
                }

                var room = Math.Min(maxRows - _running.Count, _waiting.Count);
                if (room == 0)
                {
                    _isLooping = _running.Count > 0;
                    return _isLooping;
                }

                next = [.. _waiting.Take(Math.Clamp(rows.Together([.. _waiting.Take(room).Select(request => request.Text)]), 1, room))];
                _waiting.RemoveRange(0, next.Length);
            }

            Begin(next);
        }
    }

    private void Begin(Request[] requests)
    {
        try
        {
            // Of several that begin together, one that nobody wants any more leaves at the next step.
            var steps = rows.Enter([.. requests.Select(request => request.Text)], requests is [var one] ? one.Cancelled : CancellationToken.None);
            _running.AddRange(requests.Where((_, i) => steps[i].End == TextEnd.None));
            for (var i = 0; i < requests.Length; i++)
            {
                requests[i].Tell(steps[i]);
            }
        }
        catch (Exception failed) // whatever it is, they are in no list yet and must be answered here
        {
            Array.ForEach(requests, request => request.Steps.Writer.TryComplete(failed));
            if (failed is not (LocalModelException or OperationCanceledException or ArgumentException or ContextOverflowException))
            {
                throw;
            }
        }
    }

    private void Step()
    {
        End(request => request.Cancelled.IsCancellationRequested, request => new OperationCanceledException(request.Cancelled));
        if (_running.Count == 0)
        {
            return;
        }

        var steps = rows.Step();
        for (var row = steps.Count - 1; row >= 0; row--)
        {
            var request = _running[row];
            if (steps[row].End != TextEnd.None)
            {
                rows.Leave(row, keep: true);
                _running.RemoveAt(row);
            }

            request.Tell(steps[row]);
        }
    }

    private void End(Func<Request, bool> whose, Func<Request, Exception> why)
    {
        for (var row = _running.Count - 1; row >= 0; row--)
        {
            var request = _running[row];
            if (whose(request))
            {
                _running.RemoveAt(row);
                request.Steps.Writer.TryComplete(why(request));
                rows.Leave(row, keep: false);
            }
        }
    }

    private sealed record Request(TextInProgress Text, CancellationToken Cancelled)
    {
        public Channel<TextStep> Steps { get; } = Channel.CreateUnbounded<TextStep>();

        public void Tell(TextStep step)
        {
            Steps.Writer.TryWrite(step);
            if (step.End != TextEnd.None)
            {
                Steps.Writer.TryComplete();
            }
        }
    }
}
