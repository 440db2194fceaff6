using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Server.Tests;

/// <summary><c>toolreasoner serve</c>, started and stopped as a user would.</summary>
public sealed partial class ServeCommandTests(LocalServer server) : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;
    private readonly string _folder = Directory.CreateTempSubdirectory("serve-test-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Interrupt, 130)]
    [InlineData(Terminate, 143)]
    public async Task It_prints_its_address_answers_and_ends_when_it_is_interrupted_even_while_it_writes(int signal, int exitStatus)
    {
        var model = Path.Combine(_folder, "tiny");
        SmallModel.Write(model, contextLength: 30_000);
        using var command = Start("serve", "--model", $"onnx:{model}", "--port", "0", "--verbose");
        var errors = command.StandardError.ReadToEndAsync(Stop);
        var address = await command.StandardOutput.ReadLineAsync(Stop) ?? throw new InvalidOperationException(await errors);
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/v1$", address);
        var body = new
        {
            model = "tiny", messages = new[] { new { role = "user", content = "mysecret" } }, max_tokens = 29_000, temperature = 1,
                stream = true,
            logit_bias = SmallModel.OnlyLetters,
        };

        using var response = await server.SendAsync("/v1/chat/completions", body, new Uri(address));
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Stop));
        Assert.StartsWith("data: {", await reader.ReadLineAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(0, kill(command.Id, signal));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        await command.WaitForExitAsync(patience.Token);

        Assert.Equal(exitStatus, command.ExitCode);
        Assert.Equal("", await command.StandardOutput.ReadToEndAsync(Stop));
        Assert.Contains("POST /v1/chat/completions 200", await errors, StringComparison.Ordinal);
        Assert.DoesNotContain("mysecret", await errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_served_is_told()
    {
        async Task<(int, string)> Run(params string[] arguments)
        {
            using var command = Start(["serve", .. arguments]);
            var errors = await command.StandardError.ReadToEndAsync(Stop);
            await command.WaitForExitAsync(Stop);
            return (command.ExitCode, errors);
        }

        var (missing, missingWords) = await Run("--model", "onnx:nowhere");
        SmallModel.Write(_folder);
        var (taken, takenWords) = await Run("--model", $"onnx:{_folder}", "--port", $"{server.Server.Address.Port}");
        var (stray, strayWords) = await Run("--model", $"onnx:{_folder}", "--host", "nowhere.example");

        Assert.Equal((1, 1, 1), (missing, taken, stray));
        Assert.Contains("no folder nowhere", missingWords, StringComparison.Ordinal);
        Assert.Contains("--port 0", takenWords, StringComparison.Ordinal);
        Assert.Contains("--host", strayWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_machines_are_let_in_with_a_warning()
    {
        SmallModel.Write(_folder);
        using var command = Start("serve", "--model", $"onnx:{_folder}", "--port", "0", "--host", "0.0.0.0", "--name", "mine");
        var address = await command.StandardOutput.ReadLineAsync(Stop);
        Assert.Matches(@"^http://0\.0\.0\.0:\d+/v1$", address);
        Assert.Matches("^warning: other machines can reach 0.0.0.0, and no key", await command.StandardError.ReadLineAsync(Stop));
        Assert.Equal("serving mine; interrupt to stop.", await command.StandardError.ReadLineAsync(Stop));
        Assert.Equal(0, kill(command.Id, Interrupt));
        await command.WaitForExitAsync(Stop);
        Assert.Equal(130, command.ExitCode);
    }

    [Fact]
    public async Task A_reasoner_over_a_recorded_run_is_served()
    {
        var recording = Path.Combine(Built("Command"), "../../../../../../samples/recorded/remainder.jsonl");
        using var command = Start("serve", "--model", $"replay:{Path.GetFullPath(recording)}", "--recipe", "cosc", "--port", "0", "--wall", "2m", "--cpu", "2m");
        var address = await command.StandardOutput.ReadLineAsync(Stop) ?? throw new InvalidOperationException(
            await command.StandardError.ReadToEndAsync(Stop));
        var body = new { messages = new[] { new { role = "user", content = "What is the remainder when 7^2026 is divided by 13?" } } };

        var (status, reply) = await server.PostAsync("/v1/chat/completions", body, new Uri(address));

        Assert.True(status == 200, reply.ToString());
        Assert.Equal("toolreasoner/cosc", reply.GetProperty("model").GetString());
        Assert.Equal("verified", reply.GetProperty("choices")[0].GetProperty("toolreasoner").GetProperty("status").GetString());
        Assert.Equal(0, kill(command.Id, Interrupt));
        await command.WaitForExitAsync(Stop);
        Assert.Equal(130, command.ExitCode);
    }

    /// <summary>Where the build put something.</summary>
    internal static string Built(string key) => Path.GetFullPath(
        typeof(ServeCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == key).Value!);

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Built("Command"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("TOOLREASONER_MODEL");
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(
            Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));
        return Process.Start(start)!;
    }

    [LibraryImport("libc")]
    private static partial int kill(int process, int signal);
}
