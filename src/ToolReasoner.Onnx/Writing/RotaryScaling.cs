namespace ToolReasoner.Onnx.Writing;

/// <summary>
/// How the turning of positions is stretched over a longer context than the model was first trained with. Closed: one of the published
/// ways.
/// </summary>
public abstract record RotaryScaling
{
    private RotaryScaling()
    {
    }

    /// <summary>Every angle is divided (Chen et al. 2023, arXiv:2306.15595).</summary>
    /// <param name="Factor">By this, at least 1.</param>
    public sealed record Linear(double Factor) : RotaryScaling
    {
        internal override double[] Frequencies(DecoderShape shape, double rotaryBase) =>
            [.. Plain(shape, rotaryBase).Select(frequency => frequency / Factor)];
    }

    /// <summary>
    /// The base grows with the length ("NTK-aware", dynamic), so that fast components stay and slow ones are stretched:
    /// base · (factor · length / original − (factor − 1))^(d / (d − 2)). The length is the shape's context: a table that changed while a
    /// text grows would not fit the keys that lie in the cache already.
    /// </summary>
    /// <param name="Factor">At least 1.</param>
    /// <param name="OriginalContext">Tokens that the model was trained with; up to there nothing changes.</param>
    public sealed record Dynamic(double Factor, int OriginalContext) : RotaryScaling
    {
        internal override double[] Frequencies(DecoderShape shape, double rotaryBase)
        {
            var size = (double)shape.RotarySize;
            var length = Math.Max(shape.ContextLength, OriginalContext);
            return Plain(shape, rotaryBase * Math.Pow((Factor * length / OriginalContext) - (Factor - 1), size / (size - 2)));
        }
    }

    /// <summary>
    /// Llama 3.1's: wavelengths above original / low are divided, those below original / high stay, and between them both are mixed
    /// (Meta's reference code, <c>apply_scaling</c>).
    /// </summary>
    /// <param name="Factor">By what the slow ones are divided.</param>
    /// <param name="LowFrequencyFactor">Usually 1.</param>
    /// <param name="HighFrequencyFactor">Usually 4; above the low one.</param>
    /// <param name="OriginalContext">Tokens that the model was trained with.</param>
    public sealed record Llama3(double Factor, double LowFrequencyFactor, double HighFrequencyFactor, int OriginalContext) : RotaryScaling
    {
        internal override double[] Frequencies(DecoderShape shape, double rotaryBase) => [.. Plain(shape, rotaryBase).Select(frequency =>
        {
            var turns = OriginalContext * frequency / (2 * Math.PI);
            var kept = Math.Clamp((turns - LowFrequencyFactor) / (HighFrequencyFactor - LowFrequencyFactor), 0, 1);
            return (kept * frequency) + ((1 - kept) * frequency / Factor);
        })];
    }

    /// <summary>
    /// Components that turn more than <paramref name="FastTurns"/> times in the original context stay, those below
    /// <paramref name="SlowTurns"/> are divided, with a ramp over the components between (Peng et al. 2023, arXiv:2309.00071).
    /// </summary>
    /// <param name="Factor">At least 1.</param>
    /// <param name="OriginalContext">Tokens that the model was trained with.</param>
    /// <param name="FastTurns">The paper's β, 32.</param>
    /// <param name="SlowTurns">The paper's α, 1.</param>
    /// <param name="Attention">What cosines and sines are multiplied with; null for the paper's 0.1 · ln(factor) + 1.</param>
    /// <param name="Truncate">The ramp begins and ends at whole components, as in the reference code.</param>
    public sealed record Yarn(
        double Factor, int OriginalContext, double FastTurns = 32, double SlowTurns = 1, double? Attention = null, bool Truncate = true)
        : RotaryScaling
    {
        internal override double AttentionFactor(DecoderShape shape) => Attention ?? (Factor <= 1 ? 1 : (0.1 * Math.Log(Factor)) + 1);

        internal override double[] Frequencies(DecoderShape shape, double rotaryBase)
        {
            var size = shape.RotarySize;
            var (first, last) = (Component(FastTurns, size, rotaryBase), Component(SlowTurns, size, rotaryBase));
            (first, last) = Truncate ? (Math.Floor(first), Math.Ceiling(last)) : (first, last);
            (first, last) = (Math.Max(first, 0), Math.Min(last, size - 1));
            var width = last > first ? last - first : 0.001;
            return [.. Plain(shape, rotaryBase).Select((frequency, i) =>
            {
                var divided = Math.Clamp((i - first) / width, 0, 1);
                return ((1 - divided) * frequency) + (divided * frequency / Factor);
            })];
        }

        /// <summary>The component, not a whole number, that turns so often in the original context.</summary>
        private double Component(double turns, int size, double rotaryBase) =>
            size * Math.Log(OriginalContext / (turns * 2 * Math.PI)) / (2 * Math.Log(rotaryBase));
    }

    /// <summary>
    /// A divisor for each component, found by search (Ding et al. 2024, arXiv:2402.13753; Phi-3's <c>longrope</c> and <c>su</c>). Which of
    /// the two lists holds is settled by the shape's context, for all texts, as vLLM does: were it settled by each text's length, a growing
    /// text would not fit its own cache.
    /// </summary>
    /// <param name="ShortDivisors">Half as many as components are turned; for contexts up to the original.</param>
    /// <param name="LongDivisors">The same number; for longer contexts.</param>
    /// <param name="OriginalContext">Tokens that the model was trained with.</param>
    /// <param name="FullContext">Tokens that the model is meant for.</param>
    /// <param name="Attention">
    /// What cosines and sines are multiplied with; null for √(1 + ln(full / original) / ln(original)), 1 where full is not longer.
    /// </param>
    public sealed record Long(
        IReadOnlyList<double> ShortDivisors, IReadOnlyList<double> LongDivisors, int OriginalContext, int FullContext,
        double? Attention = null)
        : RotaryScaling
    {
        internal override double AttentionFactor(DecoderShape shape) => Attention ?? (FullContext <= OriginalContext ? 1
            : Math.Sqrt(1 + (Math.Log((double)FullContext / OriginalContext) / Math.Log(OriginalContext))));

        internal override double[] Frequencies(DecoderShape shape, double rotaryBase)
        {
            var divisors = shape.ContextLength > OriginalContext ? LongDivisors : ShortDivisors;
            return divisors.Count == shape.RotarySize / 2
                ? [.. Plain(shape, rotaryBase).Zip(divisors, (frequency, divisor) => frequency / divisor)]
                : throw new ArgumentException(
                    $"Of a head {shape.RotarySize} components are turned, so that {shape.RotarySize / 2} divisors are needed, "
                    + $"not {divisors.Count}.");
        }
    }

    /// <summary>Angles per position, one for each pair of components.</summary>
    internal abstract double[] Frequencies(DecoderShape shape, double rotaryBase);

    /// <summary>What cosines and sines are multiplied with.</summary>
    internal virtual double AttentionFactor(DecoderShape shape) => 1;

    /// <summary>Su et al. 2021 (arXiv:2104.09864): base^(−2i/d).</summary>
    internal static double[] Plain(DecoderShape shape, double rotaryBase) =>
        [.. Enumerable.Range(0, shape.RotarySize / 2).Select(i => Math.Pow(rotaryBase, -2.0 * i / shape.RotarySize))];
}
