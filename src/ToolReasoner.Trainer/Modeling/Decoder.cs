using ToolReasoner.Onnx.Writing;
using TorchSharp;
using static TorchSharp.torch;

namespace ToolReasoner.Trainer.Modeling;

/// <summary>
/// The transformer as a function of its weights: root-mean-square norms, rotary positions, SwiGLU, shared keys and values, tied
/// embeddings. On CUDA products and attention are in bfloat16 and the stream, norms and loss in 32 bits; on the CPU all is in 32 bits.
/// </summary>
internal sealed class Decoder : IDisposable
{
    private readonly ParameterLayout _layout;
    private readonly DecoderShape _shape;
    private readonly ScalarType _kind;
    private readonly (int Rows, int Columns)[] _fused;
    private readonly long[] _normSizes;
    private readonly Tensor _cosines;
    private readonly Tensor _sines;

    /// <summary>Puts weights on a device.</summary>
    public Decoder(ParameterLayout layout, float[] matrices, float[] norms, Device device)
    {
        (_layout, _shape, Device) = (layout, layout.Shape, device);
        _kind = device.type == DeviceType.CUDA ? ScalarType.BFloat16 : ScalarType.Float32;
        _fused = [.. ParameterLayout.Fused(_shape)];
        _normSizes = [.. layout.Norms.Select(norm => (long)norm.Sizes[0])];
        Matrices = tensor(matrices).to(device).requires_grad_(true).DetachFromDisposeScope();
        Norms = tensor(norms).to(device).requires_grad_(true).DetachFromDisposeScope();
        (_cosines, _sines) = Turns(device);
    }

    /// <summary>All matrices, one after the other.</summary>
    public Tensor Matrices { get; }

    /// <summary>All norms' weights.</summary>
    public Tensor Norms { get; }

    public Device Device { get; }

    /// <summary>Logits in 32 bits at some places.</summary>
    /// <param name="ids">Shape [rows, columns]; what stands to the right of a row's end is never seen by it.</param>
    /// <param name="places">Indexes into rows · columns.</param>
    /// <returns>Shape [places, vocabulary].</returns>
    public Tensor Logits(Tensor ids, Tensor places)
    {
        var (rows, columns) = (ids.shape[0], ids.shape[1]);
        var pieces = (_kind == ScalarType.Float32 ? Matrices : Matrices.to(_kind)).split(_layout.MatrixSizes);
        var weights = pieces.Select((piece, i) => piece.view(_fused[i].Rows, _fused[i].Columns)).ToArray();
        var norms = Norms.split(_normSizes);
        var (cosines, sines) = (_cosines.narrow(0, 0, columns), _sines.narrow(0, 0, columns));

        // Looked up in 32 bits: a frequent token's gradient is a sum of thousands, which 16 bits would lose.
        var table = _kind == ScalarType.Float32 ? weights[0] : Matrices.narrow(0, 0, _layout.MatrixSizes[0]).view(weights[0].shape);
        var stream = table.index_select(0, ids.view(-1)).view(rows, columns, _shape.HiddenSize);
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            var attended = Attend(Norm(stream, norms[2 * layer]), weights[(4 * layer) + 1], cosines, sines);
            stream = stream + nn.functional.linear(attended, weights[(4 * layer) + 2]);
            var both = nn.functional.linear(Norm(stream, norms[(2 * layer) + 1]), weights[(4 * layer) + 3]);
            var gate = both.narrow(-1, 0, _shape.IntermediateSize);
            var up = both.narrow(-1, _shape.IntermediateSize, _shape.IntermediateSize);
            stream = stream + nn.functional.linear(nn.functional.silu(gate) * up, weights[(4 * layer) + 4]);
        }

        var chosen = stream.view(rows * columns, _shape.HiddenSize).index_select(0, places);
        return nn.functional.linear(Norm(chosen, norms[^1]), weights[0]).to(ScalarType.Float32);
    }

    /// <summary>The weights, copied to the host.</summary>
    public DecoderWeights ToWeights() => _layout.ToWeights(Matrices.ToFloats(), Norms.ToFloats());

    public void Dispose()
    {
        Matrices.Dispose();
        Norms.Dispose();
        _cosines.Dispose();
        _sines.Dispose();
    }

    private Tensor Attend(Tensor stream, Tensor weight, Tensor cosines, Tensor sines)
    {
        var (rows, columns, heads, shared) = (stream.shape[0], stream.shape[1], _shape.Heads, _shape.KeyValueHeads);
        var projected = nn.functional.linear(stream, weight).view(rows, columns, heads + (2 * shared), _shape.HeadSize);
        var turned = Turn(projected.narrow(2, 0, heads + shared), cosines, sines);
        var query = turned.narrow(2, 0, heads).transpose(1, 2);
        var key = Repeat(turned.narrow(2, heads, shared)).transpose(1, 2);
        var value = Repeat(projected.narrow(2, heads + shared, shared)).transpose(1, 2);
        var mixed = nn.functional.scaled_dot_product_attention(query, key, value, is_casual: true);
        return mixed.transpose(1, 2).reshape(rows, columns, heads * _shape.HeadSize);
    }

    private Tensor Turn(Tensor heads, Tensor cosines, Tensor sines)
    {
        var half = _shape.HeadSize / 2;
        var (first, second) = (heads.narrow(-1, 0, half), heads.narrow(-1, half, half));
        return cat([(first * cosines) - (second * sines), (second * cosines) + (first * sines)], -1).to(_kind);
    }

    private Tensor Repeat(Tensor shared)
    {
        var (rows, columns, heads, size) = (shared.shape[0], shared.shape[1], shared.shape[2], shared.shape[3]);
        var times = _shape.Heads / heads;
        return times == 1 ? shared
            : shared.unsqueeze(3).expand(rows, columns, heads, times, size).reshape(rows, columns, heads * times, size);
    }

    private Tensor Norm(Tensor stream, Tensor weight)
    {
        var scale = (stream.square().mean([-1], keepdim: true) + _shape.NormEpsilon).rsqrt();
        return (stream * scale * weight).to(_kind);
    }

    /// <summary>Shape [context, 1, half a head] each.</summary>
    private (Tensor Cosines, Tensor Sines) Turns(Device device)
    {
        var half = _shape.HeadSize / 2;
        var (cosines, sines) = (new float[_shape.ContextLength * half], new float[_shape.ContextLength * half]);
        for (var i = 0; i < cosines.Length; i++)
        {
            var angle = i / half * Math.Pow(_shape.RotaryBase, -2.0 * (i % half) / _shape.HeadSize);
            (cosines[i], sines[i]) = ((float)Math.Cos(angle), (float)Math.Sin(angle));
        }

        Tensor Place(float[] values) => tensor(values).view(_shape.ContextLength, 1, half).to(device).DetachFromDisposeScope();
        return (Place(cosines), Place(sines));
    }
}
