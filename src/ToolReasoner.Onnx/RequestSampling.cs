using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Onnx.Configuration;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.Onnx;

/// <summary>What a request's options ask of sampling; where they are silent, what the model's makers would do.</summary>
internal static class RequestSampling
{
    /// <summary>What a local model takes.</summary>
    public static ModelAbilities Abilities { get; } = new() { FineSampling = true, MostAlternatives = 20 };

    public static TokenSampling Of(ChatOptions? options, GenAiConfig config, int requests)
    {
        if (options?.Tools is { Count: > 0 })
        {
            throw new NotSupportedException("A local model takes no tools: let it write fenced programs.");
        }

        if (options?.ResponseFormat is not (null or ChatResponseFormatText))
        {
            throw new NotSupportedException("A local model cannot be held to JSON: ask for it in the dialogue, and check what comes.");
        }

        var (search, fine) = (config.Search, FineSampling.Of(options));
        var sampling = new TokenSampling
        {
            Temperature = options?.Temperature ?? (search.Sample ? search.Temperature : 0),
            TopK = options?.TopK ?? search.TopK,
            TopP = options?.TopP ?? search.TopP,
            MinP = fine.MinP ?? 0,
            RepetitionPenalty = fine.RepetitionPenalty ?? search.RepetitionPenalty,
            FrequencyPenalty = options?.FrequencyPenalty ?? 0,
            PresencePenalty = options?.PresencePenalty ?? 0,
            Seed = options?.Seed is { } seed ? seed.GetHashCode() : requests, // two requests without a seed are two tries
            Stops = [.. options?.StopSequences ?? []],
            LogitBias = fine.LogitBias ?? new Dictionary<int, double>(),
            TopLogProbabilities = fine.TopLogProbabilities ?? 0,
        };
        return options?.MaxOutputTokens is { } most ? sampling with { MaxTokens = most } : sampling;
    }
}
