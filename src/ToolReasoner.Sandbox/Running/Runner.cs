using System.Diagnostics;
using System.Text;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Running;

/// <summary>A warm runner guest: one program, one session, or the programs of one problem.</summary>
internal sealed class Runner : IAsyncDisposable
{
    /// <summary>Longest frame a runner may send: four texts and change.</summary>
    public const int MaxFrameBytes = 1 << 18;

    private static readonly TimeSpan s_pollEvery = TimeSpan.FromMilliseconds(10);

    private readonly IGuest _guest;
    private TaskCompletionSource<RunStop> _stop = NewStop();

    public Runner(IGuest guest, bool hasEverything)
    {
        HasEverything = hasEverything;
        _guest = guest;
        guest.FrameCame = OnFrame;
        guest.Babbled = message => _stop.TrySetResult(new RunStop.Babbled(message));
        guest.Full = () => _stop.TrySetResult(new RunStop.Over(SandboxLimit.Output));
        _ = guest.Exited.ContinueWith(
            exited => _stop.TrySetResult(new RunStop.Exited(exited.GetAwaiter().GetResult())),
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Whether it carries the whole framework.</summary>
    public bool HasEverything { get; }

    /// <summary>Process id as the host sees it.</summary>
    public int ProcessId => _guest.ProcessId;

    /// <summary>Whether it cannot run another program: it is dead, or about to die.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Done when the process is gone.</summary>
    public Task Exited => _guest.Exited;

    /// <summary>Runs one assembly and measures it.</summary>
    /// <param name="request">What to run; its mode says how.</param>
    /// <param name="input">Standard input of the process; null when the request carries it.</param>
    /// <param name="limits">What it may use.</param>
    /// <param name="wallTime">What is left of the wall clock.</param>
    /// <param name="cancellationToken">Kills the runner.</param>
    /// <returns>What happened. Unless it is a report of the guest, the runner is dead or must be disposed.</returns>
    public async Task<MeasuredRun> RunAsync(
        RunRequest request, string? input, SandboxLimits limits, TimeSpan wallTime, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await _guest.LimitAsync(limits, cancellationToken).ConfigureAwait(false);
        _guest.Output.Restart(limits.OutputChars);
        _guest.ErrorOutput.Restart(limits.OutputChars);
        var stop = _stop;
        using var cancelled = cancellationToken.Register(() => stop.TrySetResult(new RunStop.Cancelled()));
        if (_guest.Exited.IsCompleted)
        {
            stop.TrySetResult(new RunStop.Exited(await _guest.Exited.ConfigureAwait(false)));
        }

        var cpuBefore = _guest.Usage?.Cpu ?? TimeSpan.Zero;
        var watching = WatchAsync(stop, limits, cpuBefore, started, wallTime, end.Token);
        if (input is not null)
        {
            _guest.GiveInput(Encoding.UTF8.GetBytes(input));
        }

        var sending = SendAsync(request, end.Token);
        var why = await stop.Task.ConfigureAwait(false);
        var runTime = Stopwatch.GetElapsedTime(started);
        await end.CancelAsync().ConfigureAwait(false);
        await sending.ConfigureAwait(false);
        var peak = Math.Max(await _guest.ReadPeakBytesAsync().ConfigureAwait(false), await watching.ConfigureAwait(false));
        IsSpent = why is not RunStop.Reported { Reply.IsLast: false };
        if (why is not RunStop.Reported)
        {
            _guest.Kill();
            await _guest.Exited.ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (why is RunStop.Exited { Exit.Lost: { } lost })
        {
            throw new SandboxUnavailableException($"{lost} The program may not have run to its end.");
        }

        // What was written before the report lies in the pipes by now.
        var output = _guest.Output.Take();
        var errorOutput = _guest.ErrorOutput.Take();
        if (why is RunStop.Reported && (_guest.Output.IsFull || _guest.ErrorOutput.IsFull))
        {
            why = new RunStop.Over(SandboxLimit.Output);
        }

        var killedForMemory = await _guest.WasKilledForMemoryAsync().ConfigureAwait(false);
        _stop = NewStop();
        return new MeasuredRun(why, output, errorOutput, runTime, peak, killedForMemory);
    }

    /// <summary>Kills the guest.</summary>
    public ValueTask DisposeAsync() => _guest.DisposeAsync();

    private async Task SendAsync(RunRequest request, CancellationToken end)
    {
        try
        {
            await _guest.SendAsync(request.ToFrame(), end).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // It has died or reached a limit; what ended it says the rest.
        }
    }

    private static TaskCompletionSource<RunStop> NewStop() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void OnFrame(FrameKind kind, ReadOnlySpan<byte> payload)
    {
        if (kind != FrameKind.Done)
        {
            _stop.TrySetResult(new RunStop.Babbled($"a frame of kind {kind} is not a report"));
            return;
        }

        _stop.TrySetResult(new RunStop.Reported(RunReply.Read(payload)));
    }

    /// <summary>Looks every 10 ms at what the process uses.</summary>
    /// <returns>Most resident bytes seen.</returns>
    private async Task<long> WatchAsync(
        TaskCompletionSource<RunStop> stop, SandboxLimits limits, TimeSpan cpuBefore, long started, TimeSpan wallTime, CancellationToken end)
    {
        var peak = 0L;
        while (!stop.Task.IsCompleted)
        {
            var left = wallTime - Stopwatch.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                stop.TrySetResult(new RunStop.Over(SandboxLimit.WallTime));
                break;
            }

            if (_guest.Usage is { } meter)
            {
                peak = Math.Max(peak, meter.ResidentBytes);
                if (meter.ResidentBytes > limits.MemoryBytes)
                {
                    stop.TrySetResult(new RunStop.Over(SandboxLimit.Memory));
                }
                else if (meter.Cpu - cpuBefore > limits.CpuTime)
                {
                    stop.TrySetResult(new RunStop.Over(SandboxLimit.CpuTime));
                }
                else if (meter.Threads > limits.Threads)
                {
                    stop.TrySetResult(new RunStop.Over(SandboxLimit.Threads));
                }
            }

            await Task.Delay(left < s_pollEvery ? left : s_pollEvery, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return peak;
    }
}
