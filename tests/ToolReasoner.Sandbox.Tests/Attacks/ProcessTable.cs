using System.Globalization;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>One row of the process table.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Parent">Its parent's number.</param>
/// <param name="State">One letter, as in <c>/proc/PID/stat</c>.</param>
/// <param name="Threads">How many it has.</param>
/// <param name="ResidentBytes">Its resident size.</param>
/// <param name="CommandLine">Its arguments, joined by spaces.</param>
internal sealed record ProcessRow(int Id, int Parent, char State, int Threads, long ResidentBytes, string CommandLine)
{
    // Other test runs on this machine have guests too, from folders of their own.
    private static readonly string s_guest = Path.Combine(new SandboxOptions().GuestFolder, "toolreasoner-guest");

    private const string GuestInContainer = "/dotnet/dotnet exec /guest/toolreasoner-guest.dll";

    /// <summary>A guest that runs or will run a program, or a jail around one.</summary>
    public bool IsGuest => CommandLine.Contains(s_guest, StringComparison.Ordinal) || IsInContainer;

    /// <summary>A guest in a container, of whatever engine.</summary>
    public bool IsInContainer => CommandLine.StartsWith(GuestInContainer, StringComparison.Ordinal);

    /// <summary>A guest that compiles; it may be bigger than a program may.</summary>
    public bool IsCompiler => IsGuest && CommandLine.Contains("compile", StringComparison.Ordinal);

    /// <summary>A part of an engine of these tests.</summary>
    public bool IsEngine => ProcessTable.Engines.Any(folder => CommandLine.Contains(folder, StringComparison.Ordinal));

    public bool IsJail => IsEngine || CommandLine.StartsWith("bwrap", StringComparison.Ordinal)
        || CommandLine.Contains("/bwrap", StringComparison.Ordinal);
}

/// <summary>The process table at one moment, zombies left out.</summary>
internal sealed class ProcessTable
{
    private readonly Dictionary<int, ProcessRow> _rows;

    private ProcessTable(Dictionary<int, ProcessRow> rows) => _rows = rows;

    /// <summary>Folders of the engines that these tests have started; they are in the arguments of all their processes.</summary>
    public static HashSet<string> Engines { get; } = [];

    /// <summary>Reads the table now.</summary>
    /// <remarks>What starts containers lets go of its parent: here it counts as this process's. Containers of others are left out.</remarks>
    public static ProcessTable Read()
    {
        var rows = Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0).Select(ReadRow).OfType<ProcessRow>()
            .Select(row => row is { Parent: 1, IsEngine: true } ? row with { Parent = Environment.ProcessId } : row)
            .ToDictionary(row => row.Id);
        return new(rows.Where(row => !row.Value.IsInContainer || IsOurs(row.Value, rows)).ToDictionary());
    }

    /// <summary>The row of one process; null when it is gone.</summary>
    public static ProcessRow? ReadRow(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var pages = long.Parse(fields[21], CultureInfo.InvariantCulture);
            return fields[0] is "Z" or "X"
                ? null
                : new ProcessRow(
                    id, int.Parse(fields[1], CultureInfo.InvariantCulture), fields[0][0], int.Parse(fields[17], CultureInfo.InvariantCulture),
                    pages * Environment.SystemPageSize, File.ReadAllText($"/proc/{id}/cmdline").Replace('\0', ' ').TrimEnd());
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Every process that descends from this one, this one left out.</summary>
    public IReadOnlyList<ProcessRow> Descendants(int ancestor) => [.. _rows.Values.Where(row => row.Id != ancestor && Descends(row, ancestor))];

    /// <summary>
    /// Processes that an attack left: those that carry <paramref name="token"/>, guests without a host above them, guests that a guest
    /// started, and children of the host that are neither guests nor jails nor <paramref name="known"/>.
    /// </summary>
    public IReadOnlyList<ProcessRow> Survivors(int host, string token, IReadOnlySet<int> known) =>
    [
        .. _rows.Values.Where(row => row.Id != host && !known.Contains(row.Id) && (row.CommandLine.Contains(token, StringComparison.Ordinal)
            || (row.IsGuest && IsForkOrOrphan(row)) || (row.Parent == host && !row.IsGuest && !row.IsJail))),
    ];

    /// <summary>Guests under this host, jails left out.</summary>
    public IReadOnlyList<ProcessRow> Guests(int host) => [.. Descendants(host).Where(row => row.IsGuest && !row.IsJail)];

    private static bool IsOurs(ProcessRow row, Dictionary<int, ProcessRow> rows)
    {
        while (rows.TryGetValue(row.Parent, out var parent))
        {
            if (parent.IsEngine)
            {
                return true;
            }

            row = parent;
        }

        return false;
    }

    private bool IsForkOrOrphan(ProcessRow row)
    {
        while (_rows.TryGetValue(row.Parent, out var parent) && parent.Id != 1)
        {
            if (!parent.IsJail)
            {
                return parent.IsGuest;
            }

            row = parent;
        }

        return true;
    }

    private bool Descends(ProcessRow row, int ancestor)
    {
        for (var steps = 0; steps < 32; steps++)
        {
            if (row.Parent == ancestor)
            {
                return true;
            }

            if (!_rows.TryGetValue(row.Parent, out row!))
            {
                return false;
            }
        }

        return false;
    }
}
