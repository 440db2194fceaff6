using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server.Requests;

/// <summary>What a request says of sampling, as options of the model's. Whatever is wrong with a field names it.</summary>
internal static class SamplingReader
{
    private const int MostStops = 16;
    private const int MostChoices = 128;

    /// <summary>The options.</summary>
    /// <param name="body">The request.</param>
    /// <param name="maxTokens">What it says of the reply's length; null for the model's own.</param>
    /// <param name="alternatives">How many alternatives to each token's log-probability it asks for; null for no log-probabilities.</param>
    /// <param name="alternativesField">Which field says so.</param>
    /// <param name="abilities">What the model takes.</param>
    public static ChatOptions Read(RequestBody body, int? maxTokens, int? alternatives, string alternativesField, ModelAbilities abilities)
    {
        Require(body.Temperature is null or (>= 0 and <= 2), "temperature", "0 to 2");
        Require(body.TopP is null or (> 0 and <= 1), "top_p", "above 0, to 1");
        Require(body.TopK is null or >= -1, "top_k", "-1 or 0 (all), or more");
        Require(body.MinP is null or (>= 0 and <= 1), "min_p", "0 to 1");
        Require(body.RepetitionPenalty is null or (> 0 and <= 100), "repetition_penalty", "above 0, to 100");
        Require(body.PresencePenalty is null or (>= -2 and <= 2), "presence_penalty", "-2 to 2");
        Require(body.FrequencyPenalty is null or (>= -2 and <= 2), "frequency_penalty", "-2 to 2");
        Require(body.N is null or (>= 1 and <= MostChoices), "n", $"1 to {MostChoices}");
        Require(maxTokens is null or >= 1, body is ChatRequestBody { MaxCompletionTokens: not null } ? "max_completion_tokens"
            : "max_tokens", "1 or more");
        var stops = Stops(body.Stop);
        RequireAbility(abilities.Sampling || stops.Count == 0, "stop");
        RequireAbility(abilities.FineSampling || body.MinP is null or 0, "min_p");
        RequireAbility(abilities.FineSampling || body.RepetitionPenalty is null or 1, "repetition_penalty");
        RequireAbility(abilities.FineSampling || body.LogitBias is null or { Count: 0 }, "logit_bias");
        if (alternatives is { } count)
        {
            var most = abilities.MostAlternatives ?? throw ApiException.Unsupported(
                alternativesField, "This model tells no log-probabilities.");
            Require(count >= 0 && count <= most, alternativesField, $"0 to {most}");
        }

        var options = new ChatOptions
        {
            Temperature = (float?)body.Temperature,
            TopP = (float?)body.TopP,
            TopK = body.TopK is -1 ? 0 : body.TopK,
            PresencePenalty = (float?)body.PresencePenalty,
            FrequencyPenalty = (float?)body.FrequencyPenalty,
            Seed = body.Seed,
            MaxOutputTokens = maxTokens,
            StopSequences = stops.Count > 0 ? [.. stops] : null,
        };
        new FineSampling
        {
            MinP = body.MinP, RepetitionPenalty = body.RepetitionPenalty, LogitBias = Bias(body.LogitBias),
                TopLogProbabilities = alternatives,
        }.AttachTo(options);
        return options;
    }

    /// <summary>The options of one of several choices: the first has the request's seed, the others the next ones.</summary>
    public static ChatOptions ForChoice(ChatOptions options, int choice)
    {
        var mine = options.Clone();
        mine.Seed = options.Seed is { } seed ? unchecked(seed + choice) : null;
        return mine;
    }

    /// <summary>Fails where a field's value is not one of those allowed.</summary>
    public static void Require(bool holds, string field, string allowed)
    {
        if (!holds)
        {
            throw ApiException.Invalid(field, $"`{field}` must be {allowed}.", "invalid_value");
        }
    }

    private static void RequireAbility(bool has, string field)
    {
        if (!has)
        {
            throw ApiException.Unsupported(field, $"This model does not take `{field}`.");
        }
    }

    private static IReadOnlyList<string> Stops(JsonElement? stop)
    {
        var texts = Texts.In(stop) ?? throw ApiException.Invalid("stop", "`stop` must be a text or a list of texts.", "invalid_type");
        Require(texts.Count <= MostStops, "stop", $"at most {MostStops} texts");
        Require(texts.All(text => text.Length > 0), "stop", "texts that are not empty");
        return texts;
    }

    private static Dictionary<int, double>? Bias(Dictionary<string, double>? bias)
    {
        if (bias is null)
        {
            return null;
        }

        var read = new Dictionary<int, double>();
        foreach (var (token, value) in bias)
        {
            Require(int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var id), "logit_bias",
                "an object whose names are tokens' numbers");
            Require(value is >= -100 and <= 100, "logit_bias", "an object of values from -100 to 100");
            read[id] = value;
        }

        return read;
    }
}
