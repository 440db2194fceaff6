using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Tests.Tokenizing;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests;

/// <summary>
/// A whole folder (graph, tokenizer, template) as a chat client. The weights are random, so the texts are noise; what counts is that they
/// are the right noise.
/// </summary>
public sealed class OnnxChatClientTests : IDisposable
{
    private const int EndToken = 300;
    private const string Template =
        "{% for m in messages %}<{{ m.role }}>{{ m.content }}\n{% endfor %}{% if add_generation_prompt %}<assistant>{% endif %}";
    private static readonly ChatMessage s_question = new(ChatRole.User, "2+2?");
    private readonly TemporaryFolder _folder = new();
    private readonly OnnxChatClient _client;

    public OnnxChatClientTests()
    {
        Write(_folder.Path);
        _client = Open(_folder.Path);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_reply_is_what_its_updates_say_with_usage_reason_and_probabilities()
    {
        var options = new ChatOptions { MaxOutputTokens = 12, Temperature = 1, Seed = 3 };
        var response = await _client.GetResponseAsync([s_question], options, Stop);
        var updates = await _client.GetStreamingResponseAsync([s_question], options, Stop).ToListAsync(Stop);

        Assert.Equal(response.Text, string.Concat(updates.Select(update => update.Text)));
        Assert.Equal(ChatFinishReason.Length, response.FinishReason);
        Assert.Equal((12, "<user>2+2?\n<assistant>".Length), (response.Usage!.OutputTokenCount, response.Usage.InputTokenCount));
        var tokens = TokenLogProbability.Of(response.AdditionalProperties);
        Assert.Equal(12, tokens.Count);
        Assert.All(tokens, token => Assert.True(token.LogProbability < 0));
    }

    [Fact]
    public async Task The_engines_reader_takes_the_reply()
    {
        var reply =
            await ReplyReader.ReadAsync(_client, [s_question], new ChatOptions { MaxOutputTokens = 5 }, TextStop.Never,
            cancellationToken: Stop);
        Assert.Equal(("length", 5), (reply.FinishReason, reply.LogProbabilities.Count));
    }

    [Fact]
    public async Task An_unfinished_turn_is_continued_as_if_it_had_been_written_at_once()
    {
        var options = new ChatOptions { MaxOutputTokens = 10, AdditionalProperties = new() { ["logit_bias"] = OnlyLetters() } };
        var whole = (await _client.GetResponseAsync([s_question], options, Stop)).Text;
        var rest = options.Clone();
        rest.MaxOutputTokens = 6;
        Assert.IsType<PrefillSupport>(_client.GetService(typeof(PrefillSupport))).Ask(rest);
        var continued = await _client.GetResponseAsync([s_question, new ChatMessage(ChatRole.Assistant, whole[..4])], rest, Stop);
        Assert.Equal(whole[4..], continued.Text);
    }

    [Fact]
    public async Task Kept_beginnings_change_no_reply()
    {
        using var forgetful = Open(_folder.Path, prefixBytes: 0);
        var dialogue = new List<ChatMessage> { s_question };
        for (var round = 0; round < 3; round++)
        {
            for (var sample = 0; sample < 3; sample++)
            {
                var options =
                    new ChatOptions { MaxOutputTokens = 8, Temperature = 1, Seed = sample,
                    AdditionalProperties = new() { ["repetition_penalty"] = 1.3 } };
                var reply = await _client.GetResponseAsync(dialogue, options, Stop);
                var other = await forgetful.GetResponseAsync(dialogue, options, Stop);
                Assert.Equal(other.Text, reply.Text);
                Assert.All(Probabilities(other).Zip(Probabilities(reply)), pair => Assert.Equal(pair.First, pair.Second, 1e-4));
            }

            dialogue.Add(new ChatMessage(ChatRole.Assistant, "four"));
            dialogue.Add(new ChatMessage(ChatRole.User, "sure?"));
        }
    }

    [Theory]
    [InlineData(AttentionKind.Standard)]
    [InlineData(AttentionKind.GroupQuery)]
    public async Task Thirty_two_at_once_say_what_they_say_alone(AttentionKind attention)
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, attention);
        using var client = Open(folder.Path);
        async Task<string> Ask(int i) => (await client.GetResponseAsync(
            [new ChatMessage(ChatRole.User, new string('x', i))], new ChatOptions { MaxOutputTokens = 10 + i, Temperature = 1, Seed = i },
                Stop)).Text;
        var together = await Task.WhenAll(Enumerable.Range(0, 32).Select(Ask));
        for (var i = 0; i < together.Length; i++)
        {
            Assert.Equal(await Ask(i), together[i]);
        }
    }

    [Fact]
    public async Task A_dialogue_that_fills_the_context_overflows()
    {
        var long_ = new ChatMessage(ChatRole.User, new string('x', 600));
        await Assert.ThrowsAsync<ContextOverflowException>(() => _client.GetResponseAsync([long_], cancellationToken: Stop));
        await _client.GetResponseAsync([s_question], new ChatOptions { MaxOutputTokens = 1 }, Stop);
    }

    [Fact]
    public async Task A_cancelled_request_ends_and_the_next_is_answered()
    {
        using var cancelled = new CancellationTokenSource();
        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (
                var update in _client.GetStreamingResponseAsync([s_question], new ChatOptions { MaxOutputTokens = 400 }, cancelled.Token))
            {
                if (++seen == 3)
                {
                    await cancelled.CancelAsync();
                }
            }
        });
        Assert.Equal(3, seen);
        await _client.GetResponseAsync([s_question], new ChatOptions { MaxOutputTokens = 1 }, Stop);
    }

    [Fact]
    public async Task Texts_that_come_and_are_cancelled_at_random_leave_the_others_as_they_are()
    {
        var random = new Random(2);
        var alone = (await _client.GetResponseAsync([s_question], new ChatOptions { MaxOutputTokens = 40 }, Stop)).Text;
        async Task Ask(int cancelAfter)
        {
            using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            var seen = 0;
            try
            {
                var text = "";
                await foreach (
                    var update in _client.GetStreamingResponseAsync([s_question], new ChatOptions { MaxOutputTokens = 40 },
                    cancelled.Token))
                {
                    text += update.Text;
                    if (++seen == cancelAfter)
                    {
                        await cancelled.CancelAsync();
                    }
                }

                Assert.Equal(alone, text);
            }
            catch (OperationCanceledException)
            {
                Assert.Equal(cancelAfter, seen);
            }
        }

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Ask(random.Next(3) == 0 ? random.Next(1, 20) : int.MaxValue)));
    }

    [Fact]
    public async Task After_disposal_running_and_new_requests_are_refused()
    {
        var client = Open(_folder.Path);
        await using var running =
            client.GetStreamingResponseAsync([s_question],
            new ChatOptions { MaxOutputTokens = 400, AdditionalProperties = new() { ["logit_bias"] = OnlyLetters() } }, Stop)
            .GetAsyncEnumerator(Stop);
        Assert.True(await running.MoveNextAsync());
        client.Dispose();
        client.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await running.MoveNextAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetResponseAsync([s_question], cancellationToken: Stop));
    }

    [Fact]
    public async Task A_folder_without_a_template_and_a_foreign_tokenizer_are_refused()
    {
        File.Delete(_folder.File("chat_template.jinja"));
        using var bare = Open(_folder.Path);
        Assert.Contains("no chat template",
            (await Assert.ThrowsAsync<ModelException>(() => bare.GetResponseAsync([s_question], cancellationToken: Stop))).Message,
            StringComparison.Ordinal);

        File.WriteAllText(_folder.File("tokenizer.json"), ModelTokenizerTests.SmallFile().Replace("302", "999", StringComparison.Ordinal));
        Assert.Contains("has token 999", Assert.Throws<LocalModelException>(() => Open(_folder.Path)).Message, StringComparison.Ordinal);
        File.Delete(_folder.File("tokenizer.json"));
        Assert.Contains("no tokenizer.json", Assert.Throws<LocalModelException>(() => Open(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_is_scored()
    {
        var model = (LocalModel)_client.GetService(typeof(LocalModel))!;
        var scored = model.Score("2+2=", "4!", Stop);
        Assert.Equal(["4", "!"], scored.Select(token => token.Token));
        Assert.All(scored, token => Assert.True(token.LogProbability < 0));
    }

    [Fact]
    public async Task Alternatives_come_with_each_token_and_hold_the_likeliest()
    {
        var options = new ChatOptions { MaxOutputTokens = 6 };
        new FineSampling { TopLogProbabilities = 3 }.AttachTo(options);

        var tokens = TokenLogProbability.Of((await _client.GetResponseAsync([s_question], options, Stop)).AdditionalProperties);

        Assert.Equal(6, tokens.Count);
        Assert.All(tokens, token =>
        {
            Assert.Equal((3, token.Id), (token.Alternatives.Count, token.Alternatives[0].Id)); // greedy takes the likeliest
            Assert.Equal(token.LogProbability, token.Alternatives[0].LogProbability);
            Assert.True(token.Alternatives[2].LogProbability <= token.Alternatives[1].LogProbability);
        });
    }

    [Fact]
    public async Task Plain_text_is_gone_on_with_and_scored_as_it_was_chosen()
    {
        var completion = Assert.IsAssignableFrom<ITextCompletion>(_client.GetService(typeof(ITextCompletion)));
        var options = new ChatOptions { MaxOutputTokens = 200, AdditionalProperties = new() { ["logit_bias"] = OnlyLetters() } };

        var updates = await completion.WriteAsync("2+2=", options, Stop).ToListAsync(Stop);
        var text = string.Concat(updates.Select(update => update.Text));
        var scored = await completion.ScoreAsync("2+2=" + text, 2, Stop); // longer than what is computed at once

        Assert.Equal(200, text.Length);
        Assert.Equal("2+2=" + text, string.Concat(scored.Select(token => token.Token)));
        Assert.All(scored.Skip(4).Zip(updates.SelectMany(update => TokenLogProbability.Of(update.AdditionalProperties))), pair =>
            Assert.Equal(pair.Second.LogProbability, pair.First.LogProbability, 1e-3));
        Assert.All(scored, token => Assert.Equal(2, token.Alternatives.Count)); // this tokenizer sets a token before every text
        Assert.Empty(await completion.ScoreAsync("", 2, Stop));
    }

    [Fact]
    public async Task What_it_cannot_do_it_refuses()
    {
        await Assert.ThrowsAsync<NotSupportedException>(
            () => _client.GetResponseAsync([s_question], new ChatOptions { ResponseFormat = ChatResponseFormat.Json }, Stop));
        Assert.Equal((true, 20, false), _client.GetService(typeof(ModelAbilities)) is ModelAbilities abilities
            ? (abilities.FineSampling, abilities.MostAlternatives, abilities.ResponseFormats) : default);
    }

    [Fact]
    public async Task A_recipe_runs_on_a_local_model()
    {
        var plan = Recipe.Parse("direct");
        var reasoner = new Reasoner(_client, new NoSandbox(), plan.Text, plan.Reasoning,
            new WorkbenchOptions { Sampling = new Sampling { MaxTokens = 8 } });

        var solution = await reasoner.SolveAsync(new Problem("2+2?"), seed: 1, cancellationToken: Stop);

        var call = Assert.Single(solution.Trajectory.Turns, turn => turn.Call is not null).Call!;
        Assert.Equal((8, "length"), (call.OutputTokens, call.FinishReason));
        Assert.True(call.MeanLogProbability < 0);
    }

    /// <summary>A model with random weights writes no program.</summary>
    private sealed class NoSandbox : ISandbox
    {
        public Task<SandboxRun> RunAsync(SandboxProgram program, SandboxLimits limits, CancellationToken cancellationToken = default) =>
            throw new SandboxUnavailableException();

        public Task<ISandboxSession> OpenSessionAsync(SandboxLimits limits, CancellationToken cancellationToken = default) =>
            throw new SandboxUnavailableException();
    }

    private static Dictionary<int, double> OnlyLetters() => Enumerable.Range('a', 26).ToDictionary(letter => letter, _ => 1000.0);

    private static IEnumerable<double> Probabilities(ChatResponse response) =>
        TokenLogProbability.Of(response.AdditionalProperties).Select(token => token.LogProbability);

    private static void Write(string folder, AttentionKind attention = AttentionKind.Standard)
    {
        var sizes = TinyModels.Sizes with { VocabularySize = 303, ContextLength = 512 };
        ModelFolder.Write(DecoderWeights.Random(DecoderFamilies.All["smollm"](sizes) with { Window = null }, 9), new WritingOptions { Attention = attention },
            folder, [EndToken]);
        File.WriteAllText(Path.Combine(folder, "tokenizer.json"), ModelTokenizerTests.SmallFile());
        File.WriteAllText(Path.Combine(folder, "chat_template.jinja"), Template);
    }

    private static OnnxChatClient Open(string folder, long prefixBytes = 64 << 20) => new(LocalModel.Open(
        folder, new LocalModelOptions { PrefixBytes = prefixBytes, Decoder = new DecoderModelOptions { Threads = 1 } }));
}
