using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Jails;

/// <summary>
/// Proof, read from outside, that a guest has locked itself in: every thread under a seccomp filter, without new privileges, without a
/// capability. No program is sent without it.
/// </summary>
internal static class LockProof
{
    /// <summary>Reads the proof.</summary>
    /// <exception cref="SandboxUnavailableException">There is none; the message says what is missing.</exception>
    public static void Check(int processId)
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

            Expect(lines, "Seccomp:", "2");
            Expect(lines, "NoNewPrivs:", "1");
            Expect(lines, "CapEff:", "0000000000000000");
            Expect(lines, "CapPrm:", "0000000000000000");
        }
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
