using System.Runtime.InteropServices;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandbox.Native;
using ToolReasoner.Sandbox.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>A guest that is a process of this machine: its pipes, its control group, its death.</summary>
internal sealed class GuestProcess : IGuest
{
    private readonly DescriptorPoller _poller;
    private readonly LaunchedProcess _launched;
    private readonly int _guestHandle;
    private readonly int _childHandle;
    private readonly ControlGroups? _groups;
    private readonly OutputCapture _output;
    private readonly OutputCapture _errorOutput;
    private readonly FrameParser _frames;
    private readonly byte[] _chunk = new byte[1 << 16];
    private readonly Lock _framesGate = new();
    private readonly List<(int Descriptor, long Id)> _watched = [];
    private readonly TaskCompletionSource<GuestExit> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ControlGroup? _group;
    private long _memoryKills;
    private bool _framesEnded;
    private int _disposed;

    /// <summary>Takes charge of a process that was just started.</summary>
    /// <param name="poller">Watches its descriptors.</param>
    /// <param name="launched">The process.</param>
    /// <param name="maxFrameBytes">Longest frame it may send.</param>
    /// <param name="groups">Gives it a control group of its own; null for none.</param>
    public GuestProcess(DescriptorPoller poller, LaunchedProcess launched, int maxFrameBytes, ControlGroups? groups = null)
    {
        _groups = groups;
        _poller = poller;
        _launched = launched;
        _frames = new FrameParser(maxFrameBytes);
        _childHandle = OpenHandle(launched.ChildId);
        _guestHandle = launched.GuestId == launched.ChildId ? _childHandle : OpenHandle(launched.GuestId);
        _output = new OutputCapture(launched.Output, () => Full?.Invoke());
        _errorOutput = new OutputCapture(launched.ErrorOutput, () => Full?.Invoke());
    }

    /// <inheritdoc/>
    public FrameHandler? FrameCame { get; set; }

    /// <inheritdoc/>
    public Action<string>? Babbled { get; set; }

    /// <inheritdoc/>
    public Action? Full { get; set; }

    /// <inheritdoc/>
    public int ProcessId => _launched.GuestId;

    /// <inheritdoc/>
    public IOutputCapture Output => _output;

    /// <inheritdoc/>
    public IOutputCapture ErrorOutput => _errorOutput;

    /// <inheritdoc/>
    public Task<GuestExit> Exited => _exited.Task;

    /// <inheritdoc/>
    public ProcessMeter? Usage => ProcessMeter.Read(ProcessId);

    /// <inheritdoc/>
    public void BeginReading()
    {
        Watch(_launched.Output, _output.OnReadable, () => _output.AtEnd);
        Watch(_launched.ErrorOutput, _errorOutput.OnReadable, () => _errorOutput.AtEnd);
        Watch(_launched.FromGuest, ReadFrames, () => _framesEnded);
        Watch(_childHandle, OnExit, static () => true);
    }

    /// <inheritdoc/>
    public ValueTask ProveLockAsync(CancellationToken cancellationToken)
    {
        LockProof.Check(ProcessId);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask PrepareAsync(CancellationToken cancellationToken)
    {
        _group = _groups?.Take();
        _group?.Add(ProcessId);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask LimitAsync(SandboxLimits limits, CancellationToken cancellationToken)
    {
        _memoryKills = _group?.CountMemoryKills() ?? 0;
        _group?.SetLimits(limits.MemoryBytes, limits.Threads);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<long> ReadPeakBytesAsync() => ValueTask.FromResult(ProcessMeter.ReadPeakBytes(ProcessId));

    /// <inheritdoc/>
    public ValueTask<bool> WasKilledForMemoryAsync() => ValueTask.FromResult((_group?.CountMemoryKills() ?? 0) > _memoryKills);

    /// <inheritdoc/>
    public Task SendAsync(byte[] frame, CancellationToken cancellationToken)
    {
        var sent = PipeWriter.WriteSome(_launched.ToGuest, frame, 0);
        return sent == frame.Length ? Task.CompletedTask : Task.Run(() => PipeWriter.WriteRest(_launched.ToGuest, frame, sent, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public void GiveInput(byte[] input)
    {
        var descriptor = _launched.TakeInput();
        if (!TryWrite(() => PipeWriter.WriteSome(descriptor, input, 0), out var sent) || sent == input.Length)
        {
            _ = Libc.Close(descriptor);
            return;
        }

        // The program reads the rest at its leisure, or dies and so ends the write.
        _ = Task.Run(() =>
        {
            _ = TryWrite(() => PipeWriter.WriteRest(descriptor, input, sent, CancellationToken.None), out _);
            _ = Libc.Close(descriptor);
        });
    }

    /// <inheritdoc/>
    public void Kill()
    {
        _ = Libc.SystemCall(SystemCalls.PidfdSendSignal, _guestHandle, Libc.Kill, 0, 0);
        if (_childHandle != _guestHandle)
        {
            _ = Libc.SystemCall(SystemCalls.PidfdSendSignal, _childHandle, Libc.Kill, 0, 0);
        }
    }

    /// <summary>Kills it, waits for its death, and closes everything.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            await Exited.ConfigureAwait(false);
            return;
        }

        Kill();
        await Exited.ConfigureAwait(false);
        lock (_framesGate)
        {
            _framesEnded = true;
            foreach (var (descriptor, id) in _watched)
            {
                _poller.Forget(descriptor, id);
            }
        }

        _output.Dispose();
        _errorOutput.Dispose();
        _launched.Dispose();
        _ = Libc.Close(_childHandle);
        if (_guestHandle != _childHandle)
        {
            _ = Libc.Close(_guestHandle);
        }

        if (_group is not null)
        {
            _groups!.Return(_group);
        }
    }

    private static bool TryWrite(Func<int> write, out int written)
    {
        try
        {
            written = write();
            return true;
        }
        catch (IOException)
        {
            written = 0;
            return false;
        }
    }

    private static int OpenHandle(int processId)
    {
        var handle = (int)Libc.SystemCall(SystemCalls.PidfdOpen, processId, 0, 0, 0);
        return handle >= 0 ? handle : throw new SandboxUnavailableException($"Could not watch process {processId}: {Libc.LastError()}.");
    }

    private void Watch(int descriptor, Action onReadable, Func<bool> isOver)
    {
        var id = 0L;
        id = _poller.Watch(descriptor, () =>
        {
            onReadable();
            if (isOver())
            {
                _poller.Forget(descriptor, Volatile.Read(ref id));
            }
        });
        _watched.Add((descriptor, id));
    }

    private void ReadFrames()
    {
        lock (_framesGate)
        {
            // A few chunks a call, so that a guest that floods this pipe does not starve the others.
            for (var round = 0; round < 4 && !_framesEnded; round++)
            {
                var count = Libc.ReadInto(_launched.FromGuest, _chunk);

                if (count <= 0)
                {
                    _framesEnded = count == 0 || Marshal.GetLastPInvokeError() is not (Libc.TryAgain or Libc.Interrupted);
                    return;
                }

                try
                {
                    _frames.Append(_chunk.AsSpan(0, (int)count));
                    while (_frames.TryTake(out var kind, out var payload))
                    {
                        FrameCame?.Invoke(kind, payload);
                    }
                }
                catch (InvalidDataException e)
                {
                    _framesEnded = true;
                    Babbled?.Invoke(e.Message);
                }
            }
        }
    }

    private void OnExit()
    {
        ReadFrames();
        _exited.TrySetResult(GuestExit.FromStatus(Libc.Reap(_launched.ChildId), ofJailProgram: _childHandle != _guestHandle));
    }
}
