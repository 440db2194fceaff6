using System.CommandLine;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Cli.Benchmarking;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner report</c>: measures runs again, finished or not, and writes what is derived from them.</summary>
internal static class ReportCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner report runs/nano

        """;

    private static readonly Argument<string[]> s_runs = new("RUN") { Arity = ArgumentArity.OneOrMore, Description = "Folders that `toolreasoner bench --out` made; the run may still go on." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("report", "Measure runs of `bench` again: writes metrics.json, report.md and report.html into each folder, and shows the numbers.") { s_runs, BenchOptions.Json };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Write(parsed, screen, cancellationToken)));
        return command;
    }

    private static int Write(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        foreach (var path in parsed.GetValue(s_runs)!)
        {
            using var folder = RunFolder.Read(path);
            var (metrics, files) = RunReport.Write(folder, cancellationToken);
            if (parsed.GetValue(BenchOptions.Json))
            {
                screen.Output.Write(BenchLine.Of(metrics).ToJson() + "\n");
                screen.Flush();
            }
            else
            {
                MetricsPage.Write(screen, metrics, files);
            }
        }

        return ExitStatus.Done;
    }
}
