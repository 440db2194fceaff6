using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>
/// One thread that waits for all descriptors of all guests, so that a pipe is drained while its program runs and a death is seen at
/// once. Callbacks run on that thread and must not block. Costs nothing while nothing happens.
/// </summary>
internal sealed unsafe class DescriptorPoller : IDisposable
{
    private const int Add = 1;
    private const int Remove = 2;
    private const uint Readable = 1;

    /// <summary>Size of the kernel's <c>epoll_event</c>: packed on x64 only.</summary>
    private static readonly int s_eventBytes = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 12 : 16;

    private readonly int _poller;
    private readonly int _wakeRead;
    private readonly int _wakeWrite;
    private readonly ConcurrentDictionary<long, Action> _callbacks = new();
    private readonly Thread _thread;
    private long _lastId;
    private volatile bool _stopped;

    /// <summary>Starts the thread.</summary>
    /// <exception cref="Sandboxing.SandboxUnavailableException">The kernel has no descriptor left.</exception>
    public DescriptorPoller()
    {
        _poller = Libc.CreatePoller(Libc.CloseOnExec);
        if (_poller < 0)
        {
            throw new Sandboxing.SandboxUnavailableException($"Could not create an event poller: {Libc.LastError()}.");
        }

        (_wakeRead, _wakeWrite) = Pipes.Create();
        Watch(_wakeRead, static () => { });
        _thread = new Thread(Loop) { IsBackground = true, Name = "sandbox poller" };
        _thread.Start();
    }

    /// <summary>Calls <paramref name="onReadable"/> whenever there is something to read, the end of the stream included.</summary>
    /// <returns>What <see cref="Forget"/> takes.</returns>
    public long Watch(int descriptor, Action onReadable)
    {
        var id = Interlocked.Increment(ref _lastId);
        _callbacks[id] = onReadable;
        Control(Add, descriptor, id);
        return id;
    }

    /// <summary>Ends the calls. The descriptor must still be open.</summary>
    public void Forget(int descriptor, long id)
    {
        if (_callbacks.TryRemove(id, out _))
        {
            Control(Remove, descriptor, id);
        }
    }

    /// <summary>Ends the thread.</summary>
    public void Dispose()
    {
        _stopped = true;
        byte wake = 0;
        _ = Libc.Write(_wakeWrite, &wake, 1);
        _thread.Join();
        _ = Libc.Close(_wakeWrite);
        _ = Libc.Close(_wakeRead);
        _ = Libc.Close(_poller);
    }

    private void Control(int operation, int descriptor, long id)
    {
        var entry = stackalloc byte[16];
        *(uint*)entry = Readable;
        *(long*)(entry + s_eventBytes - 8) = id;
        if (Libc.ControlPoller(_poller, operation, descriptor, entry) != 0 && operation == Add)
        {
            throw new Sandboxing.SandboxUnavailableException($"Could not watch a guest: {Libc.LastError()}.");
        }
    }

    private void Loop()
    {
        const int most = 64;
        var events = stackalloc byte[most * 16];
        while (!_stopped)
        {
            var count = Libc.WaitPoller(_poller, events, most, -1);
            for (var i = 0; i < count; i++)
            {
                var id = *(long*)(events + (i * s_eventBytes) + s_eventBytes - 8);
                if (_callbacks.TryGetValue(id, out var callback))
                {
                    callback();
                }
            }
        }
    }
}
