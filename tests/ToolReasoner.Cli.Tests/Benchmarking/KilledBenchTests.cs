using System.Diagnostics;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Cli.Tests.Benchmarking;

/// <summary>A run that is killed again and again comes to what an uninterrupted one comes to.</summary>
public sealed class KilledBenchTests
{
    private const int Kill = 9;
    private const int Interrupt = 2;
    private const int Problems = 60;
    private const int Samples = 2;
    private const int AtOnce = 3;

    [Fact]
    public Task Killed_3_times_it_goes_on_and_loses_nothing() => KillAsync(3, seed: 1);

    [Fact]
    [Trait("Category", "Slow")]
    public Task Killed_20_times_it_goes_on_and_loses_nothing() => KillAsync(20, seed: 2);

    [Fact]
    public async Task An_interrupted_run_says_how_to_go_on()
    {
        using var folder = new ProgramFolder();
        await using var server = await Sums.StartAsync(TimeSpan.FromMilliseconds(40));
        var (data, path) = (Sums.File(folder, Problems), Path.Combine(folder.Path, "run"));
        using var command = CommandRun.Start(Arguments(data, path, server));
        await StoppingTests.WaitForAsync(() => LinesIn(path) >= 5 ? path : null);

        Assert.Equal(0, StoppingTests.kill(command.Id, Interrupt));
        await command.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, command.ExitCode);
        Assert.Contains($"results are in {path}, and the same command with --resume goes on", await command.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(await command.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.InRange(FinishedRun.Done(path).Count, 5, (Problems * Samples) - 1);
    }

    private static async Task KillAsync(int kills, int seed)
    {
        using var folder = new ProgramFolder();
        await using var server = await Sums.StartAsync(TimeSpan.FromMilliseconds(25));
        var chance = new Random(seed);
        var data = Sums.File(folder, Problems);
        var (whole, broken) = (Path.Combine(folder.Path, "whole"), Path.Combine(folder.Path, "broken"));
        var uninterrupted = await CommandRun.OfAsync(Arguments(data, whole, server));
        Assert.True(uninterrupted.ExitStatus == 0, uninterrupted.Error);
        var asked = server.Requests.Count;

        IReadOnlyList<(string, int)> before = [];
        for (var kill = 0; kill < kills; kill++)
        {
            using var command = CommandRun.Start(Arguments(data, broken, server));
            var enough = LinesIn(broken) + chance.Next(0, 2 * Problems * Samples / (kills + 1));
            await StoppingTests.WaitForAsync(() => LinesIn(broken) >= enough || command.HasExited ? "so far" : null);
            await Task.Delay(chance.Next(0, 60), TestContext.Current.CancellationToken);
            _ = StoppingTests.kill(command.Id, Kill); // it may have come to its end before
            await command.WaitForExitAsync(TestContext.Current.CancellationToken);

            var after = Directory.Exists(broken) && File.Exists(Path.Combine(broken, "run.json")) ? FinishedRun.Done(broken) : [];
            Assert.Superset(before.ToHashSet(), after.ToHashSet());
            before = after;
        }

        var last = await CommandRun.OfAsync(Arguments(data, broken, server));

        Assert.True(last.ExitStatus == 0, last.Error);
        Assert.Equal(Problems * Samples, FinishedRun.Done(broken).Distinct().Count());
        Assert.Equal(FinishedRun.Lines(whole), FinishedRun.Lines(broken));
        Assert.Equal(FinishedRun.Metrics(whole), FinishedRun.Metrics(broken));
        Assert.InRange(server.Requests.Count - asked, asked, asked + (kills * AtOnce)); // at most what was in flight is asked again
    }

    private static string[] Arguments(string data, string path, OpenAiServer server) =>
    [
        "bench", "jsonl", "--data", data, "--model", $"openai:scripted@{server.Address}", "--recipe", "cot", "--samples", $"{Samples}", "--parallel", $"{AtOnce}", "--out", path, "--resume", "--json",
    ];

    private static int LinesIn(string path)
    {
        var file = Path.Combine(path, "trajectories.jsonl");
        if (!File.Exists(file))
        {
            return 0;
        }

        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Count(letter => letter == '\n');
    }
}
