using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Running;

/// <summary>Runners that are warm and wait. Each is taken once; the pool fills up again off the caller's path.</summary>
internal sealed class RunnerPool : IAsyncDisposable
{
    private readonly GuestStarter _starter;
    private readonly int _idle;
    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount));
    private readonly CancellationTokenSource _stopped = new();
    private readonly Lock _gate = new();
    private readonly LinkedList<Runner> _ready = [];
    private readonly Queue<TaskCompletionSource<Runner>> _waiting = [];
    private readonly HashSet<Runner> _taken = [];
    private readonly HashSet<Task> _dying = [];
    private Task _starts = Task.CompletedTask;
    private int _starting;

    public RunnerPool(GuestStarter starter, int idle, Runner first)
    {
        _starter = starter;
        _idle = idle;
        Offer(first);
        Refill();
    }

    /// <summary>Process ids of the runners that wait.</summary>
    public IReadOnlyList<int> IdleProcessIds
    {
        get
        {
            lock (_gate)
            {
                return [.. _ready.Select(runner => runner.ProcessId)];
            }
        }
    }

    /// <summary>Takes a warm runner, or waits for one.</summary>
    /// <param name="everything">Whether it must carry the whole framework; such a runner is started on demand.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="SandboxUnavailableException">None could be started.</exception>
    public async Task<Runner> TakeAsync(bool everything, CancellationToken cancellationToken)
    {
        if (everything)
        {
            var guest = await _starter.StartAsync(GuestRole.RunnerOfEverything, Runner.MaxFrameBytes, cancellationToken).ConfigureAwait(false);
            var runner = new Runner(guest, hasEverything: true);
            lock (_gate)
            {
                _taken.Add(runner);
            }

            return runner;
        }

        TaskCompletionSource<Runner> place;
        lock (_gate)
        {
            if (_ready.First is { } first)
            {
                _ready.RemoveFirst();
                _taken.Add(first.Value);
                return first.Value;
            }

            place = new TaskCompletionSource<Runner>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(place);
        }

        Refill();
        using var cancelled = cancellationToken.Register(() => place.TrySetCanceled(cancellationToken));
        return await place.Task.ConfigureAwait(false);
    }

    /// <summary>Kills a runner that was taken. Its death is not waited for; the pool fills up behind it.</summary>
    public void Discard(Runner runner)
    {
        lock (_gate)
        {
            if (_taken.Remove(runner))
            {
                Bury(runner);
            }
        }

        Refill();
    }

    private void Refill()
    {
        lock (_gate)
        {
            while (!_stopped.IsCancellationRequested && _starting + _ready.Count < _idle + _waiting.Count)
            {
                _starting++;
                _starts = Task.WhenAll(_starts, Task.Run(StartOneAsync, CancellationToken.None));
            }
        }
    }

    /// <summary>Kills every runner, those that were taken too, and waits until they are gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync().ConfigureAwait(false);
        Task starts;
        lock (_gate)
        {
            starts = _starts;
        }

        await starts.ConfigureAwait(false);
        Task[] dying;
        lock (_gate)
        {
            foreach (var runner in _ready.Concat(_taken))
            {
                Bury(runner);
            }

            _ready.Clear();
            _taken.Clear();
            dying = [.. _dying];
        }

        await Task.WhenAll(dying).ConfigureAwait(false);

        _turns.Dispose();
        _stopped.Dispose();
    }

    private async Task StartOneAsync()
    {
        Runner? runner = null;
        SandboxUnavailableException? problem = null;
        await _turns.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            var guest = await _starter.StartAsync(GuestRole.Runner, Runner.MaxFrameBytes, _stopped.Token).ConfigureAwait(false);
            runner = new Runner(guest, hasEverything: false);
        }
        catch (SandboxUnavailableException e)
        {
            problem = e;
        }
        catch (OperationCanceledException)
        {
            // The pool is going down.
        }

        _turns.Release();
        lock (_gate)
        {
            _starting--;
            if (runner is not null)
            {
                Offer(runner);
            }

            // Those who wait are told; an idle place stays empty until somebody asks again.
            while (problem is not null && _waiting.TryDequeue(out var place))
            {
                place.TrySetException(problem);
            }
        }

        if (runner is not null)
        {
            Refill();
        }
    }

    private void Offer(Runner runner)
    {
        while (_waiting.TryDequeue(out var place))
        {
            if (place.TrySetResult(runner))
            {
                _taken.Add(runner);
                return;
            }
        }

        var node = _ready.AddLast(runner);
        _ = runner.Exited.ContinueWith(_ => OnIdleDeath(node), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Somebody killed a runner that was waiting: another takes its place.</summary>
    private void OnIdleDeath(LinkedListNode<Runner> node)
    {
        lock (_gate)
        {
            if (node.List is null || _stopped.IsCancellationRequested)
            {
                return;
            }

            _ready.Remove(node);
            Bury(node.Value);
        }

        Refill();
    }

    private void Bury(Runner runner)
    {
        var death = runner.DisposeAsync().AsTask();
        _dying.Add(death);
        _ = death.ContinueWith(
            task =>
            {
                lock (_gate)
                {
                    _dying.Remove(task);
                }
            },
            CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }
}
