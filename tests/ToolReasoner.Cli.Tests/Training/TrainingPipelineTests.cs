using System.Text.Json;

namespace ToolReasoner.Cli.Tests.Training;

/// <summary>
/// From nothing to a model that solves problems, by the commands of docs/training.md: lessons, a tokenizer, training, export, measuring. One
/// family, 0.7 million parameters, a million tokens: a model that starts by writing nothing that runs comes to copy a problem's number into a
/// program of the right shape.
/// </summary>
[Collection(nameof(Alone))]
public sealed class TrainingPipelineTests(ITestOutputHelper output) : IDisposable
{
    private const string Family = "polygon-diagonals";
    private const int Problems = 40;

    /// <summary>Of first programs that are right; the model gets half of them, and at its start none.</summary>
    private const double Margin = 0.2;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("pipeline-").FullName;

    [Fact]
    public async Task A_trained_model_solves_what_it_could_not_at_its_start()
    {
        await RunAsync("data", "curriculum", "--family", Family, "--count", "150", "--statements", "12", "--seed", "1", "--out", In("rows.jsonl"));
        await RunAsync("train", "tokenizer", "--rows", In("rows.jsonl"), "--vocabulary", "400", "--out", In("tokenizer"));
        await TrainAsync("--stop-at", "0");
        var start = await MeasureAsync("start");
        await TrainAsync("--resume");
        var end = await MeasureAsync("end");

        Assert.InRange(end.First - start.First, Margin, 1);
        Assert.InRange(end.None, 0, 0.1);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task TrainAsync(params string[] more) => RunAsync(
    [
        "train", "sft", "--rows", In("rows.jsonl"), "--tokenizer", In("tokenizer"), "--out", In("run"), "--context", "512", "--depth", "3",
        "--steps", "1100", "--batch-tokens", "1024", "--micro-batch", "1024", "--lr", "4e-3", "--warmup", "30", "--report-every", "100", .. more,
    ]);

    /// <summary>Exports the run as it stands, and tries the model on problems that it was not trained on.</summary>
    private async Task<(double First, double None)> MeasureAsync(string name)
    {
        await RunAsync("train", "export", "--checkpoint", In("run"), "--precision", "fp32", "--out", In(name));
        var told = await RunAsync(
            "train", "eval", "--model", $"onnx:{In(name)}", "--recipe", "cosc", "--family", Family, "--part", "seen", "--count", $"{Problems}", "--json");
        var line = JsonDocument.Parse(told).RootElement;
        Assert.Equal(Problems, line.GetProperty("n").GetInt32());
        return (line.GetProperty("first").GetDouble(), line.GetProperty("none").GetDouble());
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        var run = await CommandRun.WithInputAsync("", arguments, patience: s_patience);
        output.WriteLine($"{string.Join(' ', arguments.Take(2))}: {run.Output}");
        Assert.True(run.ExitStatus == 0, $"{string.Join(' ', arguments)}\n{run.Output}\n{run.Error}");
        return run.Output;
    }

    private string In(string name) => Path.Combine(_folder, name);
}

/// <summary>What would disturb other tests, or be disturbed by them: alone, after them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
