using static TorchSharp.torch;

namespace ToolReasoner.Trainer.Modeling;

/// <summary>From a tensor to an array.</summary>
internal static class TensorFloats
{
    /// <summary>A copy of all numbers, on the host.</summary>
    public static float[] ToFloats(this Tensor tensor)
    {
        using var scope = NewDisposeScope();
        return tensor.detach().to(ScalarType.Float32).cpu().contiguous().data<float>().ToArray();
    }
}
