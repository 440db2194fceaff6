using System.Globalization;
using Microsoft.Extensions.AI;
using ToolReasoner.Onnx.Configuration;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.Onnx;

/// <summary>What a request's options ask of sampling; where they are silent, what the model's makers would do.</summary>
internal static class RequestSampling
{
    public static TokenSampling Of(ChatOptions? options, GenAiConfig config, int requests)
    {
        if (options?.Tools is { Count: > 0 } || options is { FrequencyPenalty: not (null or 0) } or { PresencePenalty: not (null or 0) })
        {
            throw new NotSupportedException(
                "A local model takes no tools and no presence or frequency penalty: "
                    + "let it write fenced programs, and use repetition_penalty.");
        }

        var search = config.Search;
        var sampling = new TokenSampling
        {
            Temperature = options?.Temperature ?? (search.Sample ? search.Temperature : 0),
            TopK = options?.TopK ?? search.TopK,
            TopP = options?.TopP ?? search.TopP,
            MinP = Real(options, "min_p") ?? 0,
            RepetitionPenalty = Real(options, "repetition_penalty") ?? search.RepetitionPenalty,
            Seed = options?.Seed is { } seed ? seed.GetHashCode() : requests, // two requests without a seed are two tries
            Stops = [.. options?.StopSequences ?? []],
            LogitBias = options?.AdditionalProperties?.TryGetValue("logit_bias", out IReadOnlyDictionary<int, double>? bias) == true
                ? bias : new Dictionary<int, double>(),
        };
        return options?.MaxOutputTokens is { } most ? sampling with { MaxTokens = most } : sampling;
    }

    private static double? Real(ChatOptions? options, string name) =>
        options?.AdditionalProperties?.TryGetValue(name, out var value) == true && value is IConvertible number
            ? number.ToDouble(CultureInfo.InvariantCulture)
            : null;
}
