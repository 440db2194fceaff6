using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>
/// Everything of the host that attacks are after, set up before the sandbox starts: secrets in a file, in a folder's name and in the
/// environment, folders that anybody may write, listeners, bystanders, and descriptors that a careless host leaks to its children.
/// </summary>
internal sealed partial class AttackScene : IAsyncDisposable
{
    public const string Variable = "ATTACK_CANARY";

    private readonly string _fileSecret = NewSecret();
    private readonly string _folderSecret = NewSecret();
    private readonly string _root;
    private readonly string _secretFolder;
    private readonly string? _besideGuest;
    private readonly SafeFileHandle _leaked;

    public AttackScene()
    {
        Token = "attack-" + NewSecret()[..12];
        _root = Path.Combine(Path.GetTempPath(), "scene-" + Token);
        _secretFolder = Directory.CreateDirectory("/tmp/scene-" + _folderSecret).FullName;
        CanaryFolder = Path.Combine(_root, "canary");
        Writable = Path.Combine(_root, "writable");
        Shared = Path.Combine("/dev/shm", "scene-" + Token);
        foreach (var folder in new[] { CanaryFolder, Writable, Shared })
        {
            Directory.CreateDirectory(folder, (UnixFileMode)0b111_111_111);
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        }

        File.WriteAllText(CanaryFile, _fileSecret);
        File.Copy(typeof(AttackScene).Assembly.Location, Path.Combine(CanaryFolder, "library.dll"));
        _besideGuest = LeaveBesideGuest();

        Environment.SetEnvironmentVariable(Variable, EnvironmentSecret);
        _ = setenv(Variable, EnvironmentSecret, 1);
        _leaked = File.OpenHandle(CanaryFile);
        Descriptors.LetChildrenInherit((int)_leaked.DangerousGetHandle());

        Network = new NetworkWatch(Path.Combine(_root, "socket"), Token);
        Victims = new VictimWatch(Variable, EnvironmentSecret);
        Folders = new FolderWatch([CanaryFolder, Writable, Shared, .. GuestFolders()], Token + "-");
        Restore();
    }

    public string Token { get; }

    public string EnvironmentSecret { get; } = NewSecret();

    public string CanaryFolder { get; }

    public string Writable { get; }

    public string Shared { get; }

    public string CanaryFile => Path.Combine(CanaryFolder, "secret.txt");

    public NetworkWatch Network { get; }

    public VictimWatch Victims { get; }

    public FolderWatch Folders { get; }

    /// <summary>Processes that some attack has left and that were reported: the next attack is not to blame for them.</summary>
    public HashSet<int> Survivors { get; } = [];

    /// <summary>The text of an attack on this scene.</summary>
    public string Fill(AttackProgram program, bool inTheOpen)
    {
        if (inTheOpen && program.Text.Contains("{VICTIM_PID}", StringComparison.Ordinal))
        {
            // In the open attacks succeed: each gets a bystander of its own.
            Victims.Start();
        }

        return AttackText.Fill(program.Text, inTheOpen, ValueOf);
    }

    /// <summary>Which of the secrets are in a text.</summary>
    public IReadOnlyList<string> SecretsIn(string text) =>
    [
        .. new[] { ("file", _fileSecret), ("folder", _folderSecret), ("environment", EnvironmentSecret) }
            .Where(secret => text.Contains(secret.Item2, StringComparison.Ordinal)).Select(secret => secret.Item1),
    ];

    /// <summary>Puts everything that an attack may have changed back to how it was.</summary>
    public void Restore()
    {
        Folders.Sweep();
        foreach (var folder in new[] { Writable, Shared })
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                (entry is DirectoryInfo { LinkTarget: null } inner ? () => inner.Delete(true) : (Action)entry.Delete)();
            }
        }

        if (!File.Exists(CanaryFile))
        {
            File.WriteAllText(CanaryFile, _fileSecret);
        }

        File.WriteAllText(Path.Combine(Writable, "victim.txt"), "as it was");
        File.SetUnixFileMode(Path.Combine(Writable, "victim.txt"), (UnixFileMode)0b110_110_110);
        Directory.CreateDirectory(Path.Combine(Writable, "folder"));
        Folders.Remember();
    }

    public async ValueTask DisposeAsync()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        _leaked.Dispose();
        Victims.Dispose();
        await Network.DisposeAsync();
        Folders.Sweep();
        if (_besideGuest is not null)
        {
            File.Delete(_besideGuest);
        }

        Directory.Delete(_secretFolder);
        Directory.Delete(_root, recursive: true);
        Directory.Delete(Shared, recursive: true);
    }

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static IEnumerable<string> GuestFolders() =>
        new[] { new SandboxOptions().GuestFolder }.Where(Directory.Exists);

    private string? LeaveBesideGuest()
    {
        try
        {
            var path = Path.Combine(AppContext.BaseDirectory, $"beside-{Token}.txt");
            File.WriteAllText(path, _fileSecret);
            return path;
        }
        catch (UnauthorizedAccessException)
        {
            // The tests belong to somebody else; then this one attack has nothing to find.
            return null;
        }
    }

    private string ValueOf(string name) => name switch
    {
        "HOST_PID" => Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
        "VICTIM_PID" => (Victims.Newest ?? Victims.Start()).ToString(CultureInfo.InvariantCulture),
        "CANARY" => CanaryFile,
        "CANARY_FOLDER" => CanaryFolder,
        "WRITABLE" => Writable,
        "SHM" => Shared,
        "TOKEN" => Token,
        "PORT" => Network.TcpPort.ToString(CultureInfo.InvariantCulture),
        "UDP_PORT" => Network.UdpPort.ToString(CultureInfo.InvariantCulture),
        "UNIX_PATH" => Path.Combine(_root, "socket"),
        "ABSTRACT" => Token,
        "PROJECT" => SourceFolder(),
        "ENV_NAME" => Variable,
        "BYTES" => "\ud800 \0 \ufeff \u202e \udc00",
        _ => throw new ArgumentException($"No attack has a placeholder {{{name}}}.", nameof(name)),
    };

    /// <summary>The root of the repository: the folder above this file that holds <c>global.json</c>.</summary>
    private static string SourceFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "global.json")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        }

        return folder;
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int setenv(string name, string value, int overwrite);
}
