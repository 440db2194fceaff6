using Spectre.Console;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Bench;

/// <summary>
/// What few bits lose: how far the scores are from those of the same weights in 32 bits. Weights by chance have no outliers, and scores that
/// hardly differ from one another: a trained model loses another amount, but the order of the rows is the same.
/// </summary>
internal static class OnnxLossBench
{
    private static readonly WritingOptions s_whole = new() { Attention = AttentionKind.GroupQuery };

    public static async Task RunAsync(int tokens)
    {
        var weights = DecoderWeights.Random(OnnxModels.Small, 1);
        var table = new Table { Title = new("10 M in few bits, tokens a second") }.AddColumns(
            "bits", "a scale for", "activations", "MB a step", "error of the scores, %", "likeliest token the same, %", "alone", "16");
        var expected = Scores(weights, s_whole);
        foreach (var (precision, block, rounds) in new[]
        {
            (WeightPrecision.Int8, 128, true), (WeightPrecision.Int8, 32, true), (WeightPrecision.Int8, 128, false),
            (WeightPrecision.Int4, 128, true), (WeightPrecision.Int4, 32, true), (WeightPrecision.Int4, 32, false),
        })
        {
            var options = s_whole with { Precision = precision, BlockSize = block, RoundActivations = rounds };
            var scores = Scores(weights, options);
            using var folder = new BenchFolder(weights, options);
            using var model = folder.Open(Environment.ProcessorCount);
            await OnnxBench.TogetherAsync(model, 1, 4);
            var (alone, sixteen) = (await OnnxBench.TogetherAsync(model, 1, tokens), await OnnxBench.TogetherAsync(model, 16, tokens));
            table.AddRow($"{precision}", $"{block}", rounds ? "8 bits" : "32 bits", $"{OnnxModels.BytesOfStep(weights.Shape, options) / 1e6:0.0}",
                $"{100 * Error(expected, scores):0.0}", $"{100 * Same(expected, scores):0}", $"{alone:0}", $"{sixteen:0}");
        }

        AnsiConsole.Write(table);
    }

    private static float[][] Scores(DecoderWeights weights, WritingOptions options)
    {
        using var folder = new BenchFolder(weights, options);
        using var model = folder.Open(Environment.ProcessorCount);
        using var sequence = model.Decoder.Begin();
        var all = new List<float[]>();
        sequence.Append(OnnxBench.Random(model.Decoder, 128, 9), (_, scores) => all.Add(scores.ToArray()));
        return [.. all];
    }

    private static double Error(float[][] expected, float[][] scores)
    {
        var (difference, whole) = (0.0, 0.0);
        for (var i = 0; i < expected.Length; i++)
        {
            for (var j = 0; j < expected[i].Length; j++)
            {
                difference += Math.Pow(scores[i][j] - expected[i][j], 2);
                whole += Math.Pow(expected[i][j], 2);
            }
        }

        return Math.Sqrt(difference / whole);
    }

    private static double Same(float[][] expected, float[][] scores) =>
        expected.Zip(scores).Average(pair => Array.IndexOf(pair.First, pair.First.Max()) == Array.IndexOf(pair.Second, pair.Second.Max()) ? 1.0 : 0);
}
