using System.Runtime.Versioning;
using System.Text;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Native;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>
/// The jail made of namespaces, by the program <c>bwrap</c> 0.8 or later.
/// Protects from: seeing any file, process, network, mount or shared memory of the host; there is no user of the host inside, no
/// capability, no way to a new user namespace, and nothing that can be written. The guest is process 1, so that no helper of the jail
/// stays inside with the host's arguments, and <c>bwrap</c> itself is started with an empty environment, which it would else keep
/// readable in <c>/proc/1/environ</c> (bubblewrap issue 725).
/// Does not protect from: flaws in the kernel; the machine's time, load and kernel version can be seen.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class BubblewrapJail : IJail
{
    private readonly GuestInstallation _installation;
    private readonly string _program;
    private readonly LocalLauncher _launcher;

    /// <exception cref="SandboxUnavailableException">There is no <c>bwrap</c> on the path.</exception>
    public BubblewrapJail(GuestInstallation installation)
    {
        _installation = installation;
        _program = FindProgram()
            ?? throw new SandboxUnavailableException("There is no bwrap on the path; install the package bubblewrap (0.8 or later).");
        var becomeNobody = installation.IsReadableByEverybody;
        _launcher = new LocalLauncher(() => ThreadPrivileges.GiveUp(becomeNobody));
        OrphanSweep.Run(installation.GuestAssembly);
    }

    public string Name => "bubblewrap";

    /// <summary>Full path of <c>bwrap</c>, or null.</summary>
    public static string? FindProgram() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(':', StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "bwrap"))
        .FirstOrDefault(File.Exists);

    public Task<IGuest> LaunchAsync(GuestRole role, int maxFrameBytes, CancellationToken cancellationToken)
    {
        var guest = _installation.Command(role, isHidden: true);
        var command = new GuestCommand(_program, ["bwrap", "--args", "5", "--", .. Inside(guest)], [])
        {
            Descriptor5 = Encoding.UTF8.GetBytes(string.Concat(Arguments(guest).Select(argument => argument + '\0'))),
            TellsGuest = true,
        };
        return _launcher.StartAsync(command, maxFrameBytes);
    }

    public ValueTask DisposeAsync() => _launcher.DisposeAsync();

    private static IEnumerable<string> Inside(GuestCommand guest) => guest.Arguments.Skip(1).Prepend(guest.Path);

    private List<string> Arguments(GuestCommand guest)
    {
        List<string> arguments =
        [
            "--unshare-all", "--unshare-user", "--uid", "65534", "--gid", "65534", "--disable-userns", "--cap-drop", "ALL",
            "--hostname", "box", "--die-with-parent", "--new-session", "--as-pid-1", "--info-fd", "6", "--proc", "/proc",
            "--dev", "/dev",
        ];
        foreach (var path in _installation.Readable)
        {
            arguments.AddRange(["--ro-bind", path, path]);
        }

        var loader = _installation.Loader;
        foreach (var folder in new[] { "/lib", "/lib64" })
        {
            if (new DirectoryInfo(folder).LinkTarget is { } target)
            {
                arguments.AddRange(["--symlink", target, folder]);
            }
        }

        if (new FileInfo(loader) is { Exists: true } file)
        {
            var inside = Path.Combine(RealFolder(Path.GetDirectoryName(loader)!), Path.GetFileName(loader));
            arguments.AddRange(["--ro-bind", file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? loader, inside]);
        }

        foreach (var (name, path) in _installation.Libraries.SelectMany(GuestInstallation.LinkNames))
        {
            arguments.AddRange(["--symlink", path, name]);
        }

        foreach (var variable in guest.Environment)
        {
            var at = variable.IndexOf('=', StringComparison.Ordinal);
            arguments.AddRange(["--setenv", variable[..at], variable[(at + 1)..]]);
        }

        arguments.AddRange(["--chdir", "/", "--remount-ro", "/"]);
        return arguments;
    }

    private static string RealFolder(string folder) =>
        new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
}
