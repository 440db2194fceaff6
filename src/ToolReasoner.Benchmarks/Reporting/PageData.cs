using System.Text.Json.Serialization;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Reporting;

/// <summary>What the page shows, but for the dialogues: the script's input.</summary>
/// <param name="Run">What was run.</param>
/// <param name="Metrics">Drawn.</param>
/// <param name="Tables">The same numbers and more as texts; the first is open.</param>
/// <param name="Notices">What a reader must know before the numbers.</param>
/// <param name="Problems">In the order of the data.</param>
internal sealed record PageData(
    RunManifest Run, BenchmarkMetrics Metrics, IReadOnlyList<PageTable> Tables, IReadOnlyList<string> Notices,
    IReadOnlyList<PageProblem> Problems);

/// <summary>A table.</summary>
/// <param name="Title">Above it.</param>
/// <param name="Columns">Their heads; empty for none.</param>
/// <param name="Rows">Cells.</param>
internal sealed record PageTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>A problem of the list.</summary>
internal sealed record PageProblem(
    string Id, string Text, string? Subject, int? Level, string Reference, IReadOnlyList<PageSample> Samples);

/// <summary>What came of a problem, once.</summary>
/// <param name="Sample">Its number, from 0.</param>
/// <param name="Answer">Null if there is none.</param>
/// <param name="Status">What the engine said.</param>
/// <param name="Grade">What the grader said.</param>
/// <param name="Tokens">That the model wrote.</param>
/// <param name="Chunk">Where its dialogue lies, from 0; null if it is not in the page.</param>
/// <param name="Line">Its line there, from 0.</param>
internal sealed record PageSample(int Sample, string? Answer, SolutionStatus Status, GradeKind Grade, long Tokens, int? Chunk, int? Line);

/// <summary>How the data is written.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(PageData))]
internal sealed partial class PageFormat : JsonSerializerContext
{
    /// <summary>What is null is left out.</summary>
    public static PageFormat Compact { get; } = new(ResultFormat.OptionsFor(isIndented: false));
}
