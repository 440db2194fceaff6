using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>The scores that steps leave in the runtime's memory, which is kept while their shape is the same.</summary>
internal sealed class StepLogits(DecoderModel model) : IDisposable
{
    private readonly int _vocabulary = model.Config.VocabularySize;
    private readonly bool _isWide = model.LogitsType == TensorElementType.Float;
    private OrtValue? _value;
    private (int Rows, int Columns) _shape;
    private float[] _widened = [];

    public void Bind(OrtIoBinding binding, int rows, int columns)
    {
        if (_value is not null && _shape == (rows, columns))
        {
            return;
        }

        Dispose();
        _value = OrtValue.CreateAllocatedTensorValue(OrtAllocator.DefaultInstance, model.LogitsType, [rows, columns, _vocabulary]);
        _shape = (rows, columns);
        binding.BindOutput(model.Config.Names.Logits, _value);
    }

    /// <summary>Those after one token, counted through all rows; they hold until the next call or disposal.</summary>
    public ReadOnlySpan<float> At(int index)
    {
        if (_isWide)
        {
            return _value!.GetTensorDataAsSpan<float>().Slice(index * _vocabulary, _vocabulary);
        }

        _widened = _widened.Length == _vocabulary ? _widened : new float[_vocabulary];
        var halves = MemoryMarshal.Cast<Float16, Half>(_value!.GetTensorDataAsSpan<Float16>());
        TensorPrimitives.ConvertToSingle(halves.Slice(index * _vocabulary, _vocabulary), _widened);
        return _widened;
    }

    public void Dispose()
    {
        _value?.Dispose();
        _value = null;
    }
}
