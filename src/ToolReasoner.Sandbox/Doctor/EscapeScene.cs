using System.Collections;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Doctor;

/// <summary>
/// What the self-test's program is after: a file that everybody may read, a folder that everybody may write, a listener, this process.
/// Sees from outside what reached it. Files are open to all on purpose: else ordinary permissions would refuse what the jail should.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class EscapeScene : IDisposable
{
    private readonly string _secret = NewSecret();
    private readonly string _hiddenName = NewSecret();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly PosixSignalRegistration _signal;
    private volatile bool _signalled;

    public EscapeScene()
    {
        Token = "tr-" + NewSecret()[..8];
        Folder = Path.Combine(TempFolder, "toolreasoner-doctor-" + Token);
        Directory.CreateDirectory(Folder);
        File.WriteAllText(CanaryFile, _secret);
        File.WriteAllText(Path.Combine(Folder, _hiddenName), "");
        File.SetUnixFileMode(Folder, (UnixFileMode)0b111_111_111);
        File.SetUnixFileMode(CanaryFile, (UnixFileMode)0b110_100_100);
        _listener.Start();
        _signal = PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => _signalled = true);
    }

    /// <summary>In the name of everything that the program makes; short enough for a process's name.</summary>
    public string Token { get; }

    public string Folder { get; }

    public string CanaryFile => Path.Combine(Folder, "canary.txt");

    public string HomeFolder { get; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? home : "/root";

    public string TempFolder { get; } = Path.GetTempPath();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What the host can see of an attempt.</summary>
    /// <param name="attempt">One of <see cref="EscapeProbe.Attempts"/>.</param>
    /// <param name="output">All that the program printed.</param>
    /// <returns>What got through; null when nothing did.</returns>
    public string? Sees(string attempt, string output) => attempt switch
    {
        "read a file" => output.Contains(_secret, StringComparison.Ordinal) ? "the secret of a file of the host is in the output" : null,
        "list the home folder" => SeenName(output) is { } name ? $"the name '{name}' is in the output" : null,
        "see the environment" => SeenVariable(output) is { } variable ? $"the host's variable {variable} was read" : null,
        "write a file" => WrittenFile() is { } file ? $"there is a file {file}" : null,
        "connect to the host" => _listener.Pending() ? "the host's listener was reached" : null,
        "signal the host" => _signalled ? "the host got the signal" : null,
        "start a process (fork)" => Children() is [var child, ..] ? $"process {child} lives" : null,
        _ => output.Contains(Token + "-exec", StringComparison.Ordinal) ? "another program ran" : null,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var child in Children())
        {
            _ = Libc.SystemCall(SystemCalls.Kill, child, Libc.Kill, 0, 0);
        }

        if (WrittenFile() is { } file)
        {
            File.Delete(file);
        }

        _signal.Dispose();
        _listener.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private string? SeenName(string output)
    {
        if (output.Contains(_hiddenName, StringComparison.Ordinal))
        {
            return _hiddenName;
        }

        var line = output.Split('\n').FirstOrDefault(line => line.StartsWith("list the home folder\tthrough", StringComparison.Ordinal));
        return line is not null && Directory.Exists(HomeFolder)
            ? Directory.EnumerateFileSystemEntries(HomeFolder).Select(Path.GetFileName).FirstOrDefault(name => line.Contains(name + "|", StringComparison.Ordinal))
            : null;
    }

    /// <summary>A variable of the host, with a value that no guest is given.</summary>
    private static string? SeenVariable(string output)
    {
        const int shortest = 6;
        var line = output.Split('\n').FirstOrDefault(line => line.StartsWith("saw\t", StringComparison.Ordinal));
        var bytes = new byte[line?.Length ?? 0];
        if (line is null || !Convert.TryFromBase64String(line["saw\t".Length..].Trim(), bytes, out var count))
        {
            return null;
        }

        var seen = Encoding.UTF8.GetString(bytes, 0, count).Split('\0').ToHashSet(StringComparer.Ordinal);
        return Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Where(one => one.Value is string { Length: >= shortest } && seen.Contains($"{one.Key}={one.Value}"))
            .Select(one => (string)one.Key)
            .FirstOrDefault(name => !name.StartsWith("DOTNET_", StringComparison.Ordinal));
    }

    private string? WrittenFile() =>
        new[] { TempFolder, Folder }.Select(folder => Path.Combine(folder, Token + ".txt")).FirstOrDefault(File.Exists);

    private List<int> Children()
    {
        var found = new List<int>();
        foreach (var folder in Directory.Exists("/proc") ? Directory.EnumerateDirectories("/proc") : [])
        {
            if (int.TryParse(Path.GetFileName(folder), out var id) && NameOf(folder) == Token)
            {
                found.Add(id);
            }
        }

        return found;
    }

    private static string? NameOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "comm")).TrimEnd('\n');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // it has ended
        }
    }
}
