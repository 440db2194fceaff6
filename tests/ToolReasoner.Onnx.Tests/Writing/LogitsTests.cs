using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests.Writing;

/// <summary>What a written graph computes is what the plain forward pass computes.</summary>
public sealed class LogitsTests
{
    private const int Prompts = 20; // for each family and kind of attention: 10 · 2 · 20 = 400 prompts

    public static TheoryData<string, AttentionKind> Families()
    {
        var data = new TheoryData<string, AttentionKind>();
        foreach (var family in DecoderFamilies.All.Keys)
        {
            data.Add(family, AttentionKind.Standard);
            data.Add(family, AttentionKind.GroupQuery);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Logits_are_those_of_the_plain_forward_pass_with_and_without_a_cache(string family, AttentionKind attention)
    {
        var weights = TinyModels.Weights(family);
        var worst = Worst(weights, new WritingOptions { Attention = attention }, new PlainForward(weights), Prompts);
        Assert.InRange(worst, 0, 1e-4);
    }

    [Theory]
    [InlineData("llama")]
    [InlineData("mistral")]
    public void A_graph_may_count_its_positions_itself(string family)
    {
        var weights = TinyModels.Weights(family);
        Assert.InRange(Worst(weights, new WritingOptions { PositionIds = false }, new PlainForward(weights), 10), 0, 1e-4);
    }

    [Theory]
    [InlineData(WeightPrecision.Int4, 4)]
    [InlineData(WeightPrecision.Int8, 8)]
    public void Few_bits_compute_what_the_rounded_matrices_compute(WeightPrecision precision, int bits)
    {
        foreach (var family in new[] { "llama", "qwen2", "phi3" })
        {
            var weights = TinyModels.Weights(family);
            var rounded = new PlainForward(weights, (_, weight) => BlockQuantization
                .Of(weight.Values, weight.Shape[0], weight.Shape[1], bits, 32).ToValues(weight.Shape[0], weight.Shape[1]));
            Assert.InRange(Worst(weights, new WritingOptions { Precision = precision, BlockSize = 32, RoundActivations = false }, rounded, 5), 0, 1e-4);
        }
    }

    [Theory]
    [InlineData(32)]
    [InlineData(64)] // more than the width: a part of a block is left over
    public void Embeddings_in_8_bits_are_the_rows_of_the_rounded_output_matrix(int blockSize)
    {
        var weights = TinyModels.Weights("qwen2");
        Assert.True(weights.Shape.TiedEmbeddings);
        var rounded = new PlainForward(new DecoderWeights(weights.Shape, DecoderWeights.Expected(weights.Shape).ToDictionary(
            entry => entry.Name, entry => entry.Shape is [var rows, var columns]
                ? new Weight(entry.Shape, BlockQuantization.Of(weights[entry.Name].Values, rows, columns, 8, blockSize).ToValues(rows, columns))
                : weights[entry.Name])));
        var options = new WritingOptions { Precision = WeightPrecision.Int8, RoundEmbeddings = true, BlockSize = blockSize, RoundActivations = false };
        Assert.InRange(Worst(weights, options, rounded, 5), 0, 1e-4);
    }

    [Theory]
    [InlineData(AttentionKind.Standard)]
    [InlineData(AttentionKind.GroupQuery)]
    public void Halves_compute_nearly_the_same(AttentionKind attention)
    {
        var weights = TinyModels.Weights("llama");
        var worst =
            Worst(weights, new WritingOptions { Precision = WeightPrecision.Float16, Attention = attention }, new PlainForward(weights), 5);
        Assert.InRange(worst, 1e-5, 3e-2); // not exact: then it would not be in halves
    }

    private static double Worst(DecoderWeights weights, WritingOptions options, PlainForward plain, int prompts)
    {
        using var folder = new TemporaryFolder();
        ModelFolder.Write(weights, options, folder.Path, [0]);
        using var model = DecoderModel.Open(folder.Path, new DecoderModelOptions { Threads = 1 });
        var random = new Random(7);
        var worst = 0.0;
        for (var prompt = 0; prompt < prompts; prompt++)
        {
            var tokens = TinyModels.Tokens(random, random.Next(1, 24));
            var expected = plain.Logits(tokens);
            void Compare(int index, ReadOnlySpan<float> scores)
            {
                for (var i = 0; i < scores.Length; i++)
                {
                    worst = Math.Max(worst, Math.Abs(scores[i] - expected[index][i]));
                }
            }

            using var whole = model.Begin();
            whole.Append(tokens, Compare, TestContext.Current.CancellationToken);
            using var steps = model.Begin();
            for (var start = 0; start < tokens.Length;)
            {
                var count = Math.Min(random.Next(1, 5), tokens.Length - start);
                var from = start;
                steps.Append(tokens.AsSpan(start, count), (int index, ReadOnlySpan<float> scores) => Compare(from + index, scores),
                    TestContext.Current.CancellationToken);
                start += count;
            }
        }

        return worst;
    }
}
