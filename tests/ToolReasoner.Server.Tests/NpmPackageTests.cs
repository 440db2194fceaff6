using System.Diagnostics;
using System.Text.Json;

namespace ToolReasoner.Server.Tests;

/// <summary>The npm package <c>openai</c> finds what it expects. One script calls everything; this judges what it saw.</summary>
public sealed class NpmPackageTests(LocalServer server)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task It_chats_streams_stops_lists_leaves_and_fails_as_it_should()
    {
        var seen = await RunAsync();

        var text = seen.GetProperty("whole").GetProperty("message").GetProperty("content").GetString()!;
        Assert.Matches("^[a-z]{24}$", text);
        Assert.Equal(24, seen.GetProperty("usage").GetProperty("completion_tokens").GetInt32());
        Assert.All(seen.GetProperty("whole").GetProperty("logprobs").GetProperty("content").EnumerateArray(), token =>
            Assert.Equal(3, token.GetProperty("top_logprobs").GetArrayLength()));
        var streamed = seen.GetProperty("streamed");
        Assert.Equal((text, "length"), (streamed.GetProperty("text").GetString(), streamed.GetProperty("reason").GetString()));
        Assert.Equal(seen.GetProperty("usage").ToString(), streamed.GetProperty("usage").ToString());
        Assert.True(streamed.GetProperty("chunks").GetInt32() > 20, "it should come in pieces");
        Assert.Equal(text, seen.GetProperty("assembled").GetString());
        var several = seen.GetProperty("several").EnumerateArray().Select(one => one.GetString()).ToList();
        Assert.Equal((3, text), (several.Distinct().Count(), several[0]));
        var stop = text.IndexOf(text[10..13], StringComparison.Ordinal);
        Assert.Equal((text[..stop], "stop"),
            (Content(seen.GetProperty("stopped")), seen.GetProperty("stopped").GetProperty("finish_reason").GetString()));
        var plain = seen.GetProperty("plain");
        Assert.Equal((2, "1+1=", "2+2="), (plain.GetArrayLength(), plain[0].GetString()![..4], plain[1].GetString()![..4]));
        Assert.Equal($"[\"{LocalServer.Name}\"]", seen.GetProperty("models").ToString());
        Assert.Equal((LocalServer.Name, 3), (seen.GetProperty("model").GetString(), seen.GetProperty("pieces").GetInt32()));
    }

    [Fact]
    public async Task Its_errors_are_the_classes_that_its_users_catch()
    {
        var errors = (await RunAsync()).GetProperty("errors");

        Assert.Equal(("NotFoundError", 404, "model", "model_not_found"), Error(errors, "unknown"));
        Assert.Equal(("BadRequestError", 400, "temperature", "invalid_value"), Error(errors, "range"));
        Assert.Equal(("BadRequestError", 400, "messages", "context_length_exceeded"), Error(errors, "long"));
        Assert.Equal(("BadRequestError", 400, "messages", "context_length_exceeded"), Error(errors, "longStream"));
        Assert.Equal(("BadRequestError", 400, "tools", "unsupported_parameter"), Error(errors, "tools"));
        Assert.Equal("APIUserAbortError", errors.GetProperty("aborted").GetProperty("name").GetString());
    }

    private static string? Content(JsonElement choice) => choice.GetProperty("message").GetProperty("content").GetString();

    private static (string?, int, string?, string?) Error(JsonElement errors, string name)
    {
        var error = errors.GetProperty(name);
        return (error.GetProperty("name").GetString(), error.GetProperty("status").GetInt32(), error.GetProperty("param").GetString(),
            error.GetProperty("code").GetString());
    }

    private async Task<JsonElement> RunAsync()
    {
        var folder = ServeCommandTests.Built("Npm");
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules", "openai")),
            "The npm package is not installed: `npm ci` in tests/ToolReasoner.Server.Tests/npm, as .ci/run does.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        using var node = Process.Start(new ProcessStartInfo("node", ["client.mjs", server.Base.ToString(), LocalServer.Name])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(patience.Token), node.StandardError.ReadToEndAsync(patience.Token));
        await node.WaitForExitAsync(patience.Token);
        Assert.True(node.ExitCode == 0, await error);
        using var seen = JsonDocument.Parse(await output);
        return seen.RootElement.Clone();
    }
}
