using ToolReasoner.Models;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests.Decoding;

/// <summary>Keys and values that are written in place: who shares them, how they grow, and what is said when there is no room.</summary>
public sealed class CacheMemoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DecoderWeights _weights = DecoderWeights.Random(TinyModels.Of("llama") with { ContextLength = 512 }, 1);
    private readonly DecoderModel _model;

    public CacheMemoryTests()
    {
        ModelFolder.Write(_weights, new WritingOptions { Attention = AttentionKind.GroupQuery }, _folder.Path, [0]);
        _model = Open();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _model.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_operator_that_can_write_in_place_does_and_the_other_graph_does_not()
    {
        Assert.True(_model.IsInPlace);
        ModelFolder.Write(_weights, new WritingOptions(), _folder.File("standard"), [0]);
        using var standard = DecoderModel.Open(_folder.File("standard"), new DecoderModelOptions { Threads = 1 });
        Assert.False(standard.IsInPlace);
    }

    [Fact]
    public void A_sequence_stays_where_it_is_until_it_is_full()
    {
        using var sequence = _model.Begin();
        sequence.Append([1, 2, 3], Stop);
        var (memory, moves) = (sequence.Memory, 0);
        while (sequence.Length < _model.Config.ContextLength)
        {
            sequence.Append([4], Stop);
            moves += sequence.Memory == memory ? 0 : 1;
            memory = sequence.Memory;
        }

        Assert.InRange(moves, 1, 6);
        Assert.Equal(_model.Config.ContextLength, memory.Capacity);
    }

    [Fact]
    public void Forks_that_go_on_at_the_same_place_do_not_write_over_each_other()
    {
        using var start = _model.Begin();
        start.Append([1, 2, 3, 4, 5], Stop);
        var forks = Enumerable.Range(0, 4).Select(_ => start.Fork()).ToList();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < forks.Count; i++)
            {
                forks[i].Append([10 + i, 20 + round], Stop);
            }
        }

        for (var i = 0; i < forks.Count; i++)
        {
            var plain = new PlainForward(_weights).Logits([1, 2, 3, 4, 5, 10 + i, 20, 10 + i, 21, 10 + i, 22, 30]);
            AssertClose(plain[^1], forks[i].Append([30], Stop));
        }

        forks.ForEach(fork => fork.Dispose());
        AssertClose(new PlainForward(_weights).Logits([1, 2, 3, 4, 5, 6])[^1], start.Append([6], Stop));
    }

    [Fact]
    public void A_cancelled_step_gives_its_places_back()
    {
        using var sequence = _model.Begin();
        sequence.Append([1, 2, 3], Stop);
        var memory = sequence.Memory;
        Assert.Throws<InvalidOperationException>(() => sequence.Append([9, 9], (_, _) => throw new InvalidOperationException(), Stop));
        Assert.Equal(3, sequence.Length);
        AssertClose(new PlainForward(_weights).Logits([1, 2, 3, 4])[^1], sequence.Append([4], Stop));
        Assert.Same(memory, sequence.Memory);
    }

    [Theory]
    [InlineData(AttentionKind.Standard)]
    [InlineData(AttentionKind.GroupQuery)]
    public void A_prompt_in_pieces_scores_as_at_once(AttentionKind attention)
    {
        ModelFolder.Write(_weights, new WritingOptions { Attention = attention }, _folder.Path, [0]);
        using var model = Open();
        model.TokensOfStep = 7;
        var tokens = TinyModels.Tokens(new Random(3), 40);
        var expected = new PlainForward(_weights).Logits(tokens);
        using var sequence = model.Begin();
        var seen = 0;
        sequence.Append(tokens, (int index, ReadOnlySpan<float> scores) =>
        {
            Assert.Equal(seen++, index);
            AssertClose(expected[index], scores);
        }, Stop);
        Assert.Equal(40, seen);
        using var other = model.Begin();
        AssertClose(expected[^1], other.Append(tokens, Stop));
    }

    [Fact]
    public void Memory_that_cannot_be_had_is_said_in_numbers()
    {
        var refused = Assert.Throws<LocalModelException>(() => CacheMemory.Of(_model, int.MaxValue, int.MaxValue / 8));
        Assert.Contains("not enough memory", refused.Message, StringComparison.Ordinal);
        Assert.Contains("MiB", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_weights_and_tokens_take_is_stated()
    {
        Assert.InRange(_model.WeightBytes, 4 * _weights.Parameters, 8 * _weights.Parameters);
        Assert.Equal(2 * 2 * 2 * 16 * 4, _model.CacheBytesPerToken); // layers, keys and values, heads, width, bytes
    }

    private DecoderModel Open() => DecoderModel.Open(_folder.Path, new DecoderModelOptions { Threads = 1 });

    private static void AssertClose(double[] expected, ReadOnlySpan<float> scores)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.InRange(scores[i], expected[i] - 1e-4, expected[i] + 1e-4);
        }
    }
}
