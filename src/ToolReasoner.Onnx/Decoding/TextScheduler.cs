using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ToolReasoner.Models;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Writes the texts of all callers with one loop: a new text computes its prompt, joins the batch, and leaves it when it is done or nobody
/// wants it any more. The loop runs while there are texts. Thread-safe.
/// </summary>
internal sealed class TextScheduler(DecoderModel model, ITokenBytes bytes, PrefixStore prefixes, int maxRows) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Queue<Request> _waiting = [];
    private readonly List<Request> _running = []; // in the order of the rows
    private IRows? _rows;
    private Task _loop = Task.CompletedTask;
    private bool _isLooping;
    private volatile bool _disposed;

    /// <summary>Goes on writing after a prompt.</summary>
    public async IAsyncEnumerable<TextStep> WriteAsync(
        int[] prompt, TokenSampling sampling, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (prompt.Length >= model.Config.ContextLength)
        {
            throw new ContextOverflowException(
                $"A prompt of {prompt.Length} tokens leaves no place in a context of {model.Config.ContextLength}.");
        }

        using var given = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var request = new Request(new TextInProgress(model, bytes, sampling, prompt), given.Token);
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

    /// <summary>Ends all texts and waits for the step that runs.</summary>
    public void Dispose()
    {
        Task loop;
        lock (_lock)
        {
            _disposed = true;
            loop = _loop;
        }

        ((IAsyncResult)loop).AsyncWaitHandle.WaitOne(); // disposal is not asynchronous, and the weights must outlive the step
        _rows?.Dispose();
    }

    private void Enter(Request request)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(OnnxChatClient));
            _waiting.Enqueue(request);
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
            while (_waiting.TryDequeue(out var late))
            {
                late.Steps.Writer.TryComplete(why);
            }

            _isLooping = false;
        }
    }

    /// <summary>Lets texts in and out; false when none is left and the loop is over.</summary>
    private bool Admitted()
    {
        while (true)
        {
            Request? next;
            lock (_lock)
            {
                if (_disposed)
                {
                    EndAll(new ObjectDisposedException(nameof(OnnxChatClient)));
                }

                if (_running.Count == maxRows || !_waiting.TryDequeue(out next))
                {
                    _isLooping = _running.Count > 0;
                    return _isLooping;
                }
            }

            Begin(next);
        }
    }

    private void Begin(Request request)
    {
        try
        {
            var prompt = request.Text.Prompt.Span;
            using var sequence = prefixes.Begin(prompt);
            if (prompt.Length - sequence.Length > 1) // the last token is left to be run, so that its scores are there for every sample
            {
                sequence.Append(prompt[sequence.Length..^1], request.Cancelled);
                prefixes.Keep(prompt[..^1], sequence);
            }

            var step = request.Text.Take(sequence.Append(prompt[sequence.Length..], request.Cancelled));
            if (step.End == TextEnd.None)
            {
                _rows ??= (IRows?)model.BeginBatch(CancellationToken.None) ?? new SingleRows();
                _rows.Join(sequence);
                _running.Add(request);
            }

            request.Tell(step);
        }
        catch (Exception failed) when (failed is LocalModelException or OperationCanceledException or ArgumentException)
        {
            request.Steps.Writer.TryComplete(failed);
        }
    }

    private void Step()
    {
        End(request => request.Cancelled.IsCancellationRequested, request => new OperationCanceledException(request.Cancelled));
        if (_running.Count == 0)
        {
            return;
        }

        var steps = new TextStep[_running.Count];
        int[] tokens = [.. _running.Select(request => request.Text.Written[^1])];
        _rows!.Step(tokens, (int row, ReadOnlySpan<float> scores) => steps[row] = _running[row].Text.Take(scores));
        for (var row = steps.Length - 1; row >= 0; row--)
        {
            var request = _running[row];
            if (steps[row].End != TextEnd.None)
            {
                Keep(row);
                _rows.Leave(row);
                _running.RemoveAt(row);
            }

            request.Tell(steps[row]);
        }
    }

    private void Keep(int row)
    {
        var text = _running[row].Text;
        int[] tokens = [.. text.Prompt.Span, .. text.Written.SkipLast(1)]; // the last was chosen and never run
        if (prefixes.HasRoomFor(tokens.Length))
        {
            using var sequence = _rows!.Copy(row);
            prefixes.Keep(tokens, sequence);
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
                _rows!.Leave(row);
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
