using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>Which process a container belongs to, as its label says: a later process can tell whether that one still lives.</summary>
/// <param name="Machine">The machine since its start, and on Linux the space of process ids: others' ids mean nothing here.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="Started">When it started, in units of the machine's own; a process id is used again.</param>
internal sealed record HostIdentity(string Machine, int ProcessId, long Started)
{
    /// <summary>Label of every container of ours, with the identity as its value.</summary>
    public const string Label = "toolreasoner.host";

    /// <summary>This process.</summary>
    public static HostIdentity Own { get; } = new(OwnMachine(), Environment.ProcessId, StartOf(Environment.ProcessId) ?? 0);

    /// <summary>Whether it can be told here if it lives.</summary>
    public bool IsOfThisMachine => Machine == Own.Machine;

    /// <summary>Whether it lives. Only where it can be told.</summary>
    public bool IsAlive => StartOf(ProcessId) is { } started ? started == Started : OperatingSystem.IsLinux() && IsHidden(ProcessId);

    /// <summary>Reads a label's value; null when it is none of ours.</summary>
    public static HostIdentity? TryParse(string? text) =>
        text?.Split('/') is [var machine, var id, var started]
        && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var processId)
        && long.TryParse(started, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? new HostIdentity(machine, processId, ticks)
            : null;

    /// <summary>A label's value.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Machine}/{ProcessId}/{Started}");

    private static string OwnMachine() => OperatingSystem.IsLinux()
        ? $"{File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim()}-{new FileInfo("/proc/self/ns/pid").LinkTarget}"
        : Environment.MachineName.Replace('/', '-');

    /// <summary>Whether there is a process that we may not look at: <c>/proc</c> can be mounted to show a user's own alone.</summary>
    [SupportedOSPlatform("linux")]
    private static bool IsHidden(int processId)
    {
        const int notPermitted = 1;
        return Libc.SystemCall(SystemCalls.Kill, processId, 0, 0, 0) == 0 || Marshal.GetLastPInvokeError() == notPermitted;
    }

    /// <summary>When a process started; null when there is none of that number.</summary>
    private static long? StartOf(int processId)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                // Ticks since the machine's start, field 22; the name before it may hold anything.
                var text = File.ReadAllText($"/proc/{processId}/stat");
                return long.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[19], CultureInfo.InvariantCulture);
            }

            using var process = Process.GetProcessById(processId);
            return process.StartTime.ToFileTimeUtc();
        }
        catch (Exception e) when (e is IOException or ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
