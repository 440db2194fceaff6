using System.Text;
using Docker.DotNet;
using Docker.DotNet.Models;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandbox.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>
/// The process in a container on a kernel that the host does not see (Docker Desktop, an engine on another machine), through the engine:
/// statistics for the limits, a second process in the container for the lock. Coarser than <see cref="LocalView"/>: looked at every
/// 100 ms at most, and a peak between two looks is not seen. The kernel's own limits on memory and threads hold all the same.
/// </summary>
/// <param name="engine">The engine.</param>
/// <param name="id">The engine's name for the container.</param>
internal sealed class EngineView(ContainerEngine engine, string id) : IContainerView
{
    private const long LeastTicksBetween = TimeSpan.TicksPerMillisecond * 100;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _closed = new();
    private Sample? _last;
    private long _asked;
    private long _peak;

    /// <inheritdoc/>
    public int ProcessId => 0;

    /// <inheritdoc/>
    /// <remarks>Answers from the last look, and looks again behind the caller's back.</remarks>
    public ProcessMeter? Usage
    {
        get
        {
            var now = Environment.TickCount64 * TimeSpan.TicksPerMillisecond;
            var asked = Volatile.Read(ref _asked);
            if (now - asked >= LeastTicksBetween && Interlocked.CompareExchange(ref _asked, now, asked) == asked)
            {
                _ = LookAsync(_closed.Token);
            }

            return Volatile.Read(ref _last)?.Meter;
        }
    }

    /// <inheritdoc/>
    public long LastSeenBytes => Volatile.Read(ref _last)?.Meter.ResidentBytes ?? 0;

    /// <inheritdoc/>
    public async ValueTask ProveLockAsync(CancellationToken cancellationToken)
    {
        var report = await engine.CallAsync(async client =>
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            stop.CancelAfter(s_patience);
            var prove = new ContainerExecCreateParameters { AttachStdout = true, AttachStderr = true, Cmd = [.. GuestImage.Command("prove")] };
            var process = await client.Exec.ExecCreateContainerAsync(id, prove, stop.Token).ConfigureAwait(false);
            using var stream = await client.Exec.StartAndAttachContainerExecAsync(process.ID, tty: false, stop.Token).ConfigureAwait(false);
            return await ReadAsync(stream, stop.Token).ConfigureAwait(false);
        }).ConfigureAwait(false);
        LockProof.CheckReport(report);
    }

    /// <inheritdoc/>
    public async ValueTask PrepareAsync(CancellationToken cancellationToken) => await LookAsync(cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<long> ReadPeakBytesAsync()
    {
        await LookAsync(_closed.Token).ConfigureAwait(false);
        return Volatile.Read(ref _peak);
    }

    /// <inheritdoc/>
    public bool TryLimit(ContainerLimits before, ContainerLimits wanted) => false;

    /// <inheritdoc/>
    public bool TryKill() => false;

    /// <inheritdoc/>
    public void Dispose() => _closed.Cancel();

    /// <summary>Reads what the report may have at most; the guest is still to be trusted here, a broken one need not be.</summary>
    private static async Task<string> ReadAsync(MultiplexedStream stream, CancellationToken cancellationToken)
    {
        const int most = 1 << 16;
        var text = new MemoryStream();
        var chunk = new byte[4096];
        while (text.Length < most
            && await stream.ReadOutputAsync(chunk, 0, chunk.Length, cancellationToken).ConfigureAwait(false) is { EOF: false } read)
        {
            text.Write(chunk, 0, read.Count);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            var statistics = new Latest();
            await engine.CallAsync(client => client.Containers.GetContainerStatsAsync(
                id, new ContainerStatsParameters { Stream = false, OneShot = true }, statistics, cancellationToken)).ConfigureAwait(false);
            if (statistics.Value is { CPUStats.CPUUsage: { } cpu, MemoryStats: { } memory } found)
            {
                var held = (long)memory.Usage - Cached(memory);
                var threads = (int)(found.PidsStats?.Current ?? 0);
                Volatile.Write(ref _last, new Sample(new ProcessMeter(TimeSpan.FromTicks((long)cpu.TotalUsage / 100), threads, held)));
                InterlockedMax(held);
            }
        }
        catch (Exception e) when (e is SandboxUnavailableException or OperationCanceledException)
        {
            // The container is gone, or the engine is: its stream says so.
        }
    }

    /// <summary>Pages of files that the kernel can take back at any time.</summary>
    private static long Cached(MemoryStats memory)
    {
        ulong bytes = 0;
        _ = memory.Stats?.TryGetValue("total_inactive_file", out bytes) == true || memory.Stats?.TryGetValue("inactive_file", out bytes) == true;
        return (long)Math.Min(bytes, memory.Usage);
    }

    private void InterlockedMax(long value)
    {
        for (var known = Volatile.Read(ref _peak); value > known; known = Volatile.Read(ref _peak))
        {
            Interlocked.CompareExchange(ref _peak, value, known);
        }
    }

    private sealed record Sample(ProcessMeter Meter);

    private sealed class Latest : IProgress<ContainerStatsResponse>
    {
        public ContainerStatsResponse? Value { get; private set; }

        public void Report(ContainerStatsResponse value) => Value = value;
    }
}
