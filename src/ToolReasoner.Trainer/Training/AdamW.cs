using ToolReasoner.Trainer.Modeling;
using TorchSharp;
using static TorchSharp.torch;

namespace ToolReasoner.Trainer.Training;

/// <summary>
/// AdamW (Loshchilov and Hutter, 2019) on the two vectors of a decoder, with the gradient's norm clipped; weight decay on matrices
/// alone. No step waits for the device.
/// </summary>
internal sealed class AdamW : IDisposable
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.95f;
    private const float Epsilon = 1e-8f;

    private readonly (Tensor Weights, Tensor Mean, Tensor Square, float Decay)[] _groups;
    private readonly float _clip;

    /// <summary>Starts from nothing, or where a checkpoint stopped.</summary>
    /// <param name="decoder">What is trained.</param>
    /// <param name="moments">Means and squares of matrices and norms; null to start.</param>
    /// <param name="steps">Steps taken before.</param>
    /// <param name="decay">Weight decay of matrices.</param>
    /// <param name="clip">Greatest norm of the gradient.</param>
    public AdamW(Decoder decoder, Moments? moments, int steps, float decay = 0.1f, float clip = 1f)
    {
        Tensor Start(Tensor weights, float[]? values) =>
            (values is null ? zeros_like(weights, requires_grad: false) : tensor(values).to(decoder.Device)).DetachFromDisposeScope();
        _groups =
        [
            (decoder.Matrices, Start(decoder.Matrices, moments?.MatrixMeans), Start(decoder.Matrices, moments?.MatrixSquares), decay),
            (decoder.Norms, Start(decoder.Norms, moments?.NormMeans), Start(decoder.Norms, moments?.NormSquares), 0),
        ];
        (Steps, _clip) = (steps, clip);
    }

    /// <summary>Steps taken.</summary>
    public int Steps { get; private set; }

    /// <summary>Moves the weights along the gathered gradient, and empties it.</summary>
    public void Step(double rate)
    {
        using var scope = NewDisposeScope();
        using var still = no_grad();
        Steps++;
        var gradients = _groups.Select(group => group.Weights.grad!).ToArray();
        var norm = gradients.Select(gradient => gradient.square().sum()).Aggregate((left, right) => left + right).sqrt();
        var factor = (_clip / (norm + 1e-6f)).clamp_max(1);
        var (first, second) = (1 - Math.Pow(Beta1, Steps), 1 - Math.Pow(Beta2, Steps));
        for (var i = 0; i < _groups.Length; i++)
        {
            var (weights, mean, square, decay) = _groups[i];
            var gradient = gradients[i].mul_(factor);
            mean.mul_(Beta1).add_(gradient, 1 - Beta1);
            square.mul_(Beta2).addcmul_(gradient, gradient, 1 - Beta2);
            if (decay > 0)
            {
                weights.mul_((float)(1 - (rate * decay)));
            }

            weights.addcdiv_(mean, square.sqrt().mul_((float)(1 / Math.Sqrt(second))).add_(Epsilon), (float)(-rate / first));
            gradient.zero_();
        }
    }

    /// <summary>Empties the gradient of a step that was broken off.</summary>
    public void Forget()
    {
        using var scope = NewDisposeScope();
        foreach (var group in _groups)
        {
            group.Weights.grad?.zero_();
        }
    }

    /// <summary>Copies the state to the host.</summary>
    public Moments ToMoments() => new(
        _groups[0].Mean.ToFloats(), _groups[0].Square.ToFloats(), _groups[1].Mean.ToFloats(), _groups[1].Square.ToFloats());

    public void Dispose()
    {
        foreach (var group in _groups)
        {
            group.Mean.Dispose();
            group.Square.Dispose();
        }
    }
}
