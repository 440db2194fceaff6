using Microsoft.ML.OnnxRuntime;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Keys and values of every layer for the tokens so far, in the runtime's own memory. They are never written again, so that sequences with
/// the same beginning share them; the memory goes when the last sharer lets go.
/// </summary>
internal sealed class KeyValueCache
{
    private int _sharers = 1;

    public KeyValueCache(IReadOnlyList<OrtValue> values, int length) => (Values, Length) = (values, length);

    /// <summary>In the order of <see cref="DecoderModel.PastNames"/>.</summary>
    public IReadOnlyList<OrtValue> Values { get; }

    /// <summary>Tokens.</summary>
    public int Length { get; }

    public static KeyValueCache Empty(DecoderModel model)
    {
        long[] shape = [1, model.Config.KeyValueHeads, 0, model.Config.HeadSize];
        var values = model.PastNames.Select(_ => OrtValue.CreateAllocatedTensorValue(OrtAllocator.DefaultInstance, model.CacheType, shape))
            .ToList();
        return new KeyValueCache(values, 0);
    }

    public KeyValueCache Share()
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
}
