using System.Runtime.InteropServices;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Native;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>A started guest: its process, its pipes, its death. Everything it says is a claim; its limits are measured here, outside.</summary>
internal sealed class GuestProcess : IAsyncDisposable
{
    private readonly DescriptorPoller _poller;
    private readonly LaunchedProcess _launched;
    private readonly int _guestHandle;
    private readonly int _childHandle;
    private readonly FrameParser _frames;
    private readonly byte[] _chunk = new byte[1 << 16];
    private readonly Lock _framesGate = new();
    private readonly List<(int Descriptor, long Id)> _watched = [];
    private readonly TaskCompletionSource<GuestExit> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _framesEnded;
    private int _disposed;

    /// <summary>Takes charge of a process that was just started.</summary>
    /// <param name="poller">Watches its descriptors.</param>
    /// <param name="launched">The process.</param>
    /// <param name="maxFrameBytes">Longest frame it may send.</param>
    public GuestProcess(DescriptorPoller poller, LaunchedProcess launched, int maxFrameBytes)
    {
        _poller = poller;
        _launched = launched;
        _frames = new FrameParser(maxFrameBytes);
        _childHandle = OpenHandle(launched.ChildId);
        _guestHandle = launched.GuestId == launched.ChildId ? _childHandle : OpenHandle(launched.GuestId);
        Output = new OutputCapture(launched.Output, () => Full?.Invoke());
        ErrorOutput = new OutputCapture(launched.ErrorOutput, () => Full?.Invoke());
    }

    /// <summary>A frame came; called on the poller's thread, one at a time. The payload is valid during the call.</summary>
    public FrameHandler? FrameCame { get; set; }

    /// <summary>The guest sent what is no frame; called on the poller's thread.</summary>
    public Action<string>? Babbled { get; set; }

    /// <summary>An output went over its limit; called on the poller's thread.</summary>
    public Action? Full { get; set; }

    /// <summary>Handles one frame.</summary>
    public delegate void FrameHandler(FrameKind kind, ReadOnlySpan<byte> payload);

    /// <summary>The guest's process id as the host sees it.</summary>
    public int ProcessId => _launched.GuestId;

    public OutputCapture Output { get; }

    public OutputCapture ErrorOutput { get; }

    /// <summary>Done when the process is gone and reaped.</summary>
    public Task<GuestExit> Exited => _exited.Task;

    /// <summary>Starts to listen; call it once, when the handlers are set.</summary>
    public void BeginReading()
    {
        Watch(_launched.Output, Output.OnReadable, () => Output.AtEnd);
        Watch(_launched.ErrorOutput, ErrorOutput.OnReadable, () => ErrorOutput.AtEnd);
        Watch(_launched.FromGuest, ReadFrames, () => _framesEnded);
        Watch(_childHandle, OnExit, static () => true);
    }

    /// <summary>Sends a frame, waiting for a guest that is slow to read.</summary>
    /// <exception cref="IOException">The guest is gone.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the guest may have half a frame and must be killed.</exception>
    public Task SendAsync(byte[] frame, CancellationToken cancellationToken)
    {
        var sent = PipeWriter.WriteSome(_launched.ToGuest, frame, 0);
        return sent == frame.Length ? Task.CompletedTask : Task.Run(() => PipeWriter.WriteRest(_launched.ToGuest, frame, sent, cancellationToken), cancellationToken);
    }

    /// <summary>Gives the program its whole standard input and closes it. A program that does not want it all is none of our business.</summary>
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

    /// <summary>Ends the guest and everything in its jail. Nothing it does can prevent that.</summary>
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

        Output.Dispose();
        ErrorOutput.Dispose();
        _launched.Dispose();
        _ = Libc.Close(_childHandle);
        if (_guestHandle != _childHandle)
        {
            _ = Libc.Close(_guestHandle);
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
