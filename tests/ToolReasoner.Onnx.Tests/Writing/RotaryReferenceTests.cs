using System.Text.Json;
using ToolReasoner.Onnx.Tests.Tokenizing;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests.Writing;

/// <summary>Frequencies and factors are those that Hugging Face's transformers computed for the same parameters, as recorded.</summary>
public sealed class RotaryReferenceTests
{
    private static readonly Lazy<JsonElement[]> s_cases = new(() => [.. ReferenceEncodingTests.Read("rotary").EnumerateArray()]);

    public static TheoryData<int, string> Cases()
    {
        var data = new TheoryData<int, string>();
        foreach (var (index, one) in s_cases.Value.Index())
        {
            data.Add(index, $"{one.GetProperty("base")} {one.GetProperty("parameters").GetProperty("rope_type")} {one.GetProperty("length")}");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Frequencies_are_the_recorded_ones(int index, string name)
    {
        Assert.NotEmpty(name);
        var one = s_cases.Value[index];
        var (parameters, rotaryBase) = (one.GetProperty("parameters").GetRawText(), one.GetProperty("base").GetDouble());
        var shape = CheckpointConfig.Parse($$"""
            {"model_type": "llama", "vocab_size": 9, "hidden_size": 128, "num_hidden_layers": 1, "num_attention_heads": 4, "head_dim": 32,
             "intermediate_size": 9, "max_position_embeddings": 8192, "rope_theta": {{rotaryBase}}, "rope_scaling": {{parameters}}}
            """, one.GetProperty("length").GetInt32());
        var scaling = shape.RotaryScaling!;
        var expected = one.GetProperty("frequencies").EnumerateArray().Select(value => value.GetDouble()).ToList();
        var frequencies = scaling.Frequencies(shape, shape.RotaryBase);
        Assert.Equal(expected.Count, frequencies.Length);
        Assert.All(frequencies.Zip(expected), pair => Assert.InRange(pair.First / pair.Second, 1 - 2e-6, 1 + 2e-6)); // theirs have 24 bits
        Assert.Equal(one.GetProperty("factor").GetDouble(), scaling.AttentionFactor(shape), 1e-6);
        var plain = new PlainTurning(shape);
        Assert.All(expected.Index(), pair => Assert.InRange(plain.Angle(pair.Index) / pair.Item, 1 - 2e-6, 1 + 2e-6));
        Assert.Equal(one.GetProperty("factor").GetDouble(), plain.Factor, 1e-6);
    }
}
