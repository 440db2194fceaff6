using System.Text;
using ToolReasoner.Models;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests.Decoding;

/// <summary>Texts of a random model: the tokens are those that the plain forward pass would choose.</summary>
public sealed class TextGeneratorTests : IDisposable
{
    private const int EndToken = 96;
    private static readonly int[] s_prompt = [5, 17, 3];
    private readonly TemporaryFolder _folder = new();
    private readonly DecoderWeights _weights = TinyModels.Weights("qwen3", 3);
    private readonly DecoderModel _model;
    private readonly TextGenerator _generator;

    public TextGeneratorTests()
    {
        ModelFolder.Write(_weights, new WritingOptions(), _folder.Path, [EndToken]);
        _model = DecoderModel.Open(_folder.Path, new DecoderModelOptions { Threads = 1 });
        _generator = new TextGenerator(_model, new Letters());
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _model.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Greedy_text_and_its_probabilities_are_those_of_the_plain_forward_pass()
    {
        var plain = new PlainForward(_weights);
        var tokens = s_prompt.ToList();
        foreach (var step in Written(new TokenSampling { MaxTokens = 30, TopLogProbabilities = 3 }))
        {
            var scores = plain.Logits(tokens)[^1];
            var total = Math.Log(scores.Sum(Math.Exp));
            var expected = Array.IndexOf(scores, scores.Max());
            Assert.Equal(expected, step.Token.Id);
            Assert.Equal(scores[expected] - total, step.Token.LogProbability, 1e-4);
            Assert.Equal([.. scores.Order().Reverse().Take(3).Select(score => Math.Round(score - total, 3))],
                step.Token.Alternatives.Select(other => Math.Round(other.LogProbability, 3)));
            tokens.Add(expected);
        }

        Assert.True(tokens.Count > 10);
    }

    [Fact]
    public void The_same_seed_writes_the_same_text_and_another_does_not()
    {
        string Text(int seed) =>
            string.Concat(Written(new TokenSampling { Temperature = 1, Seed = seed, MaxTokens = 25 }).Select(step => step.Text));
        Assert.Equal(Text(1), Text(1));
        Assert.NotEqual(Text(1), Text(2));
    }

    [Fact]
    public void Text_ends_at_the_most_tokens_at_a_stop_text_at_an_end_token_and_at_the_context()
    {
        var whole = Written(new TokenSampling { MaxTokens = 8, LogitBias = Never(EndToken) }).ToList();
        Assert.Equal((8, TextEnd.MaxTokens), (whole.Count, whole[^1].End));
        var text = string.Concat(whole.Select(step => step.Text));

        var stopped = Written(new TokenSampling { Stops = [text[3..6]], LogitBias = Never(EndToken) }).ToList();
        Assert.Equal(TextEnd.Stop, stopped[^1].End);
        Assert.Equal(text[..text.IndexOf(text[3..6], StringComparison.Ordinal)], string.Concat(stopped.Select(step => step.Text)));

        var ended = Written(new TokenSampling { LogitBias = new Dictionary<int, double> { [EndToken] = 1000 } }).ToList();
        Assert.Equal((1, "", TextEnd.EndToken), (ended.Count, ended[0].Text, ended[0].End));

        var full = Written(new TokenSampling { LogitBias = Never(EndToken) }).ToList();
        Assert.Equal((TinyModels.Sizes.ContextLength - s_prompt.Length, TextEnd.Context), (full.Count, full[^1].End));
    }

    [Fact]
    public void A_given_continuation_scores_as_the_text_that_was_written_said()
    {
        var written = Written(new TokenSampling { Temperature = 1, Seed = 4, MaxTokens = 20 }).Select(step => step.Token).ToList();
        using var sequence = _model.Begin();
        var scored = _generator.Score(sequence, s_prompt, [.. written.Select(token => token.Id!.Value)], cancellationToken: Stop);
        Assert.Equal(written.Select(token => token.Id), scored.Select(token => token.Id));
        Assert.All(written.Zip(scored), pair => Assert.Equal(pair.First.LogProbability, pair.Second.LogProbability, 1e-4));
    }

    [Fact]
    public void A_prompt_that_fills_the_context_is_refused_and_leaves_the_sequence_as_it_was()
    {
        using var sequence = _model.Begin();
        Assert.Throws<ContextOverflowException>(() => _generator.Write(sequence, new int[64], new TokenSampling(), Stop));
        Assert.Throws<ContextOverflowException>(() => sequence.Append(new int[65], Stop));
        Assert.Equal(0, sequence.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => sequence.Append([97], Stop));
    }

    [Fact]
    public void A_fork_goes_its_own_way_from_a_shared_beginning()
    {
        using var start = _model.Begin();
        start.Append(s_prompt, Stop);
        using var fork = start.Fork();
        var own = start.Append([8], Stop).ToArray();
        start.Dispose();
        Assert.Equal(own, fork.Append([8], Stop).ToArray());
        Assert.Equal(4, fork.Length);
    }

    [Fact]
    public void A_cancelled_step_throws_and_the_sequence_goes_on_afterwards()
    {
        using var sequence = _model.Begin();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => sequence.Append(s_prompt, cancelled.Token));
        Assert.Equal(0, sequence.Length);
        sequence.Append(s_prompt, Stop);
        Assert.Equal(3, sequence.Length);
    }

    private static Dictionary<int, double> Never(int token) => new() { [token] = -1000 };

    private IEnumerable<TextStep> Written(TokenSampling sampling)
    {
        using var sequence = _model.Begin();
        foreach (var step in _generator.Write(sequence, s_prompt, sampling, Stop))
        {
            yield return step;
        }
    }

    private sealed class Letters : ITokenBytes
    {
        public ReadOnlyMemory<byte> Of(int token) => Encoding.UTF8.GetBytes(((char)(0x4E00 + token)).ToString());
    }
}
