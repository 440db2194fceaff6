using System.Diagnostics;
using ToolReasoner.Tests.Shared;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Tests.Solving;

/// <summary>What was begun is not lost: signals, kills, torn lines, and going on afterwards.</summary>
public sealed class ResumeTests
{
    private const int Interrupt = 2;
    private const int Kill = 9;

    [Theory]
    [InlineData(Interrupt, 130)]
    [InlineData(Kill, 137)]
    public async Task A_run_that_is_stopped_inside_a_dialogue_goes_on_there(int signal, int exitStatus)
    {
        using var folder = new ProgramFolder();
        var (whole, broken) = (Path.Combine(folder.Path, "whole.jsonl"), Path.Combine(folder.Path, "broken.jsonl"));
        await using (var server = await Scripted.StartAsync(Scripted.RightAtOnce))
        {
            await server.SolveAsync(Scripted.Problem, "--out", whole);
        }

        await using (var slow = await Scripted.StartAsync([.. Scripted.RightAtOnce[..2],
            Scripted.RightAtOnce[2] with { HeadDelay = TimeSpan.FromMinutes(5) }]))
        {
            using var command = CommandRun.Start(["solve", Scripted.Problem, "--model", slow.Model(), "--out", broken]);
            await StoppingTests.WaitForAsync(() => slow.Requests.Count == 3 ? slow : null);
            Assert.Equal(0, StoppingTests.kill(command.Id, signal));
            Assert.Equal(exitStatus, await EndOfAsync(command));
        }

        await using var last = await Scripted.StartAsync(Scripted.RightAtOnce);
        var run = await last.SolveAsync(Scripted.Problem, "--out", broken, "--json");

        Assert.Equal("42", Assert.Single(run.Lines).GetProperty("answer").GetString());
        Assert.Single(last.Requests);
        Assert.Equal(Golden.GoldenRecorder.Timeless(whole), LastOf(broken));
        Assert.False(File.Exists(broken + ".journal"));
    }

    [Fact]
    public async Task An_interrupted_dialogue_is_kept_and_said_where_and_its_guests_are_dead()
    {
        await using var server = await Scripted.StartAsync("I try.\n```csharp\nwhile (true) { }\n```");
        using var command = CommandRun.Start(["solve", Scripted.Problem, "--model", server.Model(), "--wall", "5m", "--cpu", "5m"]);
        var guests = await StoppingTests.WaitForAsync(() => StoppingTests.BusyFamilyOf(command.Id));

        Assert.Equal(0, StoppingTests.kill(command.Id, Interrupt));

        Assert.Equal(130, await EndOfAsync(command));
        var error = await command.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await StoppingTests.WaitForAsync(() => guests.Any(StoppingTests.IsAlive) ? null : guests);
        var file = error.Split("is in ")[1].Split(": `")[0];
        try
        {
            var trace = await CommandRun.OfAsync("trace", file);
            Assert.Contains("I try.", trace.Output, StringComparison.Ordinal);
            Assert.Contains("not run", trace.Output, StringComparison.Ordinal);
            Assert.Contains("It was interrupted.", trace.Output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    [Fact]
    public async Task A_second_start_asks_nothing_again_and_prints_the_same()
    {
        using var folder = new ProgramFolder();
        var problems = folder.Add("problems.txt", "What is 6 times 7?\nWhat is 7 times 6?");
        string[] arguments = ["--file", problems, "--out", Path.Combine(folder.Path, "runs.jsonl"), "--json"];
        await using var server = await Scripted.StartAsync(Scripted.RightAtOnce);

        var first = await server.SolveAsync(arguments);
        var asked = server.Requests.Count;
        var second = await server.SolveAsync(arguments);

        Assert.Equal((6, 6), (asked, server.Requests.Count));
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task A_torn_last_line_is_dropped_and_its_problem_solved_again()
    {
        using var folder = new ProgramFolder();
        var file = Path.Combine(folder.Path, "runs.jsonl");
        await using var server = await Scripted.StartAsync(Scripted.RightAtOnce);
        await server.SolveAsync("What is 7 times 6?", "--out", file);
        await server.SolveAsync(Scripted.Problem, "--out", file);
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(file, bytes[..^200], TestContext.Current.CancellationToken);

        await server.SolveAsync(Scripted.Problem, "--out", file);

        Assert.Equal(9, server.Requests.Count);
        Assert.Equal(["What is 7 times 6?", Scripted.Problem],
            File.ReadAllLines(file).Select(line => TrajectoryJson.Read(line).Problem.Text));
    }

    [Fact]
    public async Task Other_settings_and_other_files_are_refused()
    {
        using var folder = new ProgramFolder();
        var file = Path.Combine(folder.Path, "runs.jsonl");
        await using var server = await Scripted.StartAsync("It is \\boxed{42}.");
        await server.SolveAsync(Scripted.Problem, "--out", file, "--recipe", "tir");

        var recipe = await server.SolveAsync(Scripted.Problem, "--out", file, "--recipe", "direct");
        var seed = await server.SolveAsync(Scripted.Problem, "--out", file, "--recipe", "tir", "--seed", "9");
        var alien = await server.SolveAsync(Scripted.Problem, "--out", folder.Add("alien.jsonl", "{\"a\": 1}\n{\"b\": 2}\n"));

        Assert.Equal((1, 1, 1), (recipe.ExitStatus, seed.ExitStatus, alien.ExitStatus));
        Assert.Contains("with recipe tir and seed 0, and this start asks for direct and 0", recipe.Error, StringComparison.Ordinal);
        Assert.Contains("asks for tir and 9", seed.Error, StringComparison.Ordinal);
        Assert.Contains("line 1, is no trajectory", alien.Error, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_server_that_breaks_down_leaves_what_there_was_to_go_on_from()
    {
        using var folder = new ProgramFolder();
        var file = Path.Combine(folder.Path, "runs.jsonl");
        await using (var failing = await Scripted.StartAsync([Scripted.RightAtOnce[0], ServerReply.Error(401, "The key has expired")]))
        {
            var run = await failing.SolveAsync(Scripted.Problem, "--out", file);
            Assert.Equal(4, run.ExitStatus);
            Assert.Contains($"toolreasoner trace {file}", run.Error, StringComparison.Ordinal);
        }

        await using var server = await Scripted.StartAsync(Scripted.RightAtOnce);
        var again = await server.SolveAsync(Scripted.Problem, "--out", file);

        Assert.StartsWith("42\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    private static string LastOf(string file) => TrajectoryJson.Write(TrajectoryJson.Read(File.ReadAllLines(file)[^1]), withTimes: false)
        + "\n";

    private static async Task<int> EndOfAsync(Process command)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await command.WaitForExitAsync(patience.Token);
        return command.ExitCode;
    }
}
