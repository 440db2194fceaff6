using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Trainer.Modeling;

/// <summary>
/// From one number, the depth, to a whole architecture: layers = depth; one head of 48 for each layer up to nine, so that width and depth
/// grow together; from ten on only the depth grows, which keeps depth 10 in 8 bits below 25 MB.
/// </summary>
internal static class DecoderSize
{
    private const int HeadSize = 48; // a multiple of 16, as GroupQueryAttention wants it
    private const int MostHeads = 9;

    /// <summary>The architecture.</summary>
    /// <param name="depth">1 to 32.</param>
    /// <param name="vocabularySize">Tokens.</param>
    /// <param name="contextLength">Tokens in the longest row.</param>
    public static DecoderShape Of(int depth, int vocabularySize, int contextLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, 32);
        var heads = Math.Min(depth, MostHeads);
        var width = heads * HeadSize;
        return new DecoderShape
        {
            Family = "llama",
            VocabularySize = vocabularySize,
            ContextLength = contextLength,
            Layers = depth,
            HiddenSize = width,
            Heads = heads,
            KeyValueHeads = heads % 3 == 0 ? heads / 3 : heads % 2 == 0 ? heads / 2 : 1,
            HeadSize = HeadSize,
            IntermediateSize = Math.Max(64, (int)Math.Round(width * 8.0 / 3 / 64) * 64),
            NormEpsilon = 1e-5f,
            RotaryBase = 10_000,
            TiedEmbeddings = true,
        };
    }

    /// <summary>Numbers in all weights together.</summary>
    public static long Parameters(DecoderShape shape) =>
        DecoderWeights.Expected(shape).Sum(entry => entry.Shape.Aggregate(1L, (product, size) => product * size));

    /// <summary>One line that says it all.</summary>
    public static string Describe(DecoderShape shape) => FormattableString.Invariant(
        $"depth {shape.Layers}: {Parameters(shape) / 1e6:F1} M parameters, width {shape.HiddenSize}, {shape.Heads} heads of {shape.HeadSize} on {shape.KeyValueHeads} of keys, feed-forward {shape.IntermediateSize}, vocabulary {shape.VocabularySize}, context {shape.ContextLength}");
}
