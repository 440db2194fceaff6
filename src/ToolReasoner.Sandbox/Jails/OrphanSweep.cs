using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>
/// Kills what a host that was itself killed may leave: a <c>bwrap</c> that was just starting has not yet asked to die with its parent,
/// and waits for it for ever. No program has run in it.
/// </summary>
internal static class OrphanSweep
{
    /// <summary>Kills every orphan that was to start this guest. Does nothing where this process adopts orphans itself.</summary>
    public static void Run(string guestAssembly)
    {
        const int init = 1;
        if (Environment.ProcessId == init)
        {
            return;
        }

        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), out var id) || !IsOrphan(folder, guestAssembly))
            {
                continue;
            }

            _ = Libc.SystemCall(SystemCalls.Kill, id, Libc.Kill, 0, 0);
        }
    }

    private static bool IsOrphan(string folder, string guestAssembly)
    {
        try
        {
            var arguments = File.ReadAllText(Path.Combine(folder, "cmdline")).Split('\0');
            return arguments[0] == "bwrap" && arguments.Contains(guestAssembly)
                && File.ReadLines(Path.Combine(folder, "status")).Any(line => line == "PPid:\t1");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // gone, or somebody else's
        }
    }
}
