using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests;

/// <summary>
/// By what angle each pair of a head's components turns from one position to the next, worked out pair by pair from wavelengths, as the
/// papers and the models' own code describe it; nothing shared with the writer.
/// </summary>
internal sealed class PlainTurning(DecoderShape shape)
{
    public int Pairs => (int)(shape.HeadSize * shape.RotaryFraction) / 2;

    /// <summary>What both of a turned pair are multiplied with.</summary>
    public double Factor => shape.RotaryScaling switch
    {
        RotaryScaling.Yarn yarn => yarn.Attention ?? (yarn.Factor > 1 ? 1 + (Math.Log(yarn.Factor) / 10) : 1),
        RotaryScaling.Long { Attention: { } given } => given,
        RotaryScaling.Long divisors when divisors.FullContext > divisors.OriginalContext =>
            Math.Sqrt(1 + Math.Log((double)divisors.FullContext / divisors.OriginalContext, divisors.OriginalContext)),
        _ => 1,
    };

    public double Angle(int pair)
    {
        var wave = 2 * Math.PI * Math.Pow(shape.RotaryBase, (double)pair / Pairs);
        return 2 * Math.PI / (shape.RotaryScaling switch
        {
            RotaryScaling.Linear linear => wave * linear.Factor,
            RotaryScaling.Dynamic dynamic => wave * Math.Pow(Growth(dynamic), pair / (Pairs - 1.0)),
            RotaryScaling.Llama3 llama => Wave(llama, wave),
            RotaryScaling.Yarn yarn => Wave(yarn, pair, wave),
            RotaryScaling.Long divisors =>
                wave * (shape.ContextLength > divisors.OriginalContext ? divisors.LongDivisors : divisors.ShortDivisors)[pair],
            _ => wave,
        });
    }

    // with base·g^(d/(d−2)), pair i of d/2 has base^(2i/d) · g^(2i/(d−2))
    private double Growth(RotaryScaling.Dynamic dynamic) => shape.ContextLength <= dynamic.OriginalContext ? 1
        : 1 + (dynamic.Factor * (shape.ContextLength - dynamic.OriginalContext) / dynamic.OriginalContext);

    private static double Wave(RotaryScaling.Llama3 llama, double wave)
    {
        var (longest, shortest) = (llama.OriginalContext / llama.LowFrequencyFactor, llama.OriginalContext / llama.HighFrequencyFactor);
        if (wave < shortest)
        {
            return wave;
        }

        if (wave > longest)
        {
            return wave * llama.Factor;
        }

        var smooth = ((llama.OriginalContext / wave) - llama.LowFrequencyFactor) / (llama.HighFrequencyFactor - llama.LowFrequencyFactor);
        return 1 / (((1 - smooth) / wave / llama.Factor) + (smooth / wave));
    }

    private double Wave(RotaryScaling.Yarn yarn, int pair, double wave)
    {
        double PairThatTurns(double times) => Pairs * Math.Log(yarn.OriginalContext / (2 * Math.PI * times), shape.RotaryBase);
        var from = Math.Max(0, yarn.Truncate ? Math.Floor(PairThatTurns(yarn.FastTurns)) : PairThatTurns(yarn.FastTurns));
        var to = Math.Min((2 * Pairs) - 1, yarn.Truncate ? Math.Ceiling(PairThatTurns(yarn.SlowTurns)) : PairThatTurns(yarn.SlowTurns));
        var share = pair <= from ? 0 : pair >= to ? 1 : (pair - from) / (to - from);
        return 1 / (((1 - share) / wave) + (share / wave / yarn.Factor));
    }
}
