using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ToolReasoner.Onnx.Configuration;

/// <summary>Compares what the configuration says with the inputs and outputs that the graph really has.</summary>
internal sealed class GraphCheck(
    GenAiConfig config, IReadOnlyDictionary<string, NodeMetadata> inputs, IReadOnlyDictionary<string, NodeMetadata> outputs)
{
    public static void Run(GenAiConfig config, InferenceSession session) =>
        new GraphCheck(config, session.InputMetadata, session.OutputMetadata).Run();

    public void Run()
    {
        var names = config.Names;
        HashSet<string> known = [names.InputIds, names.AttentionMask, names.PositionIds];
        Integers(names.InputIds);
        Integers(names.AttentionMask);
        if (inputs.ContainsKey(names.PositionIds))
        {
            Integers(names.PositionIds);
        }

        for (var layer = 0; layer < config.Layers; layer++)
        {
            foreach (var (past, present) in new[] { (names.PastKey, names.PresentKey), (names.PastValue, names.PresentValue) })
            {
                known.Add(GraphNames.Of(past, layer));
                Cache(GraphNames.Of(past, layer), inputs, "input");
                Cache(GraphNames.Of(present, layer), outputs, "output");
            }
        }

        if (inputs.Keys.FirstOrDefault(input => !known.Contains(input)) is { } unknown)
        {
            throw new LocalModelException(inputs.ContainsKey(GraphNames.Of(names.PastKey, config.Layers))
                ? $"{GenAiConfig.FileName} says {config.Layers} layers, and the graph has an input "
                    + $"{GraphNames.Of(names.PastKey, config.Layers)}."
                : $"The graph has an input {unknown} that {GenAiConfig.FileName} does not name: "
                    + "the model needs something other than tokens.");
        }

        Logits();
    }

    private void Integers(string name)
    {
        var input = Find(name, inputs, "input");
        if (input.ElementDataType is not (TensorElementType.Int64 or TensorElementType.Int32) || input.Dimensions.Length != 2)
        {
            throw new LocalModelException($"The graph's input {name} is {Words(input)}, not a table of whole numbers [batch, tokens].");
        }
    }

    private void Cache(string name, IReadOnlyDictionary<string, NodeMetadata> side, string kind)
    {
        var value = Find(name, side, kind);
        if (!Real(value) || value.Dimensions.Length != 4
            || Differs(value.Dimensions[1], config.KeyValueHeads) || Differs(value.Dimensions[3], config.HeadSize))
        {
            throw new LocalModelException(
                $"The graph's {kind} {name} is {Words(value)}; {GenAiConfig.FileName} says "
                + $"{config.KeyValueHeads} heads of keys and values of width {config.HeadSize}.");
        }
    }

    private void Logits()
    {
        var logits = Find(config.Names.Logits, outputs, "output");
        if (!Real(logits) || logits.Dimensions.Length != 3 || Differs(logits.Dimensions[2], config.VocabularySize))
        {
            throw new LocalModelException(
                $"The graph's output {config.Names.Logits} is {Words(logits)}; {GenAiConfig.FileName} says "
                + $"a vocabulary of {config.VocabularySize}.");
        }
    }

    private static NodeMetadata Find(string name, IReadOnlyDictionary<string, NodeMetadata> side, string kind) =>
        side.TryGetValue(name, out var value)
            ? value
            : throw new LocalModelException(
                $"{GenAiConfig.FileName} names an {kind} {name}, and the graph has only {string.Join(", ", side.Keys.Take(12))}.");

    private static bool Real(NodeMetadata value) => value.ElementDataType is TensorElementType.Float or TensorElementType.Float16;

    private static bool Differs(int size, int said) => size > 0 && size != said; // -1: known only when the model runs

    private static string Words(NodeMetadata value) =>
        $"{value.ElementDataType} [{string.Join(", ", value.Dimensions.Select(size => size < 0 ? "?" : $"{size}"))}]";
}
