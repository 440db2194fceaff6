using System.Globalization;
using ToolReasoner.Benchmarks.Running;

namespace ToolReasoner.Benchmarks.Reporting;

/// <summary>What was run, as rows of a name and a value.</summary>
internal static class RunTable
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(RunManifest manifest)
    {
        var (settings, there) = manifest;
        var (budget, limits) = (settings.Budget, settings.Limits);
        return
        [
            ("benchmark", settings.Benchmark), ("model", settings.Model),
            .. Known("SHA-256 of the model's files", settings.ModelSha256),
            ("recipe", settings.Recipe),
            ("data", settings.DataFile.Length > 0 ? settings.DataFile : "ToolReasoner's own"), ("SHA-256 of the data", settings.DataSha256),
            ("problems", Invariant($"{settings.Problems:#,0} of {settings.DataProblems:#,0}{Chosen(settings)}")),
            ("samples each", Invariant($"{settings.Samples}")),
            ("temperature", Invariant($"{settings.Temperature}; of tries beside each other {settings.BranchTemperature}")),
            .. Known("top-p", settings.TopP is { } topP ? Invariant($"{topP}") : null),
            ("seed", Invariant($"{settings.Seed}")), ("most tokens of a reply", Invariant($"{settings.MaxTokens:#,0}")),
            ("answers compared by", settings.Grading),
            ("a problem may use", Invariant($"{budget.Calls:#,0} calls, {budget.OutputTokens:#,0} tokens, {budget.WallSeconds:0.##} s")
                + Invariant($", {budget.ToolSeconds:0.##} s in the sandbox")),
            ("a program may use", Invariant(
                $"{limits.WallSeconds:0.##} s, {limits.CpuSeconds:0.##} s of processor, {limits.MemoryBytes >> 20:#,0} MiB")),
            ("ToolReasoner", there.Version),
            ("on", Invariant($"{there.Runtime}, {there.System}, {there.Processors} processors, {there.Parallel} problems at a time")),
            .. Known("jail", there.Jail),
            ("begun", Invariant($"{there.Started:yyyy-MM-dd HH:mm} UTC")),
        ];
    }

    /// <summary>Which of the data's problems were selected, in brackets; empty for all.</summary>
    public static string Chosen(RunSettings settings)
    {
        var parts = new List<string>();
        if (settings.Subjects.Count > 0)
        {
            parts.Add($"subject {string.Join(", ", settings.Subjects)}");
        }

        if (settings.Levels.Count > 0)
        {
            parts.Add($"level {string.Join(", ", settings.Levels)}");
        }

        if (settings.Limit is { } limit)
        {
            parts.Add($"the first {limit}");
        }

        if (settings.Shard is { } shard)
        {
            parts.Add($"shard {shard}");
        }

        return parts.Count == 0 ? "" : $" ({string.Join("; ", parts)})";
    }

    private static (string, string)[] Known(string name, string? value) => value is null ? [] : [(name, value)];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
