using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>The scores that a step left in the runtime's memory.</summary>
internal sealed class StepLogits(OrtValue value, int vocabulary) : IDisposable
{
    private readonly bool _isWide = value.GetTensorTypeAndShape().ElementDataType == TensorElementType.Float;
    private float[] _widened = [];

    /// <summary>Those after one token, counted through all rows; they hold until the next call or disposal.</summary>
    public ReadOnlySpan<float> At(int index)
    {
        if (_isWide)
        {
            return value.GetTensorDataAsSpan<float>().Slice(index * vocabulary, vocabulary);
        }

        _widened = _widened.Length == vocabulary ? _widened : new float[vocabulary];
        var halves = MemoryMarshal.Cast<Float16, Half>(value.GetTensorDataAsSpan<Float16>());
        TensorPrimitives.ConvertToSingle(halves.Slice(index * vocabulary, vocabulary), _widened);
        return _widened;
    }

    public void Dispose() => value.Dispose();
}
