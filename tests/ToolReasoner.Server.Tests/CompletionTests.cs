using System.Text.Json;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Server.Tests;

/// <summary>Plain texts are gone on with, and scored.</summary>
public sealed class CompletionTests(LocalServer server)
{
    private const string Path = "/v1/completions";

    [Fact]
    public async Task A_text_is_gone_on_with_as_if_it_had_been_written_at_once()
    {
        var whole = await TextAsync(new { prompt = "2+2=", max_tokens = 12, temperature = 0, logit_bias = SmallModel.OnlyLetters });
        var rest = await TextAsync(new { prompt = "2+2=" + whole[..5], max_tokens = 7, temperature = 0,
            logit_bias = SmallModel.OnlyLetters });

        Assert.Matches("^[a-z]{12}$", whole);
        Assert.Equal(whole[5..], rest);
    }

    [Fact]
    public async Task Sixteen_tokens_are_written_where_nothing_is_said()
    {
        var (status, body) = await server.PostAsync(Path, new { prompt = "a", logit_bias = SmallModel.OnlyLetters });

        Assert.Equal(200, status);
        Assert.Equal(("text_completion", 16),
            (body.GetProperty("object").GetString(), body.GetProperty("choices")[0].GetProperty("text").GetString()!.Length));
        Assert.Equal("length", body.GetProperty("choices")[0].GetProperty("finish_reason").GetString());
        Assert.Equal((2, 16, 18), UsageOf(body)); // the model sets a token before every text
    }

    [Fact]
    public async Task Several_texts_with_several_continuations_come_in_order()
    {
        string[] prompts = ["one", "two"];
        var body = new { prompt = prompts, n = 2, max_tokens = 8, temperature = 1, seed = 4, echo = true,
            logit_bias = SmallModel.OnlyLetters };
        var (_, reply) = await server.PostAsync(Path, body);
        var texts = reply.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("text").GetString()!).ToList();
        var alone = await TextAsync(new { prompt = "two", max_tokens = 8, temperature = 1, seed = 4, logit_bias = SmallModel.OnlyLetters });

        Assert.Equal(["one", "one", "two", "two"], texts.Select(text => text[..3]));
        Assert.Equal(4, texts.Distinct().Count());
        Assert.Equal("two" + alone, texts[2]);
        Assert.Equal((8, 32, 40), UsageOf(reply));
    }

    [Fact]
    public async Task A_stream_says_what_the_whole_reply_says()
    {
        object Body(bool stream) => new
        {
            prompt = "héllo", echo = true, max_tokens = 30, temperature = 1, seed = 11, logprobs = 2, stream,
                stream_options = new { include_usage = true },
        };
        var (_, whole) = await server.PostAsync(Path, Body(false));
        var events = await server.EventsAsync(Path, Body(true));
        var choices = events.SelectMany(one => one.GetProperty("choices").EnumerateArray()).ToList();
        var columns = whole.GetProperty("choices")[0].GetProperty("logprobs");

        Assert.Equal(whole.GetProperty("choices")[0].GetProperty("text").GetString(),
            string.Concat(choices.Select(choice => choice.GetProperty("text").GetString())));
        Assert.Equal(whole.GetProperty("choices")[0].GetProperty("finish_reason").GetString(), choices[^1].GetProperty("finish_reason")
            .GetString());
        Assert.Equal(UsageOf(whole), UsageOf(events[^1]));
        foreach (var column in new[] { "tokens", "text_offset" })
        {
            Assert.Equal(
                columns.GetProperty(column).EnumerateArray().Select(item => item.ToString()),
                choices.Where(choice => choice.GetProperty("logprobs").ValueKind == JsonValueKind.Object)
                    .SelectMany(choice => choice.GetProperty("logprobs").GetProperty(column).EnumerateArray()).Select(
                        item => item.ToString()));
        }
    }

    [Fact]
    public async Task A_text_is_scored_without_a_word_being_written_and_as_it_was_scored_when_it_was()
    {
        var (_, written) = await server.PostAsync(
            Path, new { prompt = "1+1=", max_tokens = 6, temperature = 0, logprobs = 3, logit_bias = SmallModel.OnlyLetters });
        var choice = written.GetProperty("choices")[0];
        var text = "1+1=" + choice.GetProperty("text").GetString();

        var (_, scored) = await server.PostAsync(Path, new { prompt = text, max_tokens = 0, echo = true, logprobs = 3 });

        var echo = scored.GetProperty("choices")[0];
        var columns = echo.GetProperty("logprobs");
        Assert.Equal((text, 0), (echo.GetProperty("text").GetString(), scored.GetProperty("usage").GetProperty("completion_tokens")
            .GetInt32()));
        Assert.Equal(text.Select(letter => letter.ToString()), columns.GetProperty("tokens").EnumerateArray()
            .Select(token => token.GetString()));
        Assert.Equal(Enumerable.Range(0, text.Length), columns.GetProperty("text_offset").EnumerateArray().Select(at => at.GetInt32()));
        Assert.Equal(4, choice.GetProperty("logprobs").GetProperty("text_offset")[0].GetInt32());
        var before = choice.GetProperty("logprobs").GetProperty("token_logprobs").EnumerateArray().Select(one => one.GetDouble());
        Assert.All(before.Zip(columns.GetProperty("token_logprobs").EnumerateArray().Skip(4)), pair =>
            Assert.Equal(pair.First, pair.Second.GetDouble(), 1e-3));
        Assert.All(columns.GetProperty("top_logprobs").EnumerateArray(), one => Assert.InRange(one.EnumerateObject().Count(), 3, 4));
    }

    [Theory]
    [InlineData("""{"max_tokens": 3}""", "prompt")]
    [InlineData("""{"prompt": [1, 2, 3]}""", "prompt")]
    [InlineData("""{"prompt": "a", "suffix": "b"}""", "suffix")]
    [InlineData("""{"prompt": "a", "best_of": 3}""", "best_of")]
    [InlineData("""{"prompt": "a", "max_tokens": 0}""", "max_tokens")]
    [InlineData("""{"prompt": "a", "logprobs": 21}""", "logprobs")]
    [InlineData("""{"prompt": ["a", "b", "c"], "n": 100}""", "n")]
    public async Task What_cannot_be_done_is_refused_by_name(string body, string field)
    {
        var (status, reply) = await server.PostAsync(Path, body);

        Assert.Equal((400, field), (status, reply.GetProperty("error").GetProperty("param").GetString()));
    }

    private static (int, int, int) UsageOf(JsonElement body)
    {
        var usage = body.GetProperty("usage");
        return (usage.GetProperty("prompt_tokens").GetInt32(), usage.GetProperty("completion_tokens").GetInt32(),
            usage.GetProperty("total_tokens").GetInt32());
    }

    private async Task<string> TextAsync(object body) =>
        (await server.PostAsync(Path, body)).Body.GetProperty("choices")[0].GetProperty("text").GetString()!;
}
