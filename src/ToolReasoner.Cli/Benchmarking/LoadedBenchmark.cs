using ToolReasoner.Answers;
using ToolReasoner.Benchmarks;
using ToolReasoner.Benchmarks.Datasets;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Cli.Benchmarking;

/// <summary>A benchmark that was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">Name of the data file, without its folder.</param>
/// <param name="Sha256">Of the data file, or of the tasks where they need none.</param>
/// <param name="Problems">All of its problems.</param>
internal sealed record LoadedBenchmark(string Name, string File, string Sha256, IReadOnlyList<GradedProblem> Problems)
{
    /// <value>By which conventions answers are compared inside of recipes, and graded unless they are programs.</value>
    public AnswerPolicy Policy { get; init; } = AnswerPolicy.Math;

    /// <value>What a reader of its scores should know.</value>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <value>Grades programs; null where answers are graded by their values.</value>
    public CodeGrader? Programs { get; init; }

    /// <summary>Names of all benchmarks.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Dataset.All.Select(one => one.Name), .. CodeBenchmark.All.Select(one => one.Name)];

    /// <summary>Reads one.</summary>
    /// <exception cref="WrongInputException">There is none of that name, or it needs a file.</exception>
    /// <exception cref="BenchmarkException">The file is not the benchmark's.</exception>
    public static async Task<LoadedBenchmark> ReadAsync(
        string name, string? data, string? map, AnswerPolicy? policy, SandboxOnDemand sandbox, Screen screen, CancellationToken cancellationToken)
    {
        if (Dataset.Find(name) is { } dataset)
        {
            return OfAnswers(dataset, data ?? throw Unnamed(name, dataset.Summary), map, policy, screen);
        }

        var code = CodeBenchmark.Find(name) ?? throw new WrongInputException($"There is no benchmark {name}. There are: {string.Join(", ", Names)}.");
        if (data is null && code.NeedsFile)
        {
            throw Unnamed(name, code.Summary);
        }

        var file = data is null ? null : DataFile.Read(data);
        ISandbox judging = await sandbox.GetAsync(cancellationToken).ConfigureAwait(false);
        var loaded = await code.LoadAsync(data, judging, cancellationToken).ConfigureAwait(false);
        return new LoadedBenchmark(name, data is null ? "" : Path.GetFileName(data), file?.Sha256 ?? loaded.Sha256, loaded.Problems)
        {
            Notes = loaded.Notes, Programs = new CodeGrader(loaded.Tasks, judging), Policy = policy ?? AnswerPolicy.Math,
        };
    }

    /// <summary>What grades, and its name for <c>run.json</c>.</summary>
    public IGrader Grader => Programs ?? (IGrader)new AnswerGrader(Policy, Policies.NameOf(Policy) ?? "math");

    private static LoadedBenchmark OfAnswers(Dataset dataset, string data, string? map, AnswerPolicy? policy, Screen screen)
    {
        var file = DataFile.Read(data);
        var (problems, unanswered) = dataset.Read(file, map is null ? null : FieldMap.Parse(map));
        if (unanswered > 0)
        {
            screen.Complain($"{unanswered} of the problems in {data} have no answer to compare with, and are left out.");
        }

        return new LoadedBenchmark(dataset.Name, Path.GetFileName(data), file.Sha256, problems) { Policy = policy ?? dataset.Policy };
    }

    private static WrongInputException Unnamed(string name, string summary) => new(
        $"Which file? Name it with --data, for example `toolreasoner bench {name} --data {name}.jsonl.gz --out runs/{name}`. {summary}");
}
