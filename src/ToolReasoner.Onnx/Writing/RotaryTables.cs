namespace ToolReasoner.Onnx.Writing;

/// <summary>The tables of cosines and sines by which a graph turns queries and keys, each written once.</summary>
internal sealed class RotaryTables(OnnxGraph graph, DecoderShape shape, ElementKind element)
{
    private readonly Dictionary<bool, (string Cosines, string Sines)> _written = [];

    /// <summary>A layer's, shape [context, turned / 2] each. Layers with a window and a base of their own are not stretched.</summary>
    public (string Cosines, string Sines) Of(int layer)
    {
        var own = shape.WindowOf(layer) is not null && shape.WindowRotaryBase is not null;
        if (!_written.TryGetValue(own, out var tables))
        {
            tables = _written[own] = own
                ? Write(RotaryScaling.Plain(shape, shape.WindowRotaryBase!.Value), 1)
                : shape.RotaryScaling is { } scaling
                    ? Write(scaling.Frequencies(shape, shape.RotaryBase), scaling.AttentionFactor(shape))
                    : Write(RotaryScaling.Plain(shape, shape.RotaryBase), 1);
        }

        return tables;
    }

    private (string Cosines, string Sines) Write(double[] frequencies, double factor)
    {
        var half = frequencies.Length;
        var (cosines, sines) = (new float[shape.ContextLength * half], new float[shape.ContextLength * half]);
        for (var i = 0; i < cosines.Length; i++)
        {
            var (sine, cosine) = Math.SinCos(i / half * frequencies[i % half]);
            (cosines[i], sines[i]) = ((float)(cosine * factor), (float)(sine * factor));
        }

        var name = $"rotary_{_written.Count}";
        int[] sizes = [shape.ContextLength, half];
        return (graph.Floats(name + ".cosines", cosines, sizes, element), graph.Floats(name + ".sines", sines, sizes, element));
    }
}
