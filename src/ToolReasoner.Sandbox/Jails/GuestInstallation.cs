using System.Runtime.InteropServices;
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

    /// <summary>The program that loads programs, at its fixed path; it need not exist.</summary>
    public string Loader { get; } = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "/lib/ld-linux-aarch64.so.1" : "/lib64/ld-linux-x86-64.so.2";

    /// <summary>The C and C++ libraries that this process uses; a guest needs the same.</summary>
    public IReadOnlyList<string> Libraries { get; }

    /// <summary>All that a guest may read and execute.</summary>
    public IReadOnlyList<string> Readable => [GuestFolder, RuntimeFolder, HostFolder, DotnetProgram, .. MathematicsFolder is null ? [] : (string[])[MathematicsFolder], .. Libraries];

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
            GuestAssembly, GuestInvocation.Argument(role),
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
            arguments.Add(GuestInvocation.Hidden);
        }

        return new GuestCommand(DotnetProgram, arguments, GuestInvocation.Environment(role));
    }

    /// <summary>The names by which programs ask for a library, for example <c>libstdc++.so.6</c> for <c>libstdc++.so.6.0.30</c>.</summary>
    public static IEnumerable<(string Name, string Path)> LinkNames(string library)
    {
        var at = library.IndexOf(".so.", StringComparison.Ordinal);
        var end = at < 0 ? -1 : library.IndexOf('.', at + 4);
        return end < 0 ? [] : [(library[..end], library)];
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
