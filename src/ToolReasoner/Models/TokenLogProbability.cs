using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>A token that a model chose, and how likely it was.</summary>
/// <param name="Token">Its text.</param>
/// <param name="Id">Its number in the model's vocabulary; null where the backend does not say.</param>
/// <param name="LogProbability">Natural logarithm; 0 or less. Not a number for the first token of a text that nothing stands
/// before.</param>
public sealed record TokenLogProbability(string Token, int? Id, double LogProbability)
{
    private const string Key = "toolreasoner.logprobs";

    /// <value>Its bytes of UTF-8, where a character lies across tokens and <see cref="Token"/> cannot say; none where the backend
    /// does not say. Not recorded.</value>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <value>The likeliest tokens at its place, the likeliest first; empty unless <see cref="FineSampling.TopLogProbabilities"/> asked for
    /// them. Not recorded.</value>
    [JsonIgnore]
    public IReadOnlyList<TokenLogProbability> Alternatives { get; init; } = [];

    /// <summary>Those of a response or a part of one; empty where the backend gives none.</summary>
    public static IReadOnlyList<TokenLogProbability> Of(AdditionalPropertiesDictionary? properties) =>
        properties?.TryGetValue(Key, out IReadOnlyList<TokenLogProbability>? tokens) == true ? tokens : [];

    /// <summary>Adds them to a response or a part of one.</summary>
    public static void Attach(AdditionalPropertiesDictionary properties, IReadOnlyList<TokenLogProbability> tokens)
    {
        ArgumentNullException.ThrowIfNull(properties);
        properties[Key] = tokens;
    }
}
