namespace ToolReasoner.Onnx.Writing;

/// <summary>The switches by which the published families differ, put over the sizes of a shape.</summary>
public static class DecoderFamilies
{
    /// <summary>Every family, by the name that <c>genai_config.json</c> has for it.</summary>
    public static IReadOnlyDictionary<string, Func<DecoderShape, DecoderShape>> All { get; } =
        new Dictionary<string, Func<DecoderShape, DecoderShape>>
    {
        ["llama"] = sizes => sizes with { Family = "llama", NormEpsilon = 1e-5f, RotaryBase = 500_000 },
        ["smollm"] = sizes => sizes with { Family = "llama", NormEpsilon = 1e-5f, TiedEmbeddings = true },
        ["qwen2"] = sizes => sizes with { Family = "qwen2", QueryKeyValueBias = true, RotaryBase = 1_000_000, TiedEmbeddings = true },
        ["qwen3"] = sizes => sizes with { Family = "qwen3", QueryKeyNorm = true, RotaryBase = 1_000_000, TiedEmbeddings = true },
        ["phi3"] = sizes => sizes with { Family = "phi3", Packed = true, NormEpsilon = 1e-5f },
        ["phi4mini"] = sizes =>
            sizes with { Family = "phi3", Packed = true, NormEpsilon = 1e-5f, RotaryFraction = 0.75f, TiedEmbeddings = true },
        ["mistral"] = sizes => sizes with { Family = "mistral", NormEpsilon = 1e-5f, Window = sizes.Window ?? 4096 },
        ["gemma"] = Gemma,
        ["gemma2"] = sizes => Gemma(sizes) with
        {
            Family = "gemma2", SandwichNorms = true, ScoreCap = 50, LogitCap = 30, Window = sizes.Window ?? 4096, FullEvery = 2,
        },
        ["gemma3"] = sizes => Gemma(sizes) with
        {
            Family = "gemma3_text", SandwichNorms = true, QueryKeyNorm = true, Window = sizes.Window ?? 512, FullEvery = 6,
            RotaryBase = 1_000_000, WindowRotaryBase = 10_000,
        },
    };

    private static DecoderShape Gemma(DecoderShape sizes) => sizes with
    {
        Family = "gemma", NormAddsOne = true, Gate = GateKind.GeluTanh, TiedEmbeddings = true,
            EmbeddingScale = (float)Math.Sqrt(sizes.HiddenSize),
    };
}
