namespace ToolReasoner.Guest.Locking;

/// <summary>
/// What the kernel says of the locks on process 1, for a host that does not see the processes of its container. Run as a second process in
/// the container, before the first one is given a stranger's byte.
/// </summary>
internal static class LockReport
{
    /// <summary>Prints the status of this process, then of each thread of process 1, with an empty line behind each.</summary>
    public static void Print()
    {
        string[] fields = ["Seccomp:", "Seccomp_filters:", "NoNewPrivs:", "CapEff:", "CapPrm:"];
        foreach (var process in Directory.GetDirectories("/proc/1/task").Prepend("/proc/self"))
        {
            var told = File.ReadAllLines(Path.Combine(process, "status"))
                .Where(line => fields.Any(field => line.StartsWith(field, StringComparison.Ordinal)));
            Console.Out.Write(string.Concat(told.Select(line => line + "\n")) + "\n");
        }
    }
}
