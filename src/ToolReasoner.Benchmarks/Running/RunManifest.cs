namespace ToolReasoner.Benchmarks.Running;

/// <summary>What <c>run.json</c> holds: everything that is needed to read the results, and to make them again.</summary>
/// <param name="Settings">What the results depend on.</param>
/// <param name="Surroundings">On what they were made.</param>
public sealed record RunManifest(RunSettings Settings, RunSurroundings Surroundings);

/// <summary>What results depend on. Another start of the same run must have the same.</summary>
public sealed record RunSettings
{
    /// <value>Name of the benchmark, for example <c>math500</c>.</value>
    public required string Benchmark { get; init; }

    /// <value>Name of the data file, without its folder.</value>
    public required string DataFile { get; init; }

    /// <value>SHA-256 of the data file as it lies there, in hexadecimal digits.</value>
    public required string DataSha256 { get; init; }

    /// <value>Problems in the data file that have an answer.</value>
    public required int DataProblems { get; init; }

    /// <value>What a reader of the scores should know of the benchmark, a sentence each.</value>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <value>Subjects that were selected; empty for all.</value>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <value>Levels that were selected; empty for all.</value>
    public IReadOnlyList<int> Levels { get; init; } = [];

    /// <value>Most problems, the first of the file; null for all.</value>
    public int? Limit { get; init; }

    /// <value>Which part of the problems this is, for example <c>0/4</c>; null for all of them.</value>
    public string? Shard { get; init; }

    /// <value>Problems that were selected, all shards together.</value>
    public required int Selected { get; init; }

    /// <value>Of these, those of this shard.</value>
    public required int Problems { get; init; }

    /// <value>Independent tries at each problem.</value>
    public required int Samples { get; init; }

    /// <value>The model as it was named.</value>
    public required string Model { get; init; }

    /// <value>
    /// SHA-256 of a local model's files, in hexadecimal digits; null where the model is elsewhere, and in runs of versions that did not
    /// note it.
    /// </value>
    public string? ModelSha256 { get; init; }

    /// <value>The composition as it is written.</value>
    public required string Recipe { get; init; }

    /// <value>From which all chance comes.</value>
    public required long Seed { get; init; }

    /// <value>0 is greedy.</value>
    public required float Temperature { get; init; }

    /// <value>For several tries inside of a recipe where the temperature is 0.</value>
    public required float BranchTemperature { get; init; }

    /// <value>Null for the model's own.</value>
    public float? TopP { get; init; }

    /// <value>Most tokens of one reply.</value>
    public required int MaxTokens { get; init; }

    /// <value>How programs are handed over.</value>
    public required string Channel { get; init; }

    /// <value>How answers are graded.</value>
    public required string Grading { get; init; }

    /// <value>What one problem may use.</value>
    public required BudgetSettings Budget { get; init; }

    /// <value>What one program may use.</value>
    public required LimitSettings Limits { get; init; }
}

/// <summary>What one problem may use.</summary>
public sealed record BudgetSettings(int Calls, long OutputTokens, double ToolSeconds, double WallSeconds);

/// <summary>What one program may use.</summary>
public sealed record LimitSettings(double WallSeconds, double CpuSeconds, long MemoryBytes, int OutputChars, int Threads);

/// <summary>On what results were made. It may differ from start to start; what the first one found is kept.</summary>
public sealed record RunSurroundings
{
    /// <value>When the first start was, in UTC.</value>
    public required DateTimeOffset Started { get; init; }

    /// <value>Version of ToolReasoner.</value>
    public required string Version { get; init; }

    /// <value>Version of .NET.</value>
    public required string Runtime { get; init; }

    /// <value>The operating system.</value>
    public required string System { get; init; }

    /// <value>Name of the jail around programs, for example <c>landlock</c>; null in runs of versions that did not note it.</value>
    public string? Jail { get; init; }

    /// <value>Processors that were there.</value>
    public required int Processors { get; init; }

    /// <value>Problems at the same time.</value>
    public required int Parallel { get; init; }
}
