using System.Collections.Concurrent;
using System.Globalization;

namespace ToolReasoner.Sandbox.Running;

/// <summary>Makes control groups, keeps them for the next runner, and removes them in the end. Groups of dead hosts are swept at the start.</summary>
internal sealed class ControlGroups : IDisposable
{
    private const string Prefix = "toolreasoner-";

    private readonly ConcurrentBag<ControlGroup> _free = [];
    private readonly IReadOnlyList<string> _parents;
    private readonly bool _isVersion2;
    private int _count;

    private ControlGroups(IReadOnlyList<string> parents, bool isVersion2)
    {
        _parents = parents;
        _isVersion2 = isVersion2;
        foreach (var parent in parents)
        {
            Sweep(parent);
        }
    }

    /// <summary>What is there, in words for people.</summary>
    public string Description => _parents.Count == 0
        ? "none: memory and threads are limited by polling"
        : $"version {(_isVersion2 ? 2 : 1)}: memory and threads are limited by the kernel too";

    /// <summary>Whether there are any.</summary>
    public bool AreAvailable => _parents.Count > 0;

    /// <summary>Finds out what this host may do.</summary>
    public static ControlGroups Find()
    {
        var own = GroupsOf("self");
        if (own.TryGetValue("memory", out var memory) && own.TryGetValue("pids", out var pids)
            && CanMakeGroupWith(memory, "memory.limit_in_bytes") && CanMakeGroupWith(pids, "pids.max"))
        {
            return new ControlGroups([memory, pids], isVersion2: false);
        }

        return own.TryGetValue("", out var unified) && CanMakeGroupWith(unified, "memory.max") && CanMakeGroupWith(unified, "pids.max")
            ? new ControlGroups([unified], isVersion2: true)
            : new ControlGroups([], isVersion2: true);
    }

    /// <summary>Takes a group for one runner; null where there are none.</summary>
    public ControlGroup? Take() => _parents.Count == 0 ? null : _free.TryTake(out var group) ? group : Make();

    /// <summary>Gives a group back; its process must be gone.</summary>
    public void Return(ControlGroup group) => _free.Add(group);

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_free.TryTake(out var group))
        {
            group.Remove();
        }
    }

    /// <summary>Removes an empty group, if it is one.</summary>
    internal static void TryRemove(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use, or gone already: the next host sweeps it.
        }
    }

    private ControlGroup? Make()
    {
        var name = $"{Prefix}{Environment.ProcessId}-{Interlocked.Increment(ref _count)}";
        try
        {
            return new ControlGroup([.. _parents.Select(parent => Directory.CreateDirectory(Path.Combine(parent, name)).FullName)], _isVersion2);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The groups of a process by controller, the unified hierarchy under the empty name; none when it is gone.</summary>
    /// <param name="process">Its id, or <c>self</c>.</param>
    internal static Dictionary<string, string> GroupsOf(string process)
    {
        var mounts = new Dictionary<string, string>();
        var groups = new Dictionary<string, string>();
        if (!File.Exists($"/proc/{process}/cgroup"))
        {
            return groups;
        }

        foreach (var fields in File.ReadLines("/proc/self/mounts").Select(line => line.Split(' ')))
        {
            foreach (var controller in fields[2] == "cgroup2" ? [""] : fields[2] == "cgroup" ? fields[3].Split(',') : [])
            {
                mounts.TryAdd(controller, fields[1]);
            }
        }

        foreach (var fields in File.ReadLines($"/proc/{process}/cgroup").Select(line => line.Split(':', 3)))
        {
            foreach (var controller in fields[1].Split(','))
            {
                if (mounts.TryGetValue(controller, out var mount))
                {
                    groups.TryAdd(controller, mount + fields[2].TrimEnd('/'));
                }
            }
        }

        return groups;
    }

    private static bool CanMakeGroupWith(string parent, string file)
    {
        var probe = Path.Combine(parent, $"{Prefix}{Environment.ProcessId}-probe");
        try
        {
            Directory.CreateDirectory(probe);
            return File.Exists(Path.Combine(probe, file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            TryRemove(probe);
        }
    }

    private static void Sweep(string parent)
    {
        foreach (var folder in Directory.EnumerateDirectories(parent, Prefix + "*"))
        {
            var owner = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            if (!int.TryParse(owner, CultureInfo.InvariantCulture, out var id) || !Directory.Exists($"/proc/{id}"))
            {
                TryRemove(folder);
            }
        }
    }
}
