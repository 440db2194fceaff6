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

        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            stream = Layer(stream, layer, attention);
        }

        Logits(Norm(stream, "model.norm.weight"), table);
    }

    private string Layer(string stream, int layer, IAttention attention)
    {
        var at = $"model.layers.{layer}.";
        var attended = Attend(Norm(stream, at + "input_layernorm.weight"), layer, at + "self_attn.", attention);
        if (_shape.SandwichNorms)
        {
            attended = Norm(attended, at + "post_attention_layernorm.weight");
        }

        stream = _graph.Node("Add", [stream, attended]);
        var before = _shape.SandwichNorms ? "pre_feedforward_layernorm.weight" : "post_attention_layernorm.weight";
        var fed = FeedForward(Norm(stream, at + before), at + "mlp.");
        if (_shape.SandwichNorms)
        {
            fed = Norm(fed, at + "post_feedforward_layernorm.weight");
        }

        return _graph.Node("Add", [stream, fed]);
    }

    private string Attend(string stream, int layer, string at, IAttention attention)
    {
        var (query, keyValue) = (_shape.Heads * _shape.HeadSize, _shape.KeyValueHeads * _shape.HeadSize);
        string[] projected = _shape.Packed
            ? _parts.Split(Product(stream, at + "qkv_proj"), [query, keyValue, keyValue])
            : [Product(stream, at + "q_proj"), Product(stream, at + "k_proj"), Product(stream, at + "v_proj")];
        if (_shape.QueryKeyNorm)
        {
            projected[0] = HeadNorm(projected[0], _shape.Heads, at + "q_norm.weight");
            projected[1] = HeadNorm(projected[1], _shape.KeyValueHeads, at + "k_norm.weight");
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
        string[] both = _shape.Packed
            ? _parts.Split(Product(stream, at + "gate_up_proj"), [_shape.IntermediateSize, _shape.IntermediateSize])
            : [Product(stream, at + "gate_proj"), Product(stream, at + "up_proj")];
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

    private string Product(string stream, string name)
    {
        var weight = _weights[name + ".weight"];
        var product = _options.Bits > 0 ? _parts.Quantized(stream, name + ".weight", weight)
            : _parts.Product(stream, name + ".weight", weight);
        return _weights.Find(name + ".bias") is { } bias
            ? _graph.Node("Add", [product, _graph.Floats(name + ".bias", bias.Values, bias.Shape, _options.Element)])
            : product;
    }

    private string HeadNorm(string values, int heads, string name)
    {
        var apart = _graph.Node("Reshape", [values, _graph.Integers([0, 0, heads, _shape.HeadSize])]);
        return _graph.Node("Reshape", [Norm(apart, name), _graph.Integers([0, 0, heads * _shape.HeadSize])]);
    }

    private string Norm(string stream, string name)
    {
        var weight = _weights[name];
        float[] values = _shape.NormAddsOne ? [.. weight.Values.Select(value => value + 1)] : weight.Values;
        return _parts.RootMeanSquareNorm(stream, _graph.Floats(name, values, weight.Shape, ElementKind.Float32), _shape.NormEpsilon);
    }
}
