using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Tests.Golden;

/// <summary>Recorded problems, each repeated by the real command over the real sandbox, and compared byte for byte.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> All => [.. GoldenScript.Names];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_recorded_problem_comes_to_the_same_trajectory_byte_for_byte(string name)
    {
        using var folder = new ProgramFolder();
        var script = GoldenScript.Load(name);
        var file = Path.Combine(folder.Path, "run.jsonl");

        var run = await CommandRun.OfAsync(script.Arguments($"replay:{script.Recording}", "--out", file, "--json"));

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitStatus);
        Assert.Equal(await File.ReadAllTextAsync(script.Trajectory, TestContext.Current.CancellationToken), GoldenRecorder.Timeless(file));
        var line = Assert.Single(run.Lines);
        Assert.Equal(script.Status, line.GetProperty("status").GetString());
        Assert.Equal(script.Answer, line.GetProperty("answer").GetString() ?? "none");
    }

    [Fact]
    public void There_are_twenty_of_them_and_more_of_many_recipes()
    {
        Assert.InRange(GoldenScript.Names.Count, 20, 100);
        var recipes = GoldenScript.Names.Select(name => GoldenScript.Load(name).Arguments("")[5].Split('(')[0]).Distinct();
        Assert.InRange(recipes.Count(), 14, 100);
    }

    [Fact]
    public void Every_golden_line_is_a_trajectory() => Assert.All(
        GoldenScript.Names, name => Assert.Equal(TrajectoryJson.Write(
            TrajectoryJson.Read(File.ReadAllText(GoldenScript.Load(name).Trajectory)), false) + "\n",
            File.ReadAllText(GoldenScript.Load(name).Trajectory)));
}
