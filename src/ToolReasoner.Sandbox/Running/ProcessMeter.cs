using System.Globalization;
using System.Text;

namespace ToolReasoner.Sandbox.Running;

/// <summary>What a process has used so far, read from outside.</summary>
/// <param name="Cpu">Processor time of all its threads, in steps of 10 ms.</param>
/// <param name="Threads">Threads it has now.</param>
/// <param name="ResidentBytes">Bytes resident now.</param>
internal readonly record struct ProcessMeter(TimeSpan Cpu, int Threads, long ResidentBytes)
{
    private const int TicksPerSecond = 100;

    /// <summary>Reads the meter; null when the process is gone.</summary>
    public static ProcessMeter? Read(int processId)
    {
        if (ReadText($"/proc/{processId}/stat") is not { } text)
        {
            return null;
        }

        // The name, second field, may hold anything: fields are counted from behind it.
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        long Field(int number) => long.Parse(fields[number - 3], CultureInfo.InvariantCulture);
        return new ProcessMeter(
            TimeSpan.FromSeconds((double)(Field(14) + Field(15)) / TicksPerSecond), (int)Field(20), Field(24) * Environment.SystemPageSize);
    }

    /// <summary>Most bytes that were ever resident; 0 when the process is gone.</summary>
    public static long ReadPeakBytes(int processId)
    {
        var text = ReadText($"/proc/{processId}/status");
        var at = text?.IndexOf("VmHWM:", StringComparison.Ordinal) ?? -1;
        if (at < 0)
        {
            return 0;
        }

        var end = text!.IndexOf(" kB", at, StringComparison.Ordinal);
        return 1024 * long.Parse(text.AsSpan(at + 6, end - at - 6).Trim(), CultureInfo.InvariantCulture);
    }

    private static string? ReadText(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            Span<byte> bytes = stackalloc byte[4096];
            return Encoding.ASCII.GetString(bytes[..RandomAccess.Read(file, bytes, 0)]);
        }
        catch (IOException)
        {
            return null; // gone
        }
    }
}
