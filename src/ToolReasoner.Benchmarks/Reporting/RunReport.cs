using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ToolReasoner.Answers;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Running;

namespace ToolReasoner.Benchmarks.Reporting;

/// <summary>Writes what is derived from a run into its folder.</summary>
public static class RunReport
{
    /// <summary>Measures a run, and writes <c>metrics.json</c>, <c>report.md</c> and <c>report.html</c>.</summary>
    /// <param name="folder">Finished or not.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What was measured, and the files that were written.</returns>
    public static (BenchmarkMetrics Metrics, IReadOnlyList<string> Files) Write(
        RunFolder folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var policy = Policies.Find(folder.Manifest.Settings.Grading);
        var metrics = BenchmarkMetrics.Of(folder, policy is null ? null : new AnswerComparer(policy), cancellationToken);
        return (metrics,
        [
            folder.Write("metrics.json", JsonSerializer.SerializeToUtf8Bytes(metrics, MetricsFormat.Indented.BenchmarkMetrics)),
            folder.Write("report.md", Encoding.UTF8.GetBytes(MarkdownReport.Write(folder.Manifest, metrics))),
            folder.Write("report.html", to => HtmlReport.Write(to, folder, metrics, cancellationToken: cancellationToken)),
        ]);
    }
}

/// <summary>How <c>metrics.json</c> is written: what is not defined is left out.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(BenchmarkMetrics))]
internal sealed partial class MetricsFormat : JsonSerializerContext
{
    /// <summary>For people.</summary>
    public static MetricsFormat Indented { get; } = new(ResultFormat.OptionsFor(isIndented: true));
}
