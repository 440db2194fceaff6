using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ToolReasoner.Symbolics.Bench;

/// <summary>sympy's times, from one Python process that is warm before each measurement.</summary>
/// <param name="Version">Of sympy.</param>
/// <param name="Milliseconds">By operation; what sympy cannot do is left out.</param>
internal sealed record Sympy(string Version, IReadOnlyDictionary<string, double> Milliseconds)
{
    /// <summary>One operation's milliseconds; null when sympy does not do it.</summary>
    public double? Of(string name) => Milliseconds.TryGetValue(name, out var milliseconds) ? milliseconds : null;

    /// <summary>Runs bench_sympy.py.</summary>
    /// <returns>Null where there is no Python or no sympy.</returns>
    public static Sympy? Time(IReadOnlyList<string> names, bool isQuick)
    {
        var start = new ProcessStartInfo(File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "bench_sympy.py"));
        if (isQuick)
        {
            start.ArgumentList.Add("--quick");
        }

        names.ToList().ForEach(start.ArgumentList.Add);
        try
        {
            using var process = Process.Start(start)!;
            var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            return process.ExitCode != 0 || lines.Length == 0 ? null : new(lines[0], lines.Skip(1)
                .Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture)));
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
