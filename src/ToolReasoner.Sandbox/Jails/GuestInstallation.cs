using System.Runtime.Versioning;
using System.Security.Cryptography;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>Where the guest and its runtime lie, and all that a guest may read.</summary>
[SupportedOSPlatform("linux")]
internal sealed class GuestInstallation
{
    private static readonly string[] s_libraries = ["ld-", "libc.", "libc-", "libm.", "libm-", "libdl", "libpthread", "librt", "libstdc++", "libgcc_s", "libssl", "libcrypto", "libz."];

    private readonly bool _keepCertificates;

    /// <summary>Finds everything.</summary>
    /// <exception cref="SandboxUnavailableException">Something is missing; the message says what.</exception>
    public GuestInstallation(SandboxOptions options)
    {
        GuestFolder = Path.GetFullPath(options.GuestFolder);
        GuestAssembly = Path.Combine(GuestFolder, "toolreasoner-guest.dll");
        if (!File.Exists(GuestAssembly))
        {
            throw new SandboxUnavailableException($"The guest program is missing: {GuestAssembly}. Build ToolReasoner.sln, or set SandboxOptions.GuestFolder.");
        }

        _keepCertificates = options.KeepCertificates;
        MathematicsFolder = options.MathematicsFolder is { } mathematics ? Path.GetFullPath(mathematics) : null;
        if (MathematicsFolder is not null && !File.Exists(Path.Combine(MathematicsFolder, "AngouriMath.dll")))
        {
            throw new SandboxUnavailableException($"There is no AngouriMath.dll in {MathematicsFolder}, which SandboxOptions.MathematicsFolder names.");
        }

        RuntimeFolder = Path.GetDirectoryName(typeof(object).Assembly.Location) is { Length: > 0 } folder
            ? folder
            : throw new SandboxUnavailableException("This process is a single-file or native program; the sandbox needs an installed .NET runtime.");
        RuntimeVersion = Path.GetFileName(RuntimeFolder);
        var root = Path.GetFullPath(Path.Combine(RuntimeFolder, "..", "..", ".."));
        DotnetProgram = Path.Combine(root, "dotnet");
        HostFolder = Path.Combine(root, "host", "fxr");
        if (!File.Exists(DotnetProgram) || !Directory.Exists(HostFolder))
        {
            throw new SandboxUnavailableException($"There is no dotnet program in {root}; the sandbox needs an installed .NET runtime, not a self-contained one.");
        }


        // The compiler hashes with OpenSSL; using it here maps it, so that its place is known.
        _ = SHA256.HashData([]);
        Libraries = MappedLibraries();
    }

    public string GuestFolder { get; }

    /// <summary>The AngouriMath to load in place of the guest's own; null for that.</summary>
    public string? MathematicsFolder { get; }

    public string GuestAssembly { get; }

    public string RuntimeFolder { get; }

    public string RuntimeVersion { get; }

    public string DotnetProgram { get; }

    public string HostFolder { get; }

    /// <summary>The C and C++ libraries that this process uses; a guest needs the same.</summary>
    public IReadOnlyList<string> Libraries { get; }

    /// <summary>All that a guest may read and execute.</summary>
    public IReadOnlyList<string> Readable => [GuestFolder, RuntimeFolder, HostFolder, DotnetProgram, .. MathematicsFolder is null ? [] : (string[])[MathematicsFolder], .. Libraries];

    /// <summary>A file beside the guest's that no jail shows.</summary>
    public static string Hidden => typeof(GuestInstallation).Assembly.Location;

    /// <summary>Whether a user without any rights can read everything a guest needs.</summary>
    public bool IsReadableByEverybody => Readable.All(IsOpen) && IsOpen(GuestAssembly)
        && (MathematicsFolder is null || Directory.EnumerateFiles(MathematicsFolder, "*.dll").All(IsOpen));

    /// <summary>How to start a guest without any jail.</summary>
    /// <param name="role">What for.</param>
    /// <param name="isHidden">Whether the guest must find that the jail hides the host's files.</param>
    public GuestCommand Command(GuestRole role, bool isHidden)
    {
        List<string> arguments =
        [
            "dotnet", "exec", "--fx-version", RuntimeVersion,
            .. MathematicsFolder is null ? [] : (string[])["--depsfile", Path.Combine(GuestFolder, "without-mathematics.deps.json")],
            GuestAssembly, role switch
            {
                GuestRole.Compiler => "compile",
                GuestRole.Runner => "run",
                _ => "run-everything",
            },
        ];
        if (MathematicsFolder is not null)
        {
            arguments.AddRange(["--mathematics", MathematicsFolder]);
        }

        if (_keepCertificates)
        {
            arguments.Add("--certificates");
        }

        if (isHidden)
        {
            arguments.Add(Hidden);
        }

        return new GuestCommand(DotnetProgram, arguments, Environment(role));
    }

    /// <summary>The whole environment of a guest: the same on every machine, nothing of the host's.</summary>
    private static List<string> Environment(GuestRole role)
    {
        List<string> environment =
        [
            "TZ=UTC",
            "TERM=dumb",
            "DOTNET_EnableDiagnostics=0",
            "DOTNET_DbgEnableMiniDump=0",
            "DOTNET_gcServer=0",
            "DOTNET_gcConcurrent=0",
            "DOTNET_EnableWriteXorExecute=0", // with it the runtime needs files that grow, see Lockdown
            "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1",
            "DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY=0",
        ];

        // Behind a jail the collector cannot read the size of the processor's cache and would take the smallest step there is.
        // The compiler's code is compiled ahead: compiling it again after 30 calls, as is usual, costs a fifth of all processor time for
        // the first thousand programs and gains less. Numbers are hexadecimal here.
        environment.AddRange(role == GuestRole.Compiler
            ? ["DOTNET_GCgen0size=3000000", "DOTNET_TC_CallCountThreshold=1000"]
            : ["DOTNET_GCgen0size=800000", "DOTNET_TieredPGO=0"]);
        return environment;
    }

    private static string[] MappedLibraries() =>
    [
        .. File.ReadLines("/proc/self/maps")
            .Select(line => line.IndexOf('/', StringComparison.Ordinal) is >= 0 and var at ? line[at..] : "")
            .Where(path => s_libraries.Any(name => Path.GetFileName(path).StartsWith(name, StringComparison.Ordinal)))
            .Where(File.Exists)
            .Distinct(),
    ];

    private static bool IsOpen(string path)
    {
        var mode = File.GetUnixFileMode(path);
        if ((mode & UnixFileMode.OtherRead) == 0)
        {
            return false;
        }

        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if ((File.GetUnixFileMode(folder) & UnixFileMode.OtherExecute) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
