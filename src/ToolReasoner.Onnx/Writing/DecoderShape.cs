namespace ToolReasoner.Onnx.Writing;

/// <summary>What bends the gate of a feed-forward layer.</summary>
public enum GateKind
{
    /// <summary>x · sigmoid(x).</summary>
    Silu,

    /// <summary>The Gaussian unit by its tanh approximation.</summary>
    GeluTanh,
}

/// <summary>The architecture of a decoder-only transformer. Families differ by these numbers and switches alone.</summary>
public sealed record DecoderShape
{
    /// <value>What <c>genai_config.json</c> calls the type.</value>
    public string Family { get; init; } = "llama";

    /// <value>Tokens known.</value>
    public required int VocabularySize { get; init; }

    /// <value>Width of the stream.</value>
    public required int HiddenSize { get; init; }

    /// <value>Layers.</value>
    public required int Layers { get; init; }

    /// <value>Attention heads.</value>
    public required int Heads { get; init; }

    /// <value>Heads of keys and values; divides <see cref="Heads"/>.</value>
    public required int KeyValueHeads { get; init; }

    /// <value>Width of a head, even.</value>
    public required int HeadSize { get; init; }

    /// <value>Width of the feed-forward layer.</value>
    public required int IntermediateSize { get; init; }

    /// <value>Tokens in the longest dialogue.</value>
    public required int ContextLength { get; init; }

    /// <value>Added under the root of a norm. Default 1e-6.</value>
    public float NormEpsilon { get; init; } = 1e-6f;

    /// <value>Base of the rotary frequencies. Default 10,000.</value>
    public float RotaryBase { get; init; } = 10_000;

    /// <value>Base in the layers that look back over a window only; null for the same.</value>
    public float? WindowRotaryBase { get; init; }

    /// <value>How positions are stretched over a longer context; null for not at all.</value>
    public RotaryScaling? RotaryScaling { get; init; }

    /// <value>The part of a head that is turned, 0 to 1. Default 1.</value>
    public float RotaryFraction { get; init; } = 1;

    /// <value>What bends the gate. Default SiLU.</value>
    public GateKind Gate { get; init; }

    /// <value>Queries, keys and values have a bias (Qwen2).</value>
    public bool QueryKeyValueBias { get; init; }

    /// <value>Each head's query and key is normed (Qwen3, Gemma 3).</value>
    public bool QueryKeyNorm { get; init; }

    /// <value>One matrix makes queries, keys and values, and one makes gate and up (Phi-3).</value>
    public bool Packed { get; init; }

    /// <value>Tokens that a layer looks back over, itself included; null for all (Mistral).</value>
    public int? Window { get; init; }

    /// <value>Every n-th layer looks back over everything in spite of <see cref="Window"/>; 0 for none (Gemma 2: 2, Gemma 3: 6).</value>
    public int FullEvery { get; init; }

    /// <value>A norm's weight counts from one (Gemma).</value>
    public bool NormAddsOne { get; init; }

    /// <value>Norms after attention and around the feed-forward layer, before the sums (Gemma 2 and 3).</value>
    public bool SandwichNorms { get; init; }

    /// <value>What embeddings are multiplied with. Default 1 (Gemma: the root of the width).</value>
    public float EmbeddingScale { get; init; } = 1;

    /// <value>What scores are multiplied with; null for one over the root of the head's width.</value>
    public float? ScoreScale { get; init; }

    /// <value>Scores s become cap · tanh(s / cap); null for none (Gemma 2).</value>
    public float? ScoreCap { get; init; }

    /// <value>The same for logits; null for none (Gemma 2).</value>
    public float? LogitCap { get; init; }

    /// <value>The embedding is the output matrix too.</value>
    public bool TiedEmbeddings { get; init; }

    /// <summary>Tokens that layer <paramref name="layer"/> looks back over; null for all.</summary>
    public int? WindowOf(int layer) => FullEvery > 0 && (layer + 1) % FullEvery == 0 ? null : Window;

    /// <summary>Components of a head that are turned, even.</summary>
    public int RotarySize => (int)(HeadSize * RotaryFraction) / 2 * 2;

    /// <summary>The factor on scores.</summary>
    public float ScoreFactor => ScoreScale ?? (float)(1 / Math.Sqrt(HeadSize));

    /// <summary>Refuses numbers that fit no transformer.</summary>
    public void Check()
    {
        foreach (var (name, value) in new[]
        {
            (nameof(VocabularySize), VocabularySize), (nameof(HiddenSize), HiddenSize), (nameof(Layers), Layers), (nameof(Heads), Heads),
            (nameof(KeyValueHeads), KeyValueHeads), (nameof(HeadSize), HeadSize), (nameof(IntermediateSize), IntermediateSize),
                (nameof(ContextLength), ContextLength),
        })
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        }

        if (Heads % KeyValueHeads != 0)
        {
            throw new ArgumentException($"{Heads} heads cannot share {KeyValueHeads} heads of keys and values evenly.");
        }

        if (HeadSize % 2 != 0 || RotaryFraction is < 0 or > 1)
        {
            throw new ArgumentException(
                $"A head of {HeadSize} of which {RotaryFraction} is turned: the width must be even and the part 0 to 1.");
        }
    }
}
