using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Problems;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Tests.Running;

/// <summary>A run on the disk: cut anywhere, opened twice, damaged, and read while it grows.</summary>
public sealed class RunFolderTests
{
    [Fact]
    public void What_is_written_is_read_back_with_its_trajectory()
    {
        using var folder = new Folder();
        var result = Some.Result("p0", true, 2, 7, Some.Dialogue(false, true) with { Judgements = [new JudgementResult(true, false, 0.25, true)], Sureness = 0.5, FirstProgramFailed = true }) with
        {
            Subject = "Algebra", Level = 3, TextHash = "abc", Stop = StopReason.BudgetSpent, Evidence = EvidenceKind.CheckRan, Cost = new SampleCost(1, 2, 3, 4.5, 5.5),
            Programs = new Dictionary<ToolReasoner.Sandboxing.Verdict, int> { [ToolReasoner.Sandboxing.Verdict.CompileError] = 2 },
        };
        var trajectory = new Trajectory(new Problem("What is „2 + 3“?\n\u2028x") { Id = "p0" }, "cosc", 11).Add(Author.User, "What?");
        Write(folder["run"], (result, trajectory));

        var read = RunFolder.Read(folder["run"]);

        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(result), System.Text.Json.JsonSerializer.Serialize(Assert.Single(read.Results)));
        read.ForEachTrajectory((_, one) => Assert.Equal(TrajectoryJson.Write(trajectory), TrajectoryJson.Write(one)));
    }

    [Fact]
    public void Cut_at_any_byte_it_keeps_the_results_before_and_can_be_gone_on_with()
    {
        using var folder = new Folder();
        Write(folder["run"], [.. Enumerable.Range(0, 3).Select(i => (Some.Result($"p{i}", true, index: i), TrajectoryOf($"p{i}")))]);
        var file = Path.Combine(folder["run"], "trajectories.jsonl");
        var whole = File.ReadAllBytes(file);
        var ends = Enumerable.Range(0, whole.Length).Where(at => whole[at] == '\n').ToList();
        for (var cut = 0; cut < whole.Length; cut += cut % 7 == 0 ? 1 : 3)
        {
            File.WriteAllBytes(file, whole[..cut]);

            using var run = RunFolder.Open(folder["run"], Some.Manifest(Some.Settings(3)), isResumed: true);

            Assert.Equal(ends.Count(end => end <= cut), run.Results.Count); // a line that lacks only its end is whole
            Assert.Equal(run.Results.Count, File.ReadAllText(file).Count(letter => letter == '\n'));
        }
    }

    [Fact]
    public void A_damaged_line_in_the_middle_is_named()
    {
        using var folder = new Folder();
        Write(folder["run"], [.. Enumerable.Range(0, 3).Select(i => (Some.Result($"p{i}", true, index: i), TrajectoryOf($"p{i}")))]);
        var file = Path.Combine(folder["run"], "trajectories.jsonl");
        var lines = File.ReadAllLines(file);
        File.WriteAllLines(file, [lines[0], lines[1][5..], lines[2]]);
        Assert.Contains("line 2, is damaged", Assert.Throws<BenchmarkException>(() => RunFolder.Read(folder["run"])).Message, StringComparison.Ordinal);

        File.WriteAllLines(file, [lines[0], lines[1], lines[0]]);
        Assert.Contains("line 3: sample 0 of p0 is there twice", Assert.Throws<BenchmarkException>(() => RunFolder.Read(folder["run"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_one_works_in_it_and_others_read()
    {
        using var folder = new Folder();
        using var run = RunFolder.Open(folder["run"], Some.Manifest(Some.Settings()), isResumed: false);
        run.Add(Some.Result("p0", true), TrajectoryOf("p0"));

        Assert.Contains("Another command works in", Assert.Throws<BenchmarkException>(() => RunFolder.Open(folder["run"], Some.Manifest(Some.Settings()), isResumed: true)).Message, StringComparison.Ordinal);
        Assert.Single(RunFolder.Read(folder["run"]).Results);
        Assert.Throws<InvalidOperationException>(() => run.Add(Some.Result("p0", false), TrajectoryOf("p0")));
        Assert.Single(RunFolder.Read(folder["run"]).Results);
    }

    [Fact]
    public void The_time_of_all_starts_adds_up()
    {
        using var folder = new Folder();
        Write(
            folder["run"], (Some.Result("a", true) with { ElapsedSeconds = 4 }, TrajectoryOf("a")), (Some.Result("b", true) with { ElapsedSeconds = 3 }, TrajectoryOf("b")),
            (Some.Result("c", true) with { ElapsedSeconds = 2, Session = 1 }, TrajectoryOf("c")));

        Assert.Equal(6, RunFolder.Read(folder["run"]).WallSeconds);
    }

    [Theory]
    [InlineData("aa", "aa", true)]
    [InlineData("aa", "bb", false)]
    [InlineData("aa", null, false)]
    [InlineData(null, "bb", true)] // an older version did not note it
    public void It_goes_on_with_the_same_weights_only(string? there, string? here, bool goesOn)
    {
        using var folder = new Folder();
        RunFolder Open(string? weights, bool isResumed) =>
            RunFolder.Open(folder["run"], Some.Manifest(Some.Settings() with { ModelSha256 = weights }), isResumed);
        Open(there, isResumed: false).Dispose();

        var error = Record.Exception(() => Open(here, isResumed: true).Dispose());

        Assert.Equal(goesOn, error is null);
        Assert.True(goesOn || error!.Message.Contains($"model_sha256 is \"{there}\" there", StringComparison.Ordinal), error?.Message);
        Assert.Equal(there, RunFolder.Read(folder["run"]).Manifest.Settings.ModelSha256);
    }

    private static Trajectory TrajectoryOf(string id) => new Trajectory(new Problem($"Problem {id} {new string('x', 40)}") { Id = id }, "cosc", 0).Add(Author.User, "é");

    private static void Write(string path, params (SampleResult Result, Trajectory Trajectory)[] results)
    {
        using var run = RunFolder.Open(path, Some.Manifest(Some.Settings(results.Length)), isResumed: false);
        foreach (var (result, trajectory) in results)
        {
            run.Add(result, trajectory);
        }
    }
}
