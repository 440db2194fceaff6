using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests;

/// <summary>
/// A transformer as its papers write it, one token at a time in double precision: no cache, no batch, nothing shared with the graph.
/// </summary>
internal sealed class PlainForward(DecoderWeights weights, Func<string, Weight, float[]>? stored = null)
{
    private readonly DecoderShape _shape = weights.Shape;
    private readonly Dictionary<string, float[]> _stored = [];

    /// <summary>The scores after each of the tokens.</summary>
    public double[][] Logits(IReadOnlyList<int> tokens)
    {
        var stream = tokens.Select(token => Row("model.embed_tokens.weight", token).Select(x => x * _shape.EmbeddingScale).ToArray())
            .ToArray();
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            var at = $"model.layers.{layer}.";
            var normed = stream.Select(x => Norm(x, at + "input_layernorm.weight")).ToArray();
            var attended = Attend(normed, layer, at + "self_attn.");
            for (var t = 0; t < stream.Length; t++)
            {
                stream[t] = Sum(stream[t], _shape.SandwichNorms ? Norm(attended[t], at + "post_attention_layernorm.weight") : attended[t]);
                var before = _shape.SandwichNorms ? "pre_feedforward_layernorm.weight" : "post_attention_layernorm.weight";
                var fed = FeedForward(Norm(stream[t], at + before), at + "mlp.");
                stream[t] = Sum(stream[t], _shape.SandwichNorms ? Norm(fed, at + "post_feedforward_layernorm.weight") : fed);
            }
        }

        var head = _shape.TiedEmbeddings ? "model.embed_tokens.weight" : "lm_head.weight";
        return [.. stream.Select(x => Product(Norm(x, "model.norm.weight"), head).Select(y => Cap(y, _shape.LogitCap)).ToArray())];
    }

    private double[][] Attend(double[][] stream, int layer, string at)
    {
        var (width, group, window) = (_shape.HeadSize, _shape.Heads / _shape.KeyValueHeads, _shape.WindowOf(layer));
        var turning = window is not null && _shape.WindowRotaryBase is { } own
            ? new PlainTurning(_shape with { RotaryBase = own, RotaryScaling = null })
            : new PlainTurning(_shape);
        var (q, k, v) = (new double[stream.Length][], new double[stream.Length][], new double[stream.Length][]);
        for (var t = 0; t < stream.Length; t++)
        {
            if (_shape.Packed)
            {
                var all = Product(stream[t], at + "qkv_proj.weight");
                var (first, second) = (_shape.Heads * width, (_shape.Heads + _shape.KeyValueHeads) * width);
                (q[t], k[t], v[t]) = (all[..first], all[first..second], all[second..]);
            }
            else
            {
                (q[t], k[t], v[t]) = (Biased(stream[t], at + "q_proj"), Biased(stream[t], at + "k_proj"), Biased(stream[t], at + "v_proj"));
            }

            q[t] = [.. q[t].Chunk(width).SelectMany(head => Turn(HeadNorm(head, at + "q_norm.weight"), t, turning))];
            k[t] = [.. k[t].Chunk(width).SelectMany(head => Turn(HeadNorm(head, at + "k_norm.weight"), t, turning))];
        }

        var mixed = stream.Select(_ => new double[_shape.Heads * width]).ToArray();
        for (var t = 0; t < stream.Length; t++)
        {
            for (var head = 0; head < _shape.Heads; head++)
            {
                var from = window is { } size ? Math.Max(0, t - size + 1) : 0;
                var other = head / group;
                var scores = new double[t - from + 1];
                for (var s = from; s <= t; s++)
                {
                    var score = 0.0;
                    for (var i = 0; i < width; i++)
                    {
                        score += q[t][(head * width) + i] * k[s][(other * width) + i];
                    }

                    scores[s - from] = Cap(score * (_shape.ScoreScale ?? (1 / Math.Sqrt(width))), _shape.ScoreCap);
                }

                var largest = scores.Max();
                var total = scores.Sum(score => Math.Exp(score - largest));
                for (var s = from; s <= t; s++)
                {
                    for (var i = 0; i < width; i++)
                    {
                        mixed[t][(head * width) + i] += Math.Exp(scores[s - from] - largest) / total * v[s][(other * width) + i];
                    }
                }
            }
        }

        return [.. mixed.Select(x => Product(x, at + "o_proj.weight"))];
    }

    private double[] FeedForward(double[] x, string at)
    {
        double[] gate;
        double[] up;
        if (_shape.Packed)
        {
            var both = Product(x, at + "gate_up_proj.weight");
            (gate, up) = (both[..(both.Length / 2)], both[(both.Length / 2)..]);
        }
        else
        {
            (gate, up) = (Product(x, at + "gate_proj.weight"), Product(x, at + "up_proj.weight"));
        }

        return Product([.. gate.Zip(up, (g, u) => Bend(g) * u)], at + "down_proj.weight");
    }

    private double Bend(double x) => _shape.Gate == GateKind.Silu
        ? x / (1 + Math.Exp(-x))
        : 0.5 * x * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (x + (0.044715 * x * x * x))));

    private double[] HeadNorm(double[] head, string name) => _shape.QueryKeyNorm ? Norm(head, name) : head;

    private static double[] Turn(double[] head, int position, PlainTurning turning)
    {
        var turned = (double[])head.Clone();
        for (var i = 0; i < turning.Pairs; i++)
        {
            var angle = position * turning.Angle(i);
            var (a, b) = (head[i] * turning.Factor, head[i + turning.Pairs] * turning.Factor);
            turned[i] = (a * Math.Cos(angle)) - (b * Math.Sin(angle));
            turned[i + turning.Pairs] = (b * Math.Cos(angle)) + (a * Math.Sin(angle));
        }

        return turned;
    }

    private double[] Norm(double[] x, string name)
    {
        var root = Math.Sqrt(x.Average(value => value * value) + _shape.NormEpsilon);
        return [.. x.Zip(weights[name].Values, (value, weight) => value / root * (_shape.NormAddsOne ? 1 + weight : weight))];
    }

    private double[] Biased(double[] x, string name)
    {
        var product = Product(x, name + ".weight");
        return _shape.QueryKeyValueBias ? Sum(product, [.. weights[name + ".bias"].Values]) : product;
    }

    private double[] Product(double[] x, string name)
    {
        var matrix = Matrix(name);
        var product = new double[matrix.Length / x.Length];
        for (var row = 0; row < product.Length; row++)
        {
            for (var i = 0; i < x.Length; i++)
            {
                product[row] += matrix[(row * x.Length) + i] * x[i];
            }
        }

        return product;
    }

    private double[] Row(string name, int row)
    {
        var columns = weights[name].Shape[1];
        return [.. weights[name].Values.Skip(row * columns).Take(columns)];
    }

    private float[] Matrix(string name)
    {
        if (stored is null)
        {
            return weights[name].Values;
        }

        return _stored.TryGetValue(name, out var values) ? values : _stored[name] = stored(name, weights[name]);
    }

    private static double[] Sum(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x + y)];

    private static double Cap(double x, float? cap) => cap is { } c ? c * Math.Tanh(x / c) : x;
}
