using System.Globalization;
using System.Text;
using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Running;

namespace ToolReasoner.Benchmarks.Reporting;

/// <summary>The numbers of a run in Markdown, fit to be published: what was run, on what, and every number with its interval.</summary>
public static class MarkdownReport
{
    /// <summary>Writes it.</summary>
    public static string Write(RunManifest manifest, BenchmarkMetrics metrics)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(metrics);
        var (settings, there) = manifest;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {settings.Benchmark}: {Cell(settings.Model)}, {Cell(settings.Recipe)}\n\n");
        text.Append(CultureInfo.InvariantCulture,
            $"{settings.Problems} of {settings.DataProblems} problems of "
                + $"{(settings.DataFile.Length > 0 ? $"`{settings.DataFile}`" : "ToolReasoner's own")} (SHA-256 `{settings.DataSha256}`)");
        text.Append(CultureInfo.InvariantCulture,
            $"{RunTable.Chosen(settings)}, {settings.Samples} {(settings.Samples == 1 ? "sample" : "samples")} each, ");
        text.Append(CultureInfo.InvariantCulture,
            $"temperature {settings.Temperature}, seed {settings.Seed}, answers compared by the policy {settings.Grading}. ");
        text.Append(settings.ModelSha256 is { } weights ? $"The model's files have the SHA-256 `{weights}`. " : "");
        text.Append(CultureInfo.InvariantCulture,
            $"ToolReasoner {there.Version}, {there.Runtime}, {there.System}, {there.Processors} processors, ");
        text.Append(there.Jail is { } jail ? $"programs jailed by {jail}, " : "");
        text.Append(CultureInfo.InvariantCulture, $"begun {there.Started:yyyy-MM-dd HH:mm} UTC. Intervals: 95 %.\n\n");
        foreach (var note in settings.Notes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Cell(note)}\n\n");
        }

        if (metrics.Missing > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"**The run is not complete: {metrics.Missing} results are missing.**\n\n");
        }

        Table(text, "Result", MetricsTable.Headline(metrics));
        Table(text, "Self-correction", MetricsTable.SelfCorrection(metrics));
        Table(text, "Verification", MetricsTable.Verifying(metrics));
        Table(text, "Programs and cost", MetricsTable.Costs(metrics));
        Groups(text, "By subject", metrics.BySubject);
        Groups(text, "By level", metrics.ByLevel);
        Curve(text, "Accuracy within a budget of tokens", "most tokens", metrics.Costs.ByTokens);
        Curve(text, "Accuracy within a budget of calls", "most calls", metrics.Costs.ByCalls);
        return text.ToString();
    }

    private static void Table(StringBuilder text, string title, IReadOnlyList<(string Name, string Value)> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n| | |\n| --- | --- |\n");
        foreach (var (name, value) in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name.Trim()} | {Cell(value)} |\n");
        }

        text.Append('\n');
    }

    private static void Groups(StringBuilder text, string title, IReadOnlyList<GroupResult> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture,
            $"## {title}\n\n| | results | right | accuracy | verified | tokens each |\n| --- | ---: | ---: | --- | ---: | ---: |\n");
        foreach (var group in groups)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {Cell(group.Name)} | {group.N} | {group.Correct} | {Percent.Of(group.Accuracy)} | {group.Verified} | "
                    + $"{group.OutputTokens:0} |\n");
        }

        text.Append('\n');
    }

    private static void Curve(StringBuilder text, string title, string name, IReadOnlyList<BudgetPoint> points)
    {
        if (points.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n| {name} | accuracy |\n| ---: | --- |\n");
        foreach (var point in points)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {point.Budget:#,0} | {Percent.Of(point.Accuracy)} |\n");
        }

        text.Append('\n');
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
