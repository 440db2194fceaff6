using System.Diagnostics;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Bench;

/// <summary>Notes which programs are given to a sandbox and how, and for how long how many of them are there.</summary>
/// <param name="inner">Runs them.</param>
/// <param name="places">How many it takes at the same time.</param>
internal sealed class TimedSandbox(ISandbox inner, int places) : ISandbox
{
    private readonly Lock _lock = new();
    private readonly List<SandboxUse> _uses = [];
    private long _changed = Stopwatch.GetTimestamp();
    private int _inside;

    /// <summary>Fresh runs and sessions, in the order in which they began.</summary>
    public IReadOnlyList<SandboxUse> Uses => _uses;

    /// <summary>Time with at least one program there.</summary>
    public TimeSpan Used { get; private set; }

    /// <summary>Time with a program for each of its places.</summary>
    public TimeSpan Full { get; private set; }

    /// <summary>Time of all programs together, their waiting for a place included.</summary>
    public TimeSpan Spent { get; private set; }

    public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default) =>
        TimeAsync(Begin(limits, isSession: false), program, () => inner.RunAsync(program, limits, cancellationToken));

    public async Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) =>
        new Session(this, Begin(limits, isSession: true), await inner.OpenSessionAsync(limits, cancellationToken));

    private SandboxUse Begin(SandboxLimits limits, bool isSession)
    {
        var use = new SandboxUse(limits, isSession, []);
        lock (_lock)
        {
            _uses.Add(use);
        }

        return use;
    }

    private async Task<SandboxRun> TimeAsync(SandboxUse use, SandboxProgram program, Func<Task<SandboxRun>> run)
    {
        lock (_lock)
        {
            use.Programs.Add(program);
            Change(+1);
        }

        try
        {
            return await run();
        }
        finally
        {
            lock (_lock)
            {
                Change(-1);
            }
        }
    }

    private void Change(int by)
    {
        var now = Stopwatch.GetTimestamp();
        var time = Stopwatch.GetElapsedTime(_changed, now);
        Used += _inside > 0 ? time : TimeSpan.Zero;
        Full += _inside >= places ? time : TimeSpan.Zero;
        Spent += _inside * time;
        (_changed, _inside) = (now, _inside + by);
    }

    private sealed class Session(TimedSandbox sandbox, SandboxUse use, ISandboxSession inner) : ISandboxSession
    {
        public Task<SandboxRun> SubmitAsync(SandboxProgram program, CancellationToken cancellationToken = default) =>
            sandbox.TimeAsync(use, program, () => inner.SubmitAsync(program, cancellationToken));

        public Task<IReadOnlyList<ISandboxSession>> ForkAsync(int count, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}

/// <summary>What was asked of a sandbox.</summary>
/// <param name="Limits">Of each program.</param>
/// <param name="IsSession">Whether they share a session; else it is one program, from a fresh start.</param>
/// <param name="Programs">In order.</param>
internal sealed record SandboxUse(SandboxLimits Limits, bool IsSession, List<SandboxProgram> Programs)
{
    /// <summary>Asks the same of another sandbox.</summary>
    public async Task RepeatAsync(ISandbox sandbox, CancellationToken cancellationToken)
    {
        if (!IsSession)
        {
            await sandbox.RunAsync(Programs[0], Limits, cancellationToken);
            return;
        }

        await using var session = await sandbox.OpenSessionAsync(Limits, cancellationToken);
        foreach (var program in Programs)
        {
            await session.SubmitAsync(program, cancellationToken);
        }
    }
}
