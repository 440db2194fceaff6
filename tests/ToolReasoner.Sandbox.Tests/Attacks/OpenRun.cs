using System.Diagnostics;
using System.Text;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>What a program printed in the open, and whether it was still running when its time was over.</summary>
internal sealed record OpenRun(string Printed, bool OverTime)
{
    private const int KeptChars = 8_000_000;

    /// <summary>Runs <c>weak-jail</c> with these arguments; kills it and its children after <paramref name="limit"/>.</summary>
    public static async Task<OpenRun> StartAsync(IReadOnlyList<string> arguments, TimeSpan limit, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [WeakJail, .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var output = CollectAsync(process.StandardOutput, stop.Token);
        var errors = CollectAsync(process.StandardError, stop.Token);
        var ended = process.WaitForExitAsync(cancellationToken);
        var overTime = await Task.WhenAny(ended, Task.Delay(limit, cancellationToken)) != ended;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(cancellationToken);

        // A child that it left behind holds the pipes open.
        await Task.WhenAny(Task.WhenAll(output, errors), Task.Delay(200, cancellationToken));
        await stop.CancelAsync();
        return new OpenRun(await output + await errors, overTime);
    }

    /// <summary>The control program, in its own project's output folder, of the same configuration as these tests.</summary>
    private static string WeakJail
    {
        get
        {
            var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/'));
            var tests = output.Parent!.Parent!.Parent!.Parent!.FullName;
            return Path.Combine(tests, "ToolReasoner.WeakJail", "bin", output.Parent.Name, output.Name, "weak-jail.dll");
        }
    }

    private static async Task<string> CollectAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var kept = new StringBuilder();
        var block = new char[65_536];
        try
        {
            while (await reader.ReadAsync(block, cancellationToken) is > 0 and var count)
            {
                kept.Append(block, 0, Math.Min(count, KeptChars - kept.Length));
            }
        }
        catch (OperationCanceledException)
        {
        }

        return kept.ToString();
    }
}
