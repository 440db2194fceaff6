using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Tests;

/// <summary>Settings and results to measure.</summary>
internal static class Some
{
    public static readonly Grade Right = new(GradeKind.Right, "the same text");
    public static readonly Grade Wrong = new(GradeKind.Wrong, "4 is not 5");

    public static RunSettings Settings(int problems = 1, int samples = 1, string recipe = "cosc", long seed = 0, string? shard = null) => new()
    {
        Benchmark = "jsonl", DataFile = "problems.jsonl", DataSha256 = "00", DataProblems = problems, Selected = problems, Problems = problems, Samples = samples, Model = "scripted",
        Recipe = recipe, Seed = seed, Shard = shard, Temperature = 0, BranchTemperature = 0.7f, MaxTokens = 2048, Channel = "Fenced", Grading = "math",
        Budget = new BudgetSettings(64, 100_000, 300, 1800), Limits = new LimitSettings(10, 60, 512 << 20, 16_000, 64),
    };

    public static RunManifest Manifest(RunSettings settings) => new(settings, new RunSurroundings
    {
        Started = DateTimeOffset.UnixEpoch, Version = "1", Runtime = ".NET", System = "Linux", Processors = 2, Parallel = 4,
    });

    public static SampleResult Result(string problem, bool isRight, int sample = 0, int index = 0, params IReadOnlyList<DialogueResult> dialogues) =>
        new(problem, sample, index, "5", isRight ? "5" : "4", SolutionStatus.Unverified, isRight ? Right : Wrong) { Dialogues = dialogues };

    /// <summary>A dialogue of one attempt and an end.</summary>
    public static DialogueResult Dialogue(bool first, bool final) => new([new AttemptResult(first ? "5" : "4", first ? Right : Wrong, 1, 10)], final ? Right : Wrong);
}
