using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntimeGenAI;
using ToolReasoner.Models;
using ToolReasoner.Onnx;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.OnnxGenAI.Tests;

[Collection(nameof(OneToy))]
public sealed class ClientTests : IDisposable
{
    private static readonly ChatMessage s_question = new(ChatRole.User, "2+2?");
    private static readonly Dictionary<string, string> s_none = [];
    private readonly ToyFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_stop_text_counts_wherever_the_tokens_borders_lie()
    {
        using var client = Open();
        var whole = await client.GetResponseAsync([s_question], Letters(30), Stop);
        Assert.Equal(30, whole.Text.Length); // a token for each letter
        var stop = whole.Text[10..14];
        var options = Letters(30);
        options.StopSequences = [stop];
        var cut = await client.GetResponseAsync([s_question], options, Stop);

        Assert.Equal(whole.Text[..whole.Text.IndexOf(stop, StringComparison.Ordinal)], cut.Text);
        Assert.Equal(ChatFinishReason.Stop, cut.FinishReason);
    }

    [Fact]
    public async Task An_unfinished_turn_is_continued()
    {
        using var client = Open();
        var whole = await client.GetResponseAsync([s_question], Letters(20), Stop);
        var options = Letters(12);
        ((PrefillSupport)client.GetService(typeof(PrefillSupport))!).Ask(options);
        var rest = await client.GetResponseAsync([s_question, new(ChatRole.Assistant, whole.Text[..8])], options, Stop);

        Assert.Equal(whole.Text[8..], rest.Text);
    }

    [Fact]
    public async Task Many_at_once_are_what_they_are_alone()
    {
        using var client = Open();
        var alone = await client.GetResponseAsync([s_question], Plain(20), Stop);
        var together = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => client.GetResponseAsync([s_question], Plain(20), Stop)));

        Assert.All(together, response => Assert.Equal(Ids(alone), Ids(response)));
    }

    [Fact]
    public async Task One_that_is_given_up_ends_between_tokens_and_the_others_go_on()
    {
        using var client = Open();
        var expected = await client.GetResponseAsync([s_question], Plain(60), Stop);
        using var given = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var other = client.GetResponseAsync([s_question], Plain(60), Stop);
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var update in client.GetStreamingResponseAsync([s_question], Plain(200), given.Token))
            {
                if (++read == 3)
                {
                    await given.CancelAsync();
                }
            }
        });

        Assert.InRange(read, 3, 4);
        Assert.Equal(Ids(expected), Ids(await other));
    }

    [Fact]
    public async Task The_scores_of_a_text_are_those_that_it_was_written_by()
    {
        using var client = Open();
        var model = (LocalModel)client.GetService(typeof(LocalModel))!;
        var written = TokenLogProbability.Of((await client.GetResponseAsync([s_question], Plain(12), Stop)).AdditionalProperties);
        var before = model.Tokenizer.Encode("<user>2+2?\n<assistant>");
        var scored = model.Score(before, [.. written.Select(token => token.Id!.Value)], cancellationToken: Stop);

        Assert.All(written.Zip(scored), pair => Assert.Equal(pair.First.LogProbability, pair.Second.LogProbability, 1e-4));
        Assert.Equal("onnx-genai", model.Runtime);
        Assert.Throws<NotSupportedException>(() => model.Decoder);
    }

    [Fact]
    public async Task A_dialogue_that_is_too_long_says_so()
    {
        using var client = Open();
        await Assert.ThrowsAsync<ContextOverflowException>(
            () => client.GetResponseAsync([new(ChatRole.User, new string('a', 300))], Plain(5), Stop));
        Assert.Equal(5, Ids(await client.GetResponseAsync([s_question], Plain(5), Stop)).Count); // and nothing is broken after it
    }

    [Fact]
    public async Task A_step_that_fails_ends_the_texts_and_not_the_model()
    {
        using var client = Open();
        var runs = 0;
        Toy.BeforeRun = _ =>
        {
            if (++runs == 4)
            {
                throw new OnnxRuntimeGenAIException("Non-zero status code returned: Failed to allocate memory");
            }
        };

        var failed = await Assert.ThrowsAsync<ModelException>(() => client.GetResponseAsync([s_question], Plain(20), Stop));
        Assert.Equal(ModelFailure.ServerFailed, failed.Failure);
        Assert.Contains("not enough memory", failed.Message, StringComparison.Ordinal);
        Toy.BeforeRun = null;
        Assert.Equal(20, Ids(await client.GetResponseAsync([s_question], Plain(20), Stop)).Count);
    }

    [Theory]
    [InlineData("provider", "cuda", "-p:GenAiPackage=Cuda")]
    [InlineData("provider", "toaster", "Unknown provider")]
    [InlineData("rows", "33", "1 to 32")]
    [InlineData("batch", "maybe", "on or off")]
    [InlineData("device_id", "0", "provider=NAME")]
    public void What_cannot_be_had_is_said(string name, string value, string said)
    {
        var refused = Assert.Throws<LocalModelException>(() => GenAiAdapter.Open(_folder.Path, new Dictionary<string, string> { [name] = value }));
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said()
    {
        var missing = Assert.Throws<LocalModelException>(() => GenAiAdapter.Open("/nowhere", s_none));
        Assert.Contains("/nowhere", missing.Message, StringComparison.Ordinal);
        File.Delete(Path.Combine(_folder.Path, "tokenizer.json"));
        Assert.Contains("tokenizer.json", Assert.Throws<LocalModelException>(() => GenAiAdapter.Open(_folder.Path, s_none)).Message, StringComparison.Ordinal);
    }

    private static ChatOptions Plain(int most) => new() { MaxOutputTokens = most, Temperature = 0 };

    private static ChatOptions Letters(int most)
    {
        var options = Plain(most);
        new FineSampling { LogitBias = SmallModel.OnlyLetters.ToDictionary(pair => pair.Key, pair => (double)pair.Value) }.AttachTo(options);
        return options;
    }

    private static List<int> Ids(ChatResponse response) => [.. TokenLogProbability.Of(response.AdditionalProperties).Select(token => token.Id!.Value)];

    private IChatClient Open() => GenAiAdapter.Open(_folder.Path, s_none);
}
