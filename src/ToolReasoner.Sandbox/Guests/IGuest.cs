using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>
/// A started guest, a process of this machine or in a container. Everything it says is a claim; its limits are measured outside.
/// </summary>
internal interface IGuest : IAsyncDisposable
{
    /// <summary>A frame came; called one at a time, on a thread that must not be kept. The payload is valid during the call.</summary>
    FrameHandler? FrameCame { get; set; }

    /// <summary>The guest sent what is no frame; called like <see cref="FrameCame"/>.</summary>
    Action<string>? Babbled { get; set; }

    /// <summary>An output went over its limit; called like <see cref="FrameCame"/>.</summary>
    Action? Full { get; set; }

    /// <summary>Its process id as the host sees it; 0 when the host does not see it.</summary>
    int ProcessId { get; }

    /// <summary>What it writes to standard output.</summary>
    IOutputCapture Output { get; }

    /// <summary>What it writes to standard error.</summary>
    IOutputCapture ErrorOutput { get; }

    /// <summary>Done when the guest is gone.</summary>
    Task<GuestExit> Exited { get; }

    /// <summary>What it uses now, or did a moment ago; null when that is not known.</summary>
    ProcessMeter? Usage { get; }

    /// <summary>Starts to listen; call it once, when the handlers are set.</summary>
    void BeginReading();

    /// <summary>Throws unless the guest has locked itself in, seen from outside.</summary>
    /// <exception cref="SandboxUnavailableException">There is no proof; the message says what is missing.</exception>
    ValueTask ProveLockAsync(CancellationToken cancellationToken);

    /// <summary>Makes ready what running programs needs and compiling does not. Nobody waits for it.</summary>
    ValueTask PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Sets the limits that the kernel keeps for the next run.</summary>
    ValueTask LimitAsync(SandboxLimits limits, CancellationToken cancellationToken);

    /// <summary>Sends a frame, waiting for a guest that is slow to read.</summary>
    /// <exception cref="IOException">The guest is gone.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the guest may have half a frame and must be killed.</exception>
    Task SendAsync(byte[] frame, CancellationToken cancellationToken);

    /// <summary>Gives the program its whole standard input and closes it. That a program does not want it all is its own business.</summary>
    void GiveInput(byte[] input);

    /// <summary>Most bytes that were ever resident; 0 when that is not known.</summary>
    ValueTask<long> ReadPeakBytesAsync();

    /// <summary>Whether the kernel has killed it for its memory since <see cref="LimitAsync"/>. Call it after a run's end.</summary>
    ValueTask<bool> WasKilledForMemoryAsync();

    /// <summary>Ends the guest and everything in its jail. Nothing it does can prevent that.</summary>
    void Kill();
}

/// <summary>Handles one frame.</summary>
internal delegate void FrameHandler(FrameKind kind, ReadOnlySpan<byte> payload);

/// <summary>Keeps what a guest writes to one stream, up to a number of characters.</summary>
internal interface IOutputCapture
{
    /// <summary>Whether there was more than is kept.</summary>
    bool IsFull { get; }

    /// <summary>Forgets what was written so far and keeps the next <paramref name="maxChars"/> characters.</summary>
    void Restart(int maxChars);

    /// <summary>What is kept of everything that has been written by now.</summary>
    string Take();
}
