using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Benchmarks.Tests.Running;

namespace ToolReasoner.Benchmarks.Tests.Reporting;

/// <summary>The pages that several tests look at, made once.</summary>
public sealed class Reports : IDisposable
{
    private readonly Folder _folder = new();

    public Reports()
    {
        (Large, LargeResults) = Write("large", 5_000, 1);
        (Sampled, SampledResults) = Write("sampled", 30, 4);
    }

    /// <summary>5,000 problems, one sample each.</summary>
    public string Large { get; }

    public IReadOnlyList<SampleResult> LargeResults { get; }

    /// <summary>30 problems, four samples each.</summary>
    public string Sampled { get; }

    public IReadOnlyList<SampleResult> SampledResults { get; }

    public void Dispose() => _folder.Dispose();

    private (string File, IReadOnlyList<SampleResult> Results) Write(string name, int problems, int samples)
    {
        using var run = MadeRun.Write(_folder[name], problems, samples);
        return (RunReport.Write(run).Files.Single(file => file.EndsWith(".html", StringComparison.Ordinal)), run.Results);
    }
}
