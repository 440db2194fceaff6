using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server;

/// <summary>Lets so many requests in at once and so many wait; refuses the others. Thread-safe.</summary>
internal sealed class Gate(int most, int mostWaiting)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = [];
    private TaskCompletionSource? _empty;
    private int _running;
    private bool _closed;

    public int Running
    {
        get
        {
            lock (_lock)
            {
                return _running;
            }
        }
    }

    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>Waits for a place, first come, first served; disposal gives it back.</summary>
    /// <exception cref="ApiException">Too many wait, or the server stops.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource? turn = null;
        lock (_lock)
        {
            if (_closed)
            {
                throw ApiException.Stopping();
            }

            if (_running < most)
            {
                _running++;
            }
            else if (_waiting.Count < mostWaiting)
            {
                turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                _waiting.AddLast(turn);
            }
            else
            {
                throw ApiException.Full(most, mostWaiting);
            }
        }

        if (turn is not null)
        {
            var gone = cancellationToken.Register(() => GiveUp(turn, cancellationToken));
            await using var registration = gone.ConfigureAwait(false);
            await turn.Task.ConfigureAwait(false);
        }

        return new Place(this);
    }

    /// <summary>Lets nobody in any more, those that wait neither.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _closed = true;
            foreach (var turn in _waiting)
            {
                turn.TrySetException(ApiException.Stopping());
            }

            _waiting.Clear();
        }
    }

    /// <summary>Ends when nobody is in.</summary>
    public Task EmptyAsync()
    {
        lock (_lock)
        {
            return _running == 0 ? Task.CompletedTask
                : (_empty ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    private void GiveUp(TaskCompletionSource turn, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_waiting.Remove(turn))
            {
                turn.SetCanceled(cancellationToken);
            }
        }
    }

    private void Leave()
    {
        lock (_lock)
        {
            if (_waiting.First is { Value: var next })
            {
                _waiting.RemoveFirst();
                next.SetResult(); // the place is handed on
            }
            else if (--_running == 0)
            {
                _empty?.TrySetResult();
            }
        }
    }

    private sealed class Place(Gate gate) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                gate.Leave();
            }
        }
    }
}
