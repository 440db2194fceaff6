using System.Diagnostics;

namespace ToolReasoner.Cli.Training;

/// <summary>The trainer: a program of its own, because it alone needs libtorch.</summary>
internal static class TrainerProgram
{
    /// <summary>Names the program where it is not beside this command.</summary>
    public const string Variable = "TOOLREASONER_TRAINER";

    private const string FileName = "toolreasoner-trainer";

    /// <summary>Starts it with arguments, on this terminal, and waits for its end.</summary>
    /// <returns>Its exit status.</returns>
    /// <exception cref="WrongInputException">It is not there.</exception>
    public static async Task<int> RunAsync(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Find()) { UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        // An interrupt reaches it from the terminal as well; it writes its checkpoint and ends by itself.
        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        return process.ExitCode;
    }

    private static string Find()
    {
        var name = OperatingSystem.IsWindows() ? FileName + ".exe" : FileName;
        var here = AppContext.BaseDirectory;
        string?[] places =
        [
            Environment.GetEnvironmentVariable(Variable), Path.Combine(here, name),
            Path.Combine(here.Replace("ToolReasoner.Cli", "ToolReasoner.Trainer", StringComparison.Ordinal), name), // in a clone
        ];
        return Array.Find(places, place => place is { Length: > 0 } && File.Exists(place)) ?? throw new WrongInputException(
            $"The trainer is not built. In a clone: `dotnet build src/ToolReasoner.Trainer`. Elsewhere put {name} beside this command, or name it in {Variable}.");
    }
}
