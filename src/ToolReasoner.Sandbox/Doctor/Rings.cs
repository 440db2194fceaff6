using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandbox.Native;
using ToolReasoner.Sandbox.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Doctor;

/// <summary>Looks at what the machine offers. Changes nothing.</summary>
[SupportedOSPlatform("linux")]
internal static class Rings
{
    /// <summary>All of them, from the kernel outwards.</summary>
    public static async Task<IReadOnlyList<SandboxRing>> LookAsync(SandboxOptions options, CancellationToken cancellationToken) =>
    [
        Kernel(),
        Seccomp(),
        LandlockRing(),
        UserNamespaces(),
        await BubblewrapAsync(cancellationToken).ConfigureAwait(false),
        Groups(),
        await EngineRing.LookAsync(options, cancellationToken).ConfigureAwait(false),
        Dotnet(),
        Guest(options),
    ];

    private static SandboxRing Kernel()
    {
        var user = Libc.EffectiveUserId() is 0 ? "root" : $"user {Libc.EffectiveUserId()}";
        var isTested = RuntimeInformation.ProcessArchitecture == Architecture.X64;
        return new SandboxRing(
            "kernel",
            RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64,
            $"Linux {Environment.OSVersion.Version}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}, as {user}",
            isTested ? null : "The sandbox was only ever tested on x64: read the self-test below with care.");
    }

    private static SandboxRing Seccomp()
    {
        var actions = ReadText("/proc/sys/kernel/seccomp/actions_avail");
        var isUp = actions?.Contains("kill_process", StringComparison.Ordinal) == true && actions.Contains("errno", StringComparison.Ordinal);
        return new SandboxRing(
            "seccomp",
            isUp,
            isUp ? "filters can refuse a call and kill a process" : "the kernel cannot filter system calls",
            isUp ? null : "No jail stands without it. Take a kernel of 4.14 or later with CONFIG_SECCOMP_FILTER.");
    }

    private static SandboxRing LandlockRing()
    {
        var version = Landlock.Version;
        return version == 0
            ? new SandboxRing("landlock", false, "not in this kernel, or switched off", "Take Linux 5.13 or later with `landlock` in /sys/kernel/security/lsm, or install bubblewrap.")
            : new SandboxRing(
                "landlock",
                true,
                $"version {version}: files{(version >= 4 ? ", TCP" : "")}{(version >= 6 ? ", abstract sockets" : "")}{(Landlock.CanScopeSignals ? ", signals" : "")}",
                version >= 6 ? null : "Seccomp refuses sockets and signals too; Linux 6.12 or later would refuse them twice.");
    }

    private static SandboxRing UserNamespaces()
    {
        var problem = ReadText("/proc/sys/user/max_user_namespaces") is "0" ? "user.max_user_namespaces is 0"
            : ReadText("/proc/sys/kernel/unprivileged_userns_clone") is "0" ? "kernel.unprivileged_userns_clone is 0"
            : ReadText("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") is "1" ? "kernel.apparmor_restrict_unprivileged_userns is 1"
            : File.Exists("/proc/self/ns/user") ? null
            : "not in this kernel";
        return new SandboxRing(
            "user namespaces", problem is null, problem ?? "allowed", problem is null ? null : "Only bubblewrap needs them; the landlock jail does not.");
    }

    private static async Task<SandboxRing> BubblewrapAsync(CancellationToken cancellationToken)
    {
        if (BubblewrapJail.FindProgram() is not { } program)
        {
            return new SandboxRing("bubblewrap", false, "not installed", "Not needed where landlock stands; the stronger jail. Install the package bubblewrap (0.8 or later).");
        }

        try
        {
            return new SandboxRing("bubblewrap", true, $"{await VersionAsync(program, cancellationToken).ConfigureAwait(false)} ({program})");
        }
        catch (Exception e) when (e is SandboxUnavailableException or TimeoutException)
        {
            return new SandboxRing("bubblewrap", false, $"{program} does not start: {e.Message}", "Install the package bubblewrap again.");
        }
    }

    private static async Task<string> VersionAsync(string program, CancellationToken cancellationToken)
    {
        using var poller = new DescriptorPoller();
        var process = new GuestProcess(poller, GuestLauncher.Start(new GuestCommand(program, ["bwrap", "--version"], [])), maxFrameBytes: 1);
        await using (process.ConfigureAwait(false))
        {
            process.BeginReading();
            await process.Exited.WaitAsync(TimeSpan.FromSeconds(10), cancellationToken).ConfigureAwait(false);
            return process.Output.Take().Trim();
        }
    }

    private static SandboxRing Groups()
    {
        using var groups = ControlGroups.Find();
        return new SandboxRing(
            "control groups",
            groups.AreAvailable,
            groups.Description,
            groups.AreAvailable ? null : "Nothing needs to be done: the host looks every 10 ms. As root, or with a delegated cgroup, the kernel limits too.");
    }

    private static SandboxRing Dotnet()
    {
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "");
        var folders = Directory.Exists(shared) ? Directory.GetDirectories(shared) : [];
        var versions = folders.Select(Path.GetFileName).Order(StringComparer.Ordinal);
        return new SandboxRing(".net", true, $"{RuntimeInformation.FrameworkDescription}; installed runtimes: {string.Join(", ", versions)}");
    }

    private static SandboxRing Guest(SandboxOptions options)
    {
        try
        {
            var installation = new GuestInstallation(options);
            var isOpen = installation.IsReadableByEverybody;
            return new SandboxRing(
                "guest program",
                true,
                installation.GuestFolder,
                isOpen || Libc.EffectiveUserId() != 0 ? null : "It is not readable for everybody, so guests stay root without rights instead of becoming nobody.");
        }
        catch (SandboxUnavailableException e)
        {
            return new SandboxRing("guest program", false, e.Message, "Without it nothing runs.");
        }
    }

    private static string? ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
