using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>A table of whole numbers that steps read. Its memory, and as long as its shape is the same its binding, is kept.</summary>
internal sealed class StepTensor(string name, TensorElementType type) : IDisposable
{
    private int[] _narrow = [];
    private long[] _wide = [];
    private OrtValue? _value;
    private (int Rows, int Columns) _shape;

    public void Bind(OrtIoBinding binding, int rows, ReadOnlySpan<int> numbers)
    {
        var isNarrow = type == TensorElementType.Int32;
        var shape = (rows, numbers.Length / rows);
        var isKept = _value is not null && _shape == shape;
        if (!isKept)
        {
            Release(); // the memory may move
            Grow(isNarrow, numbers.Length);
        }

        if (isNarrow)
        {
            numbers.CopyTo(_narrow);
        }
        else
        {
            TensorPrimitives.ConvertChecked(numbers, _wide.AsSpan(0, numbers.Length));
        }

        if (!isKept)
        {
            long[] sizes = [shape.Item1, shape.Item2];
            _value = isNarrow
                ? OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, _narrow.AsMemory(0, numbers.Length), sizes)
                : OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, _wide.AsMemory(0, numbers.Length), sizes);
            _shape = shape;
            binding.BindInput(name, _value);
        }
    }

    public void Dispose() => Release();

    private void Release()
    {
        _value?.Dispose();
        _value = null;
    }

    private void Grow(bool isNarrow, int count)
    {
        if (isNarrow && _narrow.Length < count)
        {
            _narrow = new int[Math.Max(count, 2 * _narrow.Length)];
        }
        else if (!isNarrow && _wide.Length < count)
        {
            _wide = new long[Math.Max(count, 2 * _wide.Length)];
        }
    }
}
