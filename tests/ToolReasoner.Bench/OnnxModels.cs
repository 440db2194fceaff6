using System.Text.Json;
using ToolReasoner.Onnx.Tokenizing;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Bench;

/// <summary>Folders of models with random weights: how fast a model is does not depend on what it says.</summary>
internal static class OnnxModels
{
    /// <summary>About 1 M parameters; here it is the number of operators that counts.</summary>
    public static DecoderShape Tiny { get; } = Shape(vocabulary: 1024, hidden: 128, layers: 4, heads: 4, keyValueHeads: 2, width: 32, between: 384);

    /// <summary>About 10 M parameters; what a model for one task is like.</summary>
    public static DecoderShape Small { get; } = Shape(vocabulary: 4096, hidden: 384, layers: 6, heads: 6, keyValueHeads: 2, width: 64, between: 1024);

    /// <summary>About 100 M parameters.</summary>
    public static DecoderShape Large { get; } = Shape(vocabulary: 32_768, hidden: 768, layers: 12, heads: 12, keyValueHeads: 4, width: 64, between: 2048);

    /// <summary>Bytes of weights that a step reads: all but the embeddings, of which it reads a row for each token.</summary>
    public static long BytesOfStep(DecoderShape shape, WritingOptions options) => (long)(Multiplied(shape) * (options.Precision switch
    {
        WeightPrecision.Int4 => (4 / 8.0) + (4.0 / (options.BlockSize ?? 32)), // a block has a scale
        WeightPrecision.Int8 => 1 + (4.0 / (options.BlockSize ?? 128)),
        WeightPrecision.Float16 => 2,
        _ => 4,
    }));

    /// <summary>Weights that each token is multiplied with.</summary>
    public static long Multiplied(DecoderShape shape) => DecoderWeights.Expected(shape)
        .Where(entry => entry.Shape.Length == 2 && (shape.TiedEmbeddings || !entry.Name.Contains("embed", StringComparison.Ordinal)))
        .Sum(entry => (long)entry.Shape[0] * entry.Shape[1]);

    public static void Write(DecoderWeights weights, WritingOptions options, string folder)
    {
        ModelFolder.Write(weights, options, folder, []);
        var vocabulary = Enumerable.Range(0, 256).ToDictionary(i => Entry((byte)i), i => i);
        File.WriteAllText(Path.Combine(folder, "tokenizer.json"), JsonSerializer.Serialize(new
        {
            model = new { type = "BPE", vocab = vocabulary, merges = Array.Empty<string>() },
            pre_tokenizer = new { type = "ByteLevel", add_prefix_space = false, use_regex = true },
        }));
    }

    private static string Entry(byte value) =>
        Enumerable.Range(0, 512).Select(c => ((char)c).ToString()).First(c => ByteAlphabet.ToBytes(c) is [var b] && b == value);

    private static DecoderShape Shape(int vocabulary, int hidden, int layers, int heads, int keyValueHeads, int width, int between) =>
        DecoderFamilies.All["smollm"](new DecoderShape
        {
            VocabularySize = vocabulary, HiddenSize = hidden, Layers = layers, Heads = heads, KeyValueHeads = keyValueHeads, HeadSize = width,
            IntermediateSize = between, ContextLength = 1024,
        });
}
