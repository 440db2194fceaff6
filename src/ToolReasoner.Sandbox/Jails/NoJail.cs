using System.Runtime.Versioning;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>
/// Nothing but the guest's own seccomp lock. Protects from: writing, sockets, new processes, signals to others.
/// Does not protect from: reading every file that the user can read. Only when asked for by name.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class NoJail(GuestInstallation installation) : IJail
{
    private readonly LocalLauncher _launcher = new(() => ThreadPrivileges.GiveUp(becomeNobody: false));

    public string Name => "none";

    public Task<IGuest> LaunchAsync(GuestRole role, int maxFrameBytes, CancellationToken cancellationToken) =>
        _launcher.StartAsync(installation.Command(role, isHidden: false), maxFrameBytes);

    public ValueTask DisposeAsync() => _launcher.DisposeAsync();
}
