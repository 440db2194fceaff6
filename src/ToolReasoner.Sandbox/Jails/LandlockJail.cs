using System.Runtime.Versioning;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>
/// The jail that needs no program and no privilege: the launching thread restricts itself, guests inherit it.
/// Protects from: reading anything but the runtime, the guest's folder, the C libraries and what <c>/proc</c> shows to everybody (the
/// runtime reads its own stack's place there when it starts; the inner lock closes that too); tracing and the environment of processes
/// outside; all writing; executing anything else; TCP (Linux 6.7); signals and abstract sockets to processes outside (6.12). As root,
/// guests also become user nobody where the guest's files are readable for everybody, and lose every capability always.
/// Does not protect from: seeing that a path exists (stat), the machine's name and kernel. UDP and other sockets, forks and the like are
/// the inner lock's to refuse.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class LandlockJail : IJail
{
    private readonly GuestInstallation _installation;
    private readonly LocalLauncher _launcher;

    public LandlockJail(GuestInstallation installation)
    {
        _installation = installation;
        string[] readable = [.. installation.Readable, "/proc", "/dev/urandom"];
        var becomeNobody = installation.IsReadableByEverybody;
        _launcher = new LocalLauncher(() =>
        {
            ThreadPrivileges.GiveUp(becomeNobody);
            Landlock.RestrictThread(readable);
        });
    }

    public string Name => "landlock";

    public Task<IGuest> LaunchAsync(GuestRole role, int maxFrameBytes, CancellationToken cancellationToken) =>
        _launcher.StartAsync(_installation.Command(role, isHidden: true), maxFrameBytes);

    public ValueTask DisposeAsync() => _launcher.DisposeAsync();
}
