using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests;

/// <summary>Models with random weights that are small enough to be written, run and computed by hand.</summary>
internal static class TinyModels
{
    /// <summary>Sizes that hit the odd cases: more heads than key heads, a width that the heads do not add up to, a short window.</summary>
    public static DecoderShape Sizes { get; } = new()
    {
        VocabularySize = 97, HiddenSize = 32, Layers = 2, Heads = 4, KeyValueHeads = 2, HeadSize = 16, IntermediateSize = 48,
            ContextLength = 64, Window = 5,
    };

    public static DecoderShape Of(string family)
    {
        var sizes = family == "phi4mini" ? Sizes with { HeadSize = 64 } : Sizes; // three quarters are turned, and that in sixteens
        var shape = DecoderFamilies.All[family](sizes);
        return family is "mistral" or "gemma2" or "gemma3" ? shape : shape with { Window = null };
    }

    public static DecoderWeights Weights(string family, int seed = 1) => DecoderWeights.Random(Of(family), seed);

    public static int[] Tokens(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(Sizes.VocabularySize))];
}

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("onnx-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
