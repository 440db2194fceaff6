namespace ToolReasoner.Onnx.Writing;

/// <summary>Attention as ONNX Runtime's own operator, which counts positions, turns, masks and appends to the cache itself.</summary>
internal sealed class GroupQueryAttention : IAttention
{
    private readonly OnnxGraph _graph;
    private readonly DecoderShape _shape;
    private readonly string _lengths;
    private readonly string _total;
    private readonly RotaryTables _tables;

    public GroupQueryAttention(OnnxGraph graph, DecoderShape shape, WritingOptions options, string mask)
    {
        (_graph, _shape) = (graph, shape);
        _tables = new RotaryTables(graph, shape, options.Element);
        if (shape.RotarySize % 16 != 0)
        {
            throw new ArgumentException(
                $"GroupQueryAttention turns a multiple of 16 components of a head, not {shape.RotarySize}: write standard attention.",
                nameof(shape));
        }

        var tokens = graph.Node("ReduceSum", [mask, graph.Integers([1])], ("keepdims", 0));
        _lengths = Small(graph.Node("Sub", [tokens, graph.Integers([1])])); // the operator wants one less than there are
        _total = Small(graph.Node("Gather", [graph.Node("Shape", [mask]), graph.Integers([1], scalar: true)]));
    }

    public string Attend(string query, string key, string value, LayerCache cache, int layer)
    {
        var window = _shape.WindowOf(layer);
        var tables = _tables.Of(layer);
        var output = $"layer_{layer}/attended";
        _graph.Node(
            "GroupQueryAttention", "com.microsoft",
            [query, key, value, cache.PastKey, cache.PastValue, _lengths, _total, tables.Cosines, tables.Sines],
            [output, cache.PresentKey, cache.PresentValue],
            ("num_heads", _shape.Heads), ("kv_num_heads", _shape.KeyValueHeads), ("scale", _shape.ScoreFactor), ("do_rotary", 1),
            ("local_window_size", window ?? -1), ("softcap", _shape.ScoreCap ?? 0f));
        return output;
    }

    private string Small(string value) => _graph.Node("Cast", [value], ("to", (int)ElementKind.Int32));
}
