using System.Globalization;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>
/// What a request may ask of sampling that <see cref="ChatOptions"/> has no word for. A backend takes it that says so by
/// <see cref="ModelAbilities.FineSampling"/>; null is the backend's own choice.
/// </summary>
public sealed record FineSampling
{
    private const string MinPKey = "min_p";
    private const string RepetitionPenaltyKey = "repetition_penalty";
    private const string LogitBiasKey = "logit_bias";
    private const string TopLogProbabilitiesKey = "top_logprobs";

    /// <value>Tokens stay that are at least this part as likely as the likeliest. 0 to 1.</value>
    public double? MinP { get; init; }

    /// <value>What the score of a token that is there already is divided by. Above 0; 1 for nothing.</value>
    public double? RepetitionPenalty { get; init; }

    /// <value>Added to the scores of single tokens, by their numbers.</value>
    public IReadOnlyDictionary<int, double>? LogitBias { get; init; }

    /// <value>Log-probabilities are wanted, of the chosen tokens and of so many of the likeliest at each place. 0 for the chosen
    /// alone.</value>
    public int? TopLogProbabilities { get; init; }

    /// <summary>What options ask; nothing where they are null or silent.</summary>
    public static FineSampling Of(ChatOptions? options)
    {
        var properties = options?.AdditionalProperties;
        return new FineSampling
        {
            MinP = Real(properties, MinPKey),
            RepetitionPenalty = Real(properties, RepetitionPenaltyKey),
            LogitBias = properties?.TryGetValue(LogitBiasKey, out IReadOnlyDictionary<int, double>? bias) == true ? bias : null,
            TopLogProbabilities = (int?)Real(properties, TopLogProbabilitiesKey),
        };
    }

    /// <summary>Adds it to options.</summary>
    public void AttachTo(ChatOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (string Name, object? Value)[] all =
        [
            (MinPKey, MinP), (RepetitionPenaltyKey, RepetitionPenalty), (LogitBiasKey, LogitBias),
            (TopLogProbabilitiesKey, TopLogProbabilities),
        ];
        foreach (var (name, value) in all.Where(one => one.Value is not null))
        {
            (options.AdditionalProperties ??= [])[name] = value;
        }
    }

    private static double? Real(AdditionalPropertiesDictionary? properties, string name) =>
        properties?.TryGetValue(name, out var value) == true && value is IConvertible number
            ? number.ToDouble(CultureInfo.InvariantCulture)
            : null;
}
