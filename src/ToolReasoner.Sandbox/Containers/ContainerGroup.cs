using System.Globalization;
using System.Runtime.Versioning;
using ToolReasoner.Sandbox.Running;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>
/// The control group that an engine made for a container, where the host may write to it: as root, on the engine's machine. Saves a call
/// for which the engine starts a program of its own while ours waits, and which Podman 4.3 does not know.
/// </summary>
[SupportedOSPlatform("linux")]
internal static class ContainerGroup
{
    /// <summary>Sets the limits of the group.</summary>
    /// <param name="processId">The guest.</param>
    /// <param name="id">The container; a group without it in its name is not the container's own, and is not touched.</param>
    /// <param name="before">The limits until now.</param>
    /// <param name="wanted">The limits from now on.</param>
    /// <returns>Whether all of them are set.</returns>
    public static bool TryLimit(int processId, string id, ContainerLimits before, ContainerLimits wanted)
    {
        try
        {
            var groups = ControlGroups.GroupsOf(processId.ToString(CultureInfo.InvariantCulture));
            return groups.TryGetValue("memory", out var memory) && groups.TryGetValue("pids", out var pids)
                ? IsOf(id, memory) && IsOf(id, pids) && TryVersion1(memory, pids, before, wanted)
                : groups.TryGetValue("", out var unified) && IsOf(id, unified) && TryVersion2(unified, wanted);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // not ours to write, or gone
        }
    }

    private static bool IsOf(string id, string folder) => folder.Contains(id, StringComparison.Ordinal);

    /// <summary>Memory alone may never be more than memory and swap together.</summary>
    private static bool TryVersion1(string memory, string pids, ContainerLimits before, ContainerLimits wanted)
    {
        string[] files = ["memory.limit_in_bytes", "memory.memsw.limit_in_bytes"];
        foreach (var file in wanted.MemoryBytes > before.MemoryBytes ? files.Reverse() : files)
        {
            var path = Path.Combine(memory, file);
            if (File.Exists(path))
            {
                Write(path, wanted.MemoryBytes);
            }
        }

        Write(Path.Combine(pids, "pids.max"), wanted.Threads);
        return true;
    }

    /// <summary>Swap has a limit of its own there, which stays 0.</summary>
    private static bool TryVersion2(string folder, ContainerLimits wanted)
    {
        Write(Path.Combine(folder, "memory.max"), wanted.MemoryBytes);
        Write(Path.Combine(folder, "pids.max"), wanted.Threads);
        return true;
    }

    private static void Write(string path, long value)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        file.Write(System.Text.Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));
    }
}
