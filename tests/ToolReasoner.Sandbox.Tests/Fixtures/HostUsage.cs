using System.Diagnostics;

namespace ToolReasoner.Sandbox.Tests.Fixtures;

/// <summary>What this process holds of the machine.</summary>
/// <param name="Descriptors">Open descriptors.</param>
/// <param name="Children">Processes that are its children, the dead and not reaped included.</param>
/// <param name="ResidentBytes">Resident memory.</param>
internal readonly record struct HostUsage(int Descriptors, int Children, long ResidentBytes)
{
    public static HostUsage Read()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var me = Process.GetCurrentProcess();
        return new HostUsage(Directory.GetFiles("/proc/self/fd").Length, CountChildren(), me.WorkingSet64);
    }

    /// <summary>Waits until there are not more descriptors and children than <paramref name="before"/>, for a while.</summary>
    public static async Task<HostUsage> SettleAsync(HostUsage before)
    {
        var now = Read();
        for (var i = 0; i < 50 && (now.Descriptors > before.Descriptors || now.Children > before.Children); i++)
        {
            await Task.Delay(100);
            now = Read();
        }

        return now;
    }

    private static int CountChildren()
    {
        var count = 0;
        foreach (var folder in Directory.GetDirectories("/proc").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0])))
        {
            try
            {
                var stat = File.ReadAllText(Path.Combine(folder, "stat"));
                count += stat[(stat.LastIndexOf(')') + 4)..].Split(' ')[0] == $"{Environment.ProcessId}" ? 1 : 0;
            }
            catch (IOException)
            {
                // It has just gone.
            }
        }

        return count;
    }
}
