using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Compiling;

/// <summary>
/// Keeps compilers warm. One is started at once, more (up to <paramref name="max"/>) only when a text has to wait; one that dies, has
/// been used long enough or has grown is replaced while nobody waits for it.
/// </summary>
internal sealed class CompilerPool(GuestStarter starter, SandboxOptions options, int max) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Stack<Compiler> _free = [];
    private readonly Queue<TaskCompletionSource<Compiler>> _waiting = [];
    private readonly HashSet<Compiler> _all = [];
    private readonly CancellationTokenSource _stopped = new();
    private Task _starts = Task.CompletedTask;
    private Task _deaths = Task.CompletedTask;
    private int _starting;

    /// <summary>Process ids of the compilers.</summary>
    public IReadOnlyList<int> ProcessIds
    {
        get
        {
            lock (_gate)
            {
                return [.. _all.Select(compiler => compiler.ProcessId)];
            }
        }
    }

    /// <summary>Takes a compiler for one text.</summary>
    /// <exception cref="SandboxUnavailableException">None could be started.</exception>
    public async Task<Compiler> TakeAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource<Compiler> place;
        lock (_gate)
        {
            while (_free.TryPop(out var free))
            {
                if (free.IsAlive)
                {
                    return free;
                }

                Drop(free);
            }

            place = new TaskCompletionSource<Compiler>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(place);
            StartMore();
        }

        using var cancelled = cancellationToken.Register(() => place.TrySetCanceled(cancellationToken));
        return await place.Task.ConfigureAwait(false);
    }

    /// <summary>Starts the first compiler ahead of the first text.</summary>
    public void Begin()
    {
        lock (_gate)
        {
            Start();
        }
    }

    /// <summary>Gives a compiler back; a spent one is replaced.</summary>
    public void Return(Compiler compiler)
    {
        lock (_gate)
        {
            if (!compiler.IsAlive || compiler.Uses >= options.CompilerUses || compiler.ResidentBytes > options.CompilerMemoryBytes / 2)
            {
                Drop(compiler);
                Start();
            }
            else
            {
                Offer(compiler);
            }
        }
    }

    /// <summary>Kills every compiler.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync().ConfigureAwait(false);
        Task starts;
        lock (_gate)
        {
            starts = _starts;
        }

        await starts.ConfigureAwait(false);
        foreach (var compiler in _all)
        {
            await compiler.DisposeAsync().ConfigureAwait(false);
        }

        await _deaths.ConfigureAwait(false);

        _stopped.Dispose();
    }

    private void StartMore()
    {
        if (_all.Count + _starting < max && _starting < _waiting.Count)
        {
            Start();
        }
    }

    private void Start()
    {
        if (!_stopped.IsCancellationRequested)
        {
            _starting++;
            _starts = Task.WhenAll(_starts, Task.Run(StartOneAsync, CancellationToken.None));
        }
    }

    private async Task StartOneAsync()
    {
        Compiler? compiler = null;
        SandboxUnavailableException? problem = null;
        try
        {
            var guest = await starter.StartAsync(GuestRole.Compiler, Compiler.MaxFrameBytes, _stopped.Token).ConfigureAwait(false);
            compiler = new Compiler(guest, options.CompilerMemoryBytes);
        }
        catch (SandboxUnavailableException e)
        {
            problem = e;
        }
        catch (OperationCanceledException)
        {
            // The pool is going down.
        }

        lock (_gate)
        {
            _starting--;
            if (compiler is not null)
            {
                _all.Add(compiler);
                Offer(compiler);
            }

            while (problem is not null && _all.Count == 0 && _waiting.TryDequeue(out var place))
            {
                place.TrySetException(problem);
            }
        }
    }

    private void Offer(Compiler compiler)
    {
        while (_waiting.TryDequeue(out var place))
        {
            if (place.TrySetResult(compiler))
            {
                return;
            }
        }

        _free.Push(compiler);
    }

    private void Drop(Compiler compiler)
    {
        _all.Remove(compiler);
        _deaths = Task.WhenAll(_deaths, compiler.DisposeAsync().AsTask());
    }
}
