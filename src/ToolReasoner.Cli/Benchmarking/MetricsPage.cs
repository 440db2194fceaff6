using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Benchmarking;

/// <summary>The numbers of a run for people.</summary>
internal static class MetricsPage
{
    private const int NameCells = 48;

    /// <summary>Writes them.</summary>
    public static void Write(Screen screen, BenchmarkMetrics metrics, IReadOnlyList<string> files)
    {
        var ink = new Ink(screen.HasColors);
        screen.Output.Write(ink.Bold($"{metrics.Benchmark} · {screen.Safe(metrics.Model)} · {screen.Safe(metrics.Recipe)}") + "\n");
        Table(screen, MetricsTable.Headline(metrics));
        Title("self-correction");
        Table(screen, MetricsTable.SelfCorrection(metrics));
        Title("verification");
        Table(screen, MetricsTable.Verifying(metrics));
        Title("programs and cost");
        Table(screen, MetricsTable.Costs(metrics));
        Groups("by subject", metrics.BySubject);
        Groups("by level", metrics.ByLevel);
        screen.Output.Write("\n" + ink.Dim($"written: {string.Join(", ", files)}") + "\n");
        screen.Flush();

        void Title(string title) => screen.Output.Write("\n" + ink.Bold(title) + "\n");

        void Groups(string title, IReadOnlyList<GroupResult> groups)
        {
            if (groups.Count > 0)
            {
                Title(title);
                Table(screen, [.. groups.Select(group => (group.Name, $"{group.Correct} of {group.N}, {Percent.Of(group.Accuracy)}"))]);
            }
        }
    }

    private static void Table(Screen screen, IReadOnlyList<(string Name, string Value)> rows)
    {
        foreach (var (name, value) in rows)
        {
            var safe = screen.Safe(name);
            screen.Output.Write($"  {safe}{Cells.Fill(safe, NameCells)} {screen.Safe(value)}\n");
        }
    }
}
