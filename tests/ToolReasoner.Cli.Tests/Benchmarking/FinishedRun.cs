using System.Text.Json;
using System.Text.Json.Nodes;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Tests.Benchmarking;

/// <summary>What a run folder holds, without what differs from run to run.</summary>
internal static class FinishedRun
{
    private static readonly string[] s_times = ["wall_seconds", "tool_seconds", "sample_seconds"];

    /// <summary>A line for each result, with its whole trajectory, in the order of the problems.</summary>
    public static IReadOnlyList<string> Lines(string path)
    {
        using var folder = RunFolder.Read(path);
        var lines = new List<(int Index, int Sample, string Line)>();
        folder.ForEachTrajectory((result, trajectory) => lines.Add((
            result.Index, result.Sample,
            JsonSerializer.Serialize(result with { Session = 0, ElapsedSeconds = 0, Cost = result.Cost with { WallSeconds = 0, ToolSeconds = 0 } })
                + TrajectoryJson.Write(trajectory, withTimes: false))));
        return [.. lines.OrderBy(line => line.Index).ThenBy(line => line.Sample).Select(line => line.Line)];
    }

    /// <summary>The numbers, times left out.</summary>
    public static string Metrics(string path)
    {
        var metrics = JsonNode.Parse(File.ReadAllText(Path.Combine(path, "metrics.json")))!.AsObject();
        foreach (var part in new[] { metrics, metrics["costs"]!.AsObject() })
        {
            foreach (var name in s_times)
            {
                part.Remove(name);
            }
        }

        return metrics.ToJsonString();
    }

    /// <summary>Names and samples of the results that are on the disk.</summary>
    public static IReadOnlyList<(string Problem, int Sample)> Done(string path)
    {
        using var folder = RunFolder.Read(path);
        return [.. folder.Results.Select(result => (result.ProblemId, result.Sample))];
    }
}
