using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests.Writing;

/// <summary>Positions are stretched as the published ways say, in the graph and in the plain forward pass.</summary>
public sealed class RotaryScalingTests
{
    private static readonly Dictionary<string, RotaryScaling> s_ways = new()
    {
        ["linear"] = new RotaryScaling.Linear(4),
        ["dynamic"] = new RotaryScaling.Dynamic(2, 16),
        ["llama3"] = new RotaryScaling.Llama3(8, 1, 4, 32),
        ["yarn"] = new RotaryScaling.Yarn(4, 16, 8, 1),
        ["yarn-given"] = new RotaryScaling.Yarn(4, 16, 8, 1, Attention: 1.3, Truncate: false),
        ["long"] = new RotaryScaling.Long([1, 1, 1, 1, 1, 1, 1, 1], [1, 1.5, 2, 3, 5, 8, 13, 21], 16, 64),
        ["short"] = new RotaryScaling.Long([1, 1.25, 1.5, 2, 2.5, 3, 4, 5], [9, 9, 9, 9, 9, 9, 9, 9], 64, 128),
        ["long-given"] = new RotaryScaling.Long([1, 1, 1, 1, 1, 1, 1, 1], [1, 1.5, 2, 3, 5, 8, 13, 21], 16, 64, Attention: 0.8),
    };

    public static TheoryData<string, AttentionKind> Ways()
    {
        var data = new TheoryData<string, AttentionKind>();
        foreach (var way in s_ways.Keys)
        {
            data.Add(way, AttentionKind.Standard);
            data.Add(way, AttentionKind.GroupQuery);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Logits_are_those_of_the_plain_forward_pass(string way, AttentionKind attention)
    {
        var shape = TinyModels.Of("llama") with { RotaryScaling = s_ways[way], RotaryBase = 1000 };
        var weights = DecoderWeights.Random(shape, 3);
        using var folder = new TemporaryFolder();
        ModelFolder.Write(weights, new WritingOptions { Attention = attention }, folder.Path, [0]);
        using var model = DecoderModel.Open(folder.Path, new DecoderModelOptions { Threads = 1 });
        var random = new Random(17);
        var (worst, unlike) = (0.0, 0.0);
        for (var prompt = 0; prompt < 6; prompt++)
        {
            var tokens = TinyModels.Tokens(random, 10 + (10 * prompt));
            var expected = new PlainForward(weights).Logits(tokens);
            var without = new PlainForward(new DecoderWeights(shape with { RotaryScaling = null }, Named(weights))).Logits(tokens);
            using var sequence = model.Begin();
            sequence.Append(tokens, (int index, ReadOnlySpan<float> scores) =>
            {
                for (var i = 0; i < scores.Length; i++)
                {
                    worst = Math.Max(worst, Math.Abs(scores[i] - expected[index][i]));
                    unlike = Math.Max(unlike, Math.Abs(without[index][i] - expected[index][i]));
                }
            }, TestContext.Current.CancellationToken);
        }

        Assert.InRange(worst, 0, 1e-4);
        Assert.True(unlike > 0.05, $"the stretching changes nothing: {unlike}");
    }

    [Fact]
    public void Layers_with_a_window_and_a_base_of_their_own_are_not_stretched()
    {
        var shape = TinyModels.Of("gemma3") with { RotaryScaling = new RotaryScaling.Linear(8), FullEvery = 2 };
        var weights = DecoderWeights.Random(shape, 3);
        using var folder = new TemporaryFolder();
        ModelFolder.Write(weights, new WritingOptions(), folder.Path, [0]);
        using var model = DecoderModel.Open(folder.Path, new DecoderModelOptions { Threads = 1 });
        var tokens = TinyModels.Tokens(new Random(1), 30);
        var expected = new PlainForward(weights).Logits(tokens)[^1];
        using var sequence = model.Begin();
        var scores = sequence.Append(tokens, TestContext.Current.CancellationToken).ToArray();
        Assert.InRange(scores.Zip(expected, (a, b) => Math.Abs(a - b)).Max(), 0, 1e-4);
    }

    [Fact]
    public void A_list_of_divisors_of_another_length_is_refused()
    {
        var shape = TinyModels.Of("llama") with { RotaryScaling = new RotaryScaling.Long([1, 2], [1, 2], 16, 64) };
        using var folder = new TemporaryFolder();
        var refused = Assert.Throws<ArgumentException>(() =>
            ModelFolder.Write(DecoderWeights.Random(shape, 1), new WritingOptions(), folder.Path, [0]));
        Assert.Contains("8 divisors are needed, not 2", refused.Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, Weight> Named(DecoderWeights weights) =>
        DecoderWeights.Expected(weights.Shape).ToDictionary(entry => entry.Name, entry => weights[entry.Name]);
}
