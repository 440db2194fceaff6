using System.Globalization;

namespace ToolReasoner.Sandbox.Running;

/// <summary>
/// A control group for one runner at a time: the kernel's own limits on memory and threads, where the host may make groups (cgroup v2
/// with delegated controllers, or v1). Elsewhere the host's polling is the only measure of both.
/// </summary>
internal sealed class ControlGroup(IReadOnlyList<string> folders, bool isVersion2)
{
    /// <summary>Lets the group grow to these limits.</summary>
    public void SetLimits(long memoryBytes, int threads)
    {
        Write(isVersion2 ? "memory.max" : "memory.limit_in_bytes", memoryBytes);
        Write("pids.max", threads);
    }

    /// <summary>Moves a process in.</summary>
    public void Add(int processId)
    {
        foreach (var folder in folders)
        {
            TryWrite(Path.Combine(folder, "cgroup.procs"), processId);
        }
    }

    /// <summary>How often the kernel has killed something in this group for its memory.</summary>
    public long CountMemoryKills()
    {
        var file = folders.Select(folder => Path.Combine(folder, isVersion2 ? "memory.events" : "memory.oom_control")).FirstOrDefault(File.Exists);
        var line = file is null ? null : File.ReadLines(file).FirstOrDefault(line => line.StartsWith("oom_kill ", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line.AsSpan("oom_kill ".Length), CultureInfo.InvariantCulture);
    }

    /// <summary>Removes the group; its processes must be gone.</summary>
    public void Remove()
    {
        foreach (var folder in folders)
        {
            ControlGroups.TryRemove(folder);
        }
    }

    private void Write(string name, long value)
    {
        foreach (var path in folders.Select(folder => Path.Combine(folder, name)).Where(File.Exists))
        {
            TryWrite(path, value);
        }
    }

    /// <summary>A group is a help on top of polling: one that has gone away must not end a run.</summary>
    private static void TryWrite(string path, long value)
    {
        try
        {
            File.WriteAllText(path, value.ToString(CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The process is gone, or the group is.
        }
    }
}
