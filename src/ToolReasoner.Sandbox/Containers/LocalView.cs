using System.Runtime.Versioning;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandbox.Native;
using ToolReasoner.Sandbox.Running;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>
/// The process in a container of this machine's own kernel, seen in <c>/proc</c>. That it is the guest, and not another process that has
/// the same number here, is known by the container's secret mark among its arguments.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class LocalView : IContainerView
{
    private readonly Lock _gate = new();
    private readonly string _container;
    private readonly int _handle;
    private bool _isClosed;
    private long _lastSeenBytes;

    private LocalView(int processId, string container, int handle)
    {
        ProcessId = processId;
        _container = container;
        _handle = handle;
    }

    /// <inheritdoc/>
    public int ProcessId { get; }

    /// <inheritdoc/>
    public ProcessMeter? Usage
    {
        get
        {
            var meter = ProcessMeter.Read(ProcessId);
            if (meter is { } now)
            {
                Volatile.Write(ref _lastSeenBytes, now.ResidentBytes);
            }

            return meter;
        }
    }

    /// <inheritdoc/>
    public long LastSeenBytes => Volatile.Read(ref _lastSeenBytes);

    /// <summary>Looks for the process.</summary>
    /// <param name="processId">Its number, as the engine says.</param>
    /// <param name="container">The engine's name for the container.</param>
    /// <param name="mark">Its mark, as it is among the guest's arguments.</param>
    /// <returns>The view; null when the guest is not on this kernel, or not to be seen.</returns>
    public static LocalView? TryOpen(long processId, string container, string mark)
    {
        if (processId is <= 0 or > int.MaxValue)
        {
            return null;
        }

        // The handle first: what is found to be the guest then stays the guest.
        var handle = (int)Libc.SystemCall(SystemCalls.PidfdOpen, (nint)processId, 0, 0, 0);
        if (handle < 0)
        {
            return null;
        }

        if (HasMark((int)processId, mark))
        {
            return new LocalView((int)processId, container, handle);
        }

        _ = Libc.Close(handle);
        return null;
    }

    /// <inheritdoc/>
    public ValueTask ProveLockAsync(CancellationToken cancellationToken)
    {
        LockProof.CheckContainer(ProcessId);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask PrepareAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public bool TryLimit(ContainerLimits before, ContainerLimits wanted) => ContainerGroup.TryLimit(ProcessId, _container, before, wanted);

    /// <inheritdoc/>
    public ValueTask<long> ReadPeakBytesAsync() => ValueTask.FromResult(ProcessMeter.ReadPeakBytes(ProcessId));

    /// <inheritdoc/>
    public bool TryKill()
    {
        lock (_gate)
        {
            return !_isClosed && Libc.SystemCall(SystemCalls.PidfdSendSignal, _handle, Libc.Kill, 0, 0) == 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            if (!_isClosed)
            {
                _isClosed = true;
                _ = Libc.Close(_handle);
            }
        }
    }

    private static bool HasMark(int processId, string mark)
    {
        try
        {
            return File.ReadAllText($"/proc/{processId}/cmdline").Contains(mark, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
