using System.Runtime.Versioning;
using ToolReasoner.Sandbox.Running;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>What the jails of this machine share: the thread that starts guests, the one that watches them, their control groups.</summary>
[SupportedOSPlatform("linux")]
internal sealed class LocalLauncher : IAsyncDisposable
{
    private readonly DescriptorPoller _poller = new();
    private readonly ControlGroups _groups = ControlGroups.Find();
    private readonly LaunchThread _thread;

    /// <summary>Starts the threads.</summary>
    /// <param name="restrict">What the launching thread gives up before the first launch. Its exception comes out of every launch.</param>
    public LocalLauncher(Action restrict) => _thread = new LaunchThread(restrict);

    /// <summary>Starts a guest.</summary>
    /// <exception cref="Sandboxing.SandboxUnavailableException">It could not be started; the message says why.</exception>
    public async Task<IGuest> StartAsync(GuestCommand command, int maxFrameBytes) =>
        new GuestProcess(_poller, await _thread.StartAsync(command).ConfigureAwait(false), maxFrameBytes, _groups);

    /// <summary>Ends the threads; every guest must be gone.</summary>
    public ValueTask DisposeAsync()
    {
        _groups.Dispose();
        _thread.Dispose();
        _poller.Dispose();
        return ValueTask.CompletedTask;
    }
}
