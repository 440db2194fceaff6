using System.CommandLine;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Cli.Benchmarking;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner merge</c>: one run of its shards.</summary>
internal static class MergeCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner merge runs/part-0 runs/part-1 runs/part-2 runs/part-3 --out runs/all

        """;

    private static readonly Argument<string[]> s_shards = new("SHARD") { Arity = ArgumentArity.OneOrMore, Description = "Folders of `toolreasoner bench --shard I/N`." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("merge", "Put the shards of a run together into one run; what is missing can be run with `bench --resume`.") { s_shards, BenchOptions.Out, BenchOptions.Json };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Write(parsed, screen, cancellationToken)));
        return command;
    }

    private static int Write(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var target = parsed.GetValue(BenchOptions.Out) ?? throw new WrongInputException("Where to? Name a folder with --out, for example --out runs/all.");
        var missing = RunMerge.Write(parsed.GetValue(s_shards)!, target);
        if (missing.Count > 0)
        {
            screen.Complain($"shard {string.Join(", ", missing)} is missing: the same `toolreasoner bench` without --shard, with --out {target} --resume, runs it.");
        }

        using var folder = RunFolder.Read(target);
        var (metrics, files) = RunReport.Write(folder, cancellationToken);
        if (parsed.GetValue(BenchOptions.Json))
        {
            screen.Output.Write(BenchLine.Of(metrics).ToJson() + "\n");
        }
        else
        {
            MetricsPage.Write(screen, metrics, files);
        }

        return ExitStatus.Done;
    }
}
