using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;

namespace ToolReasoner.Server.Tests;

/// <summary>What is wrong with a request, or breaks while it is answered, is told in OpenAI's shape.</summary>
public sealed class ErrorTests(LocalServer server)
{
    private const string Chat = "/v1/chat/completions";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"temperature": 2.1}""", "temperature")]
    [InlineData("""{"temperature": "hot"}""", "temperature")]
    [InlineData("""{"top_p": 0}""", "top_p")]
    [InlineData("""{"top_k": -2}""", "top_k")]
    [InlineData("""{"min_p": 1.5}""", "min_p")]
    [InlineData("""{"repetition_penalty": 0}""", "repetition_penalty")]
    [InlineData("""{"presence_penalty": 3}""", "presence_penalty")]
    [InlineData("""{"frequency_penalty": -3}""", "frequency_penalty")]
    [InlineData("""{"n": 0}""", "n")]
    [InlineData("""{"n": 129}""", "n")]
    [InlineData("""{"n": 1.5}""", "n")]
    [InlineData("""{"max_tokens": 0}""", "max_tokens")]
    [InlineData("""{"max_completion_tokens": -1}""", "max_completion_tokens")]
    [InlineData("""{"stop": 3}""", "stop")]
    [InlineData("""{"stop": ["a", ""]}""", "stop")]
    [InlineData("""{"seed": "x"}""", "seed")]
    [InlineData("""{"logit_bias": {"a": 1}}""", "logit_bias")]
    [InlineData("""{"logit_bias": {"1": 101}}""", "logit_bias")]
    [InlineData("""{"top_logprobs": 3}""", "top_logprobs")]
    [InlineData("""{"logprobs": true, "top_logprobs": 21}""", "top_logprobs")]
    [InlineData("""{"tools": [{"type": "function"}]}""", "tools")]
    [InlineData("""{"response_format": {"type": "json_object"}}""", "response_format")]
    [InlineData("""{"response_format": {"type": "poem"}}""", "response_format")]
    [InlineData("""{"continue_final_message": true}""", "continue_final_message")]
    [InlineData("""{"messages": []}""", "messages")]
    [InlineData("""{"messages": [{"content": "a"}]}""", "messages[0].role")]
    [InlineData("""{"messages": [{"role": "user", "content": 3}]}""", "messages[0].content")]
    [InlineData("""{"messages": [{"role": "user", "content": "a"}, {"role": "tool", "content": "a"}]}""", "messages[1].role")]
    [InlineData("""{"messages": [{"role": "user", "content": [{"type": "image_url"}]}]}""", "messages[0].content")]
    [InlineData("""{"messages": 3}""", "messages")]
    public async Task A_field_that_is_wrong_is_named(string fields, string field)
    {
        var body = fields.Contains("messages", StringComparison.Ordinal) ? fields
            : """{"messages": [{"role": "user", "content": "a"}], """ + fields[1..];

        var (status, reply) = await server.PostAsync(Chat, body);

        var error = reply.GetProperty("error");
        Assert.Equal((400, field), (status, error.GetProperty("param").GetString()));
        Assert.Equal("invalid_request_error", error.GetProperty("type").GetString());
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
    }

    [Fact]
    public async Task What_is_no_request_is_refused()
    {
        Assert.Equal(400, (await server.PostAsync(Chat, "{\"messages\": [")).Status);
        Assert.Equal(400, (await server.PostAsync(Chat, "[]")).Status);
        Assert.Equal(400, (await server.PostAsync(Chat, "null")).Status);
        Assert.Equal(400, (await server.PostAsync(Chat, new string('[', 100_000))).Status);
        Assert.Equal((404, "unknown_url"), CodeOf(await server.PostAsync("/v2/chat", "{}")));
        Assert.Equal((405, "method_not_supported"), CodeOf(await server.PostAsync("/v1/models", "{}")));
        using var form = new StringContent("{}", Encoding.UTF8, "text/plain");
        using var refused = await server.Http.PostAsync(new Uri(server.Server.Address, Chat), form, Stop);
        Assert.Equal(415, (int)refused.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        await using var small = await server.StartAsync(new ChatServerOptions { MaxRequestBytes = 1000 });

        Assert.Equal((413, "request_too_large"),
            CodeOf(await server.PostAsync(Chat, new { messages = new string('x', 2000) }, small.Address)));
    }

    [Fact]
    public async Task A_dialogue_longer_than_the_context_is_told_before_a_stream_begins()
    {
        var messages = new[] { new { role = "user", content = new string('x', 20_000) } };

        Assert.Equal((400, "context_length_exceeded"), CodeOf(await server.PostAsync(Chat, new { messages })));
        Assert.Equal((400, "context_length_exceeded"), CodeOf(await server.PostAsync(Chat, new { messages, stream = true, n = 3 })));
    }

    [Fact]
    public async Task Who_comes_when_the_queue_is_full_is_told_to_come_again()
    {
        using var model = new HeldClient();
        await using var narrow = await ChatServer.StartAsync(
            [new ServedModel("held", model)], new ChatServerOptions { MaxConcurrency = 1, MaxWaiting = 1, DrainTime = TimeSpan.Zero },
                Stop);
        var body = new { messages = new[] { new { role = "user", content = "a" } } };
        var first = server.PostAsync(Chat, body, narrow.Address);
        await LocalServer.UntilAsync(() => narrow.Running == 1, "the first runs");
        var second = server.PostAsync(Chat, body, narrow.Address);
        await LocalServer.UntilAsync(() => narrow.Waiting == 1, "the second waits");

        using var third = await server.SendAsync(Chat, body, narrow.Address);
        Assert.Equal((429, TimeSpan.FromSeconds(1)), ((int)third.StatusCode, third.Headers.RetryAfter?.Delta));

        model.Release();
        Assert.Equal([200, 200], (await Task.WhenAll(first, second)).Select(one => one.Status));
        Assert.Equal((0, 0), (narrow.Running, narrow.Waiting));
    }

    [Fact]
    public async Task A_model_that_breaks_is_told_whole_and_in_a_stream()
    {
        var failures = new List<Exception>();
        var models = new (string Id, Exception Failure, int Status)[]
        {
            ("bug", new InvalidDataException("secret"), 500), ("down", new ModelException(ModelFailure.Unreachable, "gone"), 502),
            ("busy", new ModelException(ModelFailure.RateLimited, "later"), 429),
            ("late", new ModelException(ModelFailure.TimedOut, "slow"), 504),
            ("broken", new ModelException(ModelFailure.ServerFailed, "no memory"), 500), ("no", new NotSupportedException("not so"), 400),
        };
        await using var fragile = await ChatServer.StartAsync(
            [.. models.Select(one => new ServedModel(one.Id, new BreakingClient(one.Failure)))],
                new ChatServerOptions { Failed = failures.Add }, Stop);
        var messages = new[] { new { role = "user", content = "a" } };
        foreach (var (id, failure, expected) in models)
        {
            var (status, body) = await server.PostAsync(Chat, new { model = id, messages }, fragile.Address);
            var message = body.GetProperty("error").GetProperty("message").GetString();
            Assert.Equal((id, expected), (id, status));
            Assert.Equal(id == "bug", message != failure.Message); // what is no failure of the model's own is for the log alone

            using var response = await server.SendAsync(Chat, new { model = id, messages, stream = true }, fragile.Address);
            var events = await response.Content.ReadAsStringAsync(Stop);
            Assert.StartsWith("data: {\"id\":\"chatcmpl-", events, StringComparison.Ordinal);
            Assert.Contains("data: {\"error\":", events, StringComparison.Ordinal);
            Assert.DoesNotContain("[DONE]", events, StringComparison.Ordinal);
        }

        Assert.Equal(2, failures.Count);
        Assert.All(failures, failure => Assert.IsType<InvalidDataException>(failure));
    }

    private static (int, string?) CodeOf((int Status, JsonElement Body) reply) =>
        (reply.Status, reply.Body.GetProperty("error").GetProperty("code").GetString());

    /// <summary>Says a word and breaks.</summary>
    private sealed class BreakingClient(Exception failure) : ScriptedClient
    {
        protected override async IAsyncEnumerable<string> SayAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            yield return "well";
            throw failure;
        }
    }
}
