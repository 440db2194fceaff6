using System.Text.Json;
using ToolReasoner.Cli.Models;
using ToolReasoner.Onnx;

namespace ToolReasoner.Cli.Tests.Benchmarking;

/// <summary>A run knows the weights of its model, not only their folder.</summary>
public sealed class ModelHashTests
{
    [Fact]
    public async Task It_is_what_sha256sum_says_of_the_files()
    {
        using var folder = new ProgramFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "sub"));
        folder.Add("b.txt", "two");
        folder.Add("a.bin", "one");
        folder.Add("sub/c", "three");
        using var shell = CommandRun.StartOther("sh", ["-c", $"cd '{folder.Path}' && sha256sum a.bin b.txt sub/c | sha256sum"]);
        var expected = (await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split(' ')[0];

        Assert.Equal(64, expected.Length);
        Assert.Equal(expected, await OfAsync($"onnx:{folder.Path}"));
        Assert.Equal(expected, await OfAsync($"genai:{folder.Path}?rows=2"));
    }

    [Fact]
    public async Task Other_contents_and_other_names_have_another_and_a_server_has_none()
    {
        using var folder = new ProgramFolder();
        var file = folder.Add("a", "one");
        var one = await OfAsync($"onnx:{folder.Path}");
        folder.Add("a", "two");
        var two = await OfAsync($"onnx:{folder.Path}");
        File.Move(file, file + "b");

        Assert.Equal(3, new[] { one, two, await OfAsync($"onnx:{folder.Path}") }.Distinct().Count());
        Assert.Null(await OfAsync("openai:x@http://localhost:1/v1"));
        Assert.NotNull(await OfAsync("nano"));
    }

    [Fact]
    public async Task A_run_notes_it_and_the_jail_and_does_not_go_on_with_other_weights()
    {
        using var folder = new ProgramFolder();
        var (data, path, weights) = (Sums.File(folder, 2), Path.Combine(folder.Path, "run"), Path.Combine(folder.Path, "weights"));
        Directory.CreateDirectory(weights);
        foreach (var file in Directory.GetFiles(EmbeddedModel.Folder))
        {
            File.Copy(file, Path.Combine(weights, Path.GetFileName(file)));
        }

        string[] command = ["bench", "jsonl", "--data", data, "--model", $"onnx:{weights}", "--recipe", "cot", "--max-tokens", "20",
            "--out", path];
        var first = await CommandRun.OfAsync(command);
        var same = await CommandRun.OfAsync([.. command, "--resume"]);
        await File.AppendAllTextAsync(Path.Combine(weights, "tokenizer_config.json"), " ", TestContext.Current.CancellationToken);
        var other = await CommandRun.OfAsync([.. command, "--resume"]);

        Assert.True(first.ExitStatus == 0, first.Error);
        Assert.True(same.ExitStatus == 0, same.Error);
        Assert.Equal(1, other.ExitStatus);
        var manifest = JsonDocument.Parse(await ReadAsync("run.json")).RootElement;
        var hash = manifest.GetProperty("settings").GetProperty("model_sha256").GetString();
        Assert.Contains($"model_sha256 is \"{hash}\" there and \"{await OfAsync($"onnx:{weights}")}\" here", other.Error,
            StringComparison.Ordinal);
        var jail = manifest.GetProperty("surroundings").GetProperty("jail").GetString();
        var report = await ReadAsync("report.md");
        Assert.Contains($"programs jailed by {jail}", report, StringComparison.Ordinal);
        Assert.Contains($"`{hash}`", report, StringComparison.Ordinal);

        Task<string> ReadAsync(string name) => File.ReadAllTextAsync(Path.Combine(path, name), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said_before_a_run_is_made()
    {
        using var folder = new ProgramFolder();
        var path = Path.Combine(folder.Path, "run");

        var run = await CommandRun.OfAsync("bench", "jsonl", "--data", Sums.File(folder, 2), "--model", "onnx:/no/such", "--out", path);

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("There is no folder /no/such", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(path));
    }

    private static Task<string?> OfAsync(string model) =>
        ModelHash.OfAsync(ModelReference.Parse(model), TestContext.Current.CancellationToken);
}
