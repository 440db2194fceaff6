using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests.Writing;

/// <summary>
/// Two hundred prompts by chance for each family, precision and kind of attention: logits are those of the plain forward pass over the same
/// (rounded) weights, in one run, in steps over a cache, from a shared beginning, and as rows of a batch.
/// </summary>
[Trait("Category", "Slow")]
public sealed class ManyPromptsTests(ITestOutputHelper output)
{
    private const int Prompts = 200;
    private const int Rows = 8;

    public static TheoryData<string, AttentionKind, WeightPrecision> Graphs()
    {
        var data = new TheoryData<string, AttentionKind, WeightPrecision>();
        foreach (var family in DecoderFamilies.All.Keys)
        {
            foreach (var attention in Enum.GetValues<AttentionKind>())
            {
                foreach (var precision in Enum.GetValues<WeightPrecision>())
                {
                    data.Add(family, attention, precision);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Logits_are_those_of_the_plain_forward_pass(string family, AttentionKind attention, WeightPrecision precision)
    {
        var weights = TinyModels.Weights(family, seed: 2);
        using var folder = new TemporaryFolder();
        ModelFolder.Write(weights, new WritingOptions { Attention = attention, Precision = precision }, folder.Path, [0]);
        using var model = DecoderModel.Open(folder.Path, new DecoderModelOptions { Threads = 1 });
        var plain = Plain(weights, precision);
        var random = new Random(13);
        int[][] prompts = [.. Enumerable.Range(0, Prompts).Select(_ => TinyModels.Tokens(random, random.Next(1, 24)))];
        double[][][] expected = [.. prompts.Select(plain.Logits)];

        var whole = new Distance();
        var steps = new Distance();
        var shared = new Distance();
        for (var i = 0; i < Prompts; i++)
        {
            using var one = model.Begin();
            Append(one, prompts[i], 0, prompts[i].Length, expected[i], whole);
            using var stepped = model.Begin();
            var cut = random.Next(0, prompts[i].Length);
            for (var at = 0; at < cut;)
            {
                var count = Math.Min(random.Next(1, 5), cut - at);
                Append(stepped, prompts[i], at, at += count, expected[i], steps);
            }

            using var fork = stepped.Fork();
            Append(fork, prompts[i], cut, prompts[i].Length, expected[i], shared);
            Append(stepped, prompts[i], cut, prompts[i].Length, expected[i], steps);
        }

        var batched = Batched(model, prompts, expected);
        var largest = expected.SelectMany(prompt => prompt).SelectMany(scores => scores).Max(Math.Abs);
        output.WriteLine($"{family} {attention} {precision}: {Prompts} prompts, logits up to {largest:0.0}; worst difference "
            + $"whole {whole.Worst:e1}, steps {steps.Worst:e1}, shared {shared.Worst:e1}, batched {batched.Worst:e1}");
        Assert.All([whole, steps, shared, batched], distance => Assert.InRange(distance.Worst, 0, Tolerance(precision)));
    }

    /// <summary>In 16 bits activations are rounded too, at each node: 11 bits of some 30 nodes in a row.</summary>
    private static double Tolerance(WeightPrecision precision) => precision == WeightPrecision.Float16 ? 2e-2 : 1e-4;

    private static PlainForward Plain(DecoderWeights weights, WeightPrecision precision) => precision switch
    {
        WeightPrecision.Float32 => new PlainForward(weights),
        WeightPrecision.Float16 => new PlainForward(new DecoderWeights(weights.Shape, DecoderWeights.Expected(weights.Shape)
            .ToDictionary(entry => entry.Name, entry => entry.Name.Contains("norm", StringComparison.Ordinal) ? weights[entry.Name]
                : new Weight(entry.Shape, [.. weights[entry.Name].Values.Select(value => (float)(Half)value)])))),
        _ => new PlainForward(weights, (_, weight) => BlockQuantization
            .Of(weight.Values, weight.Shape[0], weight.Shape[1], precision == WeightPrecision.Int8 ? 8 : 4)
            .ToValues(weight.Shape[0], weight.Shape[1])),
    };

    private static void Append(DecoderSequence sequence, int[] tokens, int from, int to, double[][] expected, Distance distance) =>
        sequence.Append(tokens.AsSpan(from, to - from), (int index, ReadOnlySpan<float> scores) =>
            distance.Add(scores, expected[from + index]), TestContext.Current.CancellationToken);

    /// <summary>Rows begin with a part of their prompt, are fed the rest token by token, and make room for the next prompt.</summary>
    private static Distance Batched(DecoderModel model, int[][] prompts, double[][][] expected)
    {
        var (distance, stop) = (new Distance(), TestContext.Current.CancellationToken);
        using var batch = model.BeginBatch(stop);
        Assert.NotNull(batch);
        var rows = new List<(int Prompt, int Done)>();
        for (var next = 0; next < prompts.Length || rows.Count > 0;)
        {
            for (; rows.Count < Rows && next < prompts.Length; next++)
            {
                var begun = Math.Max(1, prompts[next].Length / 3);
                if (begun < prompts[next].Length)
                {
                    using var sequence = model.Begin();
                    sequence.Append(prompts[next].AsSpan(0, begun), stop);
                    batch.Join(sequence);
                    rows.Add((next, begun));
                }
            }

            batch.Step([.. rows.Select(row => prompts[row.Prompt][row.Done])], (int row, ReadOnlySpan<float> scores) =>
                distance.Add(scores, expected[rows[row].Prompt][rows[row].Done]), stop);
            for (var row = rows.Count - 1; row >= 0; row--)
            {
                rows[row] = (rows[row].Prompt, rows[row].Done + 1);
                if (rows[row].Done == prompts[rows[row].Prompt].Length)
                {
                    rows.RemoveAt(row);
                    batch.Leave(row);
                }
            }
        }

        return distance;
    }

    private sealed class Distance
    {
        public double Worst { get; private set; } = -1; // nothing compared is no success

        public void Add(ReadOnlySpan<float> scores, double[] expected)
        {
            Assert.Equal(expected.Length, scores.Length);
            for (var i = 0; i < scores.Length; i++)
            {
                Worst = Math.Abs(scores[i] - expected[i]) is var difference && !(difference <= Worst) ? difference : Worst;
            }
        }
    }
}
