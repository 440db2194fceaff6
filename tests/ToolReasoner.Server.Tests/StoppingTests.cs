using System.Text.Json;
using OpenAI.Chat;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Server.Tests;

#pragma warning disable OPENAI001 // the library calls the seed experimental

/// <summary>A caller who leaves, and a server that stops, leave nothing running.</summary>
public sealed class StoppingTests(LocalServer server)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task A_caller_who_leaves_a_stream_ends_the_model_s_work(int choices)
    {
        using var model = new CountingChatClient(server.Model);
        await using var own = await ChatServer.StartAsync([new ServedModel("small", model)], null, Stop);
        using (var response = await server.SendAsync("/v1/chat/completions", Endless(choices), own.Address))
        {
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Stop));
            Assert.StartsWith("data: {", await reader.ReadLineAsync(Stop), StringComparison.Ordinal);
            Assert.Equal((1, choices), (own.Running, model.Open));
        }

        await LocalServer.UntilAsync(() => own.Running == 0 && model.Open == 0, "nothing runs");
        Assert.InRange(model.Steps, 1, choices * 15_000);
        var steps = model.Steps;
        await Task.Delay(100, Stop);
        Assert.Equal(steps, model.Steps);
    }

    [Fact]
    public async Task A_caller_who_leaves_before_the_whole_reply_ends_the_model_s_work()
    {
        using var model = new CountingChatClient(server.Model);
        await using var own = await ChatServer.StartAsync([new ServedModel("small", model)], null, Stop);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var options = OpenAiPackageTests.Options(15_000);
        var asking = server.Client(own.Address).GetChatClient("small").CompleteChatAsync(
            [new UserChatMessage("go on")], options, leaving.Token);
        await LocalServer.UntilAsync(() => model.Steps > 3, "it writes");

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await LocalServer.UntilAsync(() => own.Running == 0 && model.Open == 0, "nothing runs");
        Assert.InRange(model.Steps, 4, 14_999);
    }

    [Fact]
    public async Task A_server_that_stops_lets_a_reply_end_and_takes_no_other()
    {
        using var model = new HeldClient();
        var own = await ChatServer.StartAsync(
            [new ServedModel("held", model)], new ChatServerOptions { DrainTime = TimeSpan.FromMinutes(1) }, Stop);
        var body = new { messages = new[] { new { role = "user", content = "a" } } };
        var running = server.PostAsync("/v1/chat/completions", body, own.Address);
        await LocalServer.UntilAsync(() => own.Running == 1, "it runs");

        var stopping = own.StopAsync();
        await LocalServer.UntilAsync(() => RefusesAsync(own.Address, body).GetAwaiter().GetResult(), "others are refused");
        Assert.False(stopping.IsCompleted);
        model.Release();

        Assert.Equal("one two", (await running).Body.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString());
        await stopping;
        await own.DisposeAsync();
    }

    [Fact]
    public async Task A_server_that_stops_cuts_what_takes_too_long()
    {
        using var model = new HeldClient();
        var own = await ChatServer.StartAsync(
            [new ServedModel("held", model)], new ChatServerOptions { DrainTime = TimeSpan.FromMilliseconds(200) }, Stop);
        var running = server.PostAsync(
            "/v1/chat/completions", new { messages = new[] { new { role = "user", content = "a" } } }, own.Address);
        await LocalServer.UntilAsync(() => own.Running == 1, "it runs");

        await own.DisposeAsync();

        Assert.Equal(0, own.Running);
        await Assert.ThrowsAsync<HttpRequestException>(() => running);
    }

    [Fact]
    public async Task Health_tells_what_runs()
    {
        var text = await server.Http.GetStringAsync(new Uri(server.Server.Address, "/health"), Stop);
        using var body = JsonDocument.Parse(text);
        Assert.Equal("ok", body.RootElement.GetProperty("status").GetString());
        Assert.True(body.RootElement.GetProperty("running").GetInt32() >= 0 && body.RootElement.GetProperty("waiting").GetInt32() >= 0);
    }

    private async Task<bool> RefusesAsync(Uri address, object body)
    {
        try
        {
            return (await server.PostAsync("/v1/chat/completions", body, address)).Status == 503;
        }
        catch (HttpRequestException)
        {
            return true;
        }
    }

    private static object Endless(int choices) => new
    {
        messages = new[] { new { role = "user", content = "go on" } }, stream = true, n = choices, max_tokens = 15_000, temperature = 1,
        logit_bias = SmallModel.OnlyLetters,
    };
}
