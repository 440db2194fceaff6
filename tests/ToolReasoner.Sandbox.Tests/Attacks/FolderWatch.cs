using System.Security.Cryptography;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>Compares folders of the host before and after an attack, and looks for its marks where everybody may write.</summary>
/// <param name="folders">Folders whose every entry is compared.</param>
/// <param name="token">Start of the names of files that attacks leave in common places.</param>
internal sealed class FolderWatch(IReadOnlyList<string> folders, string token)
{
    private static readonly string[] s_commonPlaces =
        ["/tmp", "/dev/shm", "/var/tmp", "/run", "/dev", "/", Environment.CurrentDirectory, AppContext.BaseDirectory];

    private IReadOnlyList<string> _before = [];

    /// <summary>Remembers how the folders look.</summary>
    public void Remember() => _before = Look();

    /// <summary>What is different now: one line for each entry that came, went or changed.</summary>
    public IReadOnlyList<string> Changes()
    {
        var now = Look();
        return [.. now.Except(_before).Select(line => "now " + line), .. _before.Except(now).Select(line => "was " + line)];
    }

    /// <summary>Deletes the marks in common places.</summary>
    public void Sweep()
    {
        foreach (var mark in Marks())
        {
            File.Delete(mark);
        }
    }

    private List<string> Look() =>
    [
        .. folders.SelectMany(folder => new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
            .Select(Describe),
        .. Marks(),
    ];

    private IEnumerable<string> Marks() => s_commonPlaces.Append(Path.Combine(AppContext.BaseDirectory, "guest"))
        .Where(Directory.Exists)
        .SelectMany(place => Directory.EnumerateFileSystemEntries(place, token + "*"));

    private static string Describe(FileSystemInfo entry)
    {
        var content = entry is FileInfo { LinkTarget: null, Length: < 1_000_000 } file && Readable(file) ? Hash(file) : "";
        return $"{entry.FullName} {entry.Attributes} {entry.UnixFileMode} {(entry as FileInfo)?.Length} {entry.LinkTarget} "
            + $"{entry.LastWriteTimeUtc:O} {content}";
    }

    // A pipe or a device would make the reader wait.
    private static bool Readable(FileInfo file) => file.Length > 0 && !file.Attributes.HasFlag(FileAttributes.Device);

    private static string Hash(FileInfo file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullName)));
}
