using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Keys and values of every layer, in the runtime's own memory, shape [rows, heads, capacity, width] each. A place is written once: whoever
/// shares the memory may go on after the last place that was written, and only one of them can. The memory goes when the last sharer lets go.
/// Thread-safe.
/// </summary>
internal sealed class CacheMemory
{
    private readonly Lock _lock = new();
    private int _sharers = 1;
    private int _written;

    public CacheMemory(IReadOnlyList<OrtValue> values, int rows, int capacity, int written) =>
        (Values, Rows, Capacity, _written) = (values, rows, capacity, written);

    /// <summary>In the order of <see cref="DecoderModel.PastNames"/>.</summary>
    public IReadOnlyList<OrtValue> Values { get; }

    public int Rows { get; }

    /// <summary>Tokens that each row has room for.</summary>
    public int Capacity { get; }

    /// <summary>New memory, all zeros: padding is masked, and what is not a number would pass through the mask.</summary>
    /// <exception cref="LocalModelException">There is not enough memory.</exception>
    public static CacheMemory Of(DecoderModel model, int rows, int capacity, int written = 0)
    {
        long[] shape = [rows, model.Config.KeyValueHeads, capacity, model.Config.HeadSize];
        var values = new List<OrtValue>(model.PastNames.Count);
        try
        {
            for (var i = 0; i < model.PastNames.Count; i++)
            {
                var value = OrtValue.CreateAllocatedTensorValue(OrtAllocator.DefaultInstance, model.CacheType, shape);
                values.Add(value);
                if (capacity > 0)
                {
                    value.GetTensorMutableRawData().Clear();
                }
            }
        }
        catch (Exception refused) when (refused is OnnxRuntimeException or OverflowException or OutOfMemoryException)
        {
            values.ForEach(value => value.Dispose());
            var bytes = model.CacheBytesPerToken * rows * (double)capacity;
            throw new LocalModelException(
                $"There is not enough memory for the cache of {rows} texts of {capacity} tokens, {bytes / (1 << 20):0} MiB. "
                    + "Write fewer texts at once, or shorter ones.", refused);
        }

        return new CacheMemory(values, rows, capacity, written);
    }

    /// <summary>Asks for the places after the first <paramref name="from"/>, up to <paramref name="to"/>, to be written.</summary>
    /// <returns>False where another sharer has them already or there is no room.</returns>
    public bool TryClaim(int from, int to)
    {
        lock (_lock)
        {
            if (_written != from || to > Capacity)
            {
                return false;
            }

            _written = to;
            return true;
        }
    }

    /// <summary>Gives places back that were claimed up to <paramref name="to"/> and are not used.</summary>
    public void GiveBack(int from, int to)
    {
        lock (_lock)
        {
            _written = _written == to ? from : _written;
        }
    }

    public CacheMemory Share()
    {
        Interlocked.Increment(ref _sharers);
        return this;
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _sharers) > 0)
        {
            return;
        }

        foreach (var value in Values)
        {
            value.Dispose();
        }
    }

    /// <summary>Copies places of one row to a row of other memory of the same model.</summary>
    public void CopyTo(CacheMemory other, CacheSpan from, int row, int start)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            var shape = Values[i].GetTensorTypeAndShape();
            var (heads, width) = ((int)shape.Shape[1], (int)shape.Shape[3] * (shape.ElementDataType == TensorElementType.Float16 ? 2 : 4));
            for (var head = 0; head < heads; head++)
            {
                Slice(Values[i], (((long)from.Row * heads) + head) * Capacity * width, Capacity * width)
                    .Slice(from.Start * width, from.Count * width)
                    .CopyTo(Slice(other.Values[i], (((long)row * heads) + head) * other.Capacity * width, other.Capacity * width)[(start * width)..]);
            }
        }
    }

    /// <summary>A head of a row; whole tensors can be longer than a span.</summary>
    private static Span<byte> Slice(OrtValue value, long start, int bytes)
    {
        ref var first = ref System.Runtime.InteropServices.MemoryMarshal.GetReference(value.GetTensorMutableRawData());
        return System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref System.Runtime.CompilerServices.Unsafe.AddByteOffset(ref first, (nint)start), bytes);
    }
}

/// <summary>Places of one row.</summary>
internal readonly record struct CacheSpan(int Row, int Start, int Count);
