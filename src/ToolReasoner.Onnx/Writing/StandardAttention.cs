namespace ToolReasoner.Onnx.Writing;

/// <summary>
/// Attention in standard operators. Heads that share keys are put into one product's rows, so that keys are never copied.
/// </summary>
internal sealed class StandardAttention : IAttention
{
    private readonly OnnxGraph _graph;
    private readonly GraphParts _parts;
    private readonly DecoderShape _shape;
    private readonly ElementKind _element;
    private readonly string _positions;
    private readonly RotaryTables _tables;
    private readonly Dictionary<string, string> _picked = [];
    private readonly string _rows;
    private readonly string _columns;
    private readonly string _seen; // [batch, 1, 1, total]
    private readonly Dictionary<int, string> _allowed = [];

    public StandardAttention(OnnxGraph graph, DecoderShape shape, WritingOptions options, string ids, string mask)
    {
        (_graph, _shape, _element) = (graph, shape, options.Element);
        _parts = new GraphParts(graph, options);
        _tables = new RotaryTables(graph, shape, options.Element);
        var sequence = Size(ids);
        var total = Size(mask);
        _positions = options.PositionIds
            ? graph.Input("position_ids", ElementKind.Int64, "batch_size", "sequence_length")
            : Counted(mask, sequence);

        var (zero, one) = (graph.Integers([0], scalar: true), graph.Integers([1], scalar: true));
        var range = graph.Node("Range", [zero, total, one]);
        _columns = graph.Node("Reshape", [range, graph.Integers([1, 1, 1, -1])]);
        var own = graph.Node("Range", [graph.Node("Sub", [total, sequence]), total, one]);
        _rows = graph.Node("Reshape", [own, graph.Integers([1, 1, -1, 1])]);
        _seen = graph.Node("Unsqueeze", [graph.Node("Cast", [mask], ("to", (int)ElementKind.Boolean)), graph.Integers([1, 2])]);
    }

    public string Attend(string query, string key, string value, LayerCache cache, int layer)
    {
        var window = _shape.WindowOf(layer);
        var tables = _tables.Of(layer);
        var turns = (Picked(tables.Cosines), Picked(tables.Sines));
        var scaled = _graph.Node("Mul", [Turn(Heads(query, _shape.Heads), turns), _graph.Scalar(_shape.ScoreFactor, _element)]);
        _graph.Node("Concat", "", [cache.PastKey, Turn(Heads(key, _shape.KeyValueHeads), turns)], [cache.PresentKey], ("axis", 2));
        _graph.Node("Concat", "", [cache.PastValue, Heads(value, _shape.KeyValueHeads)], [cache.PresentValue], ("axis", 2));

        var grouped = _graph.Node("Reshape", [scaled, _graph.Integers([0, _shape.KeyValueHeads, -1, _shape.HeadSize])]);
        var keys = _graph.Node("Transpose", [cache.PresentKey], ("perm", new long[] { 0, 1, 3, 2 }));
        var scores = _graph.Node("Reshape", [_graph.Node("MatMul", [grouped, keys]), _graph.Integers([0, _shape.Heads, -1, 0])]);
        if (_shape.ScoreCap is { } cap)
        {
            scores = _parts.Cap(scores, cap);
        }

        var masked =
            _graph.Node("Where", [Allowed(window), scores, _graph.Scalar(_element == ElementKind.Float16 ? -60_000 : -1e30f, _element)]);
        var shares =
            _graph.Node("Reshape", [_graph.Node("Softmax", [masked], ("axis", -1)), _graph.Integers([0, _shape.KeyValueHeads, -1, 0])]);
        var mixed = _graph.Node("MatMul", [shares, cache.PresentValue]);
        var apart = _graph.Node("Reshape", [mixed, _graph.Integers([0, _shape.Heads, -1, _shape.HeadSize])]);
        var inOrder = _graph.Node("Transpose", [apart], ("perm", new long[] { 0, 2, 1, 3 }));
        return _graph.Node("Reshape", [inOrder, _graph.Integers([0, 0, _shape.Heads * _shape.HeadSize])]);
    }

    /// <summary>Truth [batch, 1, sequence, total]: not later than the row, not further back than the window, and not padding.</summary>
    private string Allowed(int? window)
    {
        if (!_allowed.TryGetValue(window ?? 0, out var allowed))
        {
            allowed = _graph.Node("And", [_graph.Node("LessOrEqual", [_columns, _rows]), _seen]);
            if (window is { } size)
            {
                var first = _graph.Node("Sub", [_rows, _graph.Integers([size], scalar: true)]);
                allowed = _graph.Node("And", [allowed, _graph.Node("Greater", [_columns, first])]);
            }

            _allowed[window ?? 0] = allowed;
        }

        return allowed;
    }

    private string Heads(string value, int heads) => _graph.Node(
        "Transpose", [_graph.Node("Reshape", [value, _graph.Integers([0, 0, heads, _shape.HeadSize])])],
            ("perm", new long[] { 0, 2, 1, 3 }));

    private string Turn(string heads, (string Cosines, string Sines) turns)
    {
        var half = _shape.RotarySize / 2;
        if (half == 0)
        {
            return heads;
        }

        var rest = _shape.HeadSize - (2 * half);
        var parts = _parts.Split(heads, rest > 0 ? [half, half, rest] : [half, half]);
        var first = _graph.Node("Sub", [Times(parts[0], turns.Cosines), Times(parts[1], turns.Sines)]);
        var second = _graph.Node("Add", [Times(parts[1], turns.Cosines), Times(parts[0], turns.Sines)]);
        return _graph.Node("Concat", [first, second, .. parts[2..]], ("axis", -1));
    }

    private string Times(string left, string right) => _graph.Node("Mul", [left, right]);

    /// <summary>A table's rows at the tokens' positions, made once for all layers.</summary>
    private string Picked(string table)
    {
        if (!_picked.TryGetValue(table, out var picked))
        {
            picked = _picked[table] = _graph.Node("Unsqueeze", [_graph.Node("Gather", [table, _positions]), _graph.Integers([1])]);
        }

        return picked;
    }

    private string Size(string value) => _graph.Node("Gather", [_graph.Node("Shape", [value]), _graph.Integers([1], scalar: true)]);

    /// <summary>A token's position is the number of tokens that are no padding before it.</summary>
    private string Counted(string mask, string sequence)
    {
        var upTo =
            _graph.Node("Sub", [_graph.Node("CumSum", [mask, _graph.Integers([1], scalar: true)]), _graph.Integers([1], scalar: true)]);
        var from = _graph.Node("Neg", [_graph.Node("Unsqueeze", [sequence, _graph.Integers([0])])]);
        var own = _graph.Node("Slice", [upTo, from, _graph.Integers([long.MaxValue]), _graph.Integers([1])]);
        return _graph.Node("Max", [own, _graph.Integers([0], scalar: true)]);
    }
}
