using System.ClientModel;
using System.Text.Json;
using OpenAI.Chat;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Server.Tests;

#pragma warning disable SCME0001, OPENAI001 // the library calls the seed, and its way of sending fields it has no word for, experimental

/// <summary>OpenAI's own .NET package finds what it expects.</summary>
public sealed class OpenAiPackageTests(LocalServer server)
{
    private static readonly ChatMessage[] s_question = [new SystemChatMessage("Be brief."), new UserChatMessage("2+2?")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ChatClient Chat => server.Client().GetChatClient(LocalServer.Name);

    [Fact]
    public async Task A_chat_has_text_reason_and_usage()
    {
        ChatCompletion reply = await Chat.CompleteChatAsync(s_question, Options(12), Stop);

        Assert.Matches("^[a-z]{12}$", reply.Content[0].Text);
        Assert.Equal((ChatFinishReason.Length, ChatMessageRole.Assistant, LocalServer.Name), (reply.FinishReason, reply.Role, reply.Model));
        Assert.Equal((12, "<system>Be brief.\n<user>2+2?\n<assistant>".Length),
            (reply.Usage.OutputTokenCount, reply.Usage.InputTokenCount));
        Assert.InRange(reply.CreatedAt, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(77)]
    public async Task A_stream_says_what_the_whole_reply_says(int seed)
    {
        ChatCompletion whole = await Chat.CompleteChatAsync(s_question, Options(40, seed), Stop);
        var (text, reason, tokens) = ("", (ChatFinishReason?)null, 0);
        await foreach (var update in Chat.CompleteChatStreamingAsync(s_question, Options(40, seed), Stop))
        {
            text += string.Concat(update.ContentUpdate.Select(part => part.Text));
            reason ??= update.FinishReason;
            tokens = update.Usage?.OutputTokenCount ?? tokens;
        }

        Assert.Equal((whole.Content[0].Text, (ChatFinishReason?)whole.FinishReason, whole.Usage.OutputTokenCount), (text, reason, tokens));
    }

    [Fact]
    public async Task The_same_seed_says_the_same_and_another_seed_does_not()
    {
        async Task<string> Ask(int seed) => ((ChatCompletion)await Chat.CompleteChatAsync(s_question, Options(30, seed), Stop)).Content[0]
            .Text;

        var texts = await Task.WhenAll(Ask(5), Ask(6), Ask(5));

        Assert.Equal(texts[0], texts[2]);
        Assert.NotEqual(texts[0], texts[1]);
    }

    [Fact]
    public async Task Several_choices_are_several_texts_and_the_first_is_that_of_one_alone()
    {
        var options = Options(20, seed: 3);
        options.Patch.Set("$.n"u8, 4);
        var reply = await Chat.CompleteChatAsync(s_question, options, Stop);
        ChatCompletion alone = await Chat.CompleteChatAsync(s_question, Options(20, seed: 3), Stop);

        using var body = JsonDocument.Parse(reply.GetRawResponse().Content);
        var choices = body.RootElement.GetProperty("choices").EnumerateArray().ToList();
        var texts = choices.ConvertAll(choice => choice.GetProperty("message").GetProperty("content").GetString());
        Assert.Equal([0, 1, 2, 3], choices.Select(choice => choice.GetProperty("index").GetInt32()));
        Assert.Equal(4, texts.Distinct().Count());
        Assert.Equal(alone.Content[0].Text, texts[0]);
        Assert.Equal((80, alone.Usage.InputTokenCount), (reply.Value.Usage.OutputTokenCount, reply.Value.Usage.InputTokenCount));
    }

    [Fact]
    public async Task A_stop_text_ends_the_reply_before_it_wherever_tokens_end()
    {
        ChatCompletion whole = await Chat.CompleteChatAsync(s_question, Options(40, seed: 8), Stop);
        var text = whole.Content[0].Text;
        var options = Options(40, seed: 8);
        options.StopSequences.Add("never!");
        options.StopSequences.Add(text[20..24]); // four tokens

        ChatCompletion stopped = await Chat.CompleteChatAsync(s_question, options, Stop);

        Assert.Equal(text[..text.IndexOf(text[20..24], StringComparison.Ordinal)], stopped.Content[0].Text);
        Assert.Equal(ChatFinishReason.Stop, stopped.FinishReason);
    }

    [Fact]
    public async Task Log_probabilities_come_with_alternatives_whole_and_streamed()
    {
        var options = Options(10, seed: 2);
        (options.IncludeLogProbabilities, options.TopLogProbabilityCount) = (true, 5);
        ChatCompletion whole = await Chat.CompleteChatAsync(s_question, options, Stop);
        var streamed = new List<ChatTokenLogProbabilityDetails>();
        await foreach (var update in Chat.CompleteChatStreamingAsync(s_question, options, Stop))
        {
            streamed.AddRange(update.ContentTokenLogProbabilities);
        }

        var tokens = whole.ContentTokenLogProbabilities;
        Assert.Equal(whole.Content[0].Text, string.Concat(tokens.Select(token => token.Token)));
        Assert.All(tokens, token =>
        {
            Assert.Equal(5, token.TopLogProbabilities.Count);
            Assert.Equal(token.TopLogProbabilities.OrderByDescending(other => other.LogProbability), token.TopLogProbabilities);
            Assert.True(token.LogProbability <= token.TopLogProbabilities[0].LogProbability);
            Assert.Equal(token.Token, System.Text.Encoding.UTF8.GetString(token.Utf8Bytes!.Value.Span));
        });
        Assert.Equal(tokens.Select(token => (token.Token, Math.Round(token.LogProbability, 3))),
            streamed.Select(token => (token.Token, Math.Round(token.LogProbability, 3))));
    }

    [Fact]
    public async Task A_frequency_penalty_makes_a_text_repeat_itself_less()
    {
        var options = Options(60, seed: 1);
        options.Temperature = 0;
        ChatCompletion plain = await Chat.CompleteChatAsync(s_question, options, Stop);
        (options.FrequencyPenalty, options.PresencePenalty) = (2, 2);
        ChatCompletion varied = await Chat.CompleteChatAsync(s_question, options, Stop);

        Assert.True(plain.Content[0].Text.Distinct().Count() < varied.Content[0].Text.Distinct().Count());
    }

    [Fact]
    public async Task Tools_and_json_are_refused_by_name()
    {
        var withTool = Options(5);
        withTool.Tools.Add(ChatTool.CreateFunctionTool("f"));
        var withJson = Options(5);
        withJson.ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat();

        Assert.Equal((400, "tools"), await FailureAsync(() => Chat.CompleteChatAsync(s_question, withTool, Stop)));
        Assert.Equal((400, "response_format"), await FailureAsync(() => Chat.CompleteChatAsync(s_question, withJson, Stop)));
    }

    [Fact]
    public async Task Errors_have_their_statuses()
    {
        var unknown = server.Client().GetChatClient("gpt-0");
        var hot = Options(5);
        hot.Temperature = 3;
        ChatMessage[] endless = [new UserChatMessage(new string('x', 20_000))];

        Assert.Equal((404, "model"), await FailureAsync(() => unknown.CompleteChatAsync(s_question, Options(5), Stop)));
        Assert.Equal((400, "temperature"), await FailureAsync(() => Chat.CompleteChatAsync(s_question, hot, Stop)));
        Assert.Equal((400, "messages"), await FailureAsync(() => Chat.CompleteChatAsync(endless, Options(5), Stop)));
        Assert.Equal((400, "messages"), await FailureAsync(async () =>
        {
            await foreach (var update in Chat.CompleteChatStreamingAsync(endless, Options(5), Stop))
            {
            }
        }));
    }

    [Fact]
    public async Task Models_are_listed_and_found()
    {
        var models = server.Client().GetOpenAIModelClient();

        var all = await models.GetModelsAsync(Stop);
        var one = await models.GetModelAsync(LocalServer.Name, Stop);

        Assert.Equal([LocalServer.Name], all.Value.Select(model => model.Id));
        Assert.Equal((LocalServer.Name, "toolreasoner"), (one.Value.Id, one.Value.OwnedBy));
        Assert.Equal((404, "model"), await FailureAsync(() => models.GetModelAsync("gpt-0", Stop)));
    }

    internal static ChatCompletionOptions Options(int tokens, int seed = 1)
    {
        var options = new ChatCompletionOptions { MaxOutputTokenCount = tokens, Seed = seed, Temperature = 1 };
        foreach (var (token, bias) in SmallModel.OnlyLetters)
        {
            options.LogitBiases[token] = bias;
        }

        return options;
    }

    private static async Task<(int Status, string? Param)> FailureAsync(Func<Task> ask)
    {
        var refused = await Assert.ThrowsAsync<ClientResultException>(ask);
        using var body = JsonDocument.Parse(refused.GetRawResponse()!.Content);
        return (refused.Status, body.RootElement.GetProperty("error").GetProperty("param").GetString());
    }
}
