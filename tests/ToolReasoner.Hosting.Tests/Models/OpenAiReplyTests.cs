using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.AI;
using ToolReasoner.Cli.Models;
using ToolReasoner.Models;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Hosting.Tests.Models;

/// <summary>What a server sends when nothing goes wrong.</summary>
public sealed class OpenAiReplyTests
{
    [Fact]
    public async Task A_streamed_reply_comes_in_pieces_with_usage_and_finish_reason()
    {
        await using var server = await OpenAiServer.StartAsync("The answer is five, «fünf».");
        using var client = server.Client();

        var updates = await client.GetStreamingResponseAsync(Server.Question, new ChatOptions { Seed = 7, Temperature = 0.5f, MaxOutputTokens = 99 }, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal("The answer is five, «fünf».", string.Concat(updates.Select(update => update.Text)));
        Assert.True(updates.Count(update => update.Text.Length > 0) > 3);
        var response = updates.ToChatResponse();
        Assert.Equal((ChatFinishReason.Stop, 7L), (response.FinishReason!.Value, response.Usage!.OutputTokenCount));
        var request = Assert.Single(server.Requests);
        Assert.True(request.IsStreaming);
        Assert.Equal([("system", "Be short."), ("user", "What is 2 + 3?")], request.Messages);
        Assert.Equal(7, request.Body.GetProperty("seed").GetInt64());
        Assert.Equal("scripted", request.Body.GetProperty("model").GetString());
        Assert.False(request.Body.TryGetProperty("continue_final_message", out _));
    }

    [Fact]
    public async Task A_reply_that_is_asked_for_as_a_whole_is_whole()
    {
        await using var server = await OpenAiServer.StartAsync("five");
        using var client = server.Client();

        var response = await client.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("five", response.Text);
    }

    [Fact]
    public async Task Log_probabilities_are_where_the_engine_looks_for_them()
    {
        await using var server = await OpenAiServer.StartAsync("The answer is five.");
        using var client = server.Client(Server.Quick with { LogProbabilities = true });

        var reply = await ReplyReader.ReadAsync(client, Server.Question, new ChatOptions(), TextStop.Never, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("The answer is five.", string.Concat(reply.LogProbabilities.Select(token => token.Token)));
        Assert.All(reply.LogProbabilities, token => Assert.Equal(-0.25, token.LogProbability, 6));
    }

    [Fact]
    public async Task Without_being_asked_for_there_are_no_log_probabilities()
    {
        await using var server = await OpenAiServer.StartAsync("The answer is five.");
        using var client = server.Client();

        var reply = await ReplyReader.ReadAsync(client, Server.Question, new ChatOptions(), TextStop.Never, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(reply.LogProbabilities);
        Assert.False(server.Requests.Single().Body.TryGetProperty("logprobs", out var wants) && wants.GetBoolean());
    }

    [Fact]
    public async Task A_native_tool_call_is_read_with_its_program()
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Text = "I compute.", ToolCode = "Console.WriteLine(\"2 + 3\");" });
        using var client = server.Client();

        var reply = await ReplyReader.ReadAsync(client, Server.Question, new ChatOptions(), TextStop.Never, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(new ProgramCall("call-1", "Console.WriteLine(\"2 + 3\");"), reply.Call);
        Assert.Equal(("I compute.", "tool_calls"), (reply.Text, reply.FinishReason));
    }

    [Fact]
    public async Task Prefill_sends_the_fields_that_vllm_and_sglang_take_and_only_where_it_is_named()
    {
        await using var server = await OpenAiServer.StartAsync(" five");
        using var client = server.Client(Server.Quick with { LogProbabilities = true }, "openai+prefill");
        var options = new ChatOptions();
        client.GetService<PrefillSupport>()!.Ask(options);

        await client.GetResponseAsync([.. Server.Question, new ChatMessage(ChatRole.Assistant, "The answer is")], options, TestContext.Current.CancellationToken);

        var body = server.Requests.Single().Body;
        Assert.True(body.GetProperty("continue_final_message").GetBoolean());
        Assert.False(body.GetProperty("add_generation_prompt").GetBoolean());
        Assert.True(body.GetProperty("logprobs").GetBoolean());
        using var plain = server.Client();
        Assert.Null(plain.GetService<PrefillSupport>());
    }

    [Fact]
    public async Task A_reader_that_leaves_at_the_closing_fence_ends_the_request_promptly()
    {
        const string program = "Program:\n```csharp\n1 + 1\n```\n";
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Text = program + new string('x', 30_000), PieceDelay = TimeSpan.FromMilliseconds(5) });
        using var client = server.Client();

        var reply = await ReplyReader.ReadAsync(client, Server.Question, new ChatOptions(), TextStop.AfterProgram, cancellationToken: TestContext.Current.CancellationToken);
        var start = Stopwatch.GetTimestamp();
        var sent = await server.ClientLeft.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Equal(("Program:\n```csharp\n1 + 1\n```", "fence"), (reply.Text, reply.FinishReason));
        Assert.InRange(sent, 5, 1000); // of 5,000 pieces, 25 s
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_is_cancelled_and_the_server_sees_it()
    {
        await using var server = await OpenAiServer.StartAsync(new ServerReply { Text = new string('x', 30_000), PieceDelay = TimeSpan.FromMilliseconds(5) });
        using var client = server.Client();
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReplyReader.ReadAsync(client, Server.Question, new ChatOptions(), TextStop.Never, _ => stop.Cancel(), stop.Token));

        await server.ClientLeft.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_key_goes_out_as_a_bearer_token_and_a_local_server_needs_none()
    {
        await using var server = await OpenAiServer.StartAsync("five");
        Environment.SetEnvironmentVariable("TOOLREASONER_TEST_KEY", "k-123");
        using var client = server.Client(Server.Quick with { ApiKeyVariable = "TOOLREASONER_TEST_KEY" });

        await client.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("Bearer k-123", server.Requests.Single().Authorization);
    }

    [Fact]
    public async Task A_call_is_a_span_with_model_and_tokens_by_the_genai_conventions()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Experimental.Microsoft.Extensions.AI", Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await OpenAiServer.StartAsync(ServerReply.Error(503, "not now"), "The answer is five.");
        using var client = server.Client();
        using var root = new Activity("test").Start();

        await client.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken);

        var span = Assert.Single(spans, span => span.TraceId == root.TraceId); // tries are inside
        Assert.Equal(("chat", "scripted", 5), (span.GetTagItem("gen_ai.operation.name"), span.GetTagItem("gen_ai.request.model"), Convert.ToInt32(span.GetTagItem("gen_ai.usage.output_tokens"), CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_run_is_recorded_to_a_file_and_replayed_without_the_server()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.jsonl");
        try
        {
            await using (var server = await OpenAiServer.StartAsync("five"))
            {
                using var client = server.Client(Server.Quick with { RecordTo = file });
                await client.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken);
            }

            using var replay = ChatClients.Create(ModelReference.Parse($"replay:{file}"));
            Assert.Equal("five", (await replay.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken)).Text);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_journal_answers_what_it_holds_and_the_server_the_rest()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.journal");
        try
        {
            await using var server = await OpenAiServer.StartAsync(request => $"reply {request.Number}");
            for (var i = 0; i < 2; i++)
            {
                using var client = server.Client(Server.Quick with { Journal = file });
                Assert.Equal("reply 1", (await client.GetResponseAsync(Server.Question, cancellationToken: TestContext.Current.CancellationToken)).Text);
            }

            Assert.Single(server.Requests);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
