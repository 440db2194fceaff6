using System.Diagnostics;
using System.Text.Json;

namespace ToolReasoner.Cli.Tests;

/// <summary>The command, started once.</summary>
internal sealed record CommandRun(int ExitStatus, string Output, string Error)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);

    /// <summary>The output as JSON lines.</summary>
    public IReadOnlyList<JsonElement> Lines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public static Task<CommandRun> OfAsync(params string[] arguments) => WithInputAsync("", arguments);

    public static async Task<CommandRun> WithInputAsync(
        string input, string[] arguments, string? path = null, IReadOnlyDictionary<string, string>? environment = null,
            string? folder = null, TimeSpan? patience = null)
    {
        using var process = Start(arguments, path, environment, folder);
        using var end = new CancellationTokenSource(patience ?? s_patience);
        var output = process.StandardOutput.ReadToEndAsync(end.Token);
        var error = process.StandardError.ReadToEndAsync(end.Token);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(end.Token);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    public static Process Start(
        string[] arguments, string? path = null, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
    {
        return Start(Built.Command, arguments, path, environment, folder);
    }

    /// <summary>Another program, in the same surroundings.</summary>
    public static Process StartOther(string program, string[] arguments) =>
        Start(program, arguments, path: null, new Dictionary<string, string> { ["TERM"] = "xterm-256color", ["NO_COLOR"] = "",
            ["LC_ALL"] = "C.UTF-8" }, folder: null);

    private static Process Start(string program, string[] arguments, string? path, IReadOnlyDictionary<string, string>? environment,
        string? folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "",
        };
        start.Environment.Remove("TOOLREASONER_MODEL");
        start.Environment.Remove("OPENAI_API_KEY");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..",
            "..", ".."));
        if (path is not null)
        {
            start.Environment["PATH"] = path;
        }

        return Process.Start(start)!;
    }
}
