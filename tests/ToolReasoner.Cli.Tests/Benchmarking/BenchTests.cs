using System.Text.Json;
using ToolReasoner.Benchmarks.HumanEvalCs;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Cli.Tests.Benchmarking;

/// <summary><c>bench</c>, <c>report</c>, <c>merge</c> and <c>compare</c> as a user starts them.</summary>
public sealed class BenchTests
{
    [Fact]
    public async Task The_last_line_has_the_fields_that_others_rely_on()
    {
        using var folder = new ProgramFolder();
        await using var server = await Sums.StartAsync();

        var run = await BenchAsync(server, Sums.File(folder, 20), Path.Combine(folder.Path, "run"), "--json");

        var line = Assert.Single(run.Lines);
        Assert.Equal(
            ["benchmark", "n", "correct", "accuracy", "ci95", "verified", "unverified", "none", "unknown", "pass_at_1", "wall_s"], line.EnumerateObject().Select(member => member.Name));
        var results = FinishedRun.Lines(Path.Combine(folder.Path, "run"));
        var (right, silent) = (results.Count(one => one.Contains("\"Why\":\"the same text\"", StringComparison.Ordinal)), results.Count(one => one.Contains("I do not know", StringComparison.Ordinal)));
        Assert.Equal((20, right, silent, 20 - silent), (Number(line, "n"), Number(line, "correct"), Number(line, "none"), Number(line, "unverified")));
        Assert.Equal(right / 20.0, line.GetProperty("accuracy").GetDouble(), 1e-12);
        Assert.InRange(right, 3, 17);
    }

    [Fact]
    public async Task The_folder_says_what_was_run_and_trace_shows_its_dialogues()
    {
        using var folder = new ProgramFolder();
        await using var server = await Sums.StartAsync();
        var (data, path) = (Sums.File(folder, 20), Path.Combine(folder.Path, "run"));

        var run = await BenchAsync(server, data, path, "--subject", "odd", "--level", "1-2", "--limit", "5", "--seed", "7");
        var trace = await CommandRun.OfAsync("trace", Path.Combine(path, "trajectories.jsonl"), "--id", "sum-3");

        Assert.True(run.ExitStatus == 0, run.Error);
        var settings = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(path, "run.json"), TestContext.Current.CancellationToken)).RootElement.GetProperty("settings");
        Assert.Equal((20, 5, 7), (Number(settings, "data_problems"), Number(settings, "problems"), Number(settings, "seed")));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(data, TestContext.Current.CancellationToken))), settings.GetProperty("data_sha256").GetString());
        Assert.Equal(["sum-1", "sum-3", "sum-7", "sum-9", "sum-13"], FinishedRun.Done(path).Select(one => one.Problem));
        Assert.Contains("5 of 20 problems of `sums.jsonl`", await File.ReadAllTextAsync(Path.Combine(path, "report.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("What is 3 + 4?", trace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shards_put_together_are_the_whole_run()
    {
        using var folder = new ProgramFolder();
        await using var server = await Sums.StartAsync();
        var data = Sums.File(folder, 22);
        string At(string name) => Path.Combine(folder.Path, name);
        await BenchAsync(server, data, At("whole"), "--samples", "3");
        foreach (var i in new[] { 2, 0, 1 })
        {
            await BenchAsync(server, data, At($"part-{i}"), "--samples", "3", "--shard", $"{i}/3");
        }

        var two = await CommandRun.OfAsync("merge", At("part-0"), At("part-2"), "--out", At("two"), "--json");
        var twice = await CommandRun.OfAsync("merge", At("part-0"), At("part-0"), "--out", At("twice"));
        var alien = await CommandRun.OfAsync("merge", At("part-0"), At("whole"), "--out", At("alien"));
        var merged = await CommandRun.OfAsync("merge", At("part-2"), At("part-0"), At("part-1"), "--out", At("merged"), "--json");
        var resumed = await BenchAsync(server, data, At("two"), "--samples", "3", "--resume", "--json");

        Assert.Equal((0, 1, 1, 0, 0), (two.ExitStatus, twice.ExitStatus, alien.ExitStatus, merged.ExitStatus, resumed.ExitStatus));
        Assert.Contains("shard 1/3 is missing", two.Error, StringComparison.Ordinal);
        Assert.Contains("are both shard 0/3", twice.Error, StringComparison.Ordinal);
        Assert.Contains("is no shard", alien.Error, StringComparison.Ordinal);
        foreach (var name in new[] { "merged", "two" })
        {
            Assert.Equal(FinishedRun.Lines(At("whole")), FinishedRun.Lines(At(name)));
            Assert.Equal(FinishedRun.Metrics(At("whole")), FinishedRun.Metrics(At(name)));
        }
    }

    [Fact]
    public async Task Runs_are_compared_problem_by_problem()
    {
        using var folder = new ProgramFolder();
        await using var one = await Sums.StartAsync();
        await using var other = await Sums.StartAsync(shift: 1);
        var data = Sums.File(folder, 24);
        await BenchAsync(one, data, Path.Combine(folder.Path, "a"));
        await BenchAsync(other, data, Path.Combine(folder.Path, "b"));

        var run = await CommandRun.OfAsync("compare", Path.Combine(folder.Path, "a"), Path.Combine(folder.Path, "b"), "--json");
        var table = await CommandRun.OfAsync("compare", Path.Combine(folder.Path, "a"), Path.Combine(folder.Path, "b"));

        var line = Assert.Single(run.Lines);
        HashSet<string> Right(string name) => [.. RightIn(Path.Combine(folder.Path, name))];
        Assert.Equal(Right("b").Except(Right("a")).Order(), line.GetProperty("to_right").EnumerateArray().Select(id => id.GetString()!).Order());
        Assert.Equal(Right("a").Except(Right("b")).Order(), line.GetProperty("to_wrong").EnumerateArray().Select(id => id.GetString()!).Order());
        Assert.NotEmpty(Right("a").Except(Right("b")));
        Assert.Equal((Right("b").Count - Right("a").Count) / 24.0, line.GetProperty("difference").GetDouble(), 1e-12);
        Assert.Contains("McNemar's exact p", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_breaks_down_stops_the_run_and_is_no_wrong_answer()
    {
        using var folder = new ProgramFolder();
        var path = Path.Combine(folder.Path, "run");
        var data = Sums.File(folder, 10);
        await using (var failing = await OpenAiServer.StartAsync(request => request.Number > 4 ? ServerReply.Error(401, "The key has expired") : "\\boxed{1}"))
        {
            var run = await BenchAsync(failing, data, path, "--parallel", "1", "--json");

            Assert.Equal(4, run.ExitStatus);
            Assert.Empty(run.Output);
            Assert.Contains($"4 of 10 results are in {path}", run.Error, StringComparison.Ordinal);
        }

        var report = await CommandRun.OfAsync("report", path, "--json");
        Assert.Equal(4, Number(Assert.Single(report.Lines), "n"));
    }

    [Fact]
    public async Task A_terminal_shows_a_bar_with_what_there_is_so_far()
    {
        using var folder = new ProgramFolder();
        await using var server = await Sums.StartAsync(TimeSpan.FromMilliseconds(150));
        var command = $"stty cols 120; '{Built.Command}' bench jsonl --data '{Sums.File(folder, 20)}' --model openai:scripted@{server.Address} --recipe cot --parallel 2 --out '{Path.Combine(folder.Path, "run")}'";
        using var terminal = CommandRun.StartOther("script", ["-qec", command, "/dev/null"]);
        terminal.StandardInput.Close();
        var screen = await terminal.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await terminal.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(terminal.ExitCode == 0, screen);
        Assert.Matches(@"━.* of 20 · \d+\.\d % \(\d+\.\d–\d+\.\d\) right · 0\.0 % verified · \d+ tokens/s · 0\.0 programs/s · \d+ s left", string.Join('\n', screen.Split('\n').Where(line => line.Contains('━', StringComparison.Ordinal))));
        Assert.Contains("self-correction", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_are_graded_by_their_tests()
    {
        using var folder = new ProgramFolder();
        await using var server = await OpenAiServer.StartAsync(request =>
        {
            var task = HumanEvalEdition.Tasks.Single(one => request.LastText.Contains(one.Prompt.Trim(), StringComparison.Ordinal));
            return $"```csharp\n{task.ProgramOf(task.Id == "HumanEval/1" ? task.Mutants[0] : task.Solution!)}\n```";
        });

        var run = await CommandRun.OfAsync(
            "bench", "humaneval-cs", "--limit", "3", "--model", $"openai:scripted@{server.Address}", "--recipe", "cot", "--out", Path.Combine(folder.Path, "run"), "--json");

        Assert.True(run.ExitStatus == 0, run.Error);
        Assert.Contains("checking the benchmark's own solutions of 3 tasks", run.Error, StringComparison.Ordinal);
        Assert.Equal((3, 2, 3), (Number(run.Lines[0], "n"), Number(run.Lines[0], "correct"), Number(run.Lines[0], "unverified")));
        Assert.Equal(["HumanEval/0", "HumanEval/2"], RightIn(Path.Combine(folder.Path, "run")));
    }

    [Theory]
    [InlineData("There is no benchmark math5000", "bench", "math5000", "--data", "x", "--out", "y")]
    [InlineData("Name it with --data", "bench", "gsm8k", "--out", "y")]
    [InlineData("Name a folder with --out", "bench", "gsm8k", "--data", "x")]
    [InlineData("There is no file nowhere.jsonl", "bench", "gsm8k", "--data", "nowhere.jsonl", "--out", "y")]
    [InlineData("--shard 0/4 for the first of four", "bench", "gsm8k", "--data", "x", "--out", "y", "--shard", "4/4")]
    [InlineData("--level 1-3", "bench", "math", "--data", "x", "--out", "y", "--level", "hard")]
    [InlineData("There is no folder nowhere", "report", "nowhere")]
    [InlineData("There is no folder nowhere", "compare", "nowhere", "nowhere")]
    public async Task What_is_asked_wrongly_is_said(string message, params string[] arguments)
    {
        using var folder = new ProgramFolder();

        var run = await CommandRun.WithInputAsync("", arguments, folder: folder.Path);

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_run_is_not_begun_over_another_nor_by_two_at_once()
    {
        using var folder = new ProgramFolder();
        await using var server = await Sums.StartAsync();
        await using var slow = await Sums.StartAsync(TimeSpan.FromMinutes(2));
        var (data, path, held) = (Sums.File(folder, 4), Path.Combine(folder.Path, "run"), Path.Combine(folder.Path, "held"));
        await BenchAsync(server, data, path);
        var before = await File.ReadAllTextAsync(Path.Combine(path, "trajectories.jsonl"), TestContext.Current.CancellationToken);

        var again = await BenchAsync(server, data, path);
        var other = await BenchAsync(server, data, path, "--resume", "--seed", "5");
        using var first = CommandRun.Start(["bench", "jsonl", "--data", data, "--model", $"openai:scripted@{slow.Address}", "--recipe", "cot", "--out", held]);
        await StoppingTests.WaitForAsync(() => slow.Requests.Count >= 4 ? held : null);
        var second = await BenchAsync(slow, data, held, "--resume");
        first.Kill(entireProcessTree: true);

        Assert.Equal((1, 1, 1), (again.ExitStatus, other.ExitStatus, second.ExitStatus));
        Assert.Contains("There is a run in", again.Error, StringComparison.Ordinal);
        Assert.Contains("seed is 0 there and 5 here", other.Error, StringComparison.Ordinal);
        Assert.Contains("Another command works in", second.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(path, "trajectories.jsonl"), TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string> RightIn(string path)
    {
        using var folder = ToolReasoner.Benchmarks.Running.RunFolder.Read(path);
        return [.. folder.Results.Where(result => result.Grade.IsRight).Select(result => result.ProblemId)];
    }

    private static int Number(JsonElement line, string name) => line.GetProperty(name).GetInt32();

    private static Task<CommandRun> BenchAsync(OpenAiServer server, string data, string path, params string[] more) =>
        CommandRun.OfAsync(["bench", "jsonl", "--data", data, "--model", $"openai:scripted@{server.Address}", "--recipe", "cot", "--out", path, .. more]);
}
