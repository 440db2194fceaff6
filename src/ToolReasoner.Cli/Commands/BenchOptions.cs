using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ToolReasoner.Answers;
using ToolReasoner.Benchmarks.Datasets;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Cli.Benchmarking;
using ToolReasoner.Reasoning;

namespace ToolReasoner.Cli.Commands;

/// <summary>What can be said to <c>toolreasoner bench</c>, beside what <see cref="SolveOptions"/> and <see cref="RunOptions"/> have.</summary>
internal static class BenchOptions
{
    private const float SeveralSamplesTemperature = 0.7f;

    public static readonly Argument<string> Name = new("NAME")
    {
        Description = $"{string.Join(", ", LoadedBenchmark.Names)}.",
    };

    public static readonly Option<string?> Data = new("--data")
    {
        HelpName = "FILE", Description = "The problems: lines of JSON, gzipped or not. `docs/benchmarks.md` says what each benchmark expects.",
    };

    public static readonly Option<string?> Map = new("--map")
    {
        HelpName = "FIELDS", Description = "Which fields hold what, where they are not called problem and answer: problem=question,answer=target,id=uid.",
    };

    public static readonly Option<int?> Samples = new("--samples")
    {
        HelpName = "COUNT", Description = "Independent tries at each problem, for pass@k and maj@k. Default 1.", CustomParser = Quantities.Count(1, 1000, 8),
    };

    public static readonly Option<int?> Limit = new("--limit")
    {
        HelpName = "COUNT", Description = "The first so many problems only.", CustomParser = Quantities.Count(1, int.MaxValue, 100),
    };

    public static readonly Option<string[]> Subject = new("--subject")
    {
        HelpName = "NAME", AllowMultipleArgumentsPerToken = true, Description = "Problems of a subject only; may be said several times.",
    };

    public static readonly Option<int[]?> Level = new("--level")
    {
        HelpName = "LEVELS", Description = "Problems of a level only: 5, 1-3, 1,5.", CustomParser = Levels,
    };

    public static readonly Option<Shard?> Shard = new("--shard")
    {
        HelpName = "I/N", Description = "Every Nth problem from the Ith on, from 0: 0/4, 1/4, 2/4 and 3/4 are all of them. `toolreasoner merge` puts them together.",
        CustomParser = result => Benchmarks.Datasets.Shard.Parse(result.Tokens[^1].Value)
            ?? AnswerOptions.Fail<Shard?>(result, "--shard", "0/N to N-1/N", "--shard 0/4 for the first of four"),
    };

    public static readonly Option<bool> Resume = new("--resume") { Description = "Go on with the run that is in the folder, if there is one." };

    public static readonly Option<string?> Out = new("--out") { HelpName = "DIR", Description = "The run's folder: run.json, trajectories.jsonl, metrics.json, report.md, report.html." };

    public static readonly Option<int?> Parallel = new("--parallel")
    {
        HelpName = "COUNT", Description = "Problems at the same time. Default 8. Results do not depend on it.", CustomParser = Quantities.Count(1, 1024, 8),
    };

    public static readonly Option<bool> Json = new("--json") { Description = "One JSON object at the end, and nothing else." };

    /// <summary>Which problems are run.</summary>
    public static ProblemSelection SelectionOf(ParseResult parsed) => new()
    {
        Subjects = parsed.GetValue(Subject) ?? [], Levels = parsed.GetValue(Level) ?? [], Limit = parsed.GetValue(Limit), Shard = parsed.GetValue(Shard),
    };

    /// <summary>How the reasoning works: as in <c>solve</c>, by the benchmark's policy, and with a temperature where there are several samples.</summary>
    public static WorkbenchOptions WorkbenchOf(ParseResult parsed, AnswerPolicy policy)
    {
        var options = SolveOptions.WorkbenchOf(parsed) with { Policy = policy };
        return parsed.GetValue(Samples) > 1 && parsed.GetValue(SolveOptions.Temperature) is null
            ? options with { Sampling = options.Sampling with { Temperature = SeveralSamplesTemperature } } : options;
    }

    /// <summary>What the results depend on.</summary>
    public static RunSettings SettingsOf(
        ParseResult parsed, LoadedBenchmark benchmark, IReadOnlyList<SelectedProblem> problems, int selected, string model, string? modelSha256,
        string recipe, WorkbenchOptions options)
    {
        var (selection, budget, limits) = (SelectionOf(parsed), SolveOptions.BudgetOf(parsed), options.Limits);
        return new RunSettings
        {
            Benchmark = benchmark.Name, DataFile = benchmark.File, DataSha256 = benchmark.Sha256, DataProblems = benchmark.Problems.Count, Notes = benchmark.Notes,
            Subjects = selection.Subjects, Levels = selection.Levels, Limit = selection.Limit, Shard = selection.Shard?.ToString(),
            Selected = selected, Problems = problems.Count, Samples = parsed.GetValue(Samples) ?? 1, Model = model,
            ModelSha256 = modelSha256, Recipe = recipe, Seed = parsed.GetValue(SolveOptions.Seed) ?? 0,
            Temperature = options.Sampling.Temperature, BranchTemperature = options.Sampling.BranchTemperature, TopP = options.Sampling.TopP,
            MaxTokens = options.Sampling.MaxTokens, Channel = options.Channel.ToString(), Grading = benchmark.Grader.Name,
            Budget = new BudgetSettings(budget.ModelCalls, budget.OutputTokens, budget.ToolTime.TotalSeconds, budget.WallTime.TotalSeconds),
            Limits = new LimitSettings(limits.WallTime.TotalSeconds, limits.CpuTime.TotalSeconds, limits.MemoryBytes, limits.OutputChars, limits.Threads),
        };
    }

    private static int[]? Levels(ArgumentResult result)
    {
        var levels = new SortedSet<int>();
        foreach (var part in result.Tokens[^1].Value.Split(','))
        {
            var ends = part.Split('-').Select(end => int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : -1).ToList();
            if (ends.Count > 2 || ends.Exists(end => end is < 0 or > 100))
            {
                return AnswerOptions.Fail<int[]?>(result, "--level", "a level, several, or a range", "--level 1-3 or --level 1,5");
            }

            levels.UnionWith(Enumerable.Range(ends[0], Math.Max(0, ends[^1] - ends[0] + 1)));
        }

        return [.. levels];
    }
}
