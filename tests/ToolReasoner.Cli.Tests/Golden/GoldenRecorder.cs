using ToolReasoner.Tests.Shared;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Tests.Golden;

/// <summary>
/// Makes the recordings and the trajectories again, from the scripts: needed after a prompt has changed. Run it with
/// <c>dotnet test --project tests/ToolReasoner.Cli.Tests --filter-class '*GoldenRecorder' --explicit only</c>, and read what it changes.
/// </summary>
public sealed class GoldenRecorder
{
    [Fact(Explicit = true)]
    public Task Records_all_of_them() => Parallel.ForEachAsync(
        GoldenScript.Names, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken },
        RecordAsync);

    private static async ValueTask RecordAsync(string name, CancellationToken cancellationToken)
    {
        using var folder = new ProgramFolder();
        var script = GoldenScript.Load(name);
        var file = Path.Combine(folder.Path, "run.jsonl");
        await using var server = await OpenAiServer.StartAsync(script.Reply);

        var run = await CommandRun.OfAsync(
            script.Arguments($"openai:scripted@{server.Address}", "--out", file, "--record", script.Recording));

        Assert.True(run.ExitStatus == 0, $"{name}: {run.Error}");
        await File.WriteAllTextAsync(script.Trajectory, Timeless(file), cancellationToken);
    }

    /// <summary>The trajectories of a file, without what differs from run to run.</summary>
    public static string Timeless(string file) =>
        string.Concat(File.ReadAllLines(file).Select(line => TrajectoryJson.Write(TrajectoryJson.Read(line), withTimes: false) + "\n"));
}
