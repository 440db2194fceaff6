namespace ToolReasoner.Onnx.Writing;

/// <summary>
/// Writes a transformer as a graph with the inputs and outputs of ONNX Runtime GenAI's model builder: <c>input_ids</c>,
/// <c>attention_mask</c>, perhaps <c>position_ids</c>, and <c>past_key_values.N.key/value</c> in; <c>logits</c> and
/// <c>present.N.key/value</c> out.
/// </summary>
public sealed class DecoderGraph
{
    private readonly DecoderWeights _weights;
    private readonly DecoderShape _shape;
    private readonly WritingOptions _options;
    private readonly OnnxGraph _graph;
    private readonly GraphParts _parts;

    private DecoderGraph(DecoderWeights weights, WritingOptions options, OnnxGraph graph)
    {
        (_weights, _shape, _options, _graph) = (weights, weights.Shape, options, graph);
        _parts = new GraphParts(graph, options);
    }

    /// <summary>Writes the model's file and, beside it, that of its external data.</summary>
    public static void Write(DecoderWeights weights, WritingOptions options, string path)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(options);
        using var graph = new OnnxGraph(path);
        new DecoderGraph(weights, options, graph).Build();
        graph.Save();
    }

    private void Build()
    {
        var ids = _graph.Input("input_ids", ElementKind.Int64, "batch_size", "sequence_length");
        var mask = _graph.Input("attention_mask", ElementKind.Int64, "batch_size", "total_sequence_length");
        IAttention attention = _options.Attention == AttentionKind.GroupQuery
            ? new GroupQueryAttention(_graph, _shape, _options, mask)
            : new StandardAttention(_graph, _shape, _options, ids, mask);

        const string embedding = "model.embed_tokens.weight";
        var isRounded = _options is { RoundEmbeddings: true, Bits: 8 } && _shape.TiedEmbeddings;
        var table = isRounded ? ""
            : _graph.Floats(embedding, _weights[embedding].Values, _weights[embedding].Shape, _options.Element);
        var stream = isRounded ? _parts.QuantizedRows(ids, "lm_head.weight", _weights[embedding]) : _graph.Node("Gather", [table, ids]);
        if (_shape.EmbeddingScale != 1)
        {
            stream = _graph.Node("Mul", [stream, _graph.Scalar(_shape.EmbeddingScale, _options.Element)]);
        }

        var residual = new Residual(stream, null);
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            residual = Layer(residual, layer, attention);
        }

        Logits(Norm(residual, "model.norm.weight", out _), table);
    }

    private Residual Layer(Residual residual, int layer, IAttention attention)
    {
        var at = $"model.layers.{layer}.";
        var attended = Attend(Norm(residual, at + "input_layernorm.weight", out var stream), layer, at + "self_attn.", attention);
        if (_shape.SandwichNorms)
        {
            attended = Norm(attended, at + "post_attention_layernorm.weight");
        }

        var before = _shape.SandwichNorms ? "pre_feedforward_layernorm.weight" : "post_attention_layernorm.weight";
        var fed = FeedForward(Norm(new Residual(stream, attended), at + before, out stream), at + "mlp.");
        if (_shape.SandwichNorms)
        {
            fed = Norm(fed, at + "post_feedforward_layernorm.weight");
        }

        return new Residual(stream, fed);
    }

    private string Attend(string stream, int layer, string at, IAttention attention)
    {
        var (query, keyValue) = (_shape.Heads * _shape.HeadSize, _shape.KeyValueHeads * _shape.HeadSize);
        var together = Product(stream, at + "qkv_proj", [at + "q_proj", at + "k_proj", at + "v_proj"]);
        string[] projected;
        if (_shape.QueryKeyNorm)
        {
            projected = _parts.Split(together, [query, keyValue, keyValue]);
            projected[0] = HeadNorm(projected[0], _shape.Heads, at + "q_norm.weight");
            projected[1] = HeadNorm(projected[1], _shape.KeyValueHeads, at + "k_norm.weight");
        }
        else
        {
            projected = _options.Attention == AttentionKind.GroupQuery
                ? [together, "", ""] // the operator takes them as they are
                : _parts.Split(together, [query, keyValue, keyValue]);
        }

        object[] past = ["batch_size", _shape.KeyValueHeads, "past_sequence_length", _shape.HeadSize];
        object[] present = ["batch_size", _shape.KeyValueHeads, "total_sequence_length", _shape.HeadSize];
        var cache = new LayerCache(
            _graph.Input($"past_key_values.{layer}.key", _options.Element, past),
                _graph.Input($"past_key_values.{layer}.value", _options.Element, past),
            $"present.{layer}.key", $"present.{layer}.value");
        _graph.Output(cache.PresentKey, _options.Element, present);
        _graph.Output(cache.PresentValue, _options.Element, present);
        return Product(attention.Attend(projected[0], projected[1], projected[2], cache, layer), at + "o_proj");
    }

    private string FeedForward(string stream, string at)
    {
        var both = _parts.Split(
            Product(stream, at + "gate_up_proj", [at + "gate_proj", at + "up_proj"]), [_shape.IntermediateSize, _shape.IntermediateSize]);
        var gate = _shape.Gate == GateKind.Silu
            ? _graph.Node("Mul", [both[0], _graph.Node("Sigmoid", [both[0]])])
            : _graph.Node("Gelu", [both[0]], ("approximate", "tanh"));
        return Product(_graph.Node("Mul", [gate, both[1]]), at + "down_proj");
    }

    private void Logits(string stream, string table)
    {
        // A tied matrix is stored once and turned round by the runtime; quantized, the output has its own few bits.
        var logits = !_shape.TiedEmbeddings ? Product(stream, "lm_head")
            : _options.Bits > 0 ? _parts.Quantized(stream, "lm_head.weight", _weights["model.embed_tokens.weight"])
            : _graph.Node("MatMul", [stream, _graph.Node("Transpose", [table], ("perm", new long[] { 1, 0 }))]);
        _graph.Node("Identity", "", [_shape.LogitCap is { } cap ? _parts.Cap(logits, cap) : logits], ["logits"]);
        _graph.Output("logits", _options.Element, "batch_size", "sequence_length", _shape.VocabularySize);
    }

    private string Product(string stream, string name) =>
        Product(stream, name, _weights[name + ".weight"], _weights.Find(name + ".bias"));

    /// <summary>Matrices over the same stream as one: every product is a round of all threads, and small ones are mostly waiting.</summary>
    private string Product(string stream, string name, IReadOnlyList<string> parts) => _shape.Packed
        ? Product(stream, name)
        : Product(stream, name, Weight.Stacked([.. parts.Select(part => _weights[part + ".weight"])]),
            _weights.Find(parts[0] + ".bias") is null ? null : Weight.Stacked([.. parts.Select(part => _weights[part + ".bias"])]));

    private string Product(string stream, string name, Weight weight, Weight? bias)
    {
        var product = _options.Bits > 0 ? _parts.Quantized(stream, name + ".weight", weight)
            : _parts.Product(stream, name + ".weight", weight);
        return bias is null
            ? product
            : _graph.Node("Add", [product, _graph.Floats(name + ".bias", bias.Values, bias.Shape, _options.Element)]);
    }

    private string HeadNorm(string values, int heads, string name)
    {
        var apart = _graph.Node("Reshape", [values, _graph.Integers([0, 0, heads, _shape.HeadSize])]);
        return _graph.Node("Reshape", [Norm(apart, name), _graph.Integers([0, 0, heads * _shape.HeadSize])]);
    }

    private string Norm(string stream, string name) =>
        _parts.RootMeanSquareNorm(stream, NormWeight(name), _shape.NormEpsilon);

    /// <summary>The norm of a residual's sum, and the sum.</summary>
    private string Norm(Residual residual, string name, out string stream)
    {
        if (residual.Addend is null)
        {
            stream = residual.Stream;
            return Norm(stream, name);
        }

        if (_options is { Attention: AttentionKind.GroupQuery, Element: ElementKind.Float32 }) // which has the runtime's own operators already
        {
            stream = name + "/sum";
            _graph.Node("SkipSimplifiedLayerNormalization", "com.microsoft", [residual.Stream, residual.Addend, NormWeight(name)],
                [name + "/normed", "", "", stream], ("epsilon", _shape.NormEpsilon));
            return name + "/normed";
        }

        stream = _graph.Node("Add", [residual.Stream, residual.Addend]);
        return Norm(stream, name);
    }

    private string NormWeight(string name)
    {
        var weight = _weights[name];
        float[] values = _shape.NormAddsOne ? [.. weight.Values.Select(value => value + 1)] : weight.Values;
        return _graph.Floats(name, values, weight.Shape, ElementKind.Float32);
    }

    /// <summary>The stream, and what is yet to be added to it.</summary>
    private sealed record Residual(string Stream, string? Addend);
}
