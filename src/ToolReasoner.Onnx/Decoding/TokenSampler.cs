using System.Numerics.Tensors;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>
/// Chooses tokens of one sequence. Bias, repetition penalty, frequency and presence penalty, temperature, top-k, top-p and min-p are
/// applied in this order; one number is drawn for each token. Equal scores go by the token's number, so that a choice never hangs on how
/// a sort works. Not thread-safe.
/// </summary>
public sealed class TokenSampler
{
    private const int FirstCandidates = 256; // nearly always enough for top-p, and much cheaper than a sort of the vocabulary

    private readonly TokenSampling _sampling;
    private readonly Random _random;
    private readonly HashSet<int> _seen = [];
    private readonly Dictionary<int, int> _times = []; // of the tokens chosen, for the penalties that do not count the prompt
    private float[] _scores = [];
    private float[] _masses = [];

    /// <summary>Begins a sequence.</summary>
    /// <param name="sampling">How to choose.</param>
    /// <param name="prompt">Tokens that count as seen for the repetition penalty.</param>
    public TokenSampler(TokenSampling sampling, ReadOnlySpan<int> prompt = default)
    {
        ArgumentNullException.ThrowIfNull(sampling);
        sampling.Check();
        (_sampling, _random) = (sampling, new Random(sampling.Seed));
        foreach (var token in prompt)
        {
            _seen.Add(token);
        }
    }

    /// <summary>Chooses a token.</summary>
    /// <param name="logits">The model's scores, one for each token of the vocabulary.</param>
    public int Next(ReadOnlySpan<float> logits)
    {
        var scores = Adjusted(logits);
        var token = _sampling.Temperature == 0 ? TensorPrimitives.IndexOfMax(scores) : Drawn(scores);
        _seen.Add(token);
        _times[token] = _times.GetValueOrDefault(token) + 1;
        return token;
    }

    private ReadOnlySpan<float> Adjusted(ReadOnlySpan<float> logits)
    {
        if (_sampling is { LogitBias.Count: 0, RepetitionPenalty: 1, FrequencyPenalty: 0, PresencePenalty: 0 })
        {
            return logits;
        }

        _scores = _scores.Length == logits.Length ? _scores : new float[logits.Length];
        logits.CopyTo(_scores);
        foreach (var (token, bias) in _sampling.LogitBias)
        {
            if ((uint)token < (uint)_scores.Length)
            {
                _scores[token] += (float)bias;
            }
        }

        var penalty = (float)_sampling.RepetitionPenalty;
        if (penalty != 1)
        {
            foreach (var token in _seen)
            {
                _scores[token] = _scores[token] > 0 ? _scores[token] / penalty : _scores[token] * penalty;
            }
        }

        Penalize();
        return _scores;
    }

    /// <summary>OpenAI's definition: how often a token was chosen, and whether it was.</summary>
    private void Penalize()
    {
        if (_sampling is { FrequencyPenalty: 0, PresencePenalty: 0 })
        {
            return;
        }

        foreach (var (token, times) in _times)
        {
            _scores[token] -= (float)((_sampling.FrequencyPenalty * times) + _sampling.PresencePenalty);
        }
    }

    private int Drawn(ReadOnlySpan<float> scores)
    {
        var largest = TensorPrimitives.Max(scores);
        var chance = _random.NextDouble();
        return _sampling is { TopK: 0, TopP: 1 } ? FromAll(scores, largest, chance) : FromFew(scores, largest, chance);
    }

    private int FromAll(ReadOnlySpan<float> scores, float largest, double chance)
    {
        var masses = Masses(scores, largest);
        if (_sampling.MinP > 0)
        {
            foreach (ref var mass in masses)
            {
                mass = (float)Kept(mass);
            }
        }

        var left = chance * TopTokens.Sum(masses);
        for (var start = 0; start < masses.Length; start += TopTokens.Block)
        {
            var block = masses.Slice(start, Math.Min(TopTokens.Block, masses.Length - start));
            var sum = TopTokens.Sum(block);
            if (left >= sum)
            {
                left -= sum;
                continue;
            }

            for (var i = 0; i < block.Length; i++)
            {
                left -= block[i];
                if (left < 0 && block[i] > 0)
                {
                    return start + i;
                }
            }
        }

        return masses.LastIndexOfAnyExcept(0f); // rounding alone comes here
    }

    private Span<float> Masses(ReadOnlySpan<float> scores, float largest)
    {
        _masses = _masses.Length == scores.Length ? _masses : new float[scores.Length];
        TopTokens.Masses(scores, largest, _sampling.Temperature, _masses);
        return _masses;
    }

    private int FromFew(ReadOnlySpan<float> scores, float largest, double chance)
    {
        var few = Math.Min(_sampling.TopK > 0 ? _sampling.TopK : FirstCandidates, scores.Length);
        var likeliest = TopTokens.Of(scores, few);
        double whole;
        if (_sampling.TopK > 0)
        {
            whole = Sum(scores, likeliest, largest);
        }
        else
        {
            whole = TopTokens.Sum(Masses(scores, largest));
            while (Sum(scores, likeliest, largest) < _sampling.TopP * whole && likeliest.Count < scores.Length)
            {
                likeliest = TopTokens.Of(scores, Math.Min(likeliest.Count * 8, scores.Length));
            }
        }

        var (count, sum) = (0, 0.0);
        while (count < likeliest.Count
            && (count == 0 || (sum < _sampling.TopP * whole && Kept(Mass(scores[likeliest[count]], largest)) > 0)))
        {
            sum += Mass(scores[likeliest[count]], largest);
            count++;
        }

        var left = chance * sum;
        for (var i = 0; i < count; i++)
        {
            left -= Mass(scores[likeliest[i]], largest);
            if (left < 0)
            {
                return likeliest[i];
            }
        }

        return likeliest[count - 1]; // rounding alone comes here
    }

    private double Sum(ReadOnlySpan<float> scores, IReadOnlyList<int> tokens, float largest)
    {
        var sum = 0.0;
        foreach (var token in tokens)
        {
            sum += Mass(scores[token], largest);
        }

        return sum;
    }

    /// <summary>Probability in units of the likeliest token's.</summary>
    private double Mass(float score, float largest) => Math.Exp((score - (double)largest) / _sampling.Temperature);

    private double Kept(double mass) => mass >= _sampling.MinP ? mass : 0;
}
