using System.CommandLine;
using System.Reflection;
using System.Runtime.InteropServices;
using ToolReasoner.Benchmarks.Datasets;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Cli.Benchmarking;
using ToolReasoner.Cli.Models;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Cli.Solving;
using ToolReasoner.Sandbox;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner bench</c>: a data file and a model in, a run folder with numbers out.</summary>
internal static class BenchCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner bench math500 --data math500.jsonl.gz --out runs/nano
          toolreasoner bench gsm8k --data gsm8k_test.jsonl.gz --model openai:qwen2.5-72b@http://localhost:8000/v1 --recipe tir --out runs/tir
          toolreasoner bench math --data math_test.jsonl.gz --samples 8 --shard 0/4 --out runs/part-0
          toolreasoner bench humaneval-cs --samples 5 --recipe cot --out runs/humaneval
          toolreasoner bench math500 --data math500.jsonl.gz --out runs/nano --resume

        """;

    private const int UsualParallel = 8;

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command(
            "bench", "Run a benchmark: solve and grade every problem of a data file, and measure what came of it. A run that was stopped goes on with --resume.")
        {
            BenchOptions.Name, BenchOptions.Data, BenchOptions.Map, SolveOptions.Model, SolveOptions.KeyVariable, SolveOptions.Recipe, SolveOptions.RecipeFile,
            BenchOptions.Samples, SolveOptions.Temperature, SolveOptions.TopP, SolveOptions.Seed, BenchOptions.Limit, BenchOptions.Subject, BenchOptions.Level,
            BenchOptions.Shard, BenchOptions.Parallel, BenchOptions.Out, BenchOptions.Resume, BenchOptions.Json, SolveOptions.MaxTokens, SolveOptions.Calls,
            SolveOptions.Tokens, SolveOptions.Time, SolveOptions.Channel, SolveOptions.Policy, RunOptions.Jail, RunOptions.Wall, RunOptions.Cpu, RunOptions.Memory,
            RunOptions.Output, RunOptions.Threads, SolveOptions.Record,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var name = parsed.GetValue(BenchOptions.Name)!;
        var path = parsed.GetValue(BenchOptions.Out) ?? throw new WrongInputException($"Where to? Name a folder with --out, for example --out runs/{name}.");
        var plan = await RecipeText.PlanAsync(
            parsed.GetValue(SolveOptions.Recipe), parsed.GetValue(SolveOptions.RecipeFile), null, SolveOptions.ModelOf(parsed), cancellationToken).ConfigureAwait(false);
        var reference = SolveOptions.ModelOf(parsed);
        var sandbox = new SandboxOnDemand(
            new SandboxOptions { Jail = parsed.GetValue(RunOptions.Jail) ?? JailChoice.Auto, IdleRunners = Math.Min(Environment.ProcessorCount + 1, 8) });
        await using var disposal = sandbox.ConfigureAwait(false);
        var benchmark = await LoadedBenchmark.ReadAsync(
            name, parsed.GetValue(BenchOptions.Data), parsed.GetValue(BenchOptions.Map), parsed.GetValue(SolveOptions.Policy), sandbox, screen, cancellationToken).ConfigureAwait(false);
        var problems = BenchOptions.SelectionOf(parsed).Of(benchmark.Problems, out var selected);
        var options = BenchOptions.WorkbenchOf(parsed, benchmark.Policy);
        var weights = await ModelHash.OfAsync(reference, cancellationToken).ConfigureAwait(false);
        var settings = BenchOptions.SettingsOf(parsed, benchmark, problems, selected, NameOf(parsed), weights, plan.Text, options);
        var parallel = parsed.GetValue(BenchOptions.Parallel) ?? UsualParallel;
        // A run that is there already keeps what its first start found.
        var jailName = RunFolder.Exists(path) ? null : (await sandbox.GetAsync(cancellationToken).ConfigureAwait(false)).JailName;
        using var folder = RunFolder.Open(path, new RunManifest(settings, Here(parallel, jailName)), parsed.GetValue(BenchOptions.Resume));
        if (folder.Results.Count < problems.Count * settings.Samples)
        {
            using var model = ChatClients.Create(
                reference,
                new ModelOptions { ApiKeyVariable = parsed.GetValue(SolveOptions.KeyVariable), RecordTo = parsed.GetValue(SolveOptions.Record) },
                screen.Complain);
            var jail = await sandbox.GetAsync(cancellationToken).ConfigureAwait(false);
            if (benchmark.Programs is { } programs)
            {
                var left = problems.Select(one => one.Problem.Problem.Id).Where(id => Enumerable.Range(0, settings.Samples).Any(sample => !folder.Has(id, sample))).ToHashSet();
                screen.Note($"checking the benchmark's own solutions of {left.Count} tasks");
                await programs.CheckAsync(left, cancellationToken).ConfigureAwait(false);
            }

            var runner = new BenchmarkRunner(model, jail, plan, options, SolveOptions.BudgetOf(parsed), benchmark.Grader);
            await RunAsync(runner, folder, problems, parallel, screen, cancellationToken).ConfigureAwait(false);
        }

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

    private static async Task RunAsync(
        BenchmarkRunner runner, RunFolder folder, IReadOnlyList<SelectedProblem> problems, int parallel, Screen screen, CancellationToken cancellationToken)
    {
        var total = problems.Count * folder.Manifest.Settings.Samples;
        var isDone = false;
        try
        {
            await new BenchProgress(screen, total, TimeProvider.System).WatchAsync(
                folder.Results, (done, stop) => runner.RunAsync(folder, problems, parallel, done, stop), cancellationToken).ConfigureAwait(false);
            isDone = true;
        }
        finally
        {
            if (!isDone)
            {
                screen.Complain($"stopped; {folder.Results.Count} of {total} results are in {folder.Path}, and the same command with --resume goes on.");
            }
        }
    }

    // A password in an address is nobody's business later.
    private static string NameOf(ParseResult parsed)
    {
        var text = parsed.GetValue(SolveOptions.Model) ?? Environment.GetEnvironmentVariable(SolveOptions.ModelVariable) ?? "nano";
        var (scheme, at) = (text.LastIndexOf("://", StringComparison.Ordinal), text.LastIndexOf('@'));
        return scheme >= 0 && at > scheme ? text[..(scheme + 3)] + text[(at + 1)..] : text;
    }

    private static RunSurroundings Here(int parallel, string? jail) => new()
    {
        Started = TimeProvider.System.GetUtcNow(), Version = typeof(BenchCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
        Runtime = RuntimeInformation.FrameworkDescription, System = $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}",
        Jail = jail, Processors = Environment.ProcessorCount, Parallel = parallel,
    };
}
