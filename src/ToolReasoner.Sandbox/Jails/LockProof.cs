using System.Globalization;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>
/// Proof, read from outside, that a guest has locked itself in: every thread under a seccomp filter, without new privileges, without a
/// capability. No program is sent without it.
/// </summary>
internal static class LockProof
{
    private const string Mode = "Seccomp:";
    private const string Filters = "Seccomp_filters:";
    private const string Privileges = "NoNewPrivs:";

    /// <summary>Reads the proof.</summary>
    /// <exception cref="SandboxUnavailableException">There is none; the message says what is missing.</exception>
    public static void Check(int processId)
    {
        foreach (var thread in ThreadsOf(processId))
        {
            Expect(thread);
            Expect(thread, Privileges, "1");
        }
    }

    /// <summary>
    /// Reads the proof of a guest in a container. There the engine has put a filter on it too, so that one filter proves nothing: it must
    /// have two more than the engine's own process that started it.
    /// </summary>
    /// <exception cref="SandboxUnavailableException">There is none; the message says what is missing.</exception>
    public static void CheckContainer(int processId)
    {
        Check(processId);
        var parent = Field(File.ReadAllLines($"/proc/{processId}/status"), "PPid:");
        var outside = File.ReadAllLines($"/proc/{parent}/status");
        foreach (var thread in ThreadsOf(processId))
        {
            ExpectFilters(outside, thread, more: 2);
        }
    }

    /// <summary>
    /// Reads the proof that a second process in the container gives, see the guest's <c>prove</c>. A kernel that is a program itself
    /// (gVisor) does not count filters, and puts none on by itself; it does not tell of privileges, but takes a filter from a process without
    /// capabilities only when it has given them up.
    /// </summary>
    /// <param name="report">The status of that process, then of each thread of the guest, with an empty line behind each.</param>
    /// <exception cref="SandboxUnavailableException">There is none; the message says what is missing.</exception>
    public static void CheckReport(string report)
    {
        var parts = report.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n')).ToArray();
        if (parts.Length < 2)
        {
            throw new SandboxUnavailableException(
                $"A guest is not proven to be locked in: the container said '{report.Trim()}'. It was killed.");
        }

        foreach (var thread in parts[1..])
        {
            Expect(thread);
            if (Field(parts[0], Filters) is null && Field(parts[0], Mode) is 0)
            {
                continue;
            }

            Expect(thread, Privileges, "1");
            ExpectFilters(parts[0], thread, more: 1);
        }
    }

    private static IEnumerable<string[]> ThreadsOf(int processId)
    {
        foreach (var thread in Directory.GetDirectories($"/proc/{processId}/task"))
        {
            string[] lines;
            try
            {
                lines = File.ReadAllLines(Path.Combine(thread, "status"));
            }
            catch (IOException) when (!Directory.Exists(thread))
            {
                continue; // that thread has ended
            }

            yield return lines;
        }
    }

    private static void Expect(string[] lines)
    {
        Expect(lines, Mode, "2");
        Expect(lines, "CapEff:", "0000000000000000");
        Expect(lines, "CapPrm:", "0000000000000000");
    }

    private static void ExpectFilters(string[] outside, string[] inside, int more)
    {
        if (Field(outside, Filters) is not { } before || Field(inside, Filters) is not { } now)
        {
            throw new SandboxUnavailableException(
                "A guest in a container cannot be proven to be locked in: "
                + "the kernel does not say how many seccomp filters a process has (Linux 5.9 and later do).");
        }

        if (now < before + more)
        {
            throw new SandboxUnavailableException(
                $"A guest is not locked in: it has {now - before} seccomp filters more than what looks at it, not {more}. It was killed.");
        }
    }

    private static long? Field(string[] lines, string field)
    {
        var line = lines.FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal));
        return line is not null && long.TryParse(line.AsSpan(field.Length).Trim(), CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static void Expect(string[] lines, string field, string value)
    {
        var line = lines.FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal));
        if (line is null || line[field.Length..].Trim() != value)
        {
            throw new SandboxUnavailableException($"A guest is not locked in: its status says '{line ?? field + " nothing"}', not {value}. It was killed.");
        }
    }
}
