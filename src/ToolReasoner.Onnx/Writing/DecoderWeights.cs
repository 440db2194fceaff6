namespace ToolReasoner.Onnx.Writing;

/// <summary>One tensor of weights.</summary>
/// <param name="Shape">A matrix is [out, in].</param>
/// <param name="Values">Row-major.</param>
public sealed record Weight(IReadOnlyList<int> Shape, float[] Values)
{
    /// <summary>One tensor of several that differ in their first size alone.</summary>
    internal static Weight Stacked(IReadOnlyList<Weight> parts)
    {
        var values = new float[parts.Sum(part => part.Values.Length)];
        var at = 0;
        foreach (var part in parts)
        {
            part.Values.CopyTo(values, at);
            at += part.Values.Length;
        }

        return new Weight([parts.Sum(part => part.Shape[0]), .. parts[0].Shape.Skip(1)], values);
    }
}

/// <summary>A model's weights, under the names that published checkpoints use (<c>model.layers.0.self_attn.q_proj.weight</c>).</summary>
public sealed class DecoderWeights
{
    private readonly IReadOnlyDictionary<string, Weight> _byName;

    /// <summary>Takes the weights of a shape; a missing one, or one of other sizes, is refused by name.</summary>
    public DecoderWeights(DecoderShape shape, IReadOnlyDictionary<string, Weight> byName)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(byName);
        foreach (var (name, sizes) in Expected(shape))
        {
            if (!byName.TryGetValue(name, out var weight))
            {
                throw new ArgumentException($"The weight {name} is missing.", nameof(byName));
            }

            if (!weight.Shape.SequenceEqual(sizes) || weight.Values.Length != sizes.Aggregate(1, (product, size) => product * size))
            {
                throw new ArgumentException(
                    $"The weight {name} is [{string.Join(", ", weight.Shape)}] and should be [{string.Join(", ", sizes)}].",
                    nameof(byName));
            }
        }

        Shape = shape;
        _byName = byName;
    }

    /// <summary>Whose weights these are.</summary>
    public DecoderShape Shape { get; }

    /// <summary>The tensor of that name.</summary>
    public Weight this[string name] => _byName[name];

    /// <summary>The tensor of that name; null where there is none.</summary>
    public Weight? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Numbers in all tensors together.</summary>
    public long Parameters => Expected(Shape).Sum(entry => entry.Shape.Aggregate(1L, (product, size) => product * size));

    /// <summary>The names and sizes that a shape asks for, in the order of the layers.</summary>
    public static IEnumerable<(string Name, int[] Shape)> Expected(DecoderShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        shape.Check();
        return Names(shape);
    }

    /// <summary>Weights drawn by chance, sized so that activations neither grow nor vanish.</summary>
    public static DecoderWeights Random(DecoderShape shape, int seed)
    {
        var random = new Random(seed);
        var weights = new Dictionary<string, Weight>();
        foreach (var (name, sizes) in Expected(shape))
        {
            var values = new float[sizes.Aggregate(1, (product, size) => product * size)];
            var norm = name.EndsWith("norm.weight", StringComparison.Ordinal);
            var spread = sizes.Length == 2 ? 1 / Math.Sqrt(sizes[1]) : 0.1;
            var middle = norm && !shape.NormAddsOne ? 1 : 0;
            for (var i = 0; i < values.Length; i++)
            {
                var u = 1 - random.NextDouble();
                values[i] = (float)(middle + (spread * Math.Sqrt(-2 * Math.Log(u)) * Math.Cos(2 * Math.PI * random.NextDouble())));
            }

            weights[name] = new Weight(sizes, values);
        }

        return new DecoderWeights(shape, weights);
    }

    private static IEnumerable<(string Name, int[] Shape)> Names(DecoderShape shape)
    {
        var (hidden, query, keyValue) = (shape.HiddenSize, shape.Heads * shape.HeadSize, shape.KeyValueHeads * shape.HeadSize);
        yield return ("model.embed_tokens.weight", [shape.VocabularySize, hidden]);
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            var at = $"model.layers.{layer}.";
            yield return (at + "input_layernorm.weight", [hidden]);
            yield return (at + "post_attention_layernorm.weight", [hidden]);
            if (shape.SandwichNorms)
            {
                yield return (at + "pre_feedforward_layernorm.weight", [hidden]);
                yield return (at + "post_feedforward_layernorm.weight", [hidden]);
            }

            foreach (var (part, size) in shape.Packed ? [("qkv", query + (2 * keyValue))]
                : new[] { ("q", query), ("k", keyValue), ("v", keyValue) })
            {
                yield return ($"{at}self_attn.{part}_proj.weight", [size, hidden]);
                if (shape.QueryKeyValueBias)
                {
                    yield return ($"{at}self_attn.{part}_proj.bias", [size]);
                }
            }

            if (shape.QueryKeyNorm)
            {
                yield return (at + "self_attn.q_norm.weight", [shape.HeadSize]);
                yield return (at + "self_attn.k_norm.weight", [shape.HeadSize]);
            }

            yield return (at + "self_attn.o_proj.weight", [hidden, query]);
            foreach (var (part, size) in shape.Packed
                ? [("gate_up", 2 * shape.IntermediateSize)]
                : new[] { ("gate", shape.IntermediateSize), ("up", shape.IntermediateSize) })
            {
                yield return ($"{at}mlp.{part}_proj.weight", [size, hidden]);
            }

            yield return (at + "mlp.down_proj.weight", [hidden, shape.IntermediateSize]);
        }

        yield return ("model.norm.weight", [hidden]);
        if (!shape.TiedEmbeddings)
        {
            yield return ("lm_head.weight", [shape.VocabularySize, hidden]);
        }
    }
}
