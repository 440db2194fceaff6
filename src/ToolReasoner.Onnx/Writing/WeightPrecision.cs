namespace ToolReasoner.Onnx.Writing;

/// <summary>As what a model's matrices are stored.</summary>
public enum WeightPrecision
{
    /// <summary>32-bit floating point throughout.</summary>
    Float32,

    /// <summary>16-bit floating point throughout, the cache and the logits too.</summary>
    Float16,

    /// <summary>8 bits in blocks; activations, embeddings and the cache are 32-bit.</summary>
    Int8,

    /// <summary>4 bits in blocks; activations, embeddings and the cache are 32-bit.</summary>
    Int4,
}

/// <summary>What attention is written as.</summary>
public enum AttentionKind
{
    /// <summary>Standard operators, which every execution provider has; rows of a batch may be padded on the left.</summary>
    Standard,

    /// <summary>
    /// ONNX Runtime's <c>GroupQueryAttention</c>, as the published models have it: faster, no position ids, rows of a batch are padded on
    /// the right.
    /// </summary>
    GroupQuery,
}

/// <summary>How a model is written.</summary>
public sealed record WritingOptions
{
    /// <value>Default 32-bit floating point.</value>
    public WeightPrecision Precision { get; init; }

    /// <value>Default standard operators.</value>
    public AttentionKind Attention { get; init; }

    /// <value>Positions are an input; otherwise they are counted from the attention mask. Standard attention only. Default true.</value>
    public bool PositionIds { get; init; } = true;

    /// <value>Elements that share a scale in 4 and 8 bits; null for 32 in 4 bits and 128 in 8, where it costs little and is faster.</value>
    public int? BlockSize { get; init; }

    /// <value>
    /// In 8 bits, embeddings that are the output matrix too are stored as it is, once, which makes small models a third smaller. Default
    /// false: 32-bit floating point.
    /// </value>
    public bool RoundEmbeddings { get; init; }

    /// <value>
    /// Products of quantized matrices round activations to 8 bits too, as published models do: the kernels for that are the fast ones (the bench's
    /// table <c>onnx</c> has the loss). Default true.
    /// </value>
    public bool RoundActivations { get; init; } = true;

    internal ElementKind Element => Precision == WeightPrecision.Float16 ? ElementKind.Float16 : ElementKind.Float32;

    internal int Block => BlockSize ?? (Precision == WeightPrecision.Int8 ? 128 : 32);

    internal int Bits => Precision switch { WeightPrecision.Int8 => 8, WeightPrecision.Int4 => 4, _ => 0 };
}
