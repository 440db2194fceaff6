using Microsoft.Extensions.AI;
using ToolReasoner.Cli.Models;
using ToolReasoner.Models;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Server.Tests;

/// <summary>The command's own client finds at the server what it finds at others: continued turns, probabilities, errors of ours.</summary>
public sealed class OwnClientTests(LocalServer server)
{
    private static readonly ChatMessage s_question = new(ChatRole.User, "2+2?");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unfinished_turn_is_continued_as_if_it_had_been_written_at_once()
    {
        using var client = Client("openai+prefill");
        var whole = (await client.GetResponseAsync([s_question], Options(12), Stop)).Text;
        var rest = Options(7);
        Assert.IsType<PrefillSupport>(client.GetService(typeof(PrefillSupport))).Ask(rest);

        var continued = await client.GetResponseAsync([s_question, new ChatMessage(ChatRole.Assistant, whole[..5])], rest, Stop);

        Assert.Matches("^[a-z]{12}$", whole);
        Assert.Equal(whole[5..], continued.Text);
    }

    [Fact]
    public async Task It_says_what_the_model_says_in_this_process_with_the_same_alternatives()
    {
        using var client = Client("openai");
        var options = Options(15);
        new FineSampling { TopLogProbabilities = 4, MinP = 0.01, RepetitionPenalty = 1.2 }.AttachTo(options);
        (options.Temperature, options.TopK, options.Seed) = (1, 20, 6);

        var here = await server.Model.GetStreamingResponseAsync([s_question], options, Stop).ToListAsync(Stop);
        var there = await client.GetStreamingResponseAsync([s_question], options, Stop).ToListAsync(Stop);

        Assert.Equal(string.Concat(here.Select(update => update.Text)), string.Concat(there.Select(update => update.Text)));
        Assert.Equal(Tokens(here), Tokens(there));
        Assert.All(Tokens(there), token => Assert.Equal(4, token.Others.Split(' ').Length));
    }

    [Fact]
    public async Task Its_errors_are_ours()
    {
        using var unknown = Client("openai", "gpt-0");
        using var client = Client("openai");
        var endless = new ChatMessage(ChatRole.User, new string('x', 20_000));

        Assert.Equal(ModelFailure.UnknownModel,
            (await Assert.ThrowsAsync<ModelException>(() => unknown.GetResponseAsync([s_question], null, Stop))).Failure);
        await Assert.ThrowsAsync<ContextOverflowException>(() => client.GetResponseAsync([endless], null, Stop));
    }

    [Fact]
    public async Task A_server_before_a_server_says_the_same()
    {
        using var client = Client("openai+prefill");
        await using var front = await ChatServer.StartAsync([new ServedModel("front", client)], null, Stop);
        var body = new
        {
            messages = new[] { new { role = "user", content = "2+2?" }, new { role = "assistant", content = "abc" } },
                continue_final_message = true,
            max_tokens = 9, temperature = 1, seed = 5, min_p = 0.02, logprobs = true, top_logprobs = 2, logit_bias = SmallModel.OnlyLetters,
        };

        var (_, here) = await server.PostAsync("/v1/chat/completions", body);
        var (status, there) = await server.PostAsync("/v1/chat/completions", body, front.Address);

        Assert.Equal(200, status);
        Assert.Equal(here.GetProperty("choices")[0].GetProperty("message").ToString(), there.GetProperty("choices")[0]
            .GetProperty("message").ToString());
        Assert.Equal(here.GetProperty("usage").ToString(), there.GetProperty("usage").ToString());
        Assert.Equal(9, there.GetProperty("choices")[0].GetProperty("logprobs").GetProperty("content").GetArrayLength());
        var (refused, _) = await server.PostAsync("/v1/completions", new { prompt = "a" }, front.Address);
        Assert.Equal(400, refused); // that client has no plain texts
    }

    private static IReadOnlyList<(string, string, string Others)> Tokens(IEnumerable<ChatResponseUpdate> updates) =>
        [.. updates.SelectMany(update => TokenLogProbability.Of(update.AdditionalProperties)).Select(token => (
            token.Token, token.LogProbability.ToString("0.000"), string.Join(' ', token.Alternatives.Select(other => other.Token))))];

    private static ChatOptions Options(int tokens)
    {
        var options = new ChatOptions { MaxOutputTokens = tokens };
        new FineSampling { LogitBias = SmallModel.OnlyLetters.ToDictionary(one => one.Key, one => (double)one.Value) }.AttachTo(options);
        return options;
    }

    private IChatClient Client(string kind, string name = LocalServer.Name) =>
        ChatClients.Create(ModelReference.Parse($"{kind}:{name}@{server.Base}"), new ModelOptions { Retries = 0 });
}
