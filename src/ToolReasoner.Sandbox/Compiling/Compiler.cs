using System.Diagnostics;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Compiling;

/// <summary>A warm compiler guest. One text at a time; after a bad end it is dead and another takes its place.</summary>
internal sealed class Compiler : IAsyncDisposable
{
    /// <summary>Longest reply: an assembly, its symbols and 20 diagnostics.</summary>
    public const int MaxFrameBytes = 32 << 20;

    private static readonly TimeSpan s_pollEvery = TimeSpan.FromMilliseconds(20);

    private readonly IGuest _guest;
    private readonly long _maxMemoryBytes;
    private TaskCompletionSource<CompileEnd> _end = NewEnd();

    public Compiler(IGuest guest, long maxMemoryBytes)
    {
        _guest = guest;
        _maxMemoryBytes = maxMemoryBytes;
        guest.FrameCame = (kind, payload) =>
        {
            if (kind == FrameKind.Compiled)
            {
                _end.TrySetResult(new CompileEnd.Answered(CompileReply.Read(payload)));
            }
        };
        guest.Babbled = message =>
        {
            _end.TrySetException(new SandboxUnavailableException($"The compiler guest does not speak as it should ({message}). Rebuild: host and guest may be of different versions."));
            guest.Kill();
        };
        guest.Full = guest.Kill;
        _ = guest.Exited.ContinueWith(
            exited => _end.TrySetResult(new CompileEnd.Died(exited.GetAwaiter().GetResult())),
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Process id as the host sees it.</summary>
    public int ProcessId => _guest.ProcessId;

    /// <summary>Texts compiled so far.</summary>
    public int Uses { get; private set; }

    /// <summary>Whether it can take another text.</summary>
    public bool IsAlive => !_guest.Exited.IsCompleted;

    /// <summary>Resident bytes now.</summary>
    public long ResidentBytes => _guest.Usage?.ResidentBytes ?? 0;

    /// <summary>Compiles one text.</summary>
    /// <param name="frame">The request.</param>
    /// <param name="time">How long it may take.</param>
    /// <param name="cancellationToken">Kills the compiler.</param>
    public async Task<CompileEnd> CompileAsync(byte[] frame, TimeSpan time, CancellationToken cancellationToken)
    {
        Uses++;
        var started = Stopwatch.GetTimestamp();
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var end = _end.Task;
        var sending = SendAsync(frame, over.Token);
        while (!end.IsCompleted)
        {
            var left = time - Stopwatch.GetElapsedTime(started);
            var problem = left <= TimeSpan.Zero ? new CompileEnd.TooSlow()
                : ResidentBytes > _maxMemoryBytes ? new CompileEnd.TooLarge()
                : (CompileEnd?)null;
            if (problem is not null || cancellationToken.IsCancellationRequested)
            {
                _guest.Kill();
                await over.CancelAsync().ConfigureAwait(false);
                await sending.ConfigureAwait(false);
                await _guest.Exited.ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                return problem!;
            }

            using var tick = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(end, Task.Delay(left < s_pollEvery ? left : s_pollEvery, tick.Token)).ConfigureAwait(false);
            await tick.CancelAsync().ConfigureAwait(false);
        }

        await sending.ConfigureAwait(false);
        _end = NewEnd();
        return await end.ConfigureAwait(false) switch
        {
            CompileEnd.Died { Exit.Lost: { } lost } => throw new SandboxUnavailableException(lost),
            var known => known,
        };
    }

    /// <summary>Kills it.</summary>
    public ValueTask DisposeAsync() => _guest.DisposeAsync();

    private static TaskCompletionSource<CompileEnd> NewEnd() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task SendAsync(byte[] frame, CancellationToken cancellationToken)
    {
        try
        {
            await _guest.SendAsync(frame, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // Its death says the rest.
        }
    }
}
