namespace ToolReasoner.Onnx.Writing;

/// <summary>The recurring pieces of a transformer's graph.</summary>
internal sealed class GraphParts(OnnxGraph graph, WritingOptions options)
{
    private readonly ElementKind _element = options.Element;
    private readonly Dictionary<string, (string Bytes, string Scales)> _blocks = [];

    public string[] Split(string value, IReadOnlyList<int> sizes)
    {
        string[] outputs = [.. sizes.Select((_, i) => $"{value}/part_{i}")];
        graph.Node("Split", "", [value, graph.Integers([.. sizes.Select(size => (long)size)])], outputs, ("axis", -1));
        return outputs;
    }

    public string Product(string stream, string name, Weight weight) =>
        graph.Node("MatMul", [stream, graph.Floats(name, Turned(weight), [weight.Shape[1], weight.Shape[0]], _element)]);

    public string Quantized(string stream, string name, Weight weight)
    {
        var (rows, columns) = (weight.Shape[0], weight.Shape[1]);
        var (bytes, scales) = Blocks(name, weight);
        var output = name + "/product";
        graph.Node("MatMulNBits", "com.microsoft", [stream, bytes, scales], [output],
            ("K", columns), ("N", rows), ("bits", options.Bits), ("block_size", options.Block),
                ("accuracy_level", options.RoundActivations ? 4 : 1));
        return output;
    }

    /// <summary>Rows of a matrix in 8 bits, as 32-bit numbers; <see cref="Quantized"/> may use the same matrix.</summary>
    public string QuantizedRows(string ids, string name, Weight weight)
    {
        var columns = weight.Shape[1];
        var (bytes, scales) = Blocks(name, weight);
        var levels = graph.Node("Cast", [graph.Node("Gather", [bytes, ids])], ("to", (int)ElementKind.Float32));
        var centered = graph.Node("Sub", [levels, graph.Scalar(128, ElementKind.Float32)]);
        var scale = graph.Node("Unsqueeze", [graph.Node("Gather", [scales, ids]), graph.Integers([-1])]);
        var whole = graph.Node("Reshape", [graph.Node("Mul", [centered, scale]), graph.Integers([0, 0, -1])]);
        return columns % options.Block == 0 ? whole
            : graph.Node("Slice", [whole, graph.Integers([0]), graph.Integers([columns]), graph.Integers([2])]);
    }

    public string Cap(string value, float cap) =>
        graph.Node("Mul", [graph.Node("Tanh", [graph.Node("Div", [value, graph.Scalar(cap, _element)])]), graph.Scalar(cap, _element)]);

    /// <summary>In 32 bits always: the sum of squares leaves the range of 16.</summary>
    public string RootMeanSquareNorm(string value, string weight, float epsilon)
    {
        var wide = _element == ElementKind.Float16 ? graph.Node("Cast", [value], ("to", (int)ElementKind.Float32)) : value;
        var squares = graph.Node("Pow", [wide, graph.Scalar(2, ElementKind.Float32)]);
        var mean = graph.Node("ReduceMean", [squares, graph.Integers([-1])], ("keepdims", 1));
        var root = graph.Node("Sqrt", [graph.Node("Add", [mean, graph.Scalar(epsilon, ElementKind.Float32)])]);
        var normed = graph.Node("Mul", [graph.Node("Div", [wide, root]), weight]);
        return _element == ElementKind.Float16 ? graph.Node("Cast", [normed], ("to", (int)ElementKind.Float16)) : normed;
    }

    /// <summary>A matrix in few bits; one of the same name is written once.</summary>
    private (string Bytes, string Scales) Blocks(string name, Weight weight)
    {
        if (_blocks.TryGetValue(name, out var known))
        {
            return known;
        }

        var (rows, columns) = (weight.Shape[0], weight.Shape[1]);
        var few = BlockQuantization.Of(weight.Values, rows, columns, options.Bits, options.Block);
        var blocks = (columns + options.Block - 1) / options.Block;
        return _blocks[name] = (
            graph.Tensor(name + ".bits", ElementKind.UInt8, [rows, blocks, options.Block * options.Bits / 8], few.Bytes),
            graph.Floats(name + ".scales", few.Scales, [rows, blocks], _element));
    }

    private static float[] Turned(Weight weight)
    {
        var (rows, columns) = (weight.Shape[0], weight.Shape[1]);
        var turned = new float[weight.Values.Length];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                turned[(column * rows) + row] = weight.Values[(row * columns) + column];
            }
        }

        return turned;
    }
}
