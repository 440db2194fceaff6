using System.Diagnostics;
using System.Text.Json;

namespace ToolReasoner.Symbolics.Tests.Differential;

/// <summary>One warm python process with sympy, for one class of tests; it answers one question a line, each within its seconds.</summary>
public sealed class SympyProcess : IDisposable
{
    // A number that python is making cannot be interrupted; so much after its time the process is ended, and a new one started.
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(20);
    private static readonly Lazy<string?> s_python = new(FindPython);

    private Process? _process;

    /// <summary>Whether there is a python with sympy.</summary>
    public static bool IsInstalled => s_python.Value is not null;

    /// <summary>The verdict on our answer, and what speaks for it.</summary>
    /// <param name="ask">Name of the question.</param>
    /// <param name="of">Its arguments.</param>
    /// <param name="ours">Our answer.</param>
    /// <param name="limit">For sympy's part.</param>
    public (string Verdict, string Note) Ask(string ask, IReadOnlyList<object?> of, object? ours, TimeSpan limit)
    {
        _process ??= Start();
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(new { ask, of, ours, seconds = limit.TotalSeconds }));
        _process.StandardInput.Flush();
        var line = _process.StandardOutput.ReadLineAsync();
        if (!line.Wait(limit + s_grace))
        {
            Dispose();
            return ("sympy gave up", "it could not be interrupted");
        }

        var reply = JsonDocument.Parse(line.Result ?? throw new InvalidOperationException("python ended")).RootElement;
        return (reply.GetProperty("verdict").GetString()!, reply.GetProperty("note").GetString()!);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
            _process = null;
        }
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo(s_python.Value!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Differential", "python", "serve.py"));
        // No bytecode beside the sources.
        start.ArgumentList.Insert(0, "-B");
        return Process.Start(start)!;
    }

    private static string? FindPython() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin")
        .Select(folder => Path.Combine(folder, "python3"))
        .Where(File.Exists)
        .FirstOrDefault(HasSympy);

    private static bool HasSympy(string python)
    {
        using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import sympy"]) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
