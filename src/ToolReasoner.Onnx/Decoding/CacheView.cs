using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>The first rows of memory, bound as past and present at once. Nothing is bound again while it is the same.</summary>
internal sealed class CacheView(DecoderModel model) : IDisposable
{
    private readonly List<OrtValue> _parts = [];
    private CacheMemory? _memory;
    private int _rows;

    public void Bind(OrtIoBinding binding, CacheMemory memory, int rows)
    {
        if (_memory == memory && _rows == rows)
        {
            return;
        }

        Dispose();
        (_memory, _rows) = (memory, rows);
        for (var i = 0; i < memory.Values.Count; i++)
        {
            var value = rows == memory.Rows ? memory.Values[i] : Part(memory, memory.Values[i], rows);
            binding.BindInput(model.PastNames[i], value);
            binding.BindOutput(model.PresentNames[i], value);
        }
    }

    public void Dispose()
    {
        _parts.ForEach(part => part.Dispose());
        _parts.Clear();
        _memory = null;
    }

    private unsafe OrtValue Part(CacheMemory memory, OrtValue whole, int rows)
    {
        var bytes = rows * model.CacheBytesPerToken * memory.Capacity / memory.Values.Count;
        var start = (nint)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(whole.GetTensorMutableRawData()));
        var part = OrtValue.CreateTensorValueWithData(
            OrtMemoryInfo.DefaultInstance, model.CacheType, [rows, model.Config.KeyValueHeads, memory.Capacity, model.Config.HeadSize], start, bytes);
        _parts.Add(part);
        return part;
    }
}
