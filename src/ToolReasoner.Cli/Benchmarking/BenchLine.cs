using System.Text.Json;
using System.Text.Json.Serialization;
using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Benchmarking;

/// <summary>The last line of <c>bench --json</c>. Its fields are fixed: other programs read them.</summary>
internal sealed record BenchLine(
    string Benchmark, int N, int Correct, double Accuracy, double[] Ci95, int Verified, int Unverified, int None, int Unknown, 
    [property: JsonPropertyName("pass_at_1")] double PassAtOne, double WallS)
{
    /// <summary>The line of a run.</summary>
    public static BenchLine Of(BenchmarkMetrics metrics) => new(
        metrics.Benchmark, metrics.N, metrics.Correct, metrics.Accuracy.Value ?? 0, [metrics.Accuracy.Low ?? 0, metrics.Accuracy.High ?? 1],
        metrics.Statuses.GetValueOrDefault(SolutionStatus.Verified), metrics.Statuses.GetValueOrDefault(SolutionStatus.Unverified),
        metrics.Statuses.GetValueOrDefault(SolutionStatus.None), metrics.Grades.GetValueOrDefault(GradeKind.Unknown),
        metrics.Repeated.Count > 0 ? metrics.Repeated[0].Pass.Value ?? 0 : 0, Math.Round(metrics.WallSeconds, 3));

    /// <summary>The line as text, without its end.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, BenchLineFormat.Default.BenchLine);
}

/// <summary>How the line is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(BenchLine))]
internal sealed partial class BenchLineFormat : JsonSerializerContext;
