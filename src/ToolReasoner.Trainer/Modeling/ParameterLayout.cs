using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Trainer.Modeling;

/// <summary>
/// Where each weight lies in two long vectors: all matrices one after the other, and all norms. The optimizer then has two tensors to
/// step, weight decay falls on one of them alone, and gradients come out of one concatenation.
/// </summary>
internal sealed class ParameterLayout
{
    public ParameterLayout(DecoderShape shape)
    {
        Shape = shape;
        foreach (var (name, sizes) in DecoderWeights.Expected(shape))
        {
            (sizes.Length == 2 ? Matrices : Norms).Add((name, sizes));
        }

        MatrixSizes = [.. Fused(shape).Select(size => (long)size.Rows * size.Columns)];
    }

    public DecoderShape Shape { get; }

    /// <summary>In the order of the vector.</summary>
    public List<(string Name, int[] Sizes)> Matrices { get; } = [];

    public List<(string Name, int[] Sizes)> Norms { get; } = [];

    /// <summary>Lengths of the pieces that a forward pass cuts the matrices into; see <see cref="Fused"/>.</summary>
    public long[] MatrixSizes { get; }

    public long MatrixLength => MatrixSizes.Sum();

    public long NormLength => Norms.Sum(norm => (long)norm.Sizes[0]);

    /// <summary>Queries, keys and values lie side by side and are one product; so are gate and up.</summary>
    public static IEnumerable<(int Rows, int Columns)> Fused(DecoderShape shape)
    {
        var (query, keyValue) = (shape.Heads * shape.HeadSize, shape.KeyValueHeads * shape.HeadSize);
        yield return (shape.VocabularySize, shape.HiddenSize);
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            yield return (query + (2 * keyValue), shape.HiddenSize);
            yield return (shape.HiddenSize, query);
            yield return (2 * shape.IntermediateSize, shape.HiddenSize);
            yield return (shape.HiddenSize, shape.IntermediateSize);
        }
    }

    /// <summary>The weights by name, as the ONNX writer takes them.</summary>
    public DecoderWeights ToWeights(float[] matrices, float[] norms)
    {
        var weights = new Dictionary<string, Weight>();
        foreach (var (list, values) in new[] { (Matrices, matrices), (Norms, norms) })
        {
            var at = 0;
            foreach (var (name, sizes) in list)
            {
                var length = sizes.Aggregate(1, (product, size) => product * size);
                weights[name] = new Weight(sizes, values[at..(at + length)]);
                at += length;
            }
        }

        return new DecoderWeights(Shape, weights);
    }

    /// <summary>Weights drawn by chance: standard deviation 0.02, what is added to the stream smaller by the root of twice the layers.</summary>
    public (float[] Matrices, float[] Norms) Draw(int seed)
    {
        var random = new Random(seed);
        var matrices = new float[MatrixLength];
        var at = 0;
        foreach (var (name, sizes) in Matrices)
        {
            var isAdded = name.EndsWith("o_proj.weight", StringComparison.Ordinal) || name.EndsWith("down_proj.weight", StringComparison.Ordinal);
            var spread = isAdded ? 0.02 / Math.Sqrt(2 * Shape.Layers) : 0.02;
            for (var left = sizes[0] * sizes[1]; left > 0; left--)
            {
                var radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
                matrices[at++] = (float)(spread * radius * Math.Cos(2 * Math.PI * random.NextDouble()));
            }
        }

        var norms = new float[NormLength];
        Array.Fill(norms, 1f);
        return (matrices, norms);
    }
}
