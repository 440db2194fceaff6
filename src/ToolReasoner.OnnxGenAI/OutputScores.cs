using Microsoft.ML.OnnxRuntimeGenAI;
using ToolReasoner.Onnx;

namespace ToolReasoner.OnnxGenAI;

/// <summary>The scores that a generator computed last, copied out of the device: shape [rows, tokens, vocabulary].</summary>
internal sealed class OutputScores : IDisposable
{
    private readonly Tensor _tensor;
    private readonly int _width;
    private readonly int _vocabulary;
    private readonly float[]? _widened;

    /// <param name="generator">It.</param>
    /// <param name="vocabulary">Tokens known; the graph's own width may be more.</param>
    public OutputScores(Generator generator, int vocabulary)
    {
        _tensor = generator.GetOutput("logits");
        var shape = _tensor.Shape();
        (Tokens, _width, _vocabulary) = ((int)shape[1], (int)shape[2], Math.Min(vocabulary, (int)shape[2]));
        _widened = _tensor.Type() switch
        {
            ElementType.float32 => null,
            ElementType.float16 => new float[_width],
            var other => throw new LocalModelException($"The graph's scores are {other}; float32 and float16 are known here."),
        };
    }

    /// <summary>Tokens of each row that there are scores after.</summary>
    public int Tokens { get; }

    /// <summary>Those after a token of a row; they hold until the next call or disposal.</summary>
    public ReadOnlySpan<float> At(int row, int token)
    {
        var start = checked(((row * Tokens) + token) * _width);
        if (_widened is null)
        {
            return _tensor.GetData<float>().Slice(start, _vocabulary);
        }

        var halves = _tensor.GetData<Half>().Slice(start, _vocabulary);
        for (var i = 0; i < halves.Length; i++)
        {
            _widened[i] = (float)halves[i];
        }

        return _widened.AsSpan(0, _vocabulary);
    }

    public void Dispose() => _tensor.Dispose();
}
