using System.Diagnostics;
using Microsoft.Extensions.AI;
using ToolReasoner.Cli.Models;
using ToolReasoner.Models;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Hosting.Tests.Models;

/// <summary>Every way in which a server fails: what is tried again, and what the user is told.</summary>
public sealed class OpenAiFailureTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(408)]
    public async Task What_may_pass_is_tried_again(int status)
    {
        await using var server = await OpenAiServer.StartAsync(ServerReply.Error(status, "not now"), ServerReply.Error(status, "not now"), "five");

        Assert.Equal("five", await AskAsync(server));
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public async Task A_connection_that_is_lost_before_the_first_piece_is_tried_again(int dropAfter)
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Text = "five", DropAfter = dropAfter }, "five");

        Assert.Equal("five", await AskAsync(server));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_connection_that_is_lost_in_the_middle_is_not_tried_again_and_the_error_says_so()
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Text = "The answer is five.", DropAfter = 2, PieceDelay = TimeSpan.FromMilliseconds(300) });

        var error = await FailAsync(server);

        Assert.Equal(ModelFailure.BrokenOff, error.Failure);
        Assert.Contains("broke off", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_stream_that_ends_without_a_finish_reason_broke_off()
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Text = "The answer", Finishes = false });

        Assert.Equal(ModelFailure.BrokenOff, (await FailAsync(server)).Failure);
    }

    [Fact]
    public async Task Retry_after_is_waited_for()
    {
        await using var server = await OpenAiServer.StartAsync(ServerReply.Error(429, "slow down", retryAfter: "2"), "five");
        var start = Stopwatch.GetTimestamp();

        Assert.Equal("five", await AskAsync(server));

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Retry_after_beyond_the_time_there_is_is_not_waited_for()
    {
        await using var server = await OpenAiServer.StartAsync(ServerReply.Error(429, "tomorrow", retryAfter: "86400"));

        Assert.Equal(ModelFailure.RateLimited, (await FailAsync(server)).Failure);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(401, ModelFailure.KeyRefused, "OPENAI_API_KEY", 1)]
    [InlineData(403, ModelFailure.KeyRefused, "--api-key-env", 1)]
    [InlineData(404, ModelFailure.UnknownModel, "/models", 1)]
    [InlineData(422, ModelFailure.RequestRefused, "refuses the request", 1)]
    [InlineData(429, ModelFailure.RateLimited, "in parallel", 3)]
    [InlineData(502, ModelFailure.ServerFailed, "server's log", 3)]
    public async Task A_status_is_an_error_that_says_what_to_do_next(int status, ModelFailure failure, string next, int tries)
    {
        await using var server = await OpenAiServer.StartAsync(ServerReply.Error(status, "the reason"));

        var error = await FailAsync(server);

        Assert.Equal(failure, error.Failure);
        Assert.Contains(next, error.Message, StringComparison.Ordinal);
        Assert.Contains("the reason", error.Message, StringComparison.Ordinal);
        Assert.Equal(tries, server.Requests.Count);
    }

    [Fact]
    public async Task An_account_without_credit_is_not_asked_again()
    {
        await using var server = await OpenAiServer.StartAsync(ServerReply.Error(429, "You exceeded your current quota", "insufficient_quota"));

        Assert.Contains("no credit", (await FailAsync(server)).Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_server_that_is_down_is_said_with_its_address()
    {
        string address;
        await using (var server = await OpenAiServer.StartAsync("five"))
        {
            address = server.Address;
        }

        using var client = Server.ClientOf(address);
        var error = await Assert.ThrowsAsync<ModelException>(() => client.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(ModelFailure.Unreachable, error.Failure);
        Assert.Contains($"Nothing answers at {address}", error.Message, StringComparison.Ordinal);
        Assert.Contains("Start the server", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Welcome to nginx</html>")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task An_answer_that_is_not_the_protocols_is_malformed(string body)
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Body = body });

        var error = await FailAsync(server);

        Assert.Equal(ModelFailure.Malformed, error.Failure);
        Assert.Contains("/v1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_json_in_a_stream_is_malformed()
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Text = "The answer is five.", StreamError = (2, "{\"choices\": [") });

        Assert.Equal(ModelFailure.Malformed, (await FailAsync(server)).Failure);
    }

    [Fact]
    public async Task An_error_inside_a_stream_is_the_servers()
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Text = "The answer is five.", StreamError = (2, """{"error":{"message":"CUDA out of memory","code":500}}""") });

        var error = await FailAsync(server);

        Assert.Equal(ModelFailure.ServerFailed, error.Failure);
        Assert.Contains("CUDA out of memory", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_server_that_is_silent_is_tried_again_and_then_said_to_be_late()
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Text = "five", HeadDelay = TimeSpan.FromSeconds(30) });

        var error = await FailAsync(server, Server.Quick with { TryTime = TimeSpan.FromMilliseconds(400), Retries = 1 });

        Assert.Equal(ModelFailure.TimedOut, error.Failure);
        Assert.Contains("began no reply within 0.4 s", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_reply_that_takes_too_long_in_all_is_late()
    {
        await using var server = await OpenAiServer.StartAsync(request => new ServerReply { Text = "The answer is five.", PieceDelay = TimeSpan.FromSeconds(3) });
        using var hasty = server.Client(Server.Quick with { TryTime = TimeSpan.FromSeconds(4), TotalTime = TimeSpan.FromSeconds(7) });

        var error = await Assert.ThrowsAsync<ModelException>(() => hasty.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(ModelFailure.TimedOut, error.Failure);
        Assert.Contains("longer than 7 s for one reply", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, """{"error":{"message":"This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.","type":"invalid_request_error","param":"messages","code":"context_length_exceeded"}}""")]
    [InlineData(400, """{"object":"error","message":"This model's maximum context length is 4096 tokens. However, you requested 5000 tokens (3000 in the messages, 2000 in the completion).","type":"BadRequestError","param":null,"code":400}""")]
    [InlineData(400, """{"error":{"message":"The decoder prompt (length 5000) is longer than the maximum model length of 4096.","type":"BadRequestError","code":400}}""")]
    [InlineData(400, """{"object":"error","message":"The input (5000 tokens) is longer than the model's context length (4096 tokens).","type":"BadRequestError","code":400}""")]
    [InlineData(400, """{"error":{"code":400,"message":"request (5000 tokens) exceeds the available context size (4096 tokens), try increasing it","type":"exceed_context_size_error","n_prompt_tokens":5000,"n_ctx":4096}}""")]
    [InlineData(500, """{"error":{"code":500,"message":"the request exceeds the available context size. try increasing the context size or enable context shift","type":"server_error"}}""")]
    [InlineData(400, """{"error":{"message":"the input length exceeds the context length","type":"api_error","param":null,"code":null}}""")]
    public async Task A_dialogue_that_is_too_long_is_one_exception_whatever_the_server(int status, string body)
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Status = status, Body = body });
        using var client = server.Client();

        await Assert.ThrowsAsync<ContextOverflowException>(() => client.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Single(server.Requests);
    }

    private static async Task<string> AskAsync(OpenAiServer server)
    {
        using var client = server.Client();
        return (await client.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken)).Text;
    }

    private static async Task<ModelException> FailAsync(OpenAiServer server, ModelOptions? options = null)
    {
        using var client = server.Client(options);
        return await Assert.ThrowsAsync<ModelException>(() => client.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken));
    }
}
